import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { sentence } from '../sentence.ts';
import { alone, n, time } from './amounts.ts';

/** What concerns a whole gain: who owns it, what it takes time from, who shares it, its end and its corrections. */
export const gainMore: Texts['gainMore'] = {
  title: (title: string) => `More about the gain: ${title}`,
  intro: 'Here you manage what concerns the whole gain.',
  measureAgain: 'Measure again',
  measureAgainHint:
    'A new measurement counts from its own date. If less is saved now, the rest lapses from that day.',
  back: 'Show the gain',
  owner: {
    title: 'Gain owner',
    intro:
      'The gain owner follows up the gain, measures and documents. The leader does so until someone is appointed.',
    person: 'Gain owner',
    other: 'Find someone else in the municipality',
    leader: 'The leader of the unit',
    submit: 'Save',
    named: (name: string) => `${name} is now the gain owner.`,
    leads: 'The leader of the unit is now responsible for the gain.',
    toOwner: (title: string) => `You are now the gain owner of "${title}". Write "show gain" to see it.`,
  },
  claim: {
    title: 'Process and task',
    intro: 'Write which task you save time on, so that no hours are counted twice.',
    process: 'Process',
    processHint: 'For example: the medicine round',
    task: 'Task',
    taskHint: 'For example: fetching keys',
    hours: 'Hours a week the task takes before any change',
    submit: 'Save',
    done: 'The task is saved.',
    rest: 'Count on what is left',
    split: 'Divide by hand',
    reasonRest: (title: string) => `Counted on what is left after "${title}".`,
    reasonSplit: 'The task is divided by hand between the gains.',
    rested: (amount: Amount) => `The gain is counted on what is left: ${alone(amount)}.`,
    splitTitle: 'Divide the task between the gains',
    splitIntro: (hoursPerWeek: number) =>
      `The task takes ${time(hoursPerWeek)} a week. Together the gains cannot save more than that. What is measured stays as it is.`,
    part: (title: string) => `Hours a week: ${title}`,
    splitSubmit: 'Save the division',
    divided: 'The task is divided between the gains.',
  },
  share: {
    title: 'Share between units',
    intro: 'Write how large a part of the gain each unit has. The parts must come to 100% in all.',
    unit: (count: number) => `Unit ${n.whole(count)}`,
    percent: (count: number) => `Percentage, unit ${n.whole(count)}`,
    submit: 'Save the shares',
    undo: 'Do not share it',
    done: 'The gain is shared between the units.',
    undone: 'The gain belongs to the unit alone again.',
    both: 'Choose the unit and write the percentage, or leave both empty.',
  },
  abandon: {
    title: 'Close the gain',
    intro:
      'A gain that is closed counts neither as identified nor as realised. Everything that was written stays in its history.',
    reason: 'Reason',
    submit: 'Close the gain',
    done: 'The gain is closed.',
  },
  correct: {
    title: 'Correct',
    intro: 'What is corrected stays in the history, with the reason.',
    what: {
      identified: 'The identification',
      agreed: 'The agreement',
      introduced: 'Start and baseline',
      measured: 'The measurement',
      realised: 'The realisation',
      abandoned: 'The closing',
    },
    told: (date: string) => `Counts from ${n.date(date)}`,
    falls: (text: string) => `If you take it back, this lapses too: ${text}.`,
    edit: 'Correct the numbers',
    takeBack: 'Take back',
    reason: 'Reason',
    unit: 'Unit',
    hours: 'Hours a week saved',
    submit: 'Save the correction',
    recounted:
      'The measurements are worked out again. Those that no longer hold lapse, and must be made again.',
    needsApproval:
      'The correction can lower what is realised, but never raise it. To raise it, the use of the time must be documented and approved again.',
    realisedHint:
      'Afterwards you can document the use again. Another person in another role must approve it.',
    done: 'The correction is saved. What was there before stays in the history.',
    fell: (text: string) => `This lapsed: ${text}.`,
    toApprover: (title: string, reason: string) =>
      `The realisation of "${title}" is taken back: ${sentence(reason)}`,
  },
  list: {
    title: 'Gains',
    intro: (count: number) => `${n.whole(count)} ${count === 1 ? 'gain' : 'gains'}. The newest come first.`,
    none: 'I found no gain. Write "show gain" to see the gains of your unit.',
    choose: 'Choose the gain',
    open: 'Open',
  },
};
