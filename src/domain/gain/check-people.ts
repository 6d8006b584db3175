import type { Municipality } from '../municipality.ts';
import { type Actor, proposing, rolesFor } from '../people/authority.ts';
import { isHeld, nearestHolders, type Role } from '../people/roles.ts';
import type { Gain, GainAt } from './gain.ts';
import { ownerOf } from './ownership.ts';

type Known = { gain: Gain; at: GainAt };

/**
 * Who is asked whether a gain lasts: its owner, else who is gain owner for the unit, else its leader, else the
 * programme office. Whoever stands in for one of them comes first, and the rest can answer too.
 */
export function askedAbout(
  state: Municipality,
  known: Known,
  on: string,
  isThere: (person: string) => boolean = () => true,
): string[] {
  const holders = (role: Role) => nearestHolders(state, role, known.at.unit, on);
  const owner = ownerOf(state, known, { asOf: on, knownAt: state.seq });
  const ranks = [
    owner === undefined ? [] : [owner],
    holders('gainOwner'),
    holders('unitLeader'),
    holders('programmeOffice'),
  ];
  const found = ranks.map((people) => withDeputies(state, people, on).filter(isThere));
  return found.find((people) => people.length > 0) ?? [];
}

function withDeputies({ grants, seq }: Municipality, people: readonly string[], on: string): string[] {
  const deputiesOf = (person: string) =>
    grants
      .filter((grant) => grant.deputyFor === person && isHeld(grant, { asOf: on, knownAt: seq }))
      .map((grant) => grant.person);
  return [...new Set([...people.flatMap(deputiesOf), ...people])];
}

/** What the actor may answer a check as; none: they may not. */
export function checkRoles(state: Municipality, known: Known, actor: Actor, on: string): Set<Role> {
  const roles = rolesFor(state, actor, known.at.unit, on);
  if (askedAbout(state, known, on).includes(actor.by)) roles.add('gainOwner');
  return new Set(proposing.filter((role) => roles.has(role)));
}
