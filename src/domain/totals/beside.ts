import { valueAt, type When } from '../dated.ts';
import { type Share, wholeInBasisPoints } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { standardFullTimeWeek } from '../time/parameters.ts';
import { piecesOf } from '../unit/pieces.ts';
import { isOpen, lineage, type Units } from '../unit/unit.ts';
import { split } from './split.ts';
import { type Totals, totals } from './totals.ts';

/** One unit or service area as it stands beside others, by the same ruler. domain.md §6.11. */
export type Beside = {
  unit: string;
  totals: Totals;
  /** Årsverk it has; absent where the register does not say. */
  fte: number | undefined;
  employees: number;
  /** It counts an årsverk by another week than most. */
  hasOwnWeek: boolean;
  /** The share of its identified time that several agree on and nobody has measured, 0 to 1. */
  agreedOn: number;
};

/** Units in the order they are given: no order says who is best. */
export function beside(state: Municipality, when: When, units: readonly string[]): Beside[] {
  const groups = byScope(state, when, units);
  const scopes = unitsIn(state.units, when, units);
  const nothing = { ...state, gains: new Map(), thieves: new Map() };
  return units.map((unit) => {
    const below = scopes.get(unit) ?? new Map();
    // With its own units alone, so that setting seventy side by side does not go through all of them seventy times.
    const sums = totals({ ...(groups.get(unit) ?? nothing), units: below }, when, unit);
    const weak = sums.byMethod.filter(({ method }) => method === 'guess' || method === 'severalAgree');
    const agreedOn = weak.reduce((sum, { share }) => sum + share, 0);
    return { unit, totals: sums, ...sizeOf(below, when, unit), agreedOn };
  });
}

/** Each gain and time thief goes to the units that have a part of it, and to all above them that are asked about. */
function byScope(state: Municipality, when: When, asked: readonly string[]) {
  const wanted = new Set(asked);
  const known = new Map<string | readonly Share[], readonly string[]>();
  const scopesOf = (unit: string, shares: readonly Share[] = []) => {
    const key = shares.length > 0 ? shares : unit;
    const found = known.get(key);
    if (found) return found;
    const whose = shares.length > 0 ? shares : [{ unit, basisPoints: wholeInBasisPoints }];
    const pieces = piecesOf(state.units, whose, when);
    const above = pieces.flatMap((piece) => lineage(state.units, piece.unit, when));
    const scopes = [...new Set(above.filter((one) => wanted.has(one)))];
    known.set(key, scopes);
    return scopes;
  };
  return split(state, when, {
    ofGain: (_gain, at) => scopesOf(at.unit, at.shares),
    ofThief: (_thief, content) => scopesOf(content.unit),
  });
}

/** Of each: itself and all below it, what lies between, and every unit that is no more, whose work may go on there. */
function unitsIn(units: Units, when: When, asked: readonly string[]): Map<string, Units> {
  const lines = [...units.values()].map((unit) => ({ unit, line: lineage(units, unit.id, when) }));
  const closed = [...units.values()].filter((unit) => !isOpen(unit, when));
  return new Map(
    asked.map((scope) => {
      const inside = lines.filter(({ line }) => line.includes(scope)).map(({ unit }) => unit);
      return [scope, new Map([...inside, ...closed].map((unit) => [unit.id, unit]))];
    }),
  );
}

function sizeOf(units: Units, when: When, scope: string) {
  let fte: number | undefined;
  let employees = 0;
  let hasOwnWeek = false;
  for (const unit of units.values()) {
    if (unit.kind !== 'unit' || !isOpen(unit, when) || !lineage(units, unit.id, when).includes(scope))
      continue;
    const own = valueAt(unit.fte, when);
    if (own !== undefined) fte = (fte ?? 0) + own;
    employees += valueAt(unit.employees, when) ?? 0;
    if ((valueAt(unit.fullTimeWeek, when) ?? standardFullTimeWeek) !== standardFullTimeWeek)
      hasOwnWeek = true;
  }
  return { fte, employees, hasOwnWeek };
}

/** Årsverk gained for each hundred that the unit has; undefined where its size is not known. */
export function perHundred(gained: number, { fte }: Pick<Beside, 'fte'>): number | undefined {
  return fte ? (100 * gained) / fte : undefined;
}
