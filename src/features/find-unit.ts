import type { Municipality } from '../domain/municipality.ts';
import { fold } from '../language/question/fold.ts';
import { findUnits, nearestUnits } from '../language/question/units.ts';
import { unitNames } from './unit-names.ts';

export type FoundUnit = { unit: string | undefined; nearest: { id: string; name: string }[] };

/**
 * The unit that is called so, as a question about what was gained would find it: cut short, misspelt or in the other
 * Norwegian; else those it could be, to choose among.
 */
export function findUnit(state: Municipality, said: string, today: string): FoundUnit {
  const names = unitNames(state, today);
  const { mentions, left } = findUnits(fold(said), names);
  const [only, another] = mentions;
  const among = only && !another && left.length === 0 ? only.among : [];
  if (among.length === 1 && !only?.isNobody) return { unit: among[0]?.id, nearest: [] };
  const ids = among.length > 0 ? among.map(({ id }) => id) : nearestUnits(said, names.units);
  const named = new Map(names.units.map(({ id, name }) => [id, name]));
  return { unit: undefined, nearest: ids.map((id) => ({ id, name: named.get(id) ?? '' })) };
}
