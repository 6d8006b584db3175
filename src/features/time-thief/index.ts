import type { Feature } from '../handler.ts';
import { answerCommand, giveAnswer, openAnswer } from './answer.ts';
import { codeCommand, codeNoted, openByCode } from './by-code.ts';
import { discardCommand, discardDraft, draftCommand, resumeDraft, saveDraft } from './drafts.ts';
import { identifyThief, openAssessment } from './identify.ts';
import { askLeave, leaveCommand, leaveThief } from './leave.ts';
import { mineAction, mineCommand } from './mine.ts';
import { askWithdraw, editCommand, editReport, withdrawCommand, withdrawReport } from './own-report.ts';
import { openRejection, rejectReport } from './reject.ts';
import { openReportAction, reportCommand, submitReport } from './report.ts';
import { joinCommand, showSimilar } from './similar.ts';
import { joinThief, openSupport } from './support.ts';

export const timeThief: Feature = {
  commands: [
    ...[reportCommand, draftCommand, discardCommand, mineCommand, codeCommand],
    ...[editCommand, withdrawCommand, answerCommand, joinCommand, leaveCommand],
  ],
  actions: [
    ...[openReportAction, submitReport, saveDraft, resumeDraft, discardDraft],
    ...[mineAction, editReport, askWithdraw, withdrawReport, openAnswer, giveAnswer],
    ...[openByCode, codeNoted],
    ...[showSimilar, openSupport, joinThief, askLeave, leaveThief],
    ...[openAssessment, identifyThief, openRejection, rejectReport],
  ],
};
