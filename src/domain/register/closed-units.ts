import { valueAt } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { heirOf } from '../unit/heirs.ts';
import { unitName } from '../unit/unit.ts';
import type { Objection } from './register.ts';

/** A row that would add to a unit which is no more by the day of the import; nothing when the unit is open. */
export function closedUnit(
  state: Municipality,
  { unit, on }: { unit: string; on: string },
  place: { file: 'units' | 'gains'; row: number },
): Objection | undefined {
  const when = { asOf: on, knownAt: state.seq };
  const closed = valueAt(state.units.get(unit)?.closed ?? [], when);
  if (closed === undefined) return undefined;
  const heir = heirOf(state.units, unit, when);
  const name = (id: string) => unitName(state.units, id, when);
  return {
    ...{ ...place, rule: 'unitClosed', unit: name(unit) },
    ...(heir === undefined ? {} : { heir: name(heir) }),
  };
}
