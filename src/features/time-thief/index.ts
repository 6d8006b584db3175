import type { Feature } from '../handler.ts';
import { answerCommand, giveAnswer, openAnswer } from './answer.ts';
import { askInfoStep } from './ask-info.ts';
import { openAssessment } from './assess-form.ts';
import { codeCommand, codeNoted, openByCode } from './by-code.ts';
import { classifyStep } from './classify.ts';
import { correctStep } from './correct.ts';
import { discardCommand, discardDraft, draftCommand, resumeDraft, saveDraft } from './drafts.ts';
import { escalateStep } from './escalate.ts';
import { approveStep, identifyThief } from './identify.ts';
import { askLeave, leaveCommand, leaveThief } from './leave.ts';
import { mergeStep } from './merge.ts';
import { mineAction, mineCommand } from './mine.ts';
import { moveStep } from './move.ts';
import { askWithdraw, editCommand, editReport, withdrawCommand, withdrawReport } from './own-report.ts';
import { parkStep } from './park.ts';
import { reEstimateStep } from './re-estimate.ts';
import { rejectStep } from './reject.ts';
import { openReportAction, reportCommand, submitReport } from './report.ts';
import { joinCommand, showSimilar } from './similar.ts';
import { joinThief, openSupport } from './support.ts';
import { takeOnStep } from './take-on.ts';
import { showMore, showThiefAction } from './thief-card.ts';
import { unitThievesAction, unitThievesCommand } from './unit-thieves.ts';
import { closeStep, reopenStep, solveStep, startStep } from './work.ts';

export const timeThief: Feature = {
  commands: [
    ...[reportCommand, draftCommand, discardCommand, mineCommand, codeCommand],
    ...[editCommand, withdrawCommand, answerCommand, joinCommand, leaveCommand, unitThievesCommand],
  ],
  actions: [
    ...[openReportAction, submitReport, saveDraft, resumeDraft, discardDraft],
    ...[mineAction, editReport, askWithdraw, withdrawReport, openAnswer, giveAnswer],
    ...[openByCode, codeNoted],
    ...[showSimilar, openSupport, joinThief, askLeave, leaveThief],
    ...[unitThievesAction, showThiefAction, showMore, openAssessment, identifyThief, approveStep],
    ...[...takeOnStep, ...askInfoStep, ...escalateStep, ...parkStep, ...mergeStep, ...rejectStep],
    ...[startStep, ...solveStep, closeStep, ...reopenStep],
    ...[...classifyStep, ...reEstimateStep, ...moveStep, ...correctStep],
  ],
};
