import { easterDay } from '../../domain/time/working-days.ts';
import { monthsFrom, year, yearOf } from './calendar.ts';
import { words } from './line.ts';
import { day, fullYear, type Groups, type SpanReader, span } from './span.ts';

/** The named year, else the latest one of which the day has come. */
function latestDay(g: Groups, today: string, of: (year: number) => string | undefined) {
  const now = yearOf(today);
  const date = g.y ? of(Number(g.y)) : ([of(now), of(now - 1)].find((one) => one && one <= today) ?? today);
  return date ? day(date) : { bad: g.y ?? '' };
}
const ofIt = `(?: (?:i |av |of |in )?(?<y>${year}))?`;

/** Where the year turns, and the feasts people reckon by. */
export const turns: readonly SpanReader[] = [
  [
    words(
      `(?:ved )?(?:(?:siste|forrige) )?(?:arsskiftet|arsskifte|arsslutt|arets slutt|year[- ]?end|turn of the year)${ofIt}`,
    ),
    (g, t) => latestDay(g, t, (y) => `${y}-12-31`),
  ],
  [words('halvarsskifte(?:t)?'), (g, t) => latestDay(g, t, (y) => `${y}-06-30`)],
  [
    words('(?:forrige |siste )?(?:manedsskifte|manadsskifte)(?:t)?'),
    (_g, t) => day(monthsFrom(yearOf(t), Number(t.slice(5, 7)) - 1, 1).to),
  ],
  [
    words(`(?:forste |fyrste )?nyttar(?:et)?${ofIt}|new years?(?: day)?`),
    (g, t) => latestDay(g, t, (y) => `${y}-01-01`),
  ],
  [words('jul|jula|julen|juletid[ae]|christmas|xmas'), (g, t) => latestDay(g, t, (y) => `${y}-12-25`)],
  [words(`pask(?:e|a|en)|easter${ofIt}`), (g, t) => latestDay(g, t, easterDay)],
  [
    words(
      '(?<=(?:inngangen til|begynnelsen av|byrjinga av|starten av|starten pa|utgangen av|slutten av|slutten pa|start of|beginning of|end of) (?:the )?)(?:aret|year)',
    ),
    (_g, t) => span(fullYear(yearOf(t)), true),
  ],
];

/** «Skoleåret 24/25»: from August to July. */
export const schoolYear: SpanReader = [
  words(
    `(?:i |for )?(?:(?<past>forrige|forre|siste|last) |(?:dette|denne|this) )?(?:sk(?:ole|ule)ar(?:et)?|school year)(?: (?<y>(?:20)?\\d\\d)(?: ?[-/–] ?(?:20)?\\d\\d)?)?`,
  ),
  (g, t) => {
    const now = yearOf(t) - (t.slice(5) < '08-01' ? 1 : 0);
    const named = g.y && Number(g.y.length === 2 ? `20${g.y}` : g.y);
    return span(monthsFrom(named || (g.past ? now - 1 : now), 8, 12));
  },
];
