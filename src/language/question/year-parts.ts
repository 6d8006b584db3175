import { countOf, month, monthOf, monthsFrom, year, yearOf } from './calendar.ts';
import { words } from './line.ts';
import { type Groups, inYear, ofYear, part, type SpanReader, span } from './span.ts';

const nth = '(?<n>[1-4]|forste|fyrste|andre|tredje|fjerde|first|second|third|fourth)(?:\\.|st|nd|rd|th)?';
const ordinal = (g: Groups) => Math.max(1, countOf(g.n ?? '1'));

/** «1. kvartal 2024», «jan–mars», «T1». */
export const numberedParts: readonly SpanReader[] = [
  [
    words(
      `(?:(?:fra|from|mellom|between) )?(?<m>${month})\\.?\\s?(?:-|–|til|to|og|and)\\s?(?<k>${month})\\.?${ofYear}`,
    ),
    (g, t) =>
      part(inYear(g, t), t, (y) => {
        const [first, last] = [monthOf(g.m ?? ''), monthOf(g.k ?? '')];
        return monthsFrom(y, first, ((last - first + 12) % 12) + 1);
      }),
  ],
  [
    words(`${nth}\\s?(?:kvartal(?:et)?|kv\\.?|quarter)${ofYear}`),
    (g, t) => part(inYear(g, t), t, (y) => monthsFrom(y, ordinal(g) * 3 - 2, 3)),
  ],
  [
    words(`(?:q|kv\\.?|kvartal|quarter)\\s?(?<n>[1-4])${ofYear}`),
    (g, t) => part(inYear(g, t), t, (y) => monthsFrom(y, ordinal(g) * 3 - 2, 3)),
  ],
  [
    words(`(?:${nth}\\s?tertial(?:et)?|(?:t|tertial\\s?)(?<k>[1-3]))${ofYear}`),
    (g, t) => part(inYear(g, t), t, (y) => monthsFrom(y, Math.max(1, countOf(g.k ?? g.n ?? '1')) * 4 - 3, 4)),
  ],
  [
    words(`(?:${nth}\\s?(?:halvar(?:et)?|half(?: of the)?(?: year)?)|h(?<k>[12]))${ofYear}`),
    (g, t) => part(inYear(g, t), t, (y) => monthsFrom(y, Math.max(1, countOf(g.k ?? g.n ?? '1')) * 6 - 5, 6)),
  ],
];

/** «Vår» is folded to «var», which is «was» wherever the line goes on. */
const seasons: readonly [string, number][] = [
  ['var(?=\\s*(?:[,.?!|]|$))|vares|varen|spring', 3],
  ['sommer|sommar|sommeren|sommaren|summer', 6],
  ['host|haust|hosten|hausten|autumn|fall', 9],
  ['vinter|vinteren|winter', 12],
];

/** «I fjor høst», «mars i fjor». */
export const namedParts: readonly SpanReader[] = [
  ...seasons.map(
    ([names, first]): SpanReader => [
      words(
        `(?:(?:i|denne|siste|sist|this|last|in(?: the)?) (?:${names})(?! (?:enhet|eining|kommune|avdeling))${ofYear}|(?<past>i fjor|ifjor|last year) (?:${names})|(?:${names}) (?<of>${year}|i fjor|ifjor|last year)|(?<=(?:etter|after|siden|sidan|since) (?:the )?)(?:${names}))`,
      ),
      (g, t) => part(inYear({ y: g.y ?? g.past ?? g.of }, t), t, (y) => monthsFrom(y, first, 3)),
    ],
  ),
  [
    words(`(?<m>${month})\\.? (?:i fjor|ifjor|last year)`),
    (g, t) => span(monthsFrom(yearOf(t) - 1, monthOf(g.m ?? ''), 1)),
  ],
];
