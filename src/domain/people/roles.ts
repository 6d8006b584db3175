import { z } from 'zod/v4';
import type { When } from '../dated.ts';
import type { EventOf } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { answeringLine } from '../unit/heirs.ts';

/** What a person may be. `unit` roles hold for one unit and all below it; the others for the municipality. */
export const roles = [
  'employee',
  'unitLeader',
  'coach',
  'secondCoach',
  'gainOwner',
  'staffRepresentative',
  'programmeOffice',
  'administrator',
] as const;

export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/**
 * A role from a date, for one unit and all below it, or for the whole municipality. `until` is the first day without
 * it, as it was granted; `ends` are the days on which it was ended sooner, each with the entry that told of it.
 */
export type Grant = {
  person: string;
  role: Role;
  unit?: string;
  from: string;
  seq: number;
  until?: string;
  ends: { on: string; seq: number }[];
  /** Whose place the person takes. */
  deputyFor?: string;
};

/** Someone left; `seq` is the entry that told of it. */
export type Leaving = { person: string; on: string; seq: number };

export function evolveRoles(
  grants: Grant[],
  event: EventOf<'role.granted' | 'role.ended' | 'person.left'>,
  seq: number,
): void {
  const { person, on } = event;
  if (event.type === 'role.granted') {
    const { role, unit, until, deputyFor } = event;
    grants.push({
      ...{ person, role, from: on, seq, ends: [] },
      ...(unit ? { unit } : {}),
      ...(until ? { until } : {}),
      ...(deputyFor ? { deputyFor } : {}),
    });
    return;
  }
  const isMeant = (grant: Grant) =>
    event.type === 'person.left' ||
    (grant.role === event.role &&
      grant.unit === event.unit &&
      (event.deputyFor === undefined || grant.deputyFor === event.deputyFor));
  for (const grant of grants) {
    const end = endOf(grant, seq);
    const isOpen = end === undefined || end > on;
    if (grant.person === person && isMeant(grant) && isOpen) grant.ends.push({ on, seq });
  }
}

/** Whether a grant counts on a date, as known at an entry. */
export function isHeld(grant: Grant, { asOf, knownAt }: When): boolean {
  if (grant.seq > knownAt || grant.from > asOf) return false;
  const until = endOf(grant, knownAt);
  return until === undefined || asOf < until;
}

/** The first day without it, as known at an entry: each end that was told is sooner than the one before. */
export function endOf({ until, ends }: Grant, knownAt: number): string | undefined {
  return ends.findLast(({ seq }) => seq <= knownAt)?.on ?? until;
}

/**
 * Says whether a grant counts for a unit on a date: held there, above it, or everywhere. A deputy holds what the
 * person they stand in for holds there in their own right, and no longer than that person.
 */
export function grantFilter(
  state: Municipality,
  unit: string | undefined,
  when: When,
): (grant: Grant) => boolean {
  const line = unit === undefined ? [] : answeringLine(state.units, unit, when);
  const isHere = (grant: Grant) =>
    isHeld(grant, when) && (grant.unit === undefined || line.includes(grant.unit));
  return (grant) =>
    isHere(grant) &&
    (grant.deputyFor === undefined || state.grants.some((own) => isOwnOf(own, grant) && isHere(own)));
}

/** All grants that count for a unit on a date. */
export function grantsAt(state: Municipality, unit: string | undefined, when: When): Grant[] {
  return state.grants.filter(grantFilter(state, unit, when));
}

/** The grant that a deputy's rests on. */
function isOwnOf(own: Grant, { deputyFor, role }: Grant): boolean {
  return own.deputyFor === undefined && own.person === deputyFor && own.role === role;
}

/** One person's, which is asked for each gain and thief in a list. */
function grantsOf(state: Municipality, person: string, unit: string | undefined, when: When): Grant[] {
  const theirs = state.grants.filter((grant) => grant.person === person);
  return theirs.length === 0 ? [] : theirs.filter(grantFilter(state, unit, when));
}

/** What a person was for a unit on a date, as known at an entry: roles held there, above it, or everywhere. */
export function rolesAt(
  state: Municipality,
  person: string,
  unit: string | undefined,
  when: When,
): Set<Role> {
  return new Set(grantsOf(state, person, unit, when).map(({ role }) => role));
}

/** What a person is for a unit on a date, as known now. */
export function rolesOf(
  state: Municipality,
  person: string,
  unit: string | undefined,
  on: string,
): Set<Role> {
  return rolesAt(state, person, unit, { asOf: on, knownAt: state.seq });
}

/**
 * The roles a person holds only in the place of `other`. Those two are two people, but never two roles: one of them
 * cannot stand behind what the other proposed by holding the other's role. domain.md §6.6.
 */
export function heldFor(
  state: Municipality,
  { person, other, unit }: { person: string; other: string | undefined; unit: string | undefined },
  when: When,
): Set<Role> {
  if (other === undefined) return new Set();
  const theirs = grantsOf(state, person, unit, when);
  const own = new Set(theirs.filter(({ deputyFor }) => deputyFor !== other).map(({ role }) => role));
  return new Set(
    theirs.filter(({ deputyFor, role }) => deputyFor === other && !own.has(role)).map(({ role }) => role),
  );
}

/** Who holds a role for a unit: those of the unit itself, else the nearest above it, else of the whole municipality. */
export function nearestHolders(state: Municipality, role: Role, unit: string, on: string): string[] {
  const when = { asOf: on, knownAt: state.seq };
  const held = grantsAt(state, unit, when).filter((grant) => grant.role === role);
  for (const place of [...answeringLine(state.units, unit, when), undefined]) {
    const here = held.filter((grant) => grant.unit === place);
    if (here.length > 0) return [...new Set(here.map(({ person }) => person))];
  }
  return [];
}

/** Who leads a unit: its own leader, else the nearest above it. */
export function leadersOf(state: Municipality, unit: string, on: string): string[] {
  return nearestHolders(state, 'unitLeader', unit, on);
}

/** Who answers for a unit: whoever leads it, else the programme office. */
export function answeringFor(state: Municipality, unit: string, on: string): string[] {
  const leaders = leadersOf(state, unit, on);
  return leaders.length > 0 ? leaders : nearestHolders(state, 'programmeOffice', unit, on);
}
