import { z } from 'zod/v4';
import type { EventOf } from './events.ts';
import type { Municipality } from './municipality.ts';
import { lineage } from './unit.ts';

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

/** A role from a date, for one unit and all below it, or for the whole municipality; `until` is the first day without it. */
export type Grant = { person: string; role: Role; unit?: string; from: string; until?: string };

export function evolveRoles(grants: Grant[], event: EventOf<'role.granted' | 'role.ended'>): void {
  const { person, role, unit, on } = event;
  if (event.type === 'role.granted') grants.push({ person, role, from: on, ...(unit ? { unit } : {}) });
  else
    for (const grant of grants)
      if (grant.person === person && grant.role === role && grant.unit === unit) grant.until ??= on;
}

/** What a person is for a unit on a date: roles held there, above it, or for the whole municipality. */
export function rolesOf(
  state: Municipality,
  person: string,
  unit: string | undefined,
  on: string,
): Set<Role> {
  const above = unit ? lineage(state.units, unit, { asOf: on, knownAt: state.seq }) : [];
  const held = state.grants.filter(
    (grant) =>
      grant.person === person &&
      grant.from <= on &&
      (grant.until === undefined || on < grant.until) &&
      (grant.unit === undefined || above.includes(grant.unit)),
  );
  return new Set(held.map(({ role }) => role));
}

/** Who leads a unit: its own leader, else the nearest above it. */
export function leadersOf(state: Municipality, unit: string, on: string): string[] {
  for (const id of lineage(state.units, unit, { asOf: on, knownAt: state.seq })) {
    const leaders = state.grants.filter(
      ({ role, unit: of, from, until }) =>
        role === 'unitLeader' && of === id && from <= on && (until === undefined || on < until),
    );
    if (leaders.length > 0) return [...new Set(leaders.map(({ person }) => person))];
  }
  return [];
}
