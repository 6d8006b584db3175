import type { Amount } from '../../domain/time/parameters.ts';
import type { Sustain } from '../nb/sustain.ts';
import type { Refusals } from '../refusals.ts';
import { alone, n, time } from './amounts.ts';

const words = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven'];
const word = (count: number) => words[count - 2] ?? n.whole(count);
const months = (count: number) => (count === 1 ? 'One month' : `${word(count)} months`);
const years = (count: number) => (count === 1 ? 'One year' : `${word(count)} years`);
const ago = (count: number) => (count < 12 ? months(count) : years(Math.floor(count / 12)));

export const sustain: Sustain = {
  title: 'Is the time still used this way?',
  intro: (count: number) =>
    count === 1
      ? 'One gain is due for a check. One tap will do.'
      : `${n.whole(count)} gains are due for a check. One tap on each will do.`,
  none: 'No gains are waiting for you to check them.',
  question: (count: number, amount: Amount, activity: string) =>
    `${ago(count)} ago you began to spend ${time(amount.hoursPerWeek)} a week on ${activity}. Is that still the case?`,
  missed:
    'Nobody answered within 30 days, so the gain is unconfirmed. If you answer now, your answer counts from today.',
  buttons: { yes: 'Still the case', partly: 'Partly', no: 'No longer' },
  answered: {
    yes: (amount: Amount) => `Answer: Still the case, ${alone(amount)}.`,
    partly: (amount: Amount) =>
      `Answer: Partly. ${alone(amount)} is used this way now, and the rest has lapsed.`,
    no: (_amount: Amount) => 'Answer: No longer. The gain has lapsed from today.',
  },
  toMissed: (title: string) =>
    `Nobody said whether "${title}" lasts, so the gain is unconfirmed. Write "check" to answer.`,
  toLapsed: (title: string) =>
    `"${title}" has lapsed, because nobody answered two checks in a row. New documentation, approved by two people in different roles, brings the gain back.`,
  undo: 'Undo',
  undone: 'Your answer is taken back. The gain is as it was.',
  undoReason: 'The answer to the check was taken back on the same day.',
  all: (count: number) => `Show all you can answer (${n.whole(count)})`,
  hoursLeft: 'Hours a week now, for the whole gain',
  partlyIntro: (amount: Amount) =>
    `How much is it now? Until now it has been ${alone(amount)}. The rest counts as lapsed from today.`,
  save: 'Save the answer',
};

export const refusals: Refusals<'sustain'> = {
  needsGainOwner: 'Only the gain owner, the unit leader or the programme office can answer this check.',
  noOpenCheck: 'This gain is not due for a check now.',
  checkAnswered: 'This check has already been answered.',
  checkLapsed:
    'The gain has lapsed. New documentation, approved by two people in different roles, brings it back.',
  partlyIsNotLess: 'Write fewer hours than before. If they are as many, answer "Still the case".',
  partlyIsNothing: 'Write more than zero hours. If none are left, answer "No longer".',
  undoOnlySameDay:
    'An answer can be taken back on the same day. After that the programme office can correct it.',
  notYourAnswer: 'Only the person who answered can take it back. The programme office can correct it.',
};
