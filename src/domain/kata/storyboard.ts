import type { BoardPart, CoachingAnswers, ExperimentPart, Metric, TargetOutcome } from '../events/kata.ts';
import type { Municipality } from '../municipality.ts';

export type Observation = {
  id: string;
  on: string;
  value: number;
  samples?: number | undefined;
  /** How it was taken. */
  method?: string | undefined;
};

export type TargetCondition = {
  id: string;
  condition: string;
  achieveBy: string;
  setOn: string;
  /** What it is to come to for those the process serves. */
  outcome?: string | undefined;
  /** How the work is to be done. */
  pattern?: string | undefined;
  metric?: Metric | undefined;
  /** In order of date; what was undone is not here. */
  observations: Observation[];
  /** The one obstacle in work. */
  obstacle?: string | undefined;
  ended?: { on: string; outcome: TargetOutcome; learning?: string };
};

export type Obstacle = {
  id: string;
  text: string;
  notedOn: string;
  /** The time thief that it is. */
  thief?: string | undefined;
  struck?: { on: string; reason: string };
};

/** Something was written anew: what stood there, and why it does not any more. */
type Correction = { on: string; part: ExperimentPart; was: string; reason: string };

export type Experiment = {
  id: string;
  obstacle: string;
  /** The target condition it was to lead towards. */
  target: string;
  step: string;
  expectation: string;
  /** In the metric's unit. */
  expected?: number | undefined;
  plannedOn: string;
  reviewOn: string;
  after?: { board: string; experiment: string } | undefined;
  result?: string;
  found?: number | undefined;
  resultOn?: string;
  isCalledOff?: true;
  learning?: string;
  corrections: Correction[];
  /** The gains it opened or feeds. */
  gains: string[];
};

type CoachingCycle = { id: string; on: string; answers: CoachingAnswers; nextOn: string };

/** From the second coach, for the one who was coach then, and nobody else. */
type CoachNote = { id: string; on: string; to: string; by?: string | undefined; text: string };

/** A team's kata storyboard; a unit may have several. domain.md §7. Lists are oldest first. */
export type Storyboard = {
  id: string;
  unit: string;
  openedOn: string;
  state: 'active' | 'paused' | 'finished';
  /** Since when, and why: the reason of a pause, what was learned from it all. */
  stateOn: string;
  stateReason?: string | undefined;
  focus?: string;
  challenge?: string;
  challengeThief?: string | undefined;
  people: Partial<Record<BoardPart, string>>;
  targets: TargetCondition[];
  obstacles: Obstacle[];
  experiments: Experiment[];
  cycles: CoachingCycle[];
  notes: CoachNote[];
};

/** The unit's boards, oldest first. */
export function boardsOf(state: Municipality, unit: string): Storyboard[] {
  return [...state.boards.values()].filter((board) => board.unit === unit);
}

/** The target condition that is worked towards; none when the last one has ended. */
export function openTarget(board: Storyboard): TargetCondition | undefined {
  const target = board.targets.at(-1);
  return target?.ended ? undefined : target;
}

/** A value of the metric: measured by itself, or found by an experiment, whose number on the board this then is. */
export type Measurement = Observation & { experiment?: number };

/**
 * The actual condition over time, in order of date. What an experiment found is a measurement too, and need not be
 * written twice; where somebody measured on the same day, theirs stands.
 */
export function measurements(board: Storyboard, target: TargetCondition): Measurement[] {
  const found = board.experiments.flatMap(({ id, target: towards, found: value, resultOn: on }, index) =>
    towards === target.id && value !== undefined && on !== undefined
      ? [{ id, on, value, experiment: index + 1 }]
      : [],
  );
  const days = new Set(target.observations.map(({ on }) => on));
  const all: Measurement[] = [...target.observations, ...found.filter(({ on }) => !days.has(on))];
  return all.sort((a, b) => a.on.localeCompare(b.on));
}

/** The one obstacle in work. */
export function activeObstacle(board: Storyboard): Obstacle | undefined {
  const active = openTarget(board)?.obstacle;
  return board.obstacles.find(({ id }) => id === active);
}

/** The obstacles that wait. */
export function parkedObstacles(board: Storyboard): Obstacle[] {
  const active = activeObstacle(board);
  return board.obstacles.filter((one) => one !== active && !one.struck);
}

/** The experiment that is not yet learned from; the next one waits for it. */
export function openExperiment(board: Storyboard): Experiment | undefined {
  const last = board.experiments.at(-1);
  return last?.learning === undefined ? last : undefined;
}

export type StoryboardRefused =
  | 'boardChanged'
  | 'unknownUnit'
  | 'unknownBoard'
  | 'unknownExperiment'
  | 'unknownObstacle'
  | 'unknownObservation'
  | 'unknownGain'
  | 'noThieves'
  | 'noGains'
  | 'boardIsPaused'
  | 'boardIsFinished'
  | 'boardIsActive'
  | 'challengeFirst'
  | 'targetFirst'
  | 'targetIsOpen'
  | 'targetIsPast'
  | 'obstacleFirst'
  | 'metricFirst'
  | 'metricIsUsed'
  | 'experimentIsOpen'
  | 'obstacleInWork'
  | 'expectationIsLocked'
  | 'resultIsWritten'
  | 'resultFirst'
  | 'nothingWritten'
  | 'learningIsWritten'
  | 'notSecondCoach'
  | 'noCoach'
  | 'needsMember';
