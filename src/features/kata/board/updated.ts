import type { Reply, Services, Turn } from '../../handler.ts';
import { boardReply, lookAtBoard } from './shown-board.ts';

/** The board after a change: to who changed it, and in place wherever else it is shown. */
export async function updated(turn: Turn, services: Services, board: string): Promise<Reply> {
  const shown = await lookAtBoard(turn, services, { board });
  const reply = boardReply(shown, turn.language);
  if (!shown.board) return reply;
  return {
    ...reply,
    posts: [{ to: { shown: board }, card: (language) => boardReply(shown, language) }],
  };
}
