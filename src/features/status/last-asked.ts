import type { Municipalities } from '../../ports/municipalities.ts';
import type { Services, Turn } from '../handler.ts';
import type { Queried } from './asked.ts';

const kept = 10 * 60_000;
const most = 5_000;

/** What each person asked last in a conversation. In memory only: what is lost is asked in full again. */
const asked = new WeakMap<Municipalities, Map<string, { queried: Queried; at: number }>>();

const keyOf = ({ tenant, person, place }: Turn) => `${tenant} ${place.conversation.id} ${person.pseudonym}`;

/** Without its entry and its row: what follows is about what is known now, from the top. */
export function keepAsked(turn: Turn, { municipalities }: Services, queried: Queried): void {
  const { knownAt: _entry, row: _row, ...question } = queried;
  const all = asked.get(municipalities) ?? new Map();
  asked.set(municipalities, all);
  const key = keyOf(turn);
  all.delete(key);
  all.set(key, { queried: question, at: turn.now.getTime() });
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
}

/** What was asked in the last ten minutes. */
export function lastAsked(turn: Turn, { municipalities }: Services): Queried | undefined {
  const last = asked.get(municipalities)?.get(keyOf(turn));
  return last && turn.now.getTime() - last.at <= kept ? last.queried : undefined;
}
