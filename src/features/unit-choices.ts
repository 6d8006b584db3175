import type { Choice } from '../cards/catalogue.ts';
import type { Municipality } from '../domain/municipality.ts';
import { isOpen, unitName } from '../domain/unit/unit.ts';

/** The units people can belong to, by name; service areas only where asked for. */
export function unitChoices(
  state: Municipality,
  today: string,
  kinds: readonly ('unit' | 'area')[] = ['unit'],
): Choice[] {
  const when = { asOf: today, knownAt: state.seq };
  return [...state.units.values()]
    .filter((unit) => kinds.includes(unit.kind) && isOpen(unit, when))
    .map(({ id }) => ({ value: id, title: unitName(state.units, id, when) }))
    .sort((a, b) => a.title.localeCompare(b.title, 'nb'));
}
