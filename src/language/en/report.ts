import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { sentence } from '../sentence.ts';
import { alone, n, time, workingDays } from './amounts.ts';

export const report: Texts['report'] = {
  title: 'Report a time thief',
  titleEdit: 'Change the report',
  offer: 'Is this a time thief? You can report it here.',
  understood: (amount: Amount) => `This is how I read it: ${alone(amount)}.`,
  eachShift:
    'I do not know how many shifts that makes. Write how many times it happens, and choose how often: for example 3 times "per day, every day of the year" if you have three shifts a day.',
  what: 'What takes time',
  whatHint: 'For example: looking for keys',
  minutes: 'Minutes each time',
  times: 'Number of times',
  per: 'How often',
  people: 'How many people',
  method: 'How certain is the number',
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
    `Thank you! The time thief is reported: ${time(minutes / 60)}, once. Your manager will answer within ${workingDays(days)}.`,
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
  reason: (reason: string) => `Reason: ${sentence(reason)}`,
  again: 'Report another',
  facts: {
    people: 'Who it affects',
    method: 'How we know',
    unit: 'Unit',
    basis: 'How it is worked out',
  },
  people_: (count: number) => (count === 1 ? 'just me' : `${n.whole(count)} people`),

  unknown: 'do not know',
  waste: 'What kind of waste',
  cause: 'Where the cause lies',
  authorship: 'Who may know it is you',
  authorships: {
    open: 'Those who handle the report',
    hiddenFromReaders: 'Nobody, but I get answers',
    notStored: 'Nobody: Do not store who I am',
  },
  authorshipOpen: 'Those who handle the report: They see your name, and the answers come to you.',
  authorshipHidden:
    'Nobody, but I get answers: Tidvinn remembers who you are, so that answers reach you, but shows it to nobody. Those who run Tidvinn can find it in its files.',
  authorshipNotStored:
    "Do not store who I am: Then nobody can see who reported it, not even we at Tidvinn. You get a code, and only with it can you see the answer, change or withdraw the report. What you write may still give you away, and what you wrote in the chat may be in Teams' log.",
  onlyAlone: 'You can choose this only in your personal chat with me.',
  draftHasName:
    'A draft is stored under your name. Choose something else here for now, or report it now without storing who you are.',
  notStoredReceipt:
    'Who you are is not stored. Your manager sees the report in the list, but is not told when it comes.',
  code: 'Your code',
  codeOnce:
    'Write down the code now. I show it only here, and nobody can find it again for you. Write "code" and then the code in your personal chat when you want to see the answer, change, answer or withdraw.',
  codeNoted: 'I have written down the code',
  sentTitle: 'The report is sent',
  sent: 'The form and the code are gone from this card. Write "code" and then the code when you want to see how it is going.',
  saveDraft: 'Save draft',
  draftSavedTitle: 'The draft is saved',
  draftSaved: 'Nobody else sees it. You find it at the top when you write "mine".',
  draftsFull: (count: number) =>
    `You have ${n.whole(count)} drafts already, and I do not keep more. Write "mine", and delete or report one of them. What you have written here is still on the card.`,
};
