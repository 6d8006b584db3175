import type { Municipality } from '../municipality.ts';
import { type Actor, proposing, rolesFor } from '../people/authority.ts';
import { isHeld, nearestHolders, type Role } from '../people/roles.ts';
import type { Gain, GainAt } from './gain.ts';
import { ownerOf } from './ownership.ts';

type Known = { gain: Gain; at: GainAt };

/**
 * Who is asked whether a gain lasts: its owner, else who is gain owner for the unit, else its leader, else the
 * programme office. Whoever stands in for one of them comes first, and the rest can answer too. Those of a unit are
 * looked up once, for lists run over every gain.
 */
export function askedAbout(
  state: Municipality,
  on: string,
  isThere: (person: string) => boolean = () => true,
): (known: Known) => string[] {
  const there = (people: readonly string[]) => withDeputies(state, people, on).filter(isThere);
  const inUnits = new Map<string, string[]>();
  const inUnit = (unit: string): string[] => {
    const known = inUnits.get(unit);
    if (known) return known;
    const ranks = (['gainOwner', 'unitLeader', 'programmeOffice'] as const).map((role) =>
      there(nearestHolders(state, role, unit, on)),
    );
    const found = ranks.find((people) => people.length > 0) ?? [];
    inUnits.set(unit, found);
    return found;
  };
  return (known) => {
    const owner = ownerOf(state, known, { asOf: on, knownAt: state.seq });
    const owners = owner === undefined ? [] : there([owner]);
    return owners.length > 0 ? owners : inUnit(known.at.unit);
  };
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
  if (askedAbout(state, on)(known).includes(actor.by)) roles.add('gainOwner');
  return new Set(proposing.filter((role) => roles.has(role)));
}
