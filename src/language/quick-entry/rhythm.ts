import { type Count, isCountOfUnknown, readCount, readThings, type Things } from './occurrences.ts';
import type { Period } from './period.ts';
import { basePace } from './period-words.ts';
import { readPeriod } from './periods.ts';
import { type Span, type Token, wordAt, wordSet } from './tokens.ts';

/** «5 dager i uka», «38 uker i året»: so many of a period in a longer one. */
export type Rate = Span & { count: number; small: Period['per']; large: Period };

/** All a text says about how often, before it is put together. */
export type Rhythm = { counts: Count[]; periods: Period[]; things: Things[]; rates: Rate[]; allYear?: Span };

const prepositions = wordSet('i på til fra frå med mellom av hos for in on at to from with between of');
const allYearPhrases = [
  'hele året',
  'heile året',
  'året rundt',
  'året gjennom',
  'all year round',
  'all year',
  'year round',
  'the whole year',
  'whole year',
  'hele døgnet',
  'heile døgnet',
  'døgnet rundt',
  'round the clock',
  'around the clock',
  '24 / 7',
  'of the year',
  'også i helgene',
  'også i helgen',
  'òg i helgene',
  'og i helgene',
  'inkludert helg',
  'inkl helg',
  'including weekends',
  'alle dager i året',
  'alle dagar i året',
  'alle årets dager',
].map((phrase) => phrase.split(' '));

export function findRhythm(tokens: readonly Token[], isTaken: (index: number) => boolean): Rhythm {
  const rhythm: Rhythm = { counts: [], periods: [], things: [], rates: [] };
  let lastEnd = -1;
  for (let index = 0; index < tokens.length; ) {
    const span = isTaken(index)
      ? undefined
      : readAt(tokens, index, { rhythm, isAnchored: lastEnd === index || isTaken(index - 1) });
    if (span) lastEnd = span.to;
    index = span ? span.to : index + 1;
  }
  return rhythm;
}

function readAt(
  tokens: readonly Token[],
  index: number,
  { rhythm, isAnchored }: { rhythm: Rhythm; isAnchored: boolean },
): Span | undefined {
  const allYear = readAllYear(tokens, index);
  if (allYear) {
    rhythm.allYear = allYear;
    return allYear;
  }
  const count = readCount(tokens, index);
  if (count) {
    if (!isCountOfUnknown(tokens, count)) rhythm.counts.push(count);
    return count;
  }
  const period = readPeriod(tokens, index);
  if (period && (isAnchored || !period.needsAnchor)) {
    rhythm.periods.push({ ...period, isAdjective: period.isAdjective === true && !isAnchored });
    return period;
  }
  const things = readThings(tokens, index);
  if (!things) return undefined;
  const small = basePace(things.noun)?.per;
  if (small && things.period) rhythm.rates.push({ ...things, small, large: things.period });
  else if (things.period && prepositions.has(wordAt(tokens, things.from - 1))) {
    // «i tre regneark hver dag»: the number is of the place, the period of the whole
    rhythm.things.push({ from: things.from, to: things.period.from, count: things.count, noun: things.noun });
    rhythm.periods.push({ ...things.period });
  } else rhythm.things.push(things);
  return things;
}

function readAllYear(tokens: readonly Token[], index: number): Span | undefined {
  for (const words of allYearPhrases)
    if (words.every((word, step) => wordAt(tokens, index + step) === word))
      return { from: index, to: index + words.length };
  return undefined;
}
