import { fromTheBeginning } from '../dated.ts';
import type { EventOf } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type UnitIds, unitIds } from '../unit/unit-ids.ts';
import { closedUnit } from './closed-units.ts';
import { decideUnit } from './import-unit-rules.ts';
import { type ImportedGain, toldBefore } from './imported-gain-rules.ts';
import type { GainRow, Objection, Register, RegisterDecision, Tally } from './register.ts';

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

function decideGain(
  state: Municipality,
  { corrects, on }: Register,
  { row, ...told }: GainRow,
  ids: UnitIds,
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
  const fields = known?.imported ? differing(known.imported, gain) : [];
  const isNews = !known || fields.length > 0;
  const closed = isNews ? closedUnit(state, { unit, on }, { file: 'gains', row }) : undefined;
  if (closed) {
    objections.push(closed);
    return;
  }
  if (!known) {
    gains.added += 1;
    events.push(event);
    return;
  }
  if (!known.imported) {
    objections.push({ file: 'gains', row, rule: 'notImported' });
    return;
  }
  const date = toldBefore(known, gain);
  if (fields.length === 0) gains.unchanged += 1;
  else if (corrects === undefined) objections.push({ file: 'gains', row, rule: 'differs', fields });
  else if (date !== undefined) objections.push({ file: 'gains', row, rule: 'toldBefore', date });
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
