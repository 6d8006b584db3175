import { gainTask } from '../../domain/gain/gain-steps.ts';
import { ownerOf } from '../../domain/gain/ownership.ts';
import { nearestHolders } from '../../domain/people/roles.ts';
import type { Post, Services, Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import type { ShownGain } from './gain-card.ts';

/** Whoever can now say yes to what was proposed hears that it waits. */
export async function toApprovers(turn: Turn, services: Services, { id, at }: ShownGain): Promise<Post[]> {
  const people = await services.municipalities.look(turn.tenant, (state) => {
    const gain = state.gains.get(id);
    if (!gain) return [];
    const near = (['unitLeader', 'staffRepresentative', 'gainOwner'] as const).flatMap((role) =>
      nearestHolders(state, role, at.unit, turn.today),
    );
    const owner = ownerOf(state, { gain, at }, { asOf: turn.today, knownAt: state.seq });
    return [...new Set([...near, ...(owner === undefined ? [] : [owner])])].filter((by) => {
      const who = { actor: { by, isFirstAdministrator: false }, on: turn.today };
      const task = gainTask(state, { gain, at }, who);
      return task === 'agree' || task === 'approve';
    });
  });
  return noticesTo(people, { turn, services }, (texts) => texts.gain.toApprover(at.title));
}
