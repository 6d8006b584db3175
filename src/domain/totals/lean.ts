import { counts, valueAt, type When } from '../dated.ts';
import { type LeanState, leanStates } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { isInLean, isOpen, scopeFilter, type Unit } from '../unit/unit.ts';

/** Where a unit stands on its way into Lean; `since` is when that state began. */
export type LeanUnit = { unit: string; state: LeanState; since: string | undefined; employees: number };

/** Units that came into Lean within a year. */
type LeanYear = { year: number; begun: number };

export type Lean = When & {
  units: LeanUnit[];
  byState: Record<LeanState, number>;
  inLean: { units: number; employees: number };
  all: { units: number; employees: number };
  /** Those in training, the longest first: they are next. */
  next: LeanUnit[];
  years: LeanYear[];
};

/** The units' way into Lean as of a date, known at an entry. domain.md §5, §10. */
export function leanOf(state: Municipality, when: When, scope?: string): Lean {
  const isIn = scopeFilter(state.units, scope, when);
  const open = [...state.units.values()].filter(
    (unit) => unit.kind === 'unit' && isIn(unit.id) && isOpen(unit, when),
  );
  const units = open.map((unit) => standing(unit, when));
  const counted = units.filter((_unit, index) => isInLean(open[index] as Unit, when));
  const sum = (of: readonly LeanUnit[]) => of.reduce((all, { employees }) => all + employees, 0);
  const byState = Object.fromEntries(
    leanStates.map((one) => [one, units.filter((unit) => unit.state === one).length]),
  ) as Lean['byState'];
  return {
    ...when,
    ...{ units, byState },
    inLean: { units: counted.length, employees: sum(counted) },
    all: { units: units.length, employees: sum(units) },
    next: units
      .filter((unit) => unit.state === 'training')
      .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? '')),
    years: yearsOf(open, when),
  };
}

function standing(unit: Unit, when: When): LeanUnit {
  const fact = unit.leanState.findLast((one) => counts(one, when));
  const employees = valueAt(unit.employees, when) ?? 0;
  return {
    ...{ unit: unit.id, employees },
    state: fact?.value ?? 'notStarted',
    since: fact && fact.value !== 'notStarted' ? fact.on : undefined,
  };
}

/** By the first day each unit was in Lean; every year from the first, so that a year without any shows. */
function yearsOf(units: readonly Unit[], when: When): LeanYear[] {
  const begun = units.flatMap((unit) => {
    const first = unit.leanState.find(
      (fact) => counts(fact, when) && (fact.value === 'active' || fact.value === 'selfDriven'),
    );
    return first ? [Number(first.on.slice(0, 4))] : [];
  });
  const from = Math.min(...begun);
  const years: LeanYear[] = [];
  for (let year = from; year <= Number(when.asOf.slice(0, 4)); year += 1)
    years.push({ year, begun: begun.filter((one) => one === year).length });
  return years;
}
