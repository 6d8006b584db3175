import { turnOf, type When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, rolesFor } from '../people/authority.ts';
import { nearestHolders, type Role, rolesAt } from '../people/roles.ts';
import { type Gain, type GainAt, standing } from './gain.ts';

/**
 * Who answers for a gain: the one who was named. A person who has left since, or who was a gain owner by role then and
 * is so no longer, answers for nothing, and whoever leads the unit stands in. domain.md §5.
 */
export function ownerOf(
  state: Municipality,
  { gain, at }: { gain: Gain; at: GainAt },
  when: When,
): string | undefined {
  const { owner, unit } = at;
  if (owner === undefined) return undefined;
  const named = standing(gain).findLast(
    (fact) => (fact.kind === 'ownerNamed' || fact.kind === 'identified') && fact.owner === owner,
  );
  const since = named ? turnOf(named) : 0;
  const hasLeft = state.left.some(
    ({ person, on, seq }) => person === owner && on <= when.asOf && seq > since && seq <= when.knownAt,
  );
  const atNaming = { asOf: named?.on ?? when.asOf, knownAt: since };
  const isOwnerByRole = (at: When) => rolesAt(state, owner, unit, at).has('gainOwner');
  const hasEnded = isOwnerByRole(atNaming) && !isOwnerByRole(when);
  return hasLeft || hasEnded ? undefined : owner;
}

/** What someone may act as for this gain: for its unit, and as its owner. */
export function gainRoles(
  state: Municipality,
  known: { gain: Gain; at: GainAt },
  { actor, on }: { actor: Actor; on: string },
): Set<Role> {
  const roles = rolesFor(state, actor, known.at.unit, on);
  const owner = ownerOf(state, known, { asOf: on, knownAt: state.seq });
  return owner === actor.by ? roles.add('gainOwner') : roles;
}

/** Who can be asked to act in a role for a gain: the nearest who hold it, else who leads, else the programme office. */
export function holdersFor(
  state: Municipality,
  known: { gain: Gain; at: GainAt },
  { role, on }: { role: Role; on: string },
): string[] {
  const owner = ownerOf(state, known, { asOf: on, knownAt: state.seq });
  if (role === 'gainOwner' && owner !== undefined) return [owner];
  for (const one of [role, 'unitLeader', 'programmeOffice', 'administrator'] as const) {
    const held = nearestHolders(state, one, known.at.unit, on);
    if (held.length > 0) return held;
  }
  return [];
}
