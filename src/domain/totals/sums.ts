import { always, counts, type When } from '../dated.ts';
import type { Method } from '../events.ts';
import type { GainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { type Amount, hoursPerFte, type ParameterSet, standardFullTimeWeek } from '../time/parameters.ts';
import { dayNumber } from '../timeline.ts';
import { scopeFilter, type Unit } from '../unit/unit.ts';

export const figures = [
  'reported',
  'identified',
  'agreed',
  'realised',
  'unconfirmed',
  'freed',
  'sustained',
  'lapsed',
] as const;
/** `freed` is freed and not redeployed: measured net − realised. `unconfirmed` is a part of realised. */
export type Figure = (typeof figures)[number];

/** Whole minutes a year. */
export type Minutes = Record<Figure, number>;

export function noMinutes(): Minutes {
  return {
    ...{ reported: 0, identified: 0, agreed: 0, realised: 0 },
    ...{ unconfirmed: 0, freed: 0, sustained: 0, lapsed: 0 },
  };
}

export function isIdentified(at: GainAt): boolean {
  return at.identified !== undefined && !at.isAbandoned;
}

/**
 * Adds what one gain is worth to each figure; in place, since totals run over every gain there is.
 * An abandoned gain was reported all the same, and what had been realised of it is no longer: it has lapsed.
 * One whose identification a correction took away counts as reported, whatever came of it later.
 */
export function addGain(sums: Minutes, at: GainAt): void {
  if (!isIdentified(at)) {
    sums.reported += at.reported;
    if (at.identified !== undefined) sums.lapsed += at.lapsed + at.realised;
    return;
  }
  const identified = at.measured ?? at.identified ?? 0;
  sums.reported += identified;
  sums.identified += identified;
  if (at.isAgreed) sums.agreed += identified;
  sums.realised += at.realised;
  if (at.isUnconfirmed) sums.unconfirmed += at.realised;
  if (at.measured !== undefined) sums.freed += at.measured - at.realised;
  if (at.isSustained) sums.sustained += at.realised;
  sums.lapsed += at.lapsed;
}

/** Time that is counted in one way: whole minutes, so that no order changes a sum. */
export type Group = {
  readonly set: ParameterSet;
  readonly fullTimeWeek: number;
  readonly method: Method;
  gains: number;
  readonly minutes: Minutes;
};

/** There are only ever a handful of groups, so looking through them beats hashing. */
export function groupOf(groups: Group[], set: ParameterSet, fullTimeWeek: number, method: Method): Group {
  for (const group of groups)
    if (group.set === set && group.fullTimeWeek === fullTimeWeek && group.method === method) return group;
  const group = { set, fullTimeWeek, method, gains: 0, minutes: noMinutes() };
  groups.push(group);
  return group;
}

export function amountIn(groups: readonly Group[], figure: Figure): Amount {
  const amount: Amount = { hoursPerYear: 0, hoursPerWeek: 0, fte: 0 };
  for (const { set, fullTimeWeek, minutes } of groups) {
    const hours = minutes[figure] / 60;
    amount.hoursPerYear += hours;
    amount.hoursPerWeek += hours / set.workingWeeksPerYear;
    amount.fte += hours / hoursPerFte(set, fullTimeWeek);
  }
  return amount;
}

/** A unit as a total sees it: whether it is in the scope, and its full-time week on a day. */
export type Place = { isIn: boolean; fullTimeWeekOn(day: number): number };

/** Looks each unit up once. */
export function placesIn(
  state: Municipality,
  when: When,
  scope: string | undefined,
): (unit: string) => Place {
  const isIn = scopeFilter(state.units, scope, when);
  const places = new Map<string, Place>();
  return (id) => {
    const known = places.get(id);
    if (known) return known;
    const place = { isIn: isIn(id), fullTimeWeekOn: fullTimeWeeks(state.units.get(id), when.knownAt) };
    places.set(id, place);
    return place;
  };
}

function fullTimeWeeks(unit: Unit | undefined, knownAt: number): (day: number) => number {
  const weeks = (unit?.fullTimeWeek ?? [])
    .filter((fact) => counts(fact, { asOf: always, knownAt }))
    .map(({ on, value }) => ({ day: dayNumber(on), value }));
  return (day) => {
    for (let index = weeks.length - 1; index >= 0; index -= 1) {
      const week = weeks[index] as { day: number; value: number };
      if (week.day <= day) return week.value;
    }
    return standardFullTimeWeek;
  };
}
