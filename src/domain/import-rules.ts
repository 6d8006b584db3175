import { type Dated, type Fact, fromTheBeginning } from './dated.ts';
import type { Event, EventOf, LeanState } from './events.ts';
import type { ImportedGain } from './imported-gain-rules.ts';
import type { Municipality } from './municipality.ts';
import { unitIds } from './unit-ids.ts';

/** A unit as a register tells it. `row` says where it stood, `leader` is a pseudonym. */
export type UnitRow = {
  row: number;
  name: string;
  area?: string;
  employees: number;
  fte: number;
  fullTimeWeek: number;
  leanState: LeanState;
  leanSince?: string;
  leader?: string;
};

/** A gain as a register tells it; `unit` is a unit's name or id. */
export type GainRow = { row: number } & ImportedGain;

export type Register = {
  units: readonly UnitRow[];
  gains: readonly GainRow[];
  /** Why what stood before never held; without it, new content is refused. */
  corrects?: string;
  /** The day of the import: a leader leads from then. */
  on: string;
};

export type Tally = { added: number; unchanged: number; corrected: number };

/** Why the ledger cannot take a row. `fields` are those that differ from what it holds. */
export type Objection =
  | { file: 'gains'; row: number; rule: 'unknownUnit'; unit: string }
  | { file: 'gains'; row: number; rule: 'notImported' }
  | { file: 'units'; row: number; rule: 'differs'; fields: (keyof UnitRow)[] }
  | { file: 'gains'; row: number; rule: 'differs'; fields: (keyof ImportedGain)[] };

export type RegisterDecision = { objections: Objection[]; events: Event[]; units: Tally; gains: Tally };

/** What a register adds to the ledger: all of it or, when there is an objection, nothing. */
export function decideRegister(state: Municipality, register: Register): RegisterDecision {
  const decision: RegisterDecision = { objections: [], events: [], units: tally(), gains: tally() };
  const ids = unitIds(state.units);
  for (const row of register.units) decideUnit(state, register, row, ids, decision);
  for (const row of register.gains) decideGain(state, register, row, ids, decision);
  return decision.objections.length > 0 ? { ...decision, events: [] } : decision;
}

/** Rows that name a unit which neither the ledger nor `names` has. */
export function unknownUnits(
  state: Municipality,
  names: readonly string[],
  rows: readonly { row: number; unit: string }[],
): Objection[] {
  const ids = unitIds(state.units);
  for (const name of names) ids.make('unit', name);
  return rows
    .filter(({ unit }) => ids.resolve(unit) === undefined)
    .map(({ row, unit }) => ({ file: 'gains', row, rule: 'unknownUnit', unit }));
}

type Ids = ReturnType<typeof unitIds>;

function decideUnit(
  state: Municipality,
  { corrects, on }: Register,
  row: UnitRow,
  ids: Ids,
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
  if (!known) {
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
  for (const { person, until } of leaders)
    if (until === undefined) events.push({ type: 'role.ended', on, person, role: 'unitLeader', unit: id });
  events.push({ type: 'role.granted', on, person: leader, role: 'unitLeader', unit: id });
}

/** Another state from a later date is how far the unit has come since: what it was before stays true. */
function isNext(states: Dated<LeanState>, lean: { on: string; leanState: LeanState }): boolean {
  const last = states.findLast(({ supersededAt }) => supersededAt === undefined);
  return last !== undefined && last.on < lean.on && last.value !== lean.leanState;
}

/** The area's id; described when nobody has heard of it. */
function describeArea(name: string, ids: Ids, events: Event[]): string {
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

function decideGain(
  state: Municipality,
  { corrects }: Register,
  { row, ...told }: GainRow,
  ids: Ids,
  { events, objections, gains }: RegisterDecision,
): void {
  const unit = ids.resolve(told.unit);
  if (!unit) {
    objections.push({ file: 'gains', row, rule: 'unknownUnit', unit: told.unit });
    return;
  }
  const gain: ImportedGain = { ...told, unit };
  const event = { type: 'gain.imported' as const, on: gain.reportedOn ?? fromTheBeginning, ...gain };
  const known = state.gains.get(gain.gain);
  if (!known) {
    gains.added += 1;
    events.push(event);
    return;
  }
  if (!known.imported) {
    objections.push({ file: 'gains', row, rule: 'notImported' });
    return;
  }
  const fields = differing(known.imported, gain);
  if (fields.length === 0) gains.unchanged += 1;
  else if (corrects === undefined) objections.push({ file: 'gains', row, rule: 'differs', fields });
  else {
    gains.corrected += 1;
    events.push({ ...event, corrects });
  }
}

function differing(known: EventOf<'gain.imported'>, told: ImportedGain): (keyof ImportedGain)[] {
  const { type: _type, on: _on, corrects: _corrects, ...before } = known;
  const fields = new Set([...Object.keys(before), ...Object.keys(told)]) as Set<keyof ImportedGain>;
  return [...fields].filter((field) => before[field] !== told[field]);
}

function tally(): Tally {
  return { added: 0, unchanged: 0, corrected: 0 };
}
