import { valueAt } from '../dated.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type Figure, type Totals, totals } from '../totals/totals.ts';
import { stateAfter } from './settle.ts';
import { isOpen, lineage, unitName } from './unit.ts';

type Shown = Record<Extract<Figure, 'identified' | 'realised'>, Totals['amounts'][Figure]> & {
  employees: number;
};

/** A unit as it is and as it would be on the day of a change; undefined where it is not. */
export type Effect = { unit: string; name: string; before: Shown | undefined; after: Shown | undefined };

/**
 * What a change of the organisation moves, unit by unit on its day, and last the municipality itself, which shows
 * that nothing is lost. Units whose figures stay the same are left out.
 */
export function effectOf(state: Municipality, events: readonly Event[], on: string): Effect[] {
  const after = stateAfter(state, events);
  const touched = new Set<string>();
  for (const side of [state, after])
    for (const id of idsIn(events))
      for (const unit of lineage(side.units, id, { asOf: on, knownAt: side.seq })) touched.add(unit);
  const effects = [...touched].map(
    (unit): Effect => ({
      unit,
      name: unitName(after.units, unit, { asOf: on, knownAt: after.seq }),
      before: shown(state, unit, on),
      after: shown(after, unit, on),
    }),
  );
  return effects.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

function idsIn(events: readonly Event[]): string[] {
  return events.flatMap((event) => {
    if (event.type === 'unit.described') return [event.unit];
    return event.type === 'unit.closed' ? [event.unit, ...event.into.map(({ unit }) => unit)] : [];
  });
}

function shown(state: Municipality, id: string, on: string): Shown | undefined {
  const when = { asOf: on, knownAt: state.seq };
  const unit = state.units.get(id);
  if (!unit || !isOpen(unit, when)) return undefined;
  const { amounts, employees } = totals(state, when, id);
  const own = unit.kind === 'unit' ? (valueAt(unit.employees, when) ?? 0) : employees.all;
  return { identified: amounts.identified, realised: amounts.realised, employees: own };
}
