import { addDays } from '../../domain/time/dates.ts';
import { count, countOf, monthsBefore, monthsFrom, since, yearOf } from './calendar.ts';
import { words } from './line.ts';
import { day, fullYear, type Span, type SpanReader, span } from './span.ts';
import { numberedWeek, week } from './weeks.ts';

/** The whole parts of a year that today's month is in, `back` parts ago. */
function partBefore(today: string, months: number, back: number): Span {
  const current = Math.floor((Number(today.slice(5, 7)) - 1) / months) * months + 1;
  return span(monthsFrom(yearOf(today), current - back * months, months));
}

const previous = 'forrige|forre|siste|sist|last|previous|foregaende|forgangne';
const present = 'denne|dette|deth?er|this|inneverande|innevaerende|the current|current';
const unitOf = {
  year: 'ar|aret|ara|arene|years?',
  half: 'halvar(?:et|a|ene)?|half ?years?|halvt ar',
  quarter: 'kvartal(?:et|a|ene)?|quarters?',
  month: 'maneder|manedene|maneden|maned|manad(?:er|ar|en|ane|ene)?|mand|mnd|mnder|months?',
  week: 'uker|ukene|uka|uken|uke|veker|vekene|veka|veke|vikun?|weeks?',
  day: 'dager|dagene|dagar|dagane|dogn|days?',
};
const inMonths: readonly [string, number][] = [
  [unitOf.half, 6],
  [unitOf.year, 12],
  [unitOf.quarter, 3],
  [unitOf.month, 1],
];

function back(date: string, amount: number, unit: string): string {
  for (const [names, months] of inMonths)
    if (words(names).test(unit)) return monthsBefore(date, amount * months);
  return addDays(date, -amount * (words(unitOf.week).test(unit) ? 7 : 1));
}

const anyUnit = Object.values(unitOf).join('|');
const lately = 'siste|sist|past|last|previous|foregaende';
const untilNow = (today: string, amount: number, unit: string) =>
  span({ from: addDays(back(today, amount, unit), 1), to: today });
/** A part of a year or week as «forrige» and «denne» name it: how long in months, or a week. */
const parts: readonly [string, number][] = [
  [unitOf.quarter, 3],
  ['tertial(?:et)?', 4],
  [`${unitOf.half}|half(?: year)?`, 6],
  [unitOf.month, 1],
];

/** «De siste tre månedene», «for to år siden»: so much time back from today. */
export const timesBack: readonly SpanReader[] = [
  [
    words(`(?:for )?(?:om lag |ca\\.? |about )?(?<n>${count}) (?<u>${anyUnit}) (?:${since}|ago)`),
    (g, t) => day(back(t, countOf(g.n ?? ''), g.u ?? '')),
  ],
  [
    words(
      `(?:(?:de|dei|dem|the|i|over|for) )*(?:(?:${lately}) (?<n>${count})|(?<k>${count}) (?:siste|sist|foregaende)) (?<u>${anyUnit})`,
    ),
    (g, t) => untilNow(t, countOf(g.n ?? g.k ?? ''), g.u ?? ''),
  ],
  [
    words(`(?:det |den |the )?(?:siste (?<a>aret)|past (?<b>year|quarter|month|week|half ?year))`),
    (g, t) => untilNow(t, 1, g.a ?? g.b ?? ''),
  ],
  [words('(?:det |the )?(?:siste halvaret|past half)'), (_g, t) => untilNow(t, 1, 'halvar')],
  [
    words(
      '(?:samme|same) (?:tid|dag|dato|tidspunkt|time|day|date|point)(?:en|a)? (?:i fjor|ifjor|last year)|(?:this time|today) last year|i fjor pa denne tid[ae]n?',
    ),
    (_g, t) => day(monthsBefore(t, 12)),
  ],
  [
    words(
      '(?<!(?:med|mot|enn|than|with|to|vs|til) (?:the )?)(?:samme|same) (?:periode[n]?|tidsrom|period) (?:i fjor|ifjor|last year)',
    ),
    (_g, t) => span({ from: `${yearOf(t) - 1}-01-01`, to: monthsBefore(t, 12) }),
  ],
  [
    words(
      '(?:sa|so) langt i ar(?:et)?|(?:hittil|fram til na|til na|til no|fram til no) i ar|hittil|til no i ar|(?:this )?year[- ]to[- ]date|ytd|(?:so far )?this year so far|so far this year',
    ),
    (_g, t) => span({ from: `${yearOf(t)}-01-01`, to: t }),
  ],
];

/** «Forrige kvartal», «i fjor», «denne uka». */
export const partsBack: readonly SpanReader[] = [
  [
    words(
      `(?:uke|uka|uker|ukene|veke|veka|veker|weeks?) (?<n>\\d{1,2})(?:\\s?(?:-|–|til|to|og)\\s?(?<k>\\d{1,2}))?(?: (?:i |of |in )?(?<y>(?:19|20)\\d\\d|i fjor|ifjor|last year))?`,
    ),
    (g, t) => {
      const year = g.y && (/\d/.test(g.y) ? Number(g.y) : yearOf(t) - 1);
      const first = numberedWeek(t, Number(g.n), year || undefined);
      return span({ ...first, to: addDays(first.to, 7 * Math.max(0, Number(g.k ?? g.n) - Number(g.n))) });
    },
  ],
  [words('i forfjor|forfjor|(?:the )?year before last'), (_g, t) => span(fullYear(yearOf(t) - 2))],
  [
    words(`i fjord?|ifjor|(?:hele |heile |hele i )?fjoraret|(?:${previous}) (?:ar|aret|year)`),
    (_g, t) => span(fullYear(yearOf(t) - 1)),
  ],
  [words(`i ar|iar|(?:${present}) (?:ar|aret|year)|arets`), (_g, t) => span(fullYear(yearOf(t)))],
  ...parts.flatMap(([names, months]): SpanReader[] => [
    [words(`(?:${previous}) (?:${names})`), (_g, t) => partBefore(t, months, 1)],
    [words(`(?:${present}) (?:${names})`), (_g, t) => partBefore(t, months, 0)],
  ]),
  [words(`(?:${previous}) (?:${unitOf.week})`), (_g, t) => span(week(t, 1))],
  [words(`(?:${present}) (?:${unitOf.week})`), (_g, t) => span(week(t, 0))],
  [words('i gar|igar|yesterday'), (_g, t) => day(addDays(t, -1))],
  [words('i dag|idag|today|dags dato|dd|(?<=(?:vs\\.?|versus|mot) )(?:now|na|no)'), (_g, t) => day(t)],
];
