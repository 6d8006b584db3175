import { valueAt } from '../domain/dated.ts';
import type { Municipality } from '../domain/municipality.ts';
import { isOpen, unitName } from '../domain/unit/unit.ts';
import { type Names, namesOf } from '../language/question/unit-names.ts';

const known = new WeakMap<Municipality, { seq: number; today: string; names: Names }>();

/**
 * What units are called today, ready to be looked for in a line; made anew when something has happened. One that is
 * no more is asked about as of a date before, unless its name is another's now.
 */
export function unitNames(state: Municipality, today: string): Names {
  const kept = known.get(state);
  if (kept && kept.seq === state.seq && kept.today === today) return kept.names;
  const when = { asOf: today, knownAt: state.seq };
  const all = [...state.units.values()].map((unit) => ({
    ...{ id: unit.id, kind: unit.kind, name: unitName(state.units, unit.id, when) },
    ...{ parent: valueAt(unit.parent, when) ?? null, isOpen: isOpen(unit, when) },
  }));
  const taken = new Set(all.filter((unit) => unit.isOpen).map(({ name }) => name));
  const names = namesOf(all.filter((unit) => unit.isOpen || !taken.has(unit.name)));
  known.set(state, { seq: state.seq, today, names });
  return names;
}
