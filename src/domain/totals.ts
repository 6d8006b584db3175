import { valueAt, type When } from './dated.ts';
import type { Method } from './events.ts';
import { type Gain, type GainAt, gainAt } from './gain.ts';
import type { Municipality } from './municipality.ts';
import { type Amount, hoursPerFte, type ParameterSet, standardFullTimeWeek } from './parameters.ts';
import { minutesOnce } from './time-model.ts';
import { thiefAt } from './time-thief.ts';
import { isInLean, scopeFilter } from './unit.ts';

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

export type Totals = {
  asOf: string;
  knownAt: number;
  /** The unit or service area; absent is the whole municipality. */
  unit?: string;
  amounts: Record<Figure, Amount>;
  /** Realised / identified, 0 to 1; absent when nothing is identified. */
  rate?: number;
  /** Minutes that are saved only once; never part of the figures above. */
  onceMinutes: number;
  gains: { identified: number; realised: number; imported: number };
  waiting: number;
  /** The share of the identified time by how it was estimated, 0 to 1. */
  byMethod: { method: Method; share: number }[];
  /** Every parameter set and full-time week the sum rests on. */
  parameters: { set: ParameterSet; fullTimeWeek: number; gains: number }[];
  units: { inLean: number; all: number };
  employees: { inLean: number; all: number };
};

/** What one gain adds to each figure, in whole minutes a year. */
export function contribution(at: GainAt): Record<Figure, number> {
  const isIdentified = at.identified !== undefined && !at.isAbandoned;
  const identified = isIdentified ? (at.measured ?? at.identified ?? 0) : 0;
  return {
    reported: isIdentified ? identified : at.reported,
    identified,
    agreed: at.isAgreed ? identified : 0,
    realised: isIdentified ? at.realised : 0,
    unconfirmed: isIdentified && at.isUnconfirmed ? at.realised : 0,
    freed: isIdentified && at.measured !== undefined ? at.measured - at.realised : 0,
    sustained: isIdentified && at.isSustained ? at.realised : 0,
    lapsed: isIdentified ? at.lapsed : 0,
  };
}

/** Time counted under one parameter set and one full-time week; sums are whole minutes, so no order changes them. */
type Group = { set: ParameterSet; fullTimeWeek: number; gains: number; minutes: Record<Figure, number> };

class Groups {
  readonly #groups = new Map<ParameterSet, Map<number, Group>>();

  of(set: ParameterSet, fullTimeWeek: number): Group {
    const weeks = this.#groups.get(set) ?? new Map<number, Group>();
    this.#groups.set(set, weeks);
    const group = weeks.get(fullTimeWeek) ?? { set, fullTimeWeek, gains: 0, minutes: zero() };
    weeks.set(fullTimeWeek, group);
    return group;
  }

  all(): Group[] {
    return [...this.#groups.values()].flatMap((weeks) => [...weeks.values()]);
  }
}

function zero(): Record<Figure, number> {
  return {
    reported: 0,
    identified: 0,
    agreed: 0,
    realised: 0,
    unconfirmed: 0,
    freed: 0,
    sustained: 0,
    lapsed: 0,
  };
}

/** Each gain that had been reported, as of a date and known at an entry, in one unit and all below it. */
export function* gainsIn(
  state: Municipality,
  when: When,
  unit: string | undefined,
): Generator<{ gain: Gain; at: GainAt }> {
  const isIn = scopeFilter(state.units, unit, when);
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, when);
    if (at && isIn(at.unit)) yield { gain, at };
  }
}

/** The totals of a unit and all below it, or of the municipality: a pure function of date and entry. domain.md §5. */
export function totals(state: Municipality, when: When, unit?: string): Totals {
  const groups = new Groups();
  const byMethod = new Map<Method, number>();
  const count = { identified: 0, realised: 0, imported: 0 };
  const weekOf = fullTimeWeeks(state, when.knownAt);

  for (const { gain, at } of gainsIn(state, when, unit)) {
    const adds = contribution(at);
    const group = groups.of(at.set, weekOf(at.unit, at.setOn));
    for (const figure of figures) group.minutes[figure] += adds[figure];
    if (at.identified === undefined || at.isAbandoned) continue;
    group.gains += 1;
    count.identified += 1;
    if (adds.realised > 0) count.realised += 1;
    if (gain.isImported) count.imported += 1;
    byMethod.set(at.method, (byMethod.get(at.method) ?? 0) + adds.identified);
  }
  const { waiting, onceMinutes } = addReported(state, when, unit, groups, weekOf);

  const all = groups.all();
  const amounts = Object.fromEntries(figures.map((figure) => [figure, sum(all, figure)])) as Record<
    Figure,
    Amount
  >;
  const identifiedMinutes = all.reduce((minutes, group) => minutes + group.minutes.identified, 0);
  return {
    ...when,
    ...(unit === undefined ? {} : { unit }),
    amounts,
    ...(amounts.identified.fte > 0 ? { rate: amounts.realised.fte / amounts.identified.fte } : {}),
    onceMinutes,
    gains: count,
    waiting,
    byMethod: [...byMethod]
      .filter(([, minutes]) => minutes > 0)
      .map(([method, minutes]) => ({ method, share: minutes / identifiedMinutes })),
    parameters: all
      .filter(({ gains }) => gains > 0)
      .map(({ set, fullTimeWeek, gains }) => ({ set, fullTimeWeek, gains })),
    ...leanShare(state, when, unit),
  };
}

/** Time thieves that are reported and not yet identified; an identified one counts through its gain. */
function addReported(
  state: Municipality,
  when: When,
  unit: string | undefined,
  groups: Groups,
  weekOf: (unit: string, on: string) => number,
) {
  const isIn = scopeFilter(state.units, unit, when);
  let waiting = 0;
  let onceMinutes = 0;
  for (const thief of state.thieves.values()) {
    const at = thiefAt(thief, when);
    if (at?.status !== 'reported' || !isIn(at.content.unit)) continue;
    const { content } = at;
    groups.of(content.set, weekOf(content.unit, content.on)).minutes.reported += content.minutesPerYear;
    onceMinutes += minutesOnce(content.model);
    waiting += 1;
  }
  return { waiting, onceMinutes };
}

function sum(groups: readonly Group[], figure: Figure): Amount {
  const amount: Amount = { hoursPerYear: 0, hoursPerWeek: 0, fte: 0 };
  for (const { set, fullTimeWeek, minutes } of groups) {
    const hours = minutes[figure] / 60;
    amount.hoursPerYear += hours;
    amount.hoursPerWeek += hours / set.workingWeeksPerYear;
    amount.fte += hours / hoursPerFte(set, fullTimeWeek);
  }
  return amount;
}

/** A unit's full-time week on the date its gain's parameter set was fixed. */
function fullTimeWeeks(state: Municipality, knownAt: number): (unit: string, on: string) => number {
  return (unit, asOf) => {
    const facts = state.units.get(unit)?.fullTimeWeek;
    return (facts && facts.length > 0 && valueAt(facts, { asOf, knownAt })) || standardFullTimeWeek;
  };
}

function leanShare(state: Municipality, when: When, unit: string | undefined) {
  const isIn = scopeFilter(state.units, unit, when);
  const units = { inLean: 0, all: 0 };
  const employees = { inLean: 0, all: 0 };
  for (const one of state.units.values()) {
    if (one.kind !== 'unit' || !isIn(one.id) || valueAt(one.name, when) === undefined) continue;
    const staff = valueAt(one.employees, when) ?? 0;
    units.all += 1;
    employees.all += staff;
    if (!isInLean(one, when)) continue;
    units.inLean += 1;
    employees.inLean += staff;
  }
  return { units, employees };
}
