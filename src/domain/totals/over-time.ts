import type { When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { type Totals, totals } from './totals.ts';

const mostPoints = 12;

/** Totals at the turn of each year from the first gain on, and last as of the date itself; all known at one entry. */
export function overTime(state: Municipality, { asOf, knownAt }: When, unit?: string): Totals[] {
  const first = firstYear(state, asOf);
  const lastYear = Number(asOf.slice(0, 4)) - 1;
  const dates: string[] = [];
  for (let year = Math.max(first, lastYear - mostPoints + 2); year <= lastYear; year += 1)
    dates.push(`${year}-12-31`);
  return [...dates, asOf].map((date) => totals(state, { asOf: date, knownAt }, unit));
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
