import { z } from 'zod/v4';
import type { When } from '../dated.ts';
import type { EventOf } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { lineage } from '../unit/unit.ts';

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
 * A role from a date, for one unit and all below it, or for the whole municipality; `until` is the first day
 * without it. `seq` and `endedBy` are the entries that told of it and of its end.
 */
export type Grant = {
  person: string;
  role: Role;
  unit?: string;
  from: string;
  seq: number;
  until?: string;
  endedBy?: number;
  /** The end it was granted with, where it ended sooner. */
  plannedUntil?: string | undefined;
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
      ...{ person, role, from: on, seq },
      ...(unit ? { unit } : {}),
      ...(until ? { until } : {}),
      ...(deputyFor ? { deputyFor } : {}),
    });
    return;
  }
  const isMeant = (grant: Grant) =>
    event.type === 'person.left' || (grant.role === event.role && grant.unit === event.unit);
  for (const grant of grants) {
    const isOpen = grant.endedBy === undefined && (grant.until === undefined || grant.until > on);
    if (grant.person === person && isMeant(grant) && isOpen)
      Object.assign(grant, { until: on, endedBy: seq, plannedUntil: grant.until });
  }
}

function isHeld(grant: Grant, { asOf, knownAt }: When): boolean {
  if (grant.seq > knownAt || grant.from > asOf) return false;
  const isEndKnown = grant.endedBy === undefined || grant.endedBy <= knownAt;
  const until = isEndKnown ? grant.until : grant.plannedUntil;
  return until === undefined || asOf < until;
}

/** What a person was for a unit on a date, as known at an entry: roles held there, above it, or everywhere. */
export function rolesAt(
  state: Municipality,
  person: string,
  unit: string | undefined,
  when: When,
): Set<Role> {
  const above = unit ? lineage(state.units, unit, when) : [];
  const held = state.grants.filter(
    (grant) =>
      grant.person === person &&
      isHeld(grant, when) &&
      (grant.unit === undefined || above.includes(grant.unit)),
  );
  return new Set(held.map(({ role }) => role));
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

/** Who holds a role for a unit: those of the unit itself, else the nearest above it, else of the whole municipality. */
export function nearestHolders(state: Municipality, role: Role, unit: string, on: string): string[] {
  const when = { asOf: on, knownAt: state.seq };
  for (const place of [...lineage(state.units, unit, when), undefined]) {
    const held = state.grants.filter(
      (grant) => grant.role === role && grant.unit === place && isHeld(grant, when),
    );
    if (held.length > 0) return [...new Set(held.map(({ person }) => person))];
  }
  return [];
}

/** Who leads a unit: its own leader, else the nearest above it. */
export function leadersOf(state: Municipality, unit: string, on: string): string[] {
  return nearestHolders(state, 'unitLeader', unit, on);
}
