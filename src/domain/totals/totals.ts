import { valueAt, type When } from '../dated.ts';
import { type Method, methods } from '../events.ts';
import { gainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import type { Amount, ParameterSet } from '../time/parameters.ts';
import { minutesOnce } from '../time/time-model.ts';
import { reportedContent } from '../time-thief/reported-content.ts';
import { dayNumber } from '../timeline.ts';
import { isInLean, isOpen, scopeFilter } from '../unit/unit.ts';
import { knownOfGains, remembered } from './remembered.ts';
import {
  amountIn,
  countGain,
  countReported,
  type Figure,
  figures,
  type Group,
  isIdentified,
  minutesAt,
  type Places,
  placesIn,
  recountedBy,
} from './sums.ts';

export { type Figure, figures };

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
  /** `imported` and `realised` are among the identified. */
  gains: { identified: number; realised: number; imported: number };
  /** Time thieves that are reported and not yet assessed. */
  waiting: number;
  /** The share of the identified time by how it was estimated, 0 to 1. */
  byMethod: { method: Method; share: number }[];
  /** Every parameter set and full-time week a figure rests on, and how many identified gains are counted so. */
  parameters: { set: ParameterSet; fullTimeWeek: number; gains: number }[];
  units: { inLean: number; all: number };
  employees: { inLean: number; all: number };
};

/** The totals of a unit and all below it, or of the municipality: a pure function of date and entry. domain.md §5. */
export function totals(state: Municipality, when: When, unit?: string): Totals {
  return countAll(state, { when, unit, recounted: (groups) => groups });
}

/** The same totals as they would be by one parameter set: a comparison, and no part of the record. */
export function totalsBy(
  set: ParameterSet,
  state: Municipality,
  asked: { when: When; unit?: string | undefined },
): Totals {
  return countAll(state, { ...asked, recounted: (groups) => recountedBy(set, groups) });
}

type Recounted = (groups: readonly Group[]) => readonly Group[];

function countAll(
  state: Municipality,
  { when, unit, recounted }: { when: When; unit?: string | undefined; recounted: Recounted },
): Totals {
  const places = placesIn(state, when, unit);
  const { gains, groups: ofGains } = remembered(state, knownOfGains(state, when), {
    question: ['gains', unit],
    work: () => gainsCounted(state, when, places),
  });
  const counted = ofGains.map((group) => ({ ...group, minutes: { ...group.minutes } }));
  const { waiting, onceMinutes } = addReported(state, when, places, counted);
  const groups = recounted(counted);
  const amounts = Object.fromEntries(figures.map((figure) => [figure, amountIn(groups, figure)])) as Record<
    Figure,
    Amount
  >;
  return {
    ...when,
    ...(unit === undefined ? {} : { unit }),
    amounts,
    ...(amounts.identified.fte > 0 ? { rate: amounts.realised.fte / amounts.identified.fte } : {}),
    onceMinutes,
    gains,
    waiting,
    byMethod: sharesByMethod(groups),
    parameters: parametersUsed(groups),
    ...leanShare(state, when, unit),
  };
}

/** Runs over every gain of a municipality, so it makes no object for one. */
function gainsCounted(state: Municipality, when: When, placesOf: Places) {
  const groups: Group[] = [];
  const gains = { identified: 0, realised: 0, imported: 0 };
  const day = dayNumber(when.asOf);
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, when, day);
    if (at === undefined) continue;
    const places = placesOf(at.unit, at.shares);
    if (places.length === 0) continue;
    const group = countGain(groups, places, at);
    if (!group || !isIdentified(at)) continue;
    if (gain.isImported) gains.imported += 1;
    group.gains += 1;
    gains.identified += 1;
    if (at.realised > 0) gains.realised += 1;
  }
  return { gains, groups };
}

/** Time thieves that are reported and not yet identified; an identified one counts through its gain. */
function addReported(state: Municipality, when: When, placesOf: Places, groups: Group[]) {
  const day = dayNumber(when.asOf);
  let waiting = 0;
  let onceMinutes = 0;
  for (const thief of state.thieves.values()) {
    const reported = reportedContent(thief, when, day);
    if (reported === undefined) continue;
    const { content, isWaiting } = reported;
    const [place] = placesOf(content.unit);
    if (place === undefined) continue;
    countReported(groups, place, content);
    onceMinutes += minutesAt(place, minutesOnce(content.model));
    if (isWaiting) waiting += 1;
  }
  return { waiting, onceMinutes };
}

function sharesByMethod(groups: readonly Group[]): Totals['byMethod'] {
  const minutesOf = (counted: readonly Group[]) =>
    counted.reduce((sum, { minutes }) => sum + minutes.identified, 0);
  const all = minutesOf(groups);
  return methods
    .map((method) => ({ method, minutes: minutesOf(groups.filter((group) => group.method === method)) }))
    .filter(({ minutes }) => minutes > 0)
    .map(({ method, minutes }) => ({ method, share: minutes / all }));
}

function parametersUsed(groups: readonly Group[]): Totals['parameters'] {
  const used: Totals['parameters'] = [];
  for (const { set, fullTimeWeek, gains, minutes } of groups) {
    if (gains === 0 && minutes.reported === 0) continue;
    const same = used.find((one) => one.set === set && one.fullTimeWeek === fullTimeWeek);
    if (same) same.gains += gains;
    else used.push({ set, fullTimeWeek, gains });
  }
  return used;
}

function leanShare(state: Municipality, when: When, unit: string | undefined) {
  const isIn = scopeFilter(state.units, unit, when);
  const units = { inLean: 0, all: 0 };
  const employees = { inLean: 0, all: 0 };
  for (const one of state.units.values()) {
    if (one.kind !== 'unit' || !isIn(one.id) || !isOpen(one, when)) continue;
    const staff = valueAt(one.employees, when) ?? 0;
    units.all += 1;
    employees.all += staff;
    if (!isInLean(one, when)) continue;
    units.inLean += 1;
    employees.inLean += staff;
  }
  return { units, employees };
}
