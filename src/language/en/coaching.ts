import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const coaching: Texts['coaching'] = {
  card: (number: number, count: number) => `Coaching cycle, card ${n.whole(number)} of ${n.whole(count)}`,
  next: 'Next',
  back: 'Back',
  finish: 'Finish the cycle',
  start: 'Go through the questions',
  targetKept: 'The target condition is not changed here. Write "target condition" to change it.',
  value: (unit: string) => `New number today (${unit})`,
  notYet: 'Leave the fields empty if the step has not been taken yet.',
  newObstacle: 'New obstacle',
  theNewOne: 'A new one, which I write below',
  writeIt: 'Write the obstacle in the field below.',
  stillOpen: 'The step is not finished, so this is still what you are working on:',
  resultFirst: 'Write what happened before what you learned.',
  learningNext: 'You have written what happened. Write what you learned from it too.',
  view: {
    title: (unit: string) => `For the coach: ${unit}`,
    intro: 'Only you see this. You ask, and the learner answers from the board.',
    held: (count: number) =>
      count === 0 ? 'No cycles held yet' : count === 1 ? 'One cycle held' : `${n.whole(count)} cycles held`,
    last: (date: string) => `Last held on ${n.date(date)}`,
    nextOn: (date: string) => `Go and see on ${n.date(date)}`,
    notes: 'Notes from the second coach',
    note: (date: string, text: string) => `${n.date(date)}: ${text}`,
    empty: 'There is nothing on the board yet.',
    hints: 'To think about',
  },
  hints: {
    doing: 'The target condition describes something to do. Ask how it should be when it works.',
    notMeasurable: 'The target condition has no number. Ask how they will see that they are there.',
    hiddenSolution:
      '"Lack of …" is often a hidden solution. Ask what happens in the work because it is missing.',
    interpretation: 'The result reads like an interpretation. Ask what they saw and counted.',
    onlyFacts: 'The learning repeats what happened. Ask what they know now that they did not know before.',
    overdue: (date: string) =>
      `Time ran out on ${n.date(date)}. Ask what they want to do with the target condition.`,
  },
  note: {
    title: 'Note to the coach',
    intro: (name: string) => `Only ${name} can read this.`,
    text: 'What did you see',
    send: 'Send to the coach',
    sent: 'The note is sent to the coach and to nobody else.',
    heard: (title: string) =>
      `You have a note from the second coach about "${title}". Write "coaching" here in the chat to read it.`,
  },
};
