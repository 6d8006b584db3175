import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const kata: Texts['kata'] = {
  title: (unit: string) => `Storyboard for ${unit}`,
  titleOf: (unit: string, title: string) => `Storyboard for ${unit}: ${title}`,
  focus: 'Focus process',
  challenge: 'Challenge',
  target: 'Target condition',
  targetBy: (date: string) => `Target condition (achieve by ${n.date(date)})`,
  metric: (title: string, value: number, unit: string) => `Target for ${title}: ${n.short(value)} ${unit}`,
  outcome: (text: string) => `Outcome metric: ${text}`,
  pattern: (text: string) => `How the work should go: ${text}`,
  actual: 'Actual condition',
  figure: (value: number, unit: string) => `${n.short(value)} ${unit}`,
  observed: (text: string, date: string) => `${text} (${n.date(date)})`,
  byExperiment: (number: number) => `experiment ${n.whole(number)}`,
  samples: (count: number) => (count === 1 ? '1 sample' : `${n.whole(count)} samples`),
  notObserved: 'Not measured yet',
  obstacle: 'Obstacle we are working on now',
  parked: (count: number) => `Parking lot (${n.whole(count)} waiting)`,
  empty: 'Not filled in yet',
  summary: (title: string, now: string, goal: string) => `${title}: now ${now}, target ${goal}.`,
  paused: (date: string, reason: string) => `The storyboard has been paused since ${n.date(date)}: ${reason}`,
  finished: (date: string, text: string) =>
    `The storyboard was finished on ${n.date(date)}. What we learned: ${text}`,
  next: {
    start: 'Next: Start the storyboard with a focus process and a challenge.',
    target: 'Next: Set the target condition.',
    obstacle: 'Next: Write what stands in the way, and choose the one obstacle you work on.',
    plan: 'Next: Plan a small experiment against the obstacle.',
    result: 'What you expect is locked. Next: Write what happened.',
    learning: 'Next: Write what you learned. Then you can take the next step.',
  },
  people: { learner: 'Learner', coach: 'Coach', secondCoach: 'Second coach' },
  openTitle: (number: number) => `Experiment ${n.whole(number)}`,
  facts: {
    step: 'Step',
    expectation: 'What we expect',
    expected: 'Number expected',
    result: 'What happened',
    calledOff: 'Called off',
    compared: 'Numbers',
    learning: 'What we learned',
    gain: 'Gain',
    reviewOn: 'Go and see',
    after: 'Idea from',
    corrected: 'Corrected',
  },
  compared: (expected: string, found: string, difference: string) =>
    `Expected ${expected}, found ${found} (${difference})`,
  more: (text: string) => `${text} more than expected`,
  less: (text: string) => `${text} less than expected`,
  asExpected: 'as expected',
  day: (date: string) => n.date(date),
  corrected: (date: string, reason: string) => `${n.date(date)}: ${reason}`,
  history: (shown: number, all: number) =>
    shown === all ? 'Earlier experiments' : `Earlier experiments (${n.whole(shown)} of ${n.whole(all)})`,
  numbered: (number: number, date: string) => `Experiment ${n.whole(number)}, ${n.date(date)}`,
  pastTargets: (count: number) =>
    count === 1 ? 'One earlier target condition' : `${n.whole(count)} earlier target conditions`,
  pastTarget: (title: string, text: string) => `${title}: ${text}`,
  outcomes: { reached: 'reached', notReached: 'not reached', abandoned: 'abandoned' },
  charts: {
    run: (title: string) => `${title} against the target`,
    compared: 'Expected and found in the experiments',
    date: 'Date',
    experiment: 'Experiment',
    measured: 'Measured',
    goal: 'Target',
    expected: 'Expected',
    found: 'Found',
  },
  buttons: {
    start: 'Start the storyboard',
    target: 'Set the target condition',
    changeTarget: 'Target condition',
    observe: 'Actual condition',
    obstacles: 'Obstacles',
    addObstacle: 'Add an obstacle',
    plan: 'New experiment',
    result: 'Write what happened',
    learning: 'Write what you learned',
    coaching: 'Coaching',
    menu: 'More about the board',
    resume: 'Reopen the storyboard',
    story: 'Show the story',
    show: 'Show the board',
  },
};

export const refusals: Refusals<'kata'> = {
  boardChanged:
    'Someone else has changed the same thing while you were writing. Your text is still here. Look at the storyboard, and save again if your text should count.',
  unknownBoard: 'I cannot find that storyboard. Write "boards" to see all the boards of the unit.',
  unknownExperiment: 'I cannot find that experiment. Write "experiment" to see the storyboard.',
  unknownObstacle:
    'I cannot find that obstacle on the storyboard. Write "obstacles" to see those that are there.',
  unknownObservation: 'I cannot find that measurement. It may have been undone already.',
  noThieves:
    'The unit has no time thieves that have been taken on yet. The leader takes them on under "tasks".',
  noGains: 'The unit has no gains yet. A gain begins when a time thief is reported and identified.',
  boardIsPaused: 'The storyboard is paused. Write "reopen board" when you want to take it up again.',
  boardIsFinished: 'The storyboard is finished. Write "reopen board" if you want to go on with it.',
  boardIsActive: 'The storyboard is already under way.',
  challengeFirst:
    'Write the challenge first. The target condition is a step on the way there, so you need to know where you are going.',
  targetFirst:
    'Set the target condition first: Write "target condition". Then you know what to measure obstacles and experiments against.',
  targetIsOpen:
    'The target condition has not been ended. Write whether it was reached, and what you learned, before you finish the storyboard.',
  targetIsPast: 'That target condition cannot be reopened, because a new one has been set after it.',
  obstacleFirst: 'Choose one obstacle first. Then you know what the experiment should teach you about.',
  metricFirst:
    'The target condition has no target number. Write "target condition" and fill in what you measure, the unit of measurement and the target number.',
  metricIsUsed:
    'There are already measurements in the old unit of measurement, and they cannot be compared with new ones. End the target condition and set a new one.',
  experimentIsOpen:
    'You have an experiment under way. Write what happened and what you learned first, so that the next step builds on it.',
  obstacleInWork:
    'You have an experiment under way on this obstacle. Write what happened and what you learned first, so that you see what it did.',
  expectationIsLocked:
    'What you expected is locked. Otherwise you would not see the difference between what you expected and what happened.',
  resultIsWritten:
    'The result is already written. Write "correct result" to change it. Your text is still here, but it is not saved.',
  resultFirst: 'Write what happened before what you learned. That keeps facts and interpretation apart.',
  nothingWritten: 'Nothing is written there yet, so there is nothing to correct.',
  learningIsWritten:
    'The learning is already written. Write "correct learning" to change it. Your text is still here, but it is not saved.',
  notSecondCoach:
    'Only the second coach on the storyboard can write to the coach. "Change board" shows who that is.',
  noCoach: 'The storyboard has no coach yet. Write "change board" and choose one.',
  noOpenExperiment: 'You have no experiment under way. Write "new experiment" to plan the next step.',
  needsMember:
    'The storyboard belongs to another unit. Only the people who work there, their leader and those named on the board can change it. Write "unit" to change unit.',
};
