import { always, counts, type When } from '../dated.ts';
import { type Method, type Share, wholeInBasisPoints } from '../events.ts';
import type { GainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { type Amount, hoursPerFte, type ParameterSet, standardFullTimeWeek } from '../time/parameters.ts';
import type { Described } from '../time-thief/time-thief.ts';
import { dayNumber } from '../timeline.ts';
import { minutesIn, type Piece, piecesOf } from '../unit/pieces.ts';
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
 * Adds what one gain is worth to each figure, or a piece of it; in place, since totals run over every gain there is.
 * An abandoned gain was reported all the same, and what had been realised of it is no longer: it has lapsed.
 * One whose identification a correction took away counts as reported, whatever came of it later.
 * A piece is cut from the parts that a figure is made of, so that no rounding makes a part more than its whole.
 */
export function addGain(sums: Minutes, at: GainAt, piece?: Piece): void {
  const cut = (minutes: number) => (piece === undefined ? minutes : minutesIn(minutes, piece));
  if (!isIdentified(at)) {
    sums.reported += cut(at.reported);
    if (at.identified !== undefined) sums.lapsed += cut(at.lapsed) + cut(at.realised);
    return;
  }
  const realised = cut(at.realised);
  const freed = at.measured === undefined ? 0 : cut(at.measured - at.realised);
  const identified = at.measured === undefined ? cut(at.identified ?? 0) : realised + freed;
  sums.reported += identified;
  sums.identified += identified;
  if (at.isAgreed) sums.agreed += identified;
  sums.realised += realised;
  if (at.isUnconfirmed) sums.unconfirmed += realised;
  sums.freed += freed;
  if (at.isSustained) sums.sustained += realised;
  sums.lapsed += cut(at.lapsed);
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
function groupOf(groups: Group[], set: ParameterSet, fullTimeWeek: number, method: Method): Group {
  for (const group of groups)
    if (group.set === set && group.fullTimeWeek === fullTimeWeek && group.method === method) return group;
  const group = { set, fullTimeWeek, method, gains: 0, minutes: noMinutes() };
  groups.push(group);
  return group;
}

/** What the groups come to in each figure. */
export function minutesOf(groups: readonly Group[]): Minutes {
  const sums = noMinutes();
  for (const { minutes } of groups) for (const figure of figures) sums[figure] += minutes[figure];
  return sums;
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

/**
 * The same time by another set. Minutes a year are what was estimated, measured and approved, so they stand; hours a
 * week and årsverk are what they come to.
 */
export function recountedBy(set: ParameterSet, groups: readonly Group[]): Group[] {
  return groups.map((group) => ({ ...group, set }));
}

/** Adds a gain to the groups its pieces are counted in; gives the last of them. */
export function countGain(groups: Group[], places: readonly Place[], at: GainAt): Group | undefined {
  let group: Group | undefined;
  for (const { pieces, fullTimeWeekOn } of places) {
    group = groupOf(groups, at.set, fullTimeWeekOn(at.setDay), at.method);
    if (pieces === 'whole') addGain(group.minutes, at);
    else for (const piece of pieces) addGain(group.minutes, at, piece);
  }
  return group;
}

/** Adds a time thief that counts as reported. */
export function countReported(groups: Group[], place: Place, content: Described): void {
  const { set, method, minutesPerYear } = content;
  const { minutes } = groupOf(groups, set, place.fullTimeWeekOn(content.day), method);
  minutes.reported += minutesAt(place, minutesPerYear);
}

/** Where time counts, as a total sees it: the pieces of it in the scope, and the full-time week of its unit on a day. */
export type Place = {
  /** 'whole' when all of it is in the scope. */
  pieces: 'whole' | readonly Piece[];
  fullTimeWeekOn(day: number): number;
};

export type Places = (unit: string, shares?: readonly Share[]) => readonly Place[];

/** Minutes of what counts in a place. */
export function minutesAt({ pieces }: Place, minutes: number): number {
  if (pieces === 'whole') return minutes;
  return pieces.reduce((sum, piece) => sum + minutesIn(minutes, piece), 0);
}

/** Looks each unit, or each set of units that share a gain, up once. */
export function placesIn(state: Municipality, when: When, scope: string | undefined): Places {
  const { units } = state;
  const isIn = scopeFilter(units, scope, when);
  const known = new Map<string | readonly Share[], readonly Place[]>();

  function find(unit: string, shares: readonly Share[]): readonly Place[] {
    const whose = shares.length > 0 ? shares : [{ unit, basisPoints: wholeInBasisPoints }];
    const all = piecesOf(units, whose, when);
    if (all.every((piece) => isIn(piece.unit)) && shares.length === 0)
      return [{ pieces: 'whole', fullTimeWeekOn: fullTimeWeeks(units.get(unit), when.knownAt) }];
    return whose.flatMap(({ unit: of }): Place[] => {
      const pieces = all.filter((piece) => piece.of === of && isIn(piece.unit));
      if (pieces.length === 0) return [];
      return [{ pieces, fullTimeWeekOn: fullTimeWeeks(units.get(of), when.knownAt) }];
    });
  }

  return (unit, shares = none) => {
    const key = shares.length > 0 ? shares : unit;
    const found = known.get(key) ?? find(unit, shares);
    known.set(key, found);
    return found;
  };
}

const none: readonly Share[] = [];

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
