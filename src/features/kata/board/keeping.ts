import type { Decision } from '../../../domain/decision.ts';
import { type BoardRule, onAnyBoard, onBoard } from '../../../domain/kata/board-rules.ts';
import { mayKeepBoard } from '../../../domain/kata/may-keep-board.ts';
import type { Storyboard, StoryboardRefused } from '../../../domain/kata/storyboard.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { type Acted, act, keeperOf } from '../../commanding.ts';
import type { Services, Turn } from '../../handler.ts';

/** A board as it is now, whether this person may write on it, and what else is to be looked up with it. */
export function findBoard<E = undefined>(
  turn: Turn,
  { municipalities }: Services,
  id: string,
  look?: (state: Municipality, board: Storyboard, turn: Turn) => E,
): Promise<{ board: Storyboard; mayKeep: boolean; found: E | undefined } | undefined> {
  return municipalities.look(turn.tenant, (state) => {
    const board = state.boards.get(id);
    if (!board) return undefined;
    const mayKeep = mayKeepBoard(state, keeperOf(turn), board);
    return { board: structuredClone(board), mayKeep, found: look?.(state, board, turn) };
  });
}

export type BoardCommand = {
  verb: string;
  nonce: string;
  content: unknown;
  board: string;
  /** It may be done on a board that is paused or finished too. */
  isForResting?: boolean;
};

/** Decides on the newest board; who may write on it is asked in the same breath. */
export function actOnBoard(
  turn: Turn,
  services: Services,
  { board, isForResting, ...command }: BoardCommand,
  rule: (state: Municipality) => BoardRule,
): Promise<Acted<StoryboardRefused>> {
  const on = isForResting ? onAnyBoard : onBoard;
  const decide = (state: Municipality): Decision<StoryboardRefused> =>
    on(state, { board, keeper: keeperOf(turn) }, rule(state));
  return act(turn, services, { ...command, content: [board, command.content] }, decide);
}
