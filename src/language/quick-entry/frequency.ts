import { type EachMarker, isCaseNoun, isSameNoun } from './each-marker.ts';
import type { Gaps } from './gaps.ts';
import type { Count, Things } from './occurrences.ts';
import type { Period } from './period.ts';
import type { Per } from './quick-entry.ts';
import type { Rate, Rhythm } from './rhythm.ts';
import type { Span } from './tokens.ts';

/** How often, and the stretches of text that say so. */
export type Frequency = { per?: Per; times?: number; cuts: Span[] };

/** What the rhythm is read against; `isBeside` is beside a duration. */
export type Surroundings = Gaps & { durations: readonly Span[]; marker?: EachMarker | undefined };

const workingDaysPerWeek = 5;

/** One frequency, or as much of it as is clear; two that differ give none. */
export function chooseFrequency(rhythm: Rhythm, around: Surroundings): Frequency {
  const base = around.marker ? perThing(rhythm, around, around.marker) : plain(rhythm, around);
  // «3 dager i året» with no time beside it may be the time itself
  const rates = around.durations.length > 0 ? rhythm.rates : [];
  return withAllYear(rates.reduce(withRate, base), rhythm);
}

/** Without «per sak»: counted periods first, then the period beside the duration, then any other, then «weekly meeting». */
function plain(rhythm: Rhythm, around: Surroundings): Frequency {
  const counted = pair(rhythm, around);
  if (counted.length > 0) return withRepeats(agree(counted), rhythm.periods);
  const { isBeside } = around;
  const free = rhythm.periods.filter((period) => !period.isAdjective || isBeside(period));
  const ranks = [free.filter(isBeside), free, rhythm.periods];
  const rank = ranks.find((list) => list.length > 0);
  if (rank)
    return agree(
      rank.map((period) => ({ ...period, cuts: isBeside(period) || !period.isAdjective ? [period] : [] })),
    );
  const ofThings = rhythm.things.find((things) => things.period)?.period;
  if (ofThings) return { per: ofThings.per, cuts: [] };
  const alone = rhythm.counts.filter(isBeside);
  const [count] = alone;
  const isClear = alone.length === 1 && count?.times !== undefined && !count.isSpelled;
  return isClear && rhythm.rates.length === 0
    ? { ...known(undefined, count.times), cuts: [count] }
    : { cuts: [] };
}

/** «per tur … 10 turer om dagen»: the things are the occurrences. Cases a year are the basis `case`. */
function perThing(rhythm: Rhythm, around: Surroundings, marker: EachMarker): Frequency {
  const { noun } = marker;
  const rated = rhythm.things.filter((things) => things.period && !things.period.isAdjective);
  const named = rated.filter((things) => noun && isSameNoun(noun, things.noun));
  const [things] = named.length > 0 ? named : rated;
  if (things?.period) return { ...countedThings(things, things.period), cuts: [things, marker] };
  const rest = plain(rhythm, around);
  const unrated = rhythm.things.filter((item) => !item.period);
  const isMeant = (item: Things): boolean =>
    noun ? isSameNoun(noun, item.noun) : marker.isOfThings === true && unrated.length === 1;
  const loose = unrated.find(isMeant);
  if (loose && rest.per && rest.times)
    return { per: rest.per, times: rest.times * loose.count, cuts: [...rest.cuts, loose, marker] };
  if (!noun) return { ...rest, cuts: marker.goesOn ? rest.cuts : [...rest.cuts, marker] };
  if (!rest.per) return isCaseNoun(noun) ? { per: 'case', cuts: [marker] } : { cuts: [] };
  return pair(rhythm, around).length > 0 ? rest : { per: rest.per, cuts: rest.cuts };
}

function countedThings(things: Things, period: Period): { per: Per; times: number } {
  return { per: period.per === 'year' ? 'case' : period.per, times: things.count * period.times };
}

/** A count and the period it belongs to: side by side, or a single one of each with only quantities between. */
function pair(rhythm: Rhythm, around: Surroundings): Frequency[] {
  const { counts, periods } = rhythm;
  const byStart = new Map(periods.map((period) => [period.from, period]));
  const byEnd = new Map(periods.map((period) => [period.to, period]));
  const isComma = (at: number): boolean => around.isGap(at, at + 1);
  const pairs: Frequency[] = [];
  for (const count of counts) {
    const after = byStart.get(count.to);
    const beside = byEnd.get(count.from) ?? (isComma(count.from - 1) ? byEnd.get(count.from - 1) : undefined);
    const period = after ?? beside ?? (isComma(count.to) ? byStart.get(count.to + 1) : undefined);
    if (period) pairs.push(counted(count, period));
  }
  const [count] = counts;
  const [period] = periods;
  if (pairs.length > 0 || counts.length !== 1 || periods.length !== 1 || !count || !period) return pairs;
  if (touches(count, period, around)) return isTotal(count, period, around) ? [] : [counted(count, period)];
  const { isBeside } = around;
  if (isBeside(period)) return [];
  // «hver dag må jeg logge inn 6 ganger»; a spelled «to ganger» far off may be either, so only the period is clear
  return count.isSpelled && !isBeside(count)
    ? [{ per: period.per, cuts: [period] }]
    : [counted(count, period)];
}

function counted(count: Count, period: Period): Frequency {
  const cuts = [count, period];
  return count.times === undefined
    ? { per: period.per, cuts }
    : { per: period.per, times: count.times * period.times, cuts };
}

/** «entering hours twice, 20 minutes a week»: the minutes are the week's, and twice is what the text is about. */
function isTotal(count: Count, period: Period, around: Surroundings): boolean {
  return (
    count.isSpelled &&
    around.durations.some((duration) => count.to <= duration.from && duration.to <= period.from)
  );
}

function touches(one: Span, two: Span, around: Surroundings): boolean {
  return one.to <= two.from ? around.isGap(one.to, two.from) : around.isGap(two.to, one.from);
}

function agree(list: readonly Frequency[]): Frequency {
  const [first] = list;
  if (!first) return { cuts: [] };
  if (list.some(({ per }) => per !== first.per)) return { cuts: [] };
  const cuts = list.flatMap((item) => item.cuts);
  const isSame = list.every(({ times }) => times === first.times);
  return isSame ? { ...known(first.per, first.times), cuts } : { ...known(first.per, undefined), cuts: [] };
}

/** «3 ganger om dagen, hver dag»: said twice, cut twice. */
function withRepeats(frequency: Frequency, periods: readonly Period[]): Frequency {
  const repeats = periods.filter(
    (period) => period.per === frequency.per && period.times === 1 && !period.isAdjective,
  );
  return { ...frequency, cuts: [...frequency.cuts, ...repeats] };
}

/** «3 ganger om dagen, 2 dager i uka» is six a week; «7 dager i uka» is every day of the year. */
function withRate(frequency: Frequency, rate: Rate): Frequency {
  const { count, small, large } = rate;
  const cuts = [...frequency.cuts, rate];
  const per = frequency.per ?? small;
  const times = frequency.per ? frequency.times : 1;
  const isAlways = (large.per === 'week' && count === 7) || (large.per === 'year' && count >= 365);
  if (small === 'workingDay' && isAlways && per === 'workingDay')
    return { ...frequency, ...known('everyDay', times), cuts };
  if (
    small === 'workingDay' &&
    large.per === 'week' &&
    count === workingDaysPerWeek &&
    per === small &&
    frequency.per
  )
    return { ...frequency, cuts };
  const share = count * large.times;
  if (per === small) return { ...known(large.per, times && times * share), cuts };
  if (small === 'week' && per === 'workingDay')
    return { ...known(large.per, times && times * workingDaysPerWeek * share), cuts };
  return frequency;
}

/** «hver dag hele året»: a service that never closes. */
function withAllYear(frequency: Frequency, { allYear }: Rhythm): Frequency {
  const isDaily = frequency.per === 'workingDay' || frequency.per === 'everyDay';
  if (!allYear || !isDaily) return frequency;
  return { ...known('everyDay', frequency.times), cuts: [...frequency.cuts, allYear] };
}

function known(per: Per | undefined, times: number | undefined): { per?: Per; times?: number } {
  return { ...(per === undefined ? {} : { per }), ...(times === undefined ? {} : { times }) };
}
