import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { n } from './amounts.ts';

export const own: Texts['own'] = {
  question: (text: string) => `Your manager asks: ${sentence(text)}`,
  answer: 'Answer',
  answerTitle: (title: string) => `Answer about "${title}"`,
  answerLabel: 'Your answer',
  answerSend: 'Send the answer',
  answered: (title: string) =>
    `Thank you! The answer about "${title}" is sent. Your manager will look at the time thief again.`,
  toAsker: (title: string) => `Your question about "${title}" has been answered. Write "tasks" to see it.`,
  owner: (role: string) => `Responsible: ${role}`,
  escalatedTo: (unit: string) => `Escalated to: ${unit}`,
  municipality: 'the municipality',
  answerBy: (date: string) => `Next answer: ${n.date(date)}`,
  mergedInto: (title: string) => `Merged with "${title}"`,
  draft: 'draft, not reported',
  draftOn: (date: string) => `Saved ${n.date(date)}`,
  untitled: 'Untitled',
  resume: 'Continue',
  discard: 'Delete',
  discarded: 'The draft is deleted.',
  noDraft: 'You have no drafts. Write "report" to begin a new report.',
  byCode: 'Your report',
  codeAsk: 'Write the code right after "code". The code has four groups of four characters.',
};

export const refusals: Refusals<'own'> = {
  unknownCode: 'I cannot find a report with that code. Check that all 16 characters are right.',
  unknownDraft: 'That draft is no longer there. Write "mine" to see your drafts.',
  authorshipFixed:
    'Once you have reported, you cannot change whether who you are is stored. Withdraw the report, and report it again with the other choice.',
};
