import { activeObstacle, openTarget, type Storyboard } from '../../../domain/kata/storyboard.ts';
import {
  isDoing,
  isHiddenSolution,
  isInterpreting,
  isMeasurable,
  repeats,
} from '../../../language/coach-hints.ts';
import type { Texts } from '../../../language/texts.ts';

/** The questions of a cycle, in order; `reflect` is the other side of the card. */
export const allQuestions = ['target', 'actual', 'reflect', 'obstacle', 'step', 'nextOn'] as const;
export type Question = (typeof allQuestions)[number];

/** What the coach may want to ask about: never more than a hint, and nobody else sees it. domain.md §7. */
export function hintsFor(question: Question, board: Storyboard, today: string, t: Texts): string[] {
  const { hints } = t.coaching;
  const target = openTarget(board);
  switch (question) {
    case 'target': {
      if (!target) return [];
      const { condition, metric, achieveBy } = target;
      return [
        ...(isDoing(condition) ? [hints.doing] : []),
        ...(metric || isMeasurable(condition) ? [] : [hints.notMeasurable]),
        ...(achieveBy < today ? [hints.overdue(achieveBy)] : []),
      ];
    }
    case 'reflect': {
      const { result, learning } = board.experiments.at(-1) ?? {};
      if (result === undefined) return [];
      return [
        ...(isInterpreting(result) ? [hints.interpretation] : []),
        ...(learning !== undefined && repeats(learning, result) ? [hints.onlyFacts] : []),
      ];
    }
    case 'obstacle': {
      const obstacle = activeObstacle(board);
      return obstacle && isHiddenSolution(obstacle.text) ? [hints.hiddenSolution] : [];
    }
    default:
      return [];
  }
}
