import { addDays } from '../../domain/time/dates.ts';
import { count, countOf, isoOf, month, monthOf, monthsBefore, monthsFrom, year, yearOf } from './calendar.ts';
import { words } from './line.ts';
import {
  type Bad,
  day,
  fullYear,
  type Groups,
  inYear,
  ofYear,
  part,
  type Span,
  type SpanReader,
  span,
} from './span.ts';
import { numberedWeek, week } from './weeks.ts';
import { namedParts, numberedParts } from './year-parts.ts';
import { yearWord, yearWords } from './year-words.ts';

/** The whole parts of a year that today's month is in, `back` parts ago. */
function partBefore(today: string, months: number, back: number): Span {
  const current = Math.floor((Number(today.slice(5, 7)) - 1) / months) * months + 1;
  return span(monthsFrom(yearOf(today), current - back * months, months));
}

function aDate(g: Groups, today: string): Span | Bad {
  const short = g.y && g.y.length === 2 ? `20${g.y}` : g.y;
  const month = g.m && /\d/.test(g.m) ? Number(g.m) : monthOf(g.m ?? '');
  const dayOf = (year: number | string) => isoOf(year, month, Number(g.d));
  const date = dayOf(short ?? yearOf(today));
  const said = [g.d, g.m, g.y].filter(Boolean).join('.');
  if (!date) return { bad: said };
  if (short || date <= today) return day(date);
  const before = dayOf(yearOf(today) - 1);
  return before ? day(before) : { bad: said };
}

const previous = 'forrige|forre|siste|sist|last|previous|foregaende|forgangne';
const present = 'denne|dette|deth?er|this|inneverande|innevaerende|the current|current';
const unitOf = {
  year: 'ar|aret|ara|years?',
  half: 'halvar(?:et)?',
  quarter: 'kvartal(?:et)?|kvartala|quarters?',
  month: 'maneder|manedene|maneden|maned|manad(?:er|ar|en|ane)?|mnd|mnder|months?',
  week: 'uker|ukene|uka|uken|uke|veker|vekene|veka|veke|weeks?',
  day: 'dager|dagene|dagar|dagane|dogn|days?',
};
const inMonths: readonly [string, number][] = [
  [unitOf.year, 12],
  [unitOf.half, 6],
  [unitOf.quarter, 3],
  [unitOf.month, 1],
];

function back(date: string, amount: number, unit: string): string {
  for (const [names, months] of inMonths)
    if (words(names).test(unit)) return monthsBefore(date, amount * months);
  return addDays(date, -amount * (words(unitOf.week).test(unit) ? 7 : 1));
}

const anyUnit = Object.values(unitOf).join('|');
const dated = (g: Groups) => {
  const { y, ...rest } = g;
  return y && /\d/.test(y) ? { ...rest, y } : rest;
};
/** Each way of naming a day or a time, most telling first. */
export const spanReaders: readonly SpanReader[] = [
  [/(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/, aDate],
  [/(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4}|\d{2})(?!\d)/, aDate],
  [/(?<!\d)(?<d>\d{1,2})\/(?<m>\d{1,2})[-/. ]+'?(?<y>\d{4}|\d{2})(?!\d)/, aDate],
  [words(`(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:of |i )?(?<m>${month})\\.?\\s+(?<y>\\d{4})`), aDate],
  [words(`(?<m>${month})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})`), aDate],
  [words(`(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:of )?(?<m>${month})`), aDate],
  [words(`(?<m>${month}) (?<d>\\d{1,2})(?:st|nd|rd|th)?`), aDate],
  [/(?<!\d)(?<d>\d{1,2})[./](?<m>\d{1,2})\.?(?![\d.])/, aDate],

  ...numberedParts,

  [
    words(`(?:for )?(?<n>${count}) (?<u>${anyUnit}) (?:siden|sidan|sia|ago)`),
    (g, t) => day(back(t, countOf(g.n ?? ''), g.u ?? '')),
  ],
  [
    words(
      `(?:(?:de|dei|the|i|over|for) )*(?:siste|past|last|previous|foregaende) (?<n>${count}) (?<u>${anyUnit})`,
    ),
    (g, t) => span({ from: addDays(back(t, countOf(g.n ?? ''), g.u ?? ''), 1), to: t }),
  ],
  [
    words('(?:det |the )?(?:siste aret|past year)'),
    (_g, t) => span({ from: addDays(monthsBefore(t, 12), 1), to: t }),
  ],
  [
    words('(?:det |the )?(?:siste halvaret|past half(?: year)?)'),
    (_g, t) => span({ from: addDays(monthsBefore(t, 6), 1), to: t }),
  ],
  [
    words('(?:samme|same) (?:tid|dag|dato|tidspunkt|time|day|date|point) (?:i fjor|ifjor|last year)'),
    (_g, t) => day(monthsBefore(t, 12)),
  ],
  [
    words(
      `(?:sa|so) langt i ar(?:et)?|hittil i ar|hittil|til no i ar|(?:this )?year[- ]to[- ]date|ytd|(?:so far )?this year so far|so far this year`,
    ),
    (_g, t) => span({ from: `${yearOf(t)}-01-01`, to: t }),
  ],
  ...namedParts,
  [
    words(`i fjord?|ifjor|(?:hele |heile |hele i )?fjoraret|(?:${previous}) (?:ar|aret|year)`),
    (_g, t) => span(fullYear(yearOf(t) - 1)),
  ],
  [words(`i ar|iar|(?:${present}) (?:ar|aret|year)|arets`), (_g, t) => span(fullYear(yearOf(t)))],
  [words(`(?:${previous}) (?:${unitOf.quarter})`), (_g, t) => partBefore(t, 3, 1)],
  [words(`(?:${present}) (?:${unitOf.quarter})`), (_g, t) => partBefore(t, 3, 0)],
  [words(`(?:${previous}) tertial`), (_g, t) => partBefore(t, 4, 1)],
  [words(`(?:${present}) tertial(?:et)?`), (_g, t) => partBefore(t, 4, 0)],
  [words(`(?:${previous}) (?:${unitOf.half}|half(?: year)?)`), (_g, t) => partBefore(t, 6, 1)],
  [words(`(?:${present}) (?:${unitOf.half}|half(?: year)?)`), (_g, t) => partBefore(t, 6, 0)],
  [words(`(?:${previous}) (?:${unitOf.month})`), (_g, t) => partBefore(t, 1, 1)],
  [words(`(?:${present}) (?:${unitOf.month})`), (_g, t) => partBefore(t, 1, 0)],
  [words(`(?:${previous}) (?:${unitOf.week})`), (_g, t) => span(week(t, 1))],
  [words(`(?:${present}) (?:${unitOf.week})`), (_g, t) => span(week(t, 0))],
  [words('(?:uke|uka|veke|veka|week) (?<n>\\d{1,2})'), (g, t) => span(numberedWeek(t, Number(g.n)))],
  [words('i gar|yesterday'), (_g, t) => day(addDays(t, -1))],
  [words('i dag|idag|today|(?<=(?:vs\\.?|versus|mot) )(?:now|na|no)'), (_g, t) => day(t)],
  [
    words('(?:ved )?(?:(?:siste|forrige) )?arsskiftet|turn of the year'),
    (_g, t) => day(`${yearOf(t) - 1}-12-31`),
  ],
  [words('nyttar|new years?(?: day)?'), (_g, t) => day(`${yearOf(t)}-01-01`)],

  [
    words(
      `(?:(?<=(?:i|in|per|pr|pr\\.|of|av|siden|sidan|since|til|to|fra|from|og|and|-|–) )(?<m>${month})\\.?|(?<m2>januar|january|februar|february|march|april|june|juni|juli|july|august|september|oktober|october|november|desember|december)|(?<m3>${month})\\.?(?= ${year}))${ofYear}`,
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
  [words(`(?<y>${year})`), (g) => span(fullYear(Number(g.y)))],
  [/(?<=\s)'(?<y>\d\d)(?!\d)/, (g) => span(fullYear(2000 + Number(g.y)))],
];
