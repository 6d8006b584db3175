import { count, countOf, month, monthOf, monthsFrom, since, year, yearOf } from './calendar.ts';
import { words } from './line.ts';
import type { Period } from './question.ts';
import { type Groups, inYear, ofYear, part, type SpanReader, span } from './span.ts';

const ordinals = '[1-4]|forste|fyrste|andre|annet|anna|tredje|fjerde|first|second|third|fourth';
const upTo = '\\s?(?:-|–|til og med|t\\.?o\\.?m\\.?|til|to|og|and|through|\\+|&)\\s?';
const nth = `(?<n>${ordinals})(?:\\.|st|nd|rd|th)?(?:${upTo}(?<k>${ordinals})(?:\\.|st|nd|rd|th)?)?`;
const orderOf = (word: string) => (/^ann/.test(word) ? 2 : Math.max(1, countOf(word)));

/** The `n`th part of a year, or those from the `n`th to the `k`th; each so many months long. */
const nthPart =
  (length: number) =>
  (g: Groups, t: string): ReturnType<typeof part> =>
    part(inYear(g, t), t, (y): Period => {
      const first = orderOf(g.n ?? '1');
      const last = Math.max(first, orderOf(g.k ?? g.n ?? '1'));
      return monthsFrom(y, (first - 1) * length + 1, (last - first + 1) * length);
    });
/** «Q3 25», where nothing else can be meant. */
const shortYear = (g: Groups): Groups => (g.s ? { ...g, y: `20${g.s}` } : g);

/** «1. kvartal 2024», «jan–mars», «T1», «de tre første månedene i år». */
export const numberedParts: readonly SpanReader[] = [
  [
    words(`(?:(?:fra|from|mellom|between) )?(?<m>${month})\\.?${upTo}(?<k>${month})\\.?${ofYear}`),
    (g, t) =>
      part(inYear(g, t), t, (y) => {
        const [first, last] = [monthOf(g.m ?? ''), monthOf(g.k ?? '')];
        return monthsFrom(y, first, ((last - first + 12) % 12) + 1);
      }),
  ],
  [
    words(
      `(?:(?:de|dei|the) )?(?:(?<n>${count}) (?:forste|fyrste|first)|(?:forste|fyrste|first) (?<k>${count})) (?:maneder|manedene|manader|manadar|manadene|manadane|mnd|months)(?: (?:i|av|of|in) (?:ar|aret|this year|(?<y>${year}|i fjor|fjor|last year)))?`,
    ),
    (g, t) => {
      const { y, ...rest } = g;
      const named = inYear(y ? { ...rest, y } : rest, t);
      return part(named, t, (of) => monthsFrom(of, 1, Math.min(12, countOf(g.n ?? g.k ?? '1'))));
    },
  ],
  [words(`${nth}\\s?(?:kvartal(?:et|a|ene)?|kv\\.?|quarters?)${ofYear}`), nthPart(3)],
  [
    words(
      `(?:q|k|kv\\.?|kvartal|quarter)\\s?(?<n>[1-4])(?:${upTo}(?:q|k|kv\\.?)?(?<k>[1-4]))?(?:[ -/]?(?<s>[12]\\d)|${ofYear})`,
    ),
    (g, t) => nthPart(3)(shortYear(g), t),
  ],
  [
    words(`(?:${nth}\\s?tertial(?:et)?|(?:t|tertial\\s?)(?<j>[1-3]))${ofYear}`),
    (g, t) => nthPart(4)({ ...g, n: g.j ?? g.n }, t),
  ],
  [
    words(
      `(?:${nth}\\s?(?:halvar(?:et)?|halvdel(?:en)?(?: av)?|half(?: of the)?(?: year| of)?)|h(?<j>[12])|(?<j1>[12])h)${ofYear}`,
    ),
    (g, t) => nthPart(6)({ ...g, n: g.j ?? g.j1 ?? g.n }, t),
  ],
  [
    words(
      `(?:siste|last) (?:halvar(?:et)?|halvdel(?:en)?|half)(?: (?:i|av|of))? (?<y>${year}|i fjor|last year)`,
    ),
    (g, t) => nthPart(6)({ ...g, n: '2' }, t),
  ],
  [
    words(`(?<j>var|host|haust)(?:halvaret|semesteret|semester)${ofYear}`),
    (g, t) => nthPart(6)({ ...g, n: g.j === 'var' ? '1' : '2' }, t),
  ],
];

/** «Vår» is folded to «var», which is «was» wherever the line goes on. */
const seasons: readonly [string, number][] = [
  ['var(?=\\s*(?:[,.?!|]|$))|vares|varen|varas|spring', 3],
  ['sommer|sommar|sommeren|sommaren|somaren|(?:sommer|sommar)ferie[na]?|ferien|summer', 6],
  ['host|haust|hosten|hausten|autumn|fall', 9],
  ['vinter|vinteren|winter', 12],
];

/** «I fjor høst», «mars i fjor». */
export const namedParts: readonly SpanReader[] = [
  ...seasons.map(
    ([names, first]): SpanReader => [
      words(
        `(?:(?:i|denne|(?<last>siste|sist|forrige|forre|last)|this|in(?: the)?|over the|gjennom) (?:${names})(?! (?:enhet|eining|kommune|avdeling))${ofYear}|(?<past>i fjor|ifjor|last year) (?:${names})|(?:${names}) (?<of>${year}|i fjor|ifjor|last year)|(?<=(?:etter|after|before|${since}) (?:the )?)(?:${names}))`,
      ),
      (g, t) => {
        const season = part(inYear({ y: g.y ?? g.past ?? g.of }, t), t, (y) => monthsFrom(y, first, 3));
        // «Sist høst» in the autumn is the one before.
        return g.last && !g.y && season.to >= t
          ? span(monthsFrom(yearOf(season.from) - 1, first, 3))
          : season;
      },
    ],
  ),
  [
    words(`(?<m>${month})\\.? (?:i fjor|ifjor|last year)`),
    (g, t) => span(monthsFrom(yearOf(t) - 1, monthOf(g.m ?? ''), 1)),
  ],
];
