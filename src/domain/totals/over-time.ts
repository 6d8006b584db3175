import type { When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { type Totals, totals } from './totals.ts';

/** As many as can be told apart on a phone. */
const mostYears = 6;

/** Turns of the year from a year on, evenly thinned out, and last the date itself. */
export function datesOver(firstYear: number, asOf: string): string[] {
  const lastYear = Number(asOf.slice(0, 4)) - 1;
  const step = Math.max(1, Math.ceil((lastYear - firstYear + 1) / mostYears));
  const dates: string[] = [];
  for (let year = lastYear; year >= firstYear; year -= step) dates.unshift(`${year}-12-31`);
  return [...dates, asOf];
}

/** Totals at the turns of the years from the first gain on, and as of the date itself; all known at one entry. */
export function overTime(state: Municipality, { asOf, knownAt }: When, unit?: string): Totals[] {
  return datesOver(firstYear(state, asOf), asOf).map((date) => totals(state, { asOf: date, knownAt }, unit));
}

/** The year of the oldest fact of a gain, and at the latest that of the date. */
function firstYear(state: Municipality, asOf: string): number {
  let first = asOf;
  for (const { facts } of state.gains.values()) {
    const on = facts[0]?.on;
    if (on !== undefined && on < first) first = on;
  }
  return Number(first.slice(0, 4));
}
