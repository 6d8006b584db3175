import fc from 'fast-check';
import type { Decision } from '../../../src/domain/decision.ts';
import {
  finishBoard,
  onAnyBoard,
  onBoard,
  openBoard,
  pauseBoard,
  resumeBoard,
} from '../../../src/domain/kata/board-rules.ts';
import { holdCoaching } from '../../../src/domain/kata/coaching-rules.ts';
import {
  callOffExperiment,
  correctExperiment,
  planExperiment,
  recordLearning,
  recordResult,
} from '../../../src/domain/kata/experiment-rules.ts';
import { observe, undoObservation } from '../../../src/domain/kata/observation-rules.ts';
import { chooseObstacle, noteObstacle, strikeObstacle } from '../../../src/domain/kata/obstacle-rules.ts';
import { endTarget, reopenTarget, setTarget } from '../../../src/domain/kata/target-rules.ts';
import type { Municipality } from '../../../src/domain/municipality.ts';
import { about, keeper, on, texts } from './board-telling.ts';

/** One press of somebody's, early, late or again: ids are few, so that they meet. */
export const press = fc.record({
  kind: fc.constantFrom(
    ...(['open', 'target', 'end', 'end', 'note', 'choose', 'strike', 'observe', 'undo'] as const),
    ...(['plan', 'plan', 'result', 'result', 'learning', 'learning', 'callOff', 'correct'] as const),
    ...(['pause', 'resume', 'resume', 'finish', 'coaching', 'coaching', 'reopen'] as const),
  ),
  board: fc.constantFrom('b1', 'b1', 'b1', 'b1', 'b2', 'bx'),
  target: fc.constantFrom('t1', 't1', 't2'),
  obstacle: fc.constantFrom('o1', 'o2', 'o3'),
  experiment: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
  id: fc.constantFrom('x1', 'x2', 'x3'),
  text: fc.constantFrom('one', 'two', 'three'),
  number: fc.constantFrom(undefined, 1, 2.5),
  part: fc.constantFrom('result' as const, 'learning' as const),
  outcome: fc.constantFrom('reached' as const, 'notReached' as const, 'abandoned' as const),
});
export type Press = typeof press extends fc.Arbitrary<infer P> ? P : never;

const reviewOn = '2026-03-09';

/** What the rules say to it. */
export function decide(state: Municipality, given: Press): Decision {
  const { kind, board, target, obstacle, experiment, id, text, number, part, outcome } = given;
  const at = { board, keeper };
  switch (kind) {
    case 'open':
      return openBoard(state, { ...at, unit: 'home', about: { ...about, challenge: text }, on });
    case 'pause':
      return onAnyBoard(state, at, (now) => pauseBoard(now, { reason: text, on }));
    case 'resume':
      return onAnyBoard(state, at, (now) => resumeBoard(now, { reason: text, on }));
    case 'correct':
      return onAnyBoard(state, at, (now) =>
        correctExperiment(now, { experiment, part, text, found: number, reason: 'why', on }),
      );
    case 'finish':
      return onBoard(state, at, (now) => finishBoard(now, { learning: text, on }));
    case 'target':
      return onBoard(state, at, (now) =>
        setTarget(now, { texts: { ...texts, condition: text }, target, on }),
      );
    case 'end':
      return onBoard(state, at, (now) => endTarget(now, { target, outcome, learning: text, on }));
    case 'reopen':
      return onBoard(state, at, (now) => reopenTarget(now, { target, reason: text, on }));
    case 'note':
      return onBoard(state, at, (now) => noteObstacle(now, { obstacle, text: `${obstacle} ${text}`, on }));
    case 'choose':
      return onBoard(state, at, (now) => chooseObstacle(now, { obstacle, on }));
    case 'strike':
      return onBoard(state, at, (now) => strikeObstacle(now, { obstacle, reason: text, on }));
    case 'observe':
      return onBoard(state, at, (now) => observe(now, { id, value: number ?? 0, on }));
    case 'undo':
      return onBoard(state, at, (now) => undoObservation(now, { observation: id, reason: text, on }));
    case 'plan':
      return onBoard(state, at, (now) =>
        planExperiment(now, { experiment, step: text, expectation: text, expected: number, reviewOn, on }),
      );
    case 'result':
      return onBoard(state, at, (now) => recordResult(now, { experiment, result: text, found: number, on }));
    case 'learning':
      return onBoard(state, at, (now) => recordLearning(now, { experiment, learning: text, on }));
    case 'callOff':
      return onBoard(state, at, (now) => callOffExperiment(now, { experiment, reason: text, on }));
    case 'coaching':
      return onBoard(state, at, (now) =>
        holdCoaching(now, {
          ...{ cycle: id, answers: { target: text, actual: text }, nextOn: reviewOn, on },
          ...(number === undefined ? {} : { result: { result: text }, learning: text, obstacle }),
          next: { experiment, step: text, expectation: text },
        }),
      );
  }
}
