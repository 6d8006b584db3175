import type { Decision } from '../../../src/domain/decision.ts';
import { type BoardRule, onAnyBoard, onBoard, openBoard } from '../../../src/domain/kata/board-rules.ts';
import {
  callOffExperiment,
  planExperiment,
  recordLearning,
  recordResult,
} from '../../../src/domain/kata/experiment-rules.ts';
import { observe } from '../../../src/domain/kata/observation-rules.ts';
import { noteObstacle } from '../../../src/domain/kata/obstacle-rules.ts';
import type { Storyboard } from '../../../src/domain/kata/storyboard.ts';
import { endTarget, setTarget } from '../../../src/domain/kata/target-rules.ts';
import { aUnit, nothingTold, type Told, tell } from '../telling.ts';

export const on = '2026-03-02';
export const keeper = { actor: { by: 'team', isFirstAdministrator: false }, units: ['home'], on };
export const about = {
  ...{ focus: 'Handover', challenge: 'Night shift ends on time' },
  ...{ learner: 'kari', coach: 'ola', secondCoach: 'aud' },
};
export const texts = {
  ...{ condition: 'Keys within 1 min', achieveBy: '2026-03-20', outcome: '', pattern: '' },
  ...{ metric: 'Search', unit: 'min', value: 1 as number | undefined },
};

/** What came of it: the names of the events, or of the refusal. */
export function take(all: Told, decision: Decision): string {
  if (decision.kind === 'refused') return decision.reason;
  if (decision.events.length > 0) tell(all, 'team', ...decision.events);
  return decision.events.map(({ type }) => type.replace(/^.*\./, '')).join(' ') || 'nothing new';
}

export type Step = (all: Told) => string;
export const ruled =
  (rule: BoardRule): Step =>
  (all) =>
    take(all, onBoard(all.state, { board: 'b1', keeper }, rule));
/** Also on a board that rests. */
export const ruledAnyway =
  (rule: BoardRule): Step =>
  (all) =>
    take(all, onAnyBoard(all.state, { board: 'b1', keeper }, rule));

export const opened: Step = (all) =>
  take(all, openBoard(all.state, { board: 'b1', unit: 'home', keeper, about, on }));
export const targeted = ruled((board) => setTarget(board, { texts, target: 't1', on }));
export const noted = (obstacle: string, text = `Obstacle ${obstacle}`) =>
  ruled((board) => noteObstacle(board, { obstacle, text, on }));
export const measured = (id: string, value: number, day = on) =>
  ruled((board) => observe(board, { id, value, on: day }));
const plan = { step: 'One hook board', expectation: 'Under a minute', reviewOn: '2026-03-09' };
export const planned = (experiment: string, more: Partial<typeof plan & { expected: number }> = {}) =>
  ruled((board) => planExperiment(board, { ...plan, ...more, experiment, on }));
export const resulted = (experiment: string, result = '50 seconds', found?: number) =>
  ruled((board) => recordResult(board, { experiment, result, found, on }));
export const learned = (experiment: string, learning = 'Labels matter') =>
  ruled((board) => recordLearning(board, { experiment, learning, on }));
export const calledOff = (experiment: string, reason = 'The board never came') =>
  ruled((board) => callOffExperiment(board, { experiment, reason, on }));
export const ended = (outcome: 'reached' | 'notReached' | 'abandoned' = 'reached') =>
  ruled((board) => endTarget(board, { target: 't1', outcome, learning: 'Measure first', on }));

export function boardAfter(...steps: Step[]): Told {
  const all = nothingTold();
  tell(all, 'admin', aUnit('home'), aUnit('away'));
  for (const step of steps) step(all);
  return all;
}

export function boardIn(all: Told): Storyboard {
  const board = all.state.boards.get('b1');
  if (!board) throw new Error('no board');
  return board;
}
