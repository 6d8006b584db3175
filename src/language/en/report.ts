import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { alone, hours, n, workingDays } from './amounts.ts';

export const report: Texts['report'] = {
  title: 'Report a time thief',
  titleEdit: 'Change the report',
  offer: 'Is this a time thief? You can report it here.',
  understood: (amount: Amount) => `This is how I read it: ${alone(amount)}.`,
  what: 'What takes time',
  whatHint: 'For example: looking for keys',
  minutes: 'Minutes each time',
  times: 'Number of times',
  per: 'Per what',
  people: 'How many people',
  method: 'How sure is the number',
  note: 'More about the time thief',
  noteHint: 'What happens, and do you have a suggestion?',
  unit: 'Unit',
  submit: 'Report',
  save: 'Save the change',
  always:
    'Is it about misconduct? Use the whistleblowing channel. Do not write the names of patients, service users or pupils.',
  whistleblowing: (url: string) => `The whistleblowing channel: ${url}`,
  guess:
    'A rough guess counts only as reported. It counts as identified when someone has checked the number.',
  receiptTitle: 'The time thief is reported',
  receipt: (amount: Amount, days: number) =>
    `Thank you! The time thief is reported: ${alone(amount)}. Your manager will answer within ${workingDays(days)}.`,
  receiptOnce: (minutes: number, days: number) =>
    `Thank you! The time thief is reported: ${hours(minutes / 60)}, once. Your manager will answer within ${workingDays(days)}.`,
  edited: 'The change is saved.',
  edit: 'Change',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw the report?',
  withdrawAsk: (title: string) =>
    `"${title}" leaves your manager's list. You cannot undo this, but you can report it again.`,
  withdrawYes: 'Yes, withdraw it',
  withdrawn: (title: string) => `"${title}" is withdrawn.`,
  mineTitle: 'My reports',
  mineShown: (shown: number, all: number) =>
    `Showing ${n.whole(shown)} of ${n.whole(all)}, the newest first.`,
  mineNone: 'You have not reported any time thieves yet. Write "report" to report the first one.',
  reportedOn: (date: string, unit: string) => `Reported ${n.date(date)}, ${unit}`,
  reason: (reason: string) => `Reason: ${reason}`,
  again: 'Report another',
  facts: {
    people: 'Who it affects',
    method: 'How we know',
    unit: 'Unit',
    basis: 'How it is counted',
  },
  people_: (count: number) => (count === 1 ? 'just me' : `${n.whole(count)} people`),
};
