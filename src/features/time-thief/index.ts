import type { Feature } from '../handler.ts';
import { askInfoStep } from './ask-info.ts';
import { openAssessment } from './assess-form.ts';
import { classifyStep } from './classify.ts';
import { correctStep } from './correct.ts';
import { escalateStep } from './escalate.ts';
import { approveStep, identifyThief } from './identify.ts';
import { mergeStep } from './merge.ts';
import { mineAction, mineCommand } from './mine.ts';
import { moveStep } from './move.ts';
import { askWithdraw, editCommand, editReport, withdrawCommand, withdrawReport } from './own-report.ts';
import { parkStep } from './park.ts';
import { reEstimateStep } from './re-estimate.ts';
import { rejectStep } from './reject.ts';
import { openReportAction, reportCommand, submitReport } from './report.ts';
import { takeOnStep } from './take-on.ts';
import { showMore, showThiefAction } from './thief-card.ts';
import { unitThievesAction, unitThievesCommand } from './unit-thieves.ts';
import { closeStep, reopenStep, solveStep, startStep } from './work.ts';

export const timeThief: Feature = {
  commands: [reportCommand, mineCommand, editCommand, withdrawCommand, unitThievesCommand],
  actions: [
    openReportAction,
    submitReport,
    mineAction,
    editReport,
    askWithdraw,
    withdrawReport,
    ...[unitThievesAction, showThiefAction, showMore, openAssessment, identifyThief, approveStep],
    ...[...takeOnStep, ...askInfoStep, ...escalateStep, ...parkStep, ...mergeStep, ...rejectStep],
    ...[startStep, ...solveStep, closeStep, ...reopenStep],
    ...[...classifyStep, ...reEstimateStep, ...moveStep, ...correctStep],
  ],
};
