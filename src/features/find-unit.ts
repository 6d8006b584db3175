import { distance } from 'fastest-levenshtein';
import type { Municipality } from '../domain/municipality.ts';
import { unitName } from '../domain/unit/unit.ts';

const offered = 5;

export type FoundUnit = { unit: string | undefined; nearest: { id: string; name: string }[] };

/** The unit of that name, or the only one whose name holds what was said; else those it could be, to choose among. */
export function findUnit(state: Municipality, said: string, today: string): FoundUnit {
  const wanted = fold(said);
  const when = { asOf: today, knownAt: state.seq };
  const units = [...state.units.values()].map(({ id, kind }) => {
    const name = unitName(state.units, id, when);
    return { id, name, kind, folded: fold(name) };
  });
  // A service area stands for all in it, so it goes before a unit of the same name.
  const same = units.filter(({ folded }) => folded === wanted).sort((a, b) => a.kind.localeCompare(b.kind));
  if (same[0]) return { unit: same[0].id, nearest: [] };
  const holding = units.filter(({ folded }) => folded.includes(wanted));
  if (holding.length === 1 && holding[0]) return { unit: holding[0].id, nearest: [] };
  const byNearness = (a: { folded: string }, b: { folded: string }) =>
    distance(a.folded, wanted) - distance(b.folded, wanted);
  const nearest = (holding.length > 0 ? holding : units).sort(byNearness).slice(0, offered);
  return { unit: undefined, nearest: nearest.map(({ id, name }) => ({ id, name })) };
}

/** Case, spaces and hyphens do not tell names apart. */
function fold(name: string): string {
  return name.toLocaleLowerCase('nb').replace(/[\s-]+/g, '');
}
