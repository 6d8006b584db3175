import { type Decision, keep, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';

export type Experiment = {
  id: string;
  obstacle: string;
  step: string;
  expectation: string;
  plannedOn: string;
  reviewOn: string;
  result?: string;
  resultOn?: string;
  learning?: string;
};

/** A unit's kata storyboard: the learner's side of the card. domain.md §7. */
export type Storyboard = {
  id: string;
  unit: string;
  challenge?: string;
  target?: { id: string; condition: string; achieveBy: string };
  obstacle?: { id: string; text: string };
  /** Oldest first. */
  experiments: Experiment[];
};

type StoryboardEvent = Extract<Event, { type: `storyboard.${string}` | `experiment.${string}` }>;

export function evolveStoryboard(state: Municipality, event: StoryboardEvent): void {
  if (event.type === 'storyboard.opened') {
    state.boards.set(event.board, { id: event.board, unit: event.unit, experiments: [] });
    return;
  }
  const board = state.boards.get(event.board);
  if (!board) throw new Error(`${event.type}: no storyboard ${event.board}`);
  switch (event.type) {
    case 'storyboard.challenge-set':
      board.challenge = event.challenge;
      return;
    case 'storyboard.target-set':
      board.target = { id: event.target, condition: event.condition, achieveBy: event.achieveBy };
      return;
    case 'storyboard.obstacle-chosen':
      board.obstacle = { id: event.obstacle, text: event.text };
      return;
    case 'experiment.planned': {
      const { experiment: id, obstacle, step, expectation, on: plannedOn, reviewOn } = event;
      board.experiments.push({ id, obstacle, step, expectation, plannedOn, reviewOn });
      return;
    }
    default: {
      const experiment = board.experiments.find(({ id }) => id === event.experiment);
      if (!experiment) throw new Error(`${event.type}: no experiment ${event.experiment}`);
      if (event.type === 'experiment.learned') experiment.learning = event.learning;
      else {
        experiment.result = event.result;
        experiment.resultOn = event.on;
      }
    }
  }
}

export function boardOf(state: Municipality, unit: string): Storyboard | undefined {
  for (const board of state.boards.values()) if (board.unit === unit) return board;
  return undefined;
}

/** The experiment that is not yet learned from; the next one waits for it. */
export function openExperiment(board: Storyboard): Experiment | undefined {
  return board.experiments.find(({ learning }) => learning === undefined);
}

export type StoryboardRefused =
  | 'boardChanged'
  | 'unknownUnit'
  | 'unknownBoard'
  | 'unknownExperiment'
  | 'boardIncomplete'
  | 'experimentIsOpen'
  | 'obstacleInWork'
  | 'expectationIsLocked'
  | 'resultIsWritten'
  | 'resultFirst'
  | 'learningIsWritten';

const framed = ['challenge', 'condition', 'achieveBy', 'obstacle'] as const;
/** What stands on the board's frame; empty where nothing does yet. */
export type FrameTexts = Record<(typeof framed)[number], string>;

export function frameTexts(board: Storyboard | undefined): FrameTexts {
  const { challenge = '', target, obstacle } = board ?? {};
  const { condition = '', achieveBy = '' } = target ?? {};
  return { challenge, condition, achieveBy, obstacle: obstacle?.text ?? '' };
}

type Frame = FrameTexts & {
  board: string;
  unit: string;
  /**
   * What stood there when the form was opened, where it came from one: what is not touched stays as it has become
   * since.
   */
  seen?: FrameTexts;
  /** Ids for what this command makes. */
  newId: string;
  on: string;
};

/** What was touched, over what stands there now; nothing when somebody else has touched the same since. */
function merged(frame: Frame, now: FrameTexts): FrameTexts | undefined {
  const { seen = now } = frame;
  const result = { ...now };
  for (const key of framed) {
    if (frame[key] === seen[key]) continue;
    if (now[key] !== seen[key] && now[key] !== frame[key]) return undefined;
    result[key] = frame[key];
  }
  return result;
}

/**
 * Sets challenge, target condition and the one obstacle in work; only what differs becomes an event. An obstacle
 * that still stands in the way of a new target condition is chosen for that one, and keeps its id.
 */
export function frameStoryboard(state: Municipality, frame: Frame): Decision<StoryboardRefused> {
  if (!state.units.has(frame.unit)) return refuse('unknownUnit');
  const { on, newId } = frame;
  const known = boardOf(state, frame.unit);
  const board = known?.id ?? frame.board;
  const now = frameTexts(known);
  const wanted = merged(frame, now);
  if (!wanted) return refuse('boardChanged');
  const { challenge, condition, achieveBy, obstacle: text } = wanted;
  const events: Event[] = known ? [] : [{ type: 'storyboard.opened', on, board, unit: frame.unit }];
  if (now.challenge !== challenge) events.push({ type: 'storyboard.challenge-set', on, board, challenge });
  const isNewCondition = now.condition !== condition;
  const target = isNewCondition ? newId : (known?.target?.id ?? newId);
  if (isNewCondition || now.achieveBy !== achieveBy)
    events.push({ type: 'storyboard.target-set', on, board, target, condition, achieveBy });
  const isNewObstacle = now.obstacle !== text;
  if (isNewObstacle && known && openExperiment(known)) return refuse('obstacleInWork');
  if (isNewObstacle || isNewCondition) {
    const obstacle = isNewObstacle ? newId : (known?.obstacle?.id ?? newId);
    events.push({ type: 'storyboard.obstacle-chosen', on, board, target, obstacle, text });
  }
  return keep(...events);
}

/** Plans the next experiment and locks its expectation; the one before must be learned from. */
export function planExperiment(
  state: Municipality,
  command: {
    board: string;
    experiment: string;
    step: string;
    expectation: string;
    reviewOn: string;
    on: string;
  },
): Decision<StoryboardRefused> {
  const board = state.boards.get(command.board);
  if (!board) return refuse('unknownBoard');
  const same = board.experiments.find(({ id }) => id === command.experiment);
  if (same)
    return same.step === command.step && same.expectation === command.expectation
      ? keep()
      : refuse('expectationIsLocked');
  if (!board.target || !board.obstacle) return refuse('boardIncomplete');
  if (openExperiment(board)) return refuse('experimentIsOpen');
  return keep({ type: 'experiment.planned', obstacle: board.obstacle.id, ...command });
}

type OnExperiment = { board: string; experiment: string; on: string };

function findExperiment(state: Municipality, command: OnExperiment): Experiment | undefined {
  return state.boards.get(command.board)?.experiments.find(({ id }) => id === command.experiment);
}

/** Facts first: what happened, beside the locked expectation. */
export function recordResult(
  state: Municipality,
  command: OnExperiment & { result: string },
): Decision<StoryboardRefused> {
  const experiment = findExperiment(state, command);
  if (!experiment) return refuse('unknownExperiment');
  if (experiment.result === command.result) return keep();
  if (experiment.learning !== undefined) return refuse('learningIsWritten');
  if (experiment.result !== undefined) return refuse('resultIsWritten');
  return keep({ type: 'experiment.result-recorded', ...command });
}

/** Interpretation after facts. */
export function recordLearning(
  state: Municipality,
  command: OnExperiment & { learning: string },
): Decision<StoryboardRefused> {
  const experiment = findExperiment(state, command);
  if (!experiment) return refuse('unknownExperiment');
  if (experiment.learning === command.learning) return keep();
  if (experiment.result === undefined) return refuse('resultFirst');
  if (experiment.learning !== undefined) return refuse('learningIsWritten');
  return keep({ type: 'experiment.learned', ...command });
}
