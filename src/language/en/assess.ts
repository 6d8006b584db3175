import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { alone, n } from './amounts.ts';

export const assess: Texts['assess'] = {
  title: 'Assess the time thief',
  hours: 'Hours a week we expect to save',
  method: 'How was the number checked',
  identify: 'Identify',
  reject: 'Reject',
  rejectTitle: 'Reject the time thief',
  reason: 'Reason, for the person who reported it',
  reasonHint: 'Be kind and specific: The person who reported it will read this.',
  identified: (title: string, amount: Amount) => `"${title}" is identified: ${alone(amount)}.`,
  identifiedNext: 'The next step is a gain agreement: What will the freed time be used for?',
  rejected: (title: string) => `"${title}" is rejected. The person who reported it gets the reason.`,
  toLeader: (title: string, unit: string) =>
    `New time thief from ${unit}: "${title}". Write "tasks" to see everything that is waiting for you.`,
  proposed: (title: string, amount: Amount) =>
    `You have proposed the number for "${title}": ${alone(amount)}. Someone else must approve it before it counts. The leader above you or the programme office can.`,
  needsTwo:
    'Nobody knows who reported this one. So two people must stand behind the number: One proposes it, and another approves it.',
  answerBy: 'Date of the next answer',
  unknown: 'do not know',
  takeOn: {
    title: 'Take the time thief on',
    intro:
      'You will solve it yourselves. The person who reported it is told, and hears when the next answer comes.',
    owner: 'Who will work on it',
    submit: 'Take on',
    done: (date: string) =>
      `The time thief is taken on. The next answer comes by ${n.date(date)}. The next step is to start the work.`,
  },
  askInfo: {
    title: 'Ask the person who reported it',
    intro: 'The question goes to the person who reported it. You will see the answer in your tasks.',
    introNotStored:
      'Nobody knows who reported it. The question is on the report, and the holder of the receipt code can answer.',
    question: 'Your question',
    hint: 'Ask about one thing, for example: How often does it happen?',
    submit: 'Send the question',
    done: 'The question is sent. The time thief comes back to your tasks when the answer is here.',
  },
  escalate: {
    title: 'Escalate the time thief',
    intro: 'The person who must answer is told at once. So is the person who reported it.',
    place: 'Who must answer',
    answerBy: 'Answer by',
    reason: 'Why it must be escalated',
    submit: 'Escalate',
    done: (unit: string, date: string) =>
      `The time thief is escalated to ${unit}, which must answer by ${n.date(date)}.`,
  },
  park: {
    title: 'Park the time thief',
    answerBy: 'When you will look at it again',
    reason: 'Why it must wait',
    submit: 'Park',
    done: (date: string) => `The time thief is parked. It comes back to your tasks on ${n.date(date)}.`,
  },
  merge: {
    title: 'Merge with another',
    intro: 'Choose the one to keep. The numbers are not added up: You estimate the time again afterwards.',
    shown: (count: number) =>
      `Showing ${n.whole(count)}, those from the same unit first. Search to find others.`,
    none: 'I found no open time thieves with these words.',
    words: 'Words in the title',
    find: 'Search',
    into: 'Merge with',
    submit: 'Merge',
    done: (title: string) =>
      `The two are merged into "${title}". The numbers are not added up: Look at them and estimate the time again.`,
  },
  reEstimate: {
    title: 'Estimate again',
    intro: 'These reports cover the same time. Their numbers are not added up.',
    submit: 'Save the estimate',
    done: (amount: Amount) => `New estimate: ${alone(amount)}.`,
  },
  classify: {
    title: 'Kind of waste and cause',
    intro: 'Choose "do not know" if it is unclear.',
    submit: 'Save',
    done: 'The kind of waste and the cause are saved.',
  },
  start: { done: 'The work is under way. Write the result when you know how it went.' },
  solve: {
    title: 'How did it go?',
    solution: 'Result',
    note: 'What you did',
    submit: 'Save the result',
    done: 'The result is saved. Close the time thief when nothing is left to do.',
  },
  close: { done: 'The time thief is closed. If it comes back, you can reopen it.' },
  reopen: {
    title: 'Reopen the time thief',
    reason: 'Why it must be reopened',
    submit: 'Reopen',
    done: 'The time thief is reopened. The next step is to start the work again.',
  },
  move: {
    title: 'Move to the right unit',
    intro: 'The leader there gets it in their tasks and assesses it.',
    unit: 'The right unit',
    reason: 'Why it belongs there',
    submit: 'Move',
    done: (unit: string) => `The time thief is moved to ${unit}.`,
  },
  correct: {
    title: 'Correct the last answer',
    intro: 'The last answer no longer holds, but it stays in the history with your reason.',
    now: (text: string) => `Status now: ${text}.`,
    reason: 'What was wrong',
    submit: 'Correct',
    done: (text: string) => `The last answer is corrected. Status now: ${text}.`,
  },
};

export const refusals: Refusals<'assess'> = {
  ownIdentification:
    'You proposed this number yourself, so someone else must approve it. The leader above you or the programme office can.',
  identificationChanged:
    'The number has changed since you opened the card. Open the time thief again and read the new proposal.',
};
