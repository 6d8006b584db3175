import type { CheckIn } from '../nb/check-in.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const checkIn: CheckIn = {
  title: (week) => `Weekly check-in, week ${n.whole(week)}`,
  question: 'What happened with the experiment, and what did you learn?',
  questionWithout: 'Where are you now, and what is the next step?',
  noBoard:
    'You have no storyboard under way yet. Write "experiment" and start one, so that you have something to follow each week.',
  noTarget:
    'The storyboard has no target condition yet. Write "target condition" and set one, so that you know what you are heading for.',
  oneAnswer: 'One answer for the whole team is enough.',
  reminder: "A reminder: This week's check-in is waiting for the team's answer.",
  early: (date) => `You are early, so I will not ask on ${n.date(date)}.`,
  said: 'What the team answered',
  unchanged: 'No change this week.',
  alsoSaid: 'Another next step, written at the same time',
  earlier: 'What it said before',
  corrected: 'In the weekly check-in',
  now: 'Actual condition',
  buttons: {
    answer: 'Answer for the team',
    unchanged: 'No change this week',
    correct: 'Correct the answer',
    next: 'Next',
    save: 'Save',
    change: 'Change the check-in',
    pause: 'Pause',
    resume: 'Start again',
    setUp: 'Set up the check-in',
  },
  form: {
    steps: (step) => `Weekly check-in, step ${n.whole(step)} of 2`,
    result: 'What happened',
    learning: 'What did you learn',
    value: (title, unit, goal) => `${title} now (${unit}). The target is ${n.short(goal)}`,
    obstacle: 'The one obstacle you are working on',
    step: 'Next step',
    expectation: 'What do you expect',
    reviewOn: 'When can you go and see',
    orderHint: 'Write what is new. The rest can stay empty.',
    learningNeedsResult: 'First write what happened. That keeps facts and interpretation apart.',
    nothing: 'Write what is new, or choose "No change this week".',
    wholeStep: 'Fill in the step, what you expect and the date, or leave the step and what you expect empty.',
    obstacleFirst: 'Write the obstacle that the step should teach you about.',
    locked: 'What you expect is locked when you save.',
  },
  plan: {
    title: 'Weekly check-in in this channel',
    intro: 'I ask the team once a week. It takes two minutes to answer. I do not ask on public holidays.',
    nextOn: (date) => `The next check-in comes on ${n.date(date)}.`,
    about: (title) => `I ask about the storyboard "${title}".`,
    paused: 'The check-in is paused.',
    counts: (answered, asked) =>
      `The team has answered ${n.whole(answered)} of ${n.whole(asked)} check-ins in the last year.`,
    unit: 'Unit',
    day: 'Weekday',
    second: 'Another weekday, for those who work shifts',
    none: 'None',
    time: 'Time, in Norway',
    language: 'Language in the channel',
    board: 'The storyboard I ask about',
    newest: 'The newest storyboard under way',
    closed: 'Weeks you are away, for example 8, 40, 52',
    july: 'July',
    julyChoices: { closed: 'Do not ask in July', open: 'Ask in July too' },
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    save: 'Save',
    timeMend: 'Write the time as 09:00.',
    weeksMend: 'Write week numbers from 1 to 53 with commas between, for example 8, 29-31, 52.',
    sameDay: 'Choose a different day from the first, or "None".',
  },
  digest: {
    learned: (unit, text) => `${unit} learned last week: ${text}`,
    targets: (unit, text, date) => `${unit}: The target condition "${text}" is due on ${n.date(date)}.`,
    silent: (count) =>
      count === 1
        ? 'One unit you follow has not answered the check-in for three weeks. Perhaps they could do with a hand? A short visit to the storyboard often helps.'
        : `${n.whole(count)} units you follow have not answered the check-in for three weeks. Perhaps they could do with a hand? A short visit to the storyboard often helps.`,
  },
};

export const refusals: Refusals<'checkIn'> = {
  notConnected: 'This channel has no weekly check-in yet. Write "check-in" to set it up.',
  onlyInChannel: 'The check-in belongs in the team\'s channel. Add me there, and write "check-in".',
  notThisUnitsBoard:
    'The storyboard belongs to another unit. Choose one of the unit\'s own, or "The newest storyboard under way".',
  checkInNeedsMember:
    'Only those who work in the unit, and their leader, can set up and answer the check-in. Write "unit" in your chat with me to choose your unit.',
};
