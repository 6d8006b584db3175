import type { Decision } from '../../domain/decision.ts';
import { describeBoard } from '../../domain/kata/board-rules.ts';
import { type BoardEvent, evolveBoard, newBoard } from '../../domain/kata/evolve-storyboard.ts';
import { planExperiment, recordLearning, recordResult } from '../../domain/kata/experiment-rules.ts';
import { observe } from '../../domain/kata/observation-rules.ts';
import { noteObstacle } from '../../domain/kata/obstacle-rules.ts';
import type { Storyboard } from '../../domain/kata/storyboard.ts';
import { setTarget } from '../../domain/kata/target-rules.ts';
import { addDays } from '../../domain/time/dates.ts';
import type { Texts } from '../../language/texts.ts';

/** What a learner has answered so far; the card carries it along, and nothing else keeps it. */
export type Practice = {
  step?: string | undefined;
  expectation?: string | undefined;
  expected?: number | undefined;
  result?: string | undefined;
  learning?: string | undefined;
};

export const experiment = 'practice-1';
/** Minutes a shift in the practice case: now, wanted, and found after the experiment. */
export const minutes = { now: 15, target: 5, found: 9 };

/** A board like any other, by the rules that hold for every board, in no ledger. */
export function practiceBoard(practice: Practice, today: string, t: Texts): Storyboard {
  const { learnKata: words } = t;
  const on = today;
  const board = newBoard({ type: 'storyboard.opened', on, board: 'practice', unit: 'practice' });
  const take = (decision: Decision) => {
    if (decision.kind === 'refused') throw new Error(`the practice board: ${decision.reason}`);
    for (const event of decision.events) evolveBoard(board, event as BoardEvent);
  };
  const { focus, challenge } = words.challenge;
  take(describeBoard(board, { about: { focus, challenge, learner: '', coach: '', secondCoach: '' }, on }));
  const { right: condition, metric, unit } = words.target;
  const texts = { condition, metric, unit, value: minutes.target, outcome: '', pattern: '' };
  take(setTarget(board, { texts: { ...texts, achieveBy: addDays(on, 14) }, target: 'practice', on }));
  take(observe(board, { id: 'practice', value: minutes.now, on }));
  take(noteObstacle(board, { obstacle: 'practice', text: words.obstacle.right, on }));
  const { step, expectation, expected, result, learning } = practice;
  if (step === undefined || expectation === undefined) return board;
  take(planExperiment(board, { experiment, step, expectation, expected, reviewOn: addDays(on, 7), on }));
  if (result === undefined) return board;
  take(recordResult(board, { experiment, result, found: minutes.found, on }));
  if (learning !== undefined) take(recordLearning(board, { experiment, learning, on }));
  return board;
}
