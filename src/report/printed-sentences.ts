import { measuresOf } from '../domain/totals/measures.ts';
import { isSmallGroup } from '../domain/totals/small-group.ts';
import type { Printed } from './printed.ts';

/** Three: what was gained, what that means, and how far the work has come. */
export function sentences({ state, when, unit, t, sums }: Printed): string[] {
  const { amounts, rate, units, employees, gains } = sums;
  const found =
    gains.identified === 0
      ? t.status.empty
      : t.printed.found(when.asOf, amounts.identified, amounts.realised, rate);
  if (units.all <= 1) {
    const { planned, underWay, done } = measuresOf(state, when, unit);
    return [found, t.status.realisedMeans, t.printed.measures(planned, underWay, done)];
  }
  const lean =
    employees.all === 0 || isSmallGroup(employees.all)
      ? t.printed.lean(units.inLean, units.all)
      : t.printed.leanStaff(units.inLean, units.all, employees.inLean / employees.all);
  return [found, t.status.realisedMeans, lean];
}
