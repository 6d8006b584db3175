import { rolesFor } from '../../domain/people/authority.ts';
import { actorOf } from '../commanding.ts';
import type { Services, Turn } from '../handler.ts';

/** A team keeps its own board: who belongs to the unit, writes in its channel, or holds a role for it. */
export async function mayKeepBoard(turn: Turn, { municipalities }: Services, unit: string): Promise<boolean> {
  if (turn.place.unit === unit || turn.person.unit === unit) return true;
  return municipalities.look(
    turn.tenant,
    (state) => rolesFor(state, actorOf(turn), unit, turn.today).size > 0,
  );
}
