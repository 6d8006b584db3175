import { type Decision, keep } from '../decision.ts';
import type { Event } from '../events.ts';
import type { BoardRule } from './board-rules.ts';
import { type BoardEvent, evolveBoard } from './evolve-storyboard.ts';
import type { Storyboard, StoryboardRefused } from './storyboard.ts';

/** Each rule decides on what the ones before it have come to; `board` is a copy, and becomes that. */
export function inOrder(board: Storyboard, rules: readonly BoardRule[]): Decision<StoryboardRefused> {
  const events: Event[] = [];
  for (const rule of rules) {
    const decision = rule(board);
    if (decision.kind === 'refused') return decision;
    for (const event of decision.events) evolveBoard(board, event as BoardEvent);
    events.push(...decision.events);
  }
  return keep(...events);
}
