import { month, monthOf, monthsFrom, since, year } from './calendar.ts';
import { numberedDays } from './days.ts';
import { words } from './line.ts';
import { partsBack, timesBack } from './relative-spans.ts';
import { fullYear, type Groups, inYear, ofYear, part, type SpanReader, span } from './span.ts';
import { schoolYear, turns } from './turns.ts';
import { namedParts, numberedParts } from './year-parts.ts';
import { yearWord, yearWords } from './year-words.ts';

const dated = (g: Groups) => {
  const { y, ...rest } = g;
  return y && /\d/.test(y) ? { ...rest, y } : rest;
};

/** Short names, and those that are words of their own, are months only after such a word. */
const afterWhich = `(?<=(?:i|in|per|pr|pr\\.|of|av|${since}|til|to|fra|from|og|and|before|-|–) )`;
const plainMonths =
  'januar|january|februar|february|mars|march|april|mai|june|juni|juli|july|august|september|oktober|october|november|desember|december';

/** Months and years by their names. */
const named: readonly SpanReader[] = [
  [
    words(
      `(?:${afterWhich}(?<m>${month})\\.?|(?<m2>${plainMonths})|(?<m3>${month})\\.?(?= ${year}))${ofYear}`,
    ),
    (g, t) => {
      const named = monthOf(g.m ?? g.m2 ?? g.m3 ?? '');
      return part(dated(inYear(g, t)), t, (y) => monthsFrom(y, named, 1));
    },
  ],
  [
    words(`(?:(?:to|two) (?:tusen|thousand)(?: og| and)? |tjue ?|twenty ?)(?<n>${yearWords()})`),
    (g) => span(fullYear(2000 + yearWord(g.n ?? ''))),
  ],
  [
    /(?<![\d/.])(?<m>0?[1-9]|1[0-2])[/.](?<y>20\d\d)(?!\d)/,
    (g) => span(monthsFrom(Number(g.y), Number(g.m), 1)),
  ],
  [words(`(?:fy ?)?(?<y>${year})`), (g) => span(fullYear(Number(g.y)))],
];

/** Each way of naming a day or a time, most telling first. */
export const spanReaders: readonly SpanReader[] = [
  schoolYear,
  ...numberedDays,
  ...numberedParts,
  ...timesBack,
  ...namedParts,
  ...turns,
  ...partsBack,
  ...named,
];
