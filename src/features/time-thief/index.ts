import type { Feature } from '../handler.ts';
import { identifyThief, openAssessment, openRejection, rejectReport } from './assess.ts';
import {
  askWithdraw,
  editCommand,
  editReport,
  mineAction,
  mineCommand,
  withdrawCommand,
  withdrawReport,
} from './mine.ts';
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
