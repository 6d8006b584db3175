import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const kata: Texts['kata'] = {
  title: (unit: string) => `Storyboard for ${unit}`,
  challenge: 'Challenge',
  target: 'Target condition',
  achieveBy: 'Achieve by',
  obstacle: 'Obstacle we are working on now',
  obstacleHint: 'What stands in the way. "Lack of …" is a hidden solution, not an obstacle.',
  targetHint:
    'How it should be, and how we measure it. For example: All keys in place, 0 min of searching per shift',
  challengeHint: 'The direction for the next 6–12 months',
  empty: 'Not set yet',
  frame: 'Change the storyboard',
  frameTitle: 'Challenge, target condition and obstacle',
  save: 'Save',
  plan: 'New experiment',
  planTitle: 'Next step',
  planIntro:
    'What you expect is locked when you save. You learn from the difference between what you expected and what happened.',
  step: 'What is the next step',
  expectation: 'What do you expect',
  reviewOn: 'When can we go and see',
  lock: 'Save and lock what you expect',
  result: 'Write what happened',
  resultTitle: 'What happened?',
  resultLabel: 'What happened',
  resultIntro: 'Write facts and numbers. Interpretation comes afterwards.',
  learning: 'Write what you learned',
  learningTitle: 'What did you learn?',
  learningLabel: 'What did you learn',
  openTitle: (number: number) => `Experiment ${n.whole(number)}`,
  facts: {
    step: 'Step',
    expectation: 'What we expect',
    result: 'What happened',
    learning: 'What we learned',
    reviewOn: 'Go and see',
  },
  hintResult: 'What you expect is locked. Next: Write what happened.',
  hintLearning: 'Next: Write what you learned. Then you can take the next step.',
  history: (shown: number, all: number) =>
    shown === all ? 'Earlier experiments' : `Earlier experiments (${n.whole(shown)} of ${n.whole(all)})`,
  numbered: (number: number, date: string) => `Experiment ${n.whole(number)}, ${n.date(date)}`,
  source: '© Mike Rother, Improvement Kata Handbook',
};

export const refusals: Refusals<'kata'> = {
  boardChanged:
    'Someone else has changed the same thing while you were writing. Your text is still here. Look at the storyboard, and save again if your text should stand.',
  unknownBoard: 'I cannot find that storyboard.',
  unknownExperiment: 'I cannot find that experiment.',
  boardIncomplete:
    'Write the target condition and the obstacle first. Then you know what the experiment should teach you about.',
  experimentIsOpen:
    'You have an experiment under way. Write what happened and what you learned first, so that the next step builds on it.',
  obstacleInWork:
    'You have an experiment under way on this obstacle. Write what happened and what you learned before you choose a new obstacle.',
  expectationIsLocked:
    'What you expected is locked. Otherwise you would not see the difference between what you expected and what happened.',
  resultIsWritten: 'The result is already written. Your text is still here, but it is not saved.',
  resultFirst: 'Write what happened before what you learned. That keeps facts and interpretation apart.',
  learningIsWritten: 'The learning is already written. Your text is still here, but it is not saved.',
  noOpenExperiment: 'You have no experiment under way. Write "new experiment" to plan the next step.',
  needsMember:
    'The storyboard belongs to another unit. Only the people who work there and their leader can change it. Write "unit" to change unit.',
};
