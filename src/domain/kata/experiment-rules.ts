import { type Decision, keep, refuse } from '../decision.ts';
import type { ExperimentPart } from '../events/kata.ts';
import {
  activeObstacle,
  type Experiment,
  openExperiment,
  openTarget,
  type Storyboard,
  type StoryboardRefused,
} from './storyboard.ts';

type Planning = {
  experiment: string;
  step: string;
  expectation: string;
  expected?: number | undefined;
  reviewOn: string;
  after?: Experiment['after'];
  on: string;
};

/** Plans the next experiment and locks its expectation; the one before must be learned from. */
export function planExperiment(board: Storyboard, planning: Planning): Decision<StoryboardRefused> {
  const { experiment, step, expectation, expected, reviewOn, after, on } = planning;
  const same = board.experiments.find(({ id }) => id === experiment);
  if (same) {
    const isSame = same.step === step && same.expectation === expectation && same.expected === expected;
    return isSame ? keep() : refuse('expectationIsLocked');
  }
  const target = openTarget(board);
  if (!target) return refuse('targetFirst');
  if (openExperiment(board)) return refuse('experimentIsOpen');
  const obstacle = activeObstacle(board);
  if (!obstacle) return refuse('obstacleFirst');
  if (expected !== undefined && !target.metric) return refuse('metricFirst');
  return keep({
    ...{
      type: 'experiment.planned',
      on,
      board: board.id,
      obstacle: obstacle.id,
      experiment,
      step,
      expectation,
    },
    ...(expected === undefined ? {} : { expected }),
    reviewOn,
    ...(after === undefined ? {} : { after }),
  });
}

function withExperiment(
  board: Storyboard,
  id: string,
  rule: (experiment: Experiment) => Decision<StoryboardRefused>,
): Decision<StoryboardRefused> {
  const experiment = board.experiments.find((one) => one.id === id);
  return experiment ? rule(experiment) : refuse('unknownExperiment');
}

type Resulting = { experiment: string; result: string; found?: number | undefined; on: string };

/** Facts first: what happened, beside the locked expectation. */
export function recordResult(
  board: Storyboard,
  { experiment: id, result, found, on }: Resulting,
): Decision<StoryboardRefused> {
  return withExperiment(board, id, (experiment) => {
    const isSame = experiment.result === result && experiment.found === found && !experiment.isCalledOff;
    if (isSame && experiment.corrections.length === 0) return keep();
    if (experiment.learning !== undefined) return refuse('learningIsWritten');
    if (experiment.result !== undefined) return refuse('resultIsWritten');
    return keep({
      ...{ type: 'experiment.result-recorded', on, board: board.id, experiment: id, result },
      ...(found === undefined ? {} : { found }),
    });
  });
}

/** It was never carried through: the reason is its result, and there is something to learn from that too. */
export function callOffExperiment(
  board: Storyboard,
  { experiment: id, reason, on }: { experiment: string; reason: string; on: string },
): Decision<StoryboardRefused> {
  return withExperiment(board, id, (experiment) => {
    if (experiment.isCalledOff && experiment.result === reason) return keep();
    if (experiment.result !== undefined) return refuse('resultIsWritten');
    return keep({ type: 'experiment.called-off', on, board: board.id, experiment: id, reason });
  });
}

/** Interpretation after facts. */
export function recordLearning(
  board: Storyboard,
  { experiment: id, learning, on }: { experiment: string; learning: string; on: string },
): Decision<StoryboardRefused> {
  return withExperiment(board, id, (experiment) => {
    if (experiment.learning === learning) return keep();
    if (experiment.result === undefined) return refuse('resultFirst');
    if (experiment.learning !== undefined) return refuse('learningIsWritten');
    return keep({ type: 'experiment.learned', on, board: board.id, experiment: id, learning });
  });
}

type Correcting = {
  experiment: string;
  part: ExperimentPart;
  text: string;
  found?: number | undefined;
  reason: string;
  on: string;
};

/** What was written wrong is written anew; the old words and the reason stay in the story. */
export function correctExperiment(
  board: Storyboard,
  { experiment: id, part, text, found, reason, on }: Correcting,
): Decision<StoryboardRefused> {
  return withExperiment(board, id, (experiment) => {
    if (experiment[part] === undefined) return refuse('nothingWritten');
    const isSame = experiment[part] === text && (part === 'learning' || experiment.found === found);
    if (isSame) return keep();
    return keep({
      ...{ type: 'experiment.corrected', on, board: board.id, experiment: id, part, text },
      ...(part === 'learning' || found === undefined ? {} : { found }),
      reason,
    });
  });
}
