import type { FollowUp } from '../../language/question/follow-up.ts';
import type { Names } from '../../language/question/unit-names.ts';
import { type Queried, queriedOf } from './asked.ts';

/** The question before with what is said anew, as if its chip were changed. */
export function followed(
  before: Queried,
  { query, isNow, isWhole }: FollowUp,
  today: string,
  names: Names,
): Queried {
  const { view, unit, units, from, asOf, isSinceReport, isByArea, ...what } = queriedOf(query, today);
  const hasTime = isNow || from !== undefined || asOf !== undefined || isSinceReport !== undefined;
  const time = hasTime
    ? { from, asOf, isSinceReport }
    : { from: before.from, asOf: before.asOf, isSinceReport: before.isSinceReport };
  const isNamed = unit !== undefined || units !== undefined || isWhole;
  const isCompared = query.kind === 'compare';
  const isArea = (id: string | undefined) => names.units.some((one) => one.id === id && one.kind === 'area');
  // «Per enhet» after a question about one unit is about them all.
  const scope =
    isNamed || !isCompared || isByArea ? undefined : isArea(before.unit) ? before.unit : undefined;
  const where =
    isNamed || isCompared
      ? { unit: unit ?? scope, units, isByArea }
      : { unit: before.unit, units: before.units, isByArea: before.isByArea };
  // What was shown unit by unit is so no longer where one alone is named.
  const isOneNow = isNamed && before.view === 'units' && !isArea(unit);
  const shown = query.kind !== 'total' ? view : isOneNow ? 'summary' : (before.view ?? 'summary');
  const { figure = before.figure, isNotRealised = before.isNotRealised } = what;
  const merged = {
    ...{ view: shown === 'more' ? ('summary' as const) : shown, figure },
    isNotRealised: what.figure === undefined ? isNotRealised : what.isNotRealised,
    ...{ waste: what.waste ?? before.waste, cause: what.cause ?? before.cause, order: before.order },
    ...time,
    ...where,
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}
