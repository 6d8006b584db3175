import { addFact, type Dated, supersede, valueAt, type When } from '../dated.ts';
import type { EventOf, LeanState, Share } from '../events.ts';

/** A unit, or a service area that has units below it. Every fact about it is dated. */
export type Unit = {
  id: string;
  kind: 'area' | 'unit';
  name: Dated<string>;
  /** The service area or unit above; null is the municipality itself. */
  parent: Dated<string | null>;
  employees: Dated<number>;
  fte: Dated<number>;
  fullTimeWeek: Dated<number>;
  leanState: Dated<LeanState>;
  /** From when it is no more, and who goes on with what was its own; nobody: its parent. */
  closed: Dated<readonly Share[]>;
};

export type Units = Map<string, Unit>;

const facts = ['name', 'parent', 'employees', 'fte', 'fullTimeWeek', 'leanState'] as const;

export function describeUnit(units: Units, event: EventOf<'unit.described'>, seq: number): void {
  const unit = units.get(event.unit) ?? {
    id: event.unit,
    kind: event.kind,
    name: [],
    parent: [],
    employees: [],
    fte: [],
    fullTimeWeek: [],
    leanState: [],
    closed: [],
  };
  units.set(unit.id, unit);
  for (const fact of facts) {
    const value = event[fact];
    if (value === undefined) continue;
    if (event.corrects) supersede(unit[fact], seq);
    addFact(unit[fact] as Dated<unknown>, { on: event.on, seq, value });
  }
}

export function closeUnit(units: Units, event: EventOf<'unit.closed'>, seq: number): void {
  const unit = units.get(event.unit);
  if (unit) addFact(unit.closed, { on: event.on, seq, value: event.into });
}

/** From entry `seq` on, what entry `entry` said of any unit does not count. */
export function correctUnits(
  units: Units,
  { entry }: Pick<EventOf<'unit.corrected'>, 'entry'>,
  seq: number,
): void {
  for (const unit of units.values())
    for (const fact of [...facts, 'closed'] as const)
      supersede(
        unit[fact].filter((one) => one.seq === entry),
        seq,
      );
}

/** It has a name and is not closed. */
export function isOpen(unit: Unit, when: When): boolean {
  return valueAt(unit.name, when) !== undefined && valueAt(unit.closed, when) === undefined;
}

/** Units, or service areas, that are open: all of them or those below one, in the register's own order. */
export function openUnits(
  units: Units,
  when: When,
  { kind, scope }: { kind: Unit['kind']; scope: string | undefined },
): string[] {
  return [...units.values()]
    .filter((unit) => unit.kind === kind && isOpen(unit, when))
    .filter(({ id }) => scope === undefined || lineage(units, id, when).includes(scope))
    .map(({ id }) => id);
}

export function unitName(units: Units, id: string, when: When): string {
  return valueAt(units.get(id)?.name ?? [], when) ?? id;
}

/** From a unit up to the municipality, itself first. */
export function lineage(units: Units, id: string, when: When): string[] {
  const line: string[] = [];
  for (let at: string | null | undefined = id; at && !line.includes(at); ) {
    line.push(at);
    at = valueAt(units.get(at)?.parent ?? [], when);
  }
  return line;
}

/** Says whether a unit is in the scope: the whole municipality when `scope` is undefined, else it and all below. */
export function scopeFilter(units: Units, scope: string | undefined, when: When): (unit: string) => boolean {
  if (scope === undefined) return () => true;
  const known = new Map<string, boolean>();
  return (unit) => {
    const found = known.get(unit);
    if (found !== undefined) return found;
    const inside = lineage(units, unit, when).includes(scope);
    known.set(unit, inside);
    return inside;
  };
}

export function isInLean(unit: Unit, when: When): boolean {
  const state = valueAt(unit.leanState, when);
  return state === 'active' || state === 'selfDriven';
}
