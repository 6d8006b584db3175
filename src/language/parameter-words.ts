import { hoursPerFte } from '../domain/time/parameters.ts';
import type { Totals } from '../domain/totals/totals.ts';
import type { Texts } from './nb/index.ts';

/** By which hours and weeks the figures are counted, a line for each set and full-time week. */
export function parameterWords(t: Texts, parameters: Totals['parameters']): string[] {
  return parameters.map(({ set, fullTimeWeek, gains }) => {
    const hours = hoursPerFte(set, fullTimeWeek);
    return t.status.parameters(hours, set.workingWeeksPerYear, hours / set.workingWeeksPerYear, gains);
  });
}
