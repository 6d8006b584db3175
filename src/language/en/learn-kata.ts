import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const learnKata: Texts['learnKata'] = {
  title: (number: number, count: number) => `Learn kata, card ${n.whole(number)} of ${n.whole(count)}`,
  next: 'Next',
  back: 'Back',
  practice: 'The practice board is on these cards only. Nothing here is saved or counted.',
  intro: [
    'Toyota Kata is a way to practise: You take small steps towards something you do not know how to reach, and learn from each of them.',
    'In a quarter of an hour you go through the four steps and the five questions on a practice board.',
  ],
  start: 'Begin',
  steps: {
    title: 'The four steps',
    lines: [
      '1. Understand the challenge: Where do you want to be in 6–12 months?',
      '2. Grasp the current condition: How does the work go today, in numbers?',
      '3. Establish the next target condition: How should it be in one to four weeks?',
      '4. Experiment: One small step at a time against one obstacle.',
    ],
  },
  challenge: {
    title: 'Step 1: The challenge',
    lines: ['You work in home care, and the shift often runs late.'],
    focus: 'Handover between shifts',
    challenge: 'By the summer, the shift ends on time every day.',
    after: 'The challenge is the direction. It does not say how to get there, and it should not.',
  },
  actual: {
    title: 'Step 2: The current condition',
    lines: [
      'Three evenings in a row you timed the search for keys: 14, 16 and 15 minutes.',
      'Facts first: Go to where the work is done, and count.',
    ],
    question: 'How many minutes do you search on average per shift',
    wrong: 'Add 14, 16 and 15, and divide by three.',
  },
  target: {
    title: 'Step 3: The next target condition',
    lines: ['A target condition says how it should be, and can be measured. It does not say what to do.'],
    question: 'Which of these is a target condition',
    metric: 'Searching for keys',
    unit: 'min per shift',
    right: 'All keys are in place when the shift begins, and we search for 5 minutes at most.',
    doing: 'We will buy a key cabinet.',
    vague: 'The keys are kept in better order.',
    whyDoing: 'Buying something is an action, perhaps a solution. How should it be when it works?',
    whyVague: 'How will you see that you are there? Choose the one that can be measured.',
  },
  obstacle: {
    title: 'What stands in the way?',
    lines: ['There can be a lot in the parking lot. You work on one obstacle at a time.'],
    question: 'Which of these is an obstacle',
    right: 'The keys are put in three different places when the shift is over.',
    hidden: 'We lack a key cabinet.',
    whyHidden:
      '"Lack of …" is a hidden solution. What happens in the work because it is missing? That is the obstacle.',
  },
  plan: {
    title: 'Step 4: An experiment',
    lines: ['Think of one small step you can take tomorrow, and write what you expect before you take it.'],
    stepHint: 'For example: Everyone puts the keys in a bowl by the door for one week',
    expectationHint: 'For example: We search for 8 minutes at most',
    expected: 'How many minutes do you expect to search (min per shift)',
  },
  result: {
    title: 'What happened?',
    lines: (found: number) => [
      'What you expect is locked.',
      `The week is over. You measured ${n.whole(found)} minutes per shift. On two evenings out of five, the keys were in a jacket pocket.`,
    ],
    skip: 'Skip to the learning',
  },
  learning: {
    title: 'What did you learn?',
    lines: [
      'Look at the difference between what you expected and what happened. That is where the learning is.',
    ],
  },
  questions: {
    title: 'The five questions',
    lines: ['The coach asks them the same way each time. This is how your practice board answers:'],
  },
  done: {
    title: 'You have gone round once',
    lines: [
      'The next step builds on what you learned. And so it goes round, until the target condition is reached or time runs out.',
      "Go to your unit's storyboard when you want to try it for real.",
    ],
    board: "Show my unit's board",
    again: 'Do it once more',
  },
};
