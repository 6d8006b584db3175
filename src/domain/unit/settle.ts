import { valueAt, type When } from '../dated.ts';
import { type Decision, keepAs, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, may, rolesFor } from '../people/authority.ts';
import { permissions } from '../people/permissions.ts';
import { closeUnit, correctUnits, describeUnit, isOpen, type Unit, type Units } from './unit.ts';

export type OrganisationRefused =
  | 'needsOffice'
  | 'unknownUnit'
  | 'unitIsClosed'
  | 'nameTaken'
  | 'ringOfUnits'
  | 'parentIsClosed'
  | 'areaBelowUnit'
  | 'intoItself'
  | 'intoBelow'
  | 'kindsDiffer'
  | 'partsNotWhole'
  | 'nothingToUndo'
  | 'undoInUse';

/** Who changes the organisation, and from when. */
export type Ordering = { actor: Actor; today: string; on: string };

/** The state as it would be with these events told: the same but for its units. For deciding, and for showing first. */
export function stateAfter(state: Municipality, events: readonly Event[]): Municipality {
  const seq = state.seq + 1;
  const units = structuredClone(state.units);
  for (const event of events) {
    if (event.type === 'unit.described') describeUnit(units, event, seq);
    if (event.type === 'unit.closed') closeUnit(units, event, seq);
    if (event.type === 'unit.corrected') correctUnits(units, event, seq);
  }
  return { ...state, seq, units };
}

/** Keeps the events if the organisation still hangs together from that day on, and who acts may change it. */
export function settle(
  state: Municipality,
  { actor, today, on }: Ordering,
  events: readonly Event[],
): Decision<OrganisationRefused> {
  const after = stateAfter(state, events);
  const fault = faultFrom(after.units, on, after.seq);
  if (fault) return refuse(fault);
  return keepAs(rolesFor(state, actor, undefined, today), permissions.organise, ...events);
}

export function mayOrganise(state: Municipality, { actor, today }: Ordering): boolean {
  return may(state, { actor, on: today }, 'organise');
}

type Fault = 'ringOfUnits' | 'parentIsClosed' | 'areaBelowUnit';

/**
 * On each day that something changes, every open unit lies below open units only and never below itself, no service
 * area lies below a unit, and what is closed goes on, at last, in something that is not itself.
 */
function faultFrom(units: Units, from: string, knownAt: number): Fault | undefined {
  for (const asOf of daysOfChange(units, from)) {
    const when = { asOf, knownAt };
    for (const unit of units.values()) {
      if (!isOpen(unit, when)) {
        if (comesBack(units, unit.id, when)) return 'ringOfUnits';
        continue;
      }
      const seen = new Set([unit.id]);
      for (let above = parentOf(unit, when); above !== null; ) {
        if (seen.has(above)) return 'ringOfUnits';
        seen.add(above);
        const next = units.get(above);
        if (!next || !isOpen(next, when)) return 'parentIsClosed';
        if (unit.kind === 'area' && next.kind === 'unit') return 'areaBelowUnit';
        above = parentOf(next, when);
      }
    }
  }
  return undefined;
}

/** Whether its work, handed on from unit to unit, would come back to it. */
function comesBack(units: Units, id: string, when: When): boolean {
  const onwards = [id];
  const seen = new Set<string>();
  for (let at = onwards.pop(); at !== undefined; at = onwards.pop()) {
    for (const { unit } of valueAt(units.get(at)?.closed ?? [], when) ?? []) {
      if (unit === id) return true;
      if (!seen.has(unit)) onwards.push(unit);
      seen.add(unit);
    }
  }
  return false;
}

function parentOf(unit: Unit, when: When): string | null {
  return valueAt(unit.parent, when) ?? null;
}

function daysOfChange(units: Units, from: string): string[] {
  const days = [...units.values()].flatMap(({ name, parent, closed }) =>
    [...name, ...parent, ...closed].map(({ on }) => on),
  );
  return [...new Set([from, ...days.filter((day) => day > from)])];
}
