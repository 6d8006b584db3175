import { type Decision, keep, refuse } from '../decision.ts';
import type { CoachingAnswers } from '../events/kata.ts';
import type { BoardRule } from './board-rules.ts';
import { planExperiment, recordLearning, recordResult } from './experiment-rules.ts';
import { inOrder } from './in-order.ts';
import { observe } from './observation-rules.ts';
import { chooseObstacle, noteObstacle } from './obstacle-rules.ts';
import { openExperiment, openTarget, type Storyboard, type StoryboardRefused } from './storyboard.ts';

/** What was new in a cycle, besides the answers themselves; each is kept by the rule that is its own. */
export type CoachingCommand = {
  cycle: string;
  answers: CoachingAnswers;
  observed?: { id: string; value: number } | undefined;
  result?: { result: string; found?: number | undefined } | undefined;
  learning?: string | undefined;
  noted?: { obstacle: string; text: string } | undefined;
  obstacle?: string | undefined;
  next?: { experiment: string; step: string; expectation: string; expected?: number | undefined } | undefined;
  nextOn: string;
  on: string;
};

/**
 * The five questions have been answered: what is new stands on the board, in the order that matters, and the cycle
 * in its record. One entry: all of it or nothing.
 */
export function holdCoaching(board: Storyboard, command: CoachingCommand): Decision<StoryboardRefused> {
  const { cycle, answers, observed, result, learning, noted, obstacle, next, nextOn, on } = command;
  if (board.cycles.some(({ id }) => id === cycle)) return keep();
  if (!openTarget(board)) return refuse('targetFirst');
  const experiment = openExperiment(board)?.id ?? '';
  const rules: BoardRule[] = [
    ...(observed ? [(now: Storyboard) => observe(now, { ...observed, on })] : []),
    ...(result ? [(now: Storyboard) => recordResult(now, { ...result, experiment, on })] : []),
    ...(learning === undefined
      ? []
      : [(now: Storyboard) => recordLearning(now, { learning, experiment, on })]),
    ...(noted ? [(now: Storyboard) => noteObstacle(now, { ...noted, on })] : []),
    ...(obstacle === undefined ? [] : [(now: Storyboard) => chooseObstacle(now, { obstacle, on })]),
    ...(next ? [(now: Storyboard) => planExperiment(now, { ...next, reviewOn: nextOn, on })] : []),
  ];
  const decision = inOrder(structuredClone(board), rules);
  if (decision.kind === 'refused') return decision;
  return keep(...decision.events, { type: 'coaching.held', on, board: board.id, cycle, answers, nextOn });
}

/** From the second coach to the coach alone: whoever is coach now, and stays its only reader. */
export function noteForCoach(
  board: Storyboard,
  { note, text, on }: { note: string; text: string; on: string },
): Decision<StoryboardRefused> {
  if (board.notes.some(({ id }) => id === note)) return keep();
  const { coach } = board.people;
  if (coach === undefined) return refuse('noCoach');
  return keep({ type: 'coaching.noted', on, board: board.id, note, to: coach, text });
}
