import { stripCommand } from './command-word.ts';
import { type Duration, findDurations } from './durations.ts';
import { findEachMarker } from './each-marker.ts';
import { chooseFrequency, type Frequency } from './frequency.ts';
import { gapsBetween, takenBy } from './gaps.ts';
import { findOneOff } from './one-off.ts';
import { choosePeople, findPeople } from './people.ts';
import type { QuickEntry } from './quick-entry.ts';
import { findRhythm, type Rhythm } from './rhythm.ts';
import { titleFrom } from './title.ts';
import { type Span, type Token, tokenise } from './tokens.ts';

export type { Per, QuickEntry } from './quick-entry.ts';

/** One line in bokmål, nynorsk or English → a prefilled report. Linear in the length of the text; never throws. */
export function parseQuickEntry(text: string): QuickEntry {
  const body = stripCommand(text);
  const tokens = tokenise(body);
  const durations = findDurations(tokens);
  const isTime = takenBy(tokens, durations);
  const staff = findPeople(tokens, isTime);
  const rhythm = findRhythm(tokens, takenBy(tokens, [...durations, ...staff]));
  const marker = findEachMarker(tokens, durations);
  const quantities = [...durations, ...staff, ...rhythmSpans(rhythm), ...(marker ? [marker] : [])];
  const { isGap, isBeside } = gapsBetween(tokens, quantities, durations);

  const frequency = orOnce(
    tokens,
    takenBy(tokens, quantities),
    chooseFrequency(rhythm, { durations, marker, isGap, isBeside }),
  );
  const duration = chooseDuration(durations, rhythm, isGap);
  const people = choosePeople(tokens, staff);
  const cuts = [...duration.cuts, ...frequency.cuts, ...people.cuts];
  return {
    title: titleFrom(body, tokens, cuts),
    ...(duration.minutes === undefined ? {} : { minutes: duration.minutes }),
    ...(frequency.times === undefined ? {} : { times: frequency.times }),
    ...(frequency.per === undefined ? {} : { per: frequency.per }),
    ...(people.count === undefined ? {} : { people: people.count }),
  };
}

/** Whether a line without a command names a time, and so is offered as a report. */
export function hasDuration(text: string): boolean {
  return findDurations(tokenise(stripCommand(text))).length > 0;
}

/** One duration; of several the one beside how often it happens, else none. */
function chooseDuration(
  durations: readonly Duration[],
  rhythm: Rhythm,
  isGap: (from: number, to: number) => boolean,
): { minutes?: number; cuts: Span[] } {
  const said = durations.filter(({ minutes }) => minutes !== undefined);
  const often = [...rhythm.counts, ...rhythm.periods];
  const ends = new Set(often.map(({ to }) => to));
  const starts = new Set(often.map(({ from }) => from));
  const isBeside = ({ from, to }: Span): boolean =>
    starts.has(to) ||
    ends.has(from) ||
    (isGap(to, to + 1) && starts.has(to + 1)) ||
    (isGap(from - 1, from) && ends.has(from - 1));
  const isClear = (list: readonly Duration[]): boolean =>
    new Set(list.map(({ minutes }) => minutes)).size === 1;
  const chosen = isClear(durations) ? said : said.filter(isBeside);
  const minutes = chosen[0]?.minutes;
  return minutes !== undefined && isClear(chosen) ? { minutes, cuts: chosen } : { cuts: [] };
}

function orOnce(
  tokens: readonly Token[],
  isTaken: (index: number) => boolean,
  frequency: Frequency,
): Frequency {
  if (frequency.per) return frequency;
  const once = findOneOff(tokens, isTaken);
  return once.length > 0 ? { per: 'once', times: 1, cuts: [...frequency.cuts, ...once] } : frequency;
}

function rhythmSpans({ counts, periods, things, rates, allYear }: Rhythm): Span[] {
  return [
    ...counts,
    ...periods,
    ...things.filter(({ period }) => period),
    ...rates,
    ...(allYear ? [allYear] : []),
  ];
}
