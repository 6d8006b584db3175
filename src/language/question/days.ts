import { countOf, isoOf, month, monthOf, yearOf } from './calendar.ts';
import { words } from './line.ts';
import { type Bad, day, type Groups, inYear, type Span, type SpanReader } from './span.ts';

function aDate(said: Groups, today: string): Span | Bad {
  const g = inYear(said, today);
  const short = g.y && g.y.length === 2 ? `20${g.y}` : g.y;
  const month = g.m && /\d/.test(g.m) ? Number(g.m) : monthOf(g.m ?? '');
  const number = /^\d/.test(g.d ?? '') ? Number(g.d) : countOf(g.d ?? '');
  const dayOf = (year: number | string) => isoOf(year, month, number);
  const date = dayOf(short ?? yearOf(today));
  const bad = { bad: [g.d, g.m, g.y].filter(Boolean).join('.') };
  if (!date) return bad;
  if (short || date <= today) return day(date);
  const before = dayOf(yearOf(today) - 1);
  return before ? day(before) : bad;
}

const number = '(?<d>\\d{1,2}|forste|fyrste)';

/** A day with its number, most telling first. */
export const numberedDays: readonly SpanReader[] = [
  [/(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/, aDate],
  [/(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4}|\d{2})(?!\d)/, aDate],
  [/(?<!\d)(?<d>\d{1,2})\/(?<m>\d{1,2})[-/. ]+'?(?<y>\d{4}|\d{2})(?!\d)/, aDate],
  [
    words(
      `${number}(?:\\.|st|nd|rd|th)?\\s?(?:of |i )?(?<m>${month})\\.?,?\\s+(?<y>\\d{4}|i fjor|ifjor|last year)`,
    ),
    aDate,
  ],
  [
    words(`(?<m>${month})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4}|i fjor|ifjor|last year)`),
    aDate,
  ],
  [words(`${number}(?:\\.|st|nd|rd|th)?\\s?(?:of )?(?<m>${month})`), aDate],
  [words(`(?<m>${month}) (?<d>\\d{1,2})(?:st|nd|rd|th)?`), aDate],
  [/(?<!\d)(?<d>\d{1,2})[./](?<m>\d{1,2})\.?(?![\d.])/, aDate],
];
