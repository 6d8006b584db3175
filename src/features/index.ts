import type { Reply, Services, Turn } from './handler.ts';

/** Everything the bot can do, reached in three ways that meet here. */
export interface Table {
  /** A typed line, the mention removed. Never silent: what nobody understands gets the nearest commands. */
  typed(turn: Turn, line: string): Promise<Reply>;
  /** A card's button. `data` is what the card sent, of any shape; an unknown verb gets a clear answer. */
  pressed(turn: Turn, verb: string, data: unknown): Promise<Reply>;
  /** The bot was added: a welcome in personal chat, one introduction in a channel. `by` is who added it. */
  added(turn: Turn, by: string | undefined): Promise<Reply>;
}

/** Refuses to start on a verb or a command word that two features claim. */
export function createTable(_services: Services): Table {
  throw new Error('not wired yet');
}
