import type { Feature } from '../handler.ts';
import { identifyThief, openAssessment } from './identify.ts';
import { mineAction, mineCommand } from './mine.ts';
import { askWithdraw, editCommand, editReport, withdrawCommand, withdrawReport } from './own-report.ts';
import { openRejection, rejectReport } from './reject.ts';
import { openReportAction, reportCommand, submitReport } from './report.ts';

export const timeThief: Feature = {
  commands: [reportCommand, mineCommand, editCommand, withdrawCommand],
  actions: [
    openReportAction,
    submitReport,
    mineAction,
    editReport,
    askWithdraw,
    withdrawReport,
    openAssessment,
    identifyThief,
    openRejection,
    rejectReport,
  ],
};
