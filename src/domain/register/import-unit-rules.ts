import { type Dated, type Fact, fromTheBeginning } from '../dated.ts';
import type { Event, LeanState } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import type { UnitIds } from '../unit/unit-ids.ts';
import { closedUnit } from './closed-units.ts';
import type { Register, RegisterDecision, UnitRow } from './register.ts';

/** What a row about a unit adds: facts from the beginning, its Lean state from a date, its leader from today. */
export function decideUnit(
  state: Municipality,
  { corrects, on }: Register,
  row: UnitRow,
  ids: UnitIds,
  decision: RegisterDecision,
): void {
  const { events, objections, units } = decision;
  const area = row.area === undefined ? null : describeArea(row.area, ids, events);
  const id = ids.make('unit', row.name);
  const known = state.units.get(id);
  const { name, employees, fte, fullTimeWeek, leanState, leanSince, leader } = row;
  const base = { name, parent: area, employees, fte, fullTimeWeek };
  const start = { type: 'unit.described', on: fromTheBeginning, unit: id, kind: 'unit' } as const;
  const lean = { ...start, on: leanSince ?? fromTheBeginning, leanState };
  const isClosed = (place: string | null) => {
    const closed = place
      ? closedUnit(state, { unit: place, on }, { file: 'units', row: row.row })
      : undefined;
    if (closed) objections.push(closed);
    return closed !== undefined;
  };
  if (!known) {
    if (isClosed(area)) return;
    units.added += 1;
    events.push({ ...start, ...base });
    if (leanSince) events.push(lean);
    if (leader) events.push({ type: 'role.granted', on, person: leader, role: 'unitLeader', unit: id });
    return;
  }

  const changed = (Object.keys(base) as (keyof typeof base)[]).filter(
    (fact) => !holds(known[fact], fromTheBeginning, base[fact]),
  );
  const isNewLean = leanSince
    ? !holds(known.leanState, leanSince, leanState)
    : known.leanState.some((fact) => !fact.supersededAt && fact.value !== 'notStarted');
  const leaders = state.grants.filter(({ role, unit }) => role === 'unitLeader' && unit === id);
  const isNewLeader = leader !== undefined && !leaders.some(({ person }) => person === leader);
  if (changed.length === 0 && !isNewLean && !isNewLeader) {
    units.unchanged += 1;
    return;
  }
  if (isClosed(id) || (changed.includes('parent') && isClosed(area))) return;
  if (corrects === undefined) {
    const fields = changed.map((fact) => (fact === 'parent' ? 'area' : fact));
    const more = [
      ...(isNewLean ? (['leanState'] as const) : []),
      ...(isNewLeader ? (['leader'] as const) : []),
    ];
    objections.push({ file: 'units', row: row.row, rule: 'differs', fields: [...fields, ...more] });
    return;
  }
  units.corrected += 1;
  const facts = Object.fromEntries(changed.map((fact) => [fact, base[fact]]));
  if (changed.length > 0) events.push({ ...start, ...facts, corrects });
  if (isNewLean) events.push(isNext(known.leanState, lean) ? lean : { ...lean, corrects });
  if (!isNewLeader) return;
  for (const { person, until, ends } of leaders)
    if (until === undefined && ends.length === 0)
      events.push({ type: 'role.ended', on, person, role: 'unitLeader', unit: id });
  events.push({ type: 'role.granted', on, person: leader, role: 'unitLeader', unit: id });
}

/** Another state from a later date is how far the unit has come since: what it was before stays true. */
function isNext(states: Dated<LeanState>, lean: { on: string; leanState: LeanState }): boolean {
  const last = states.findLast(({ supersededAt }) => supersededAt === undefined);
  return last !== undefined && last.on < lean.on && last.value !== lean.leanState;
}

/** The area's id; described when nobody has heard of it. */
function describeArea(name: string, ids: UnitIds, events: Event[]): string {
  const known = ids.find('area', name);
  if (known) return known;
  const unit = ids.make('area', name);
  events.push({ type: 'unit.described', on: fromTheBeginning, unit, kind: 'area', name, parent: null });
  return unit;
}

/** Whether this fact from this date stands in the ledger; later facts do not make it untrue. */
function holds(facts: readonly (Fact & { value: unknown })[], on: string, value: unknown): boolean {
  const fact = facts.findLast((one) => one.on === on && one.supersededAt === undefined);
  return fact !== undefined && fact.value === value;
}
