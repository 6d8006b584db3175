import type { Reply, Services, Turn } from '../handler.ts';
import { boardReply, lookAtBoard } from './board-card.ts';

/** The board after a change: to who changed it, and in place wherever else it is shown. */
export async function updated(turn: Turn, services: Services, unit: string): Promise<Reply> {
  const shown = await services.municipalities.look(turn.tenant, (state) =>
    lookAtBoard(state, unit, turn.today),
  );
  const reply = boardReply(shown, turn.language);
  if (!shown.board) return reply;
  return {
    ...reply,
    posts: [{ to: { shown: shown.board.id }, card: (language) => boardReply(shown, language) }],
  };
}
