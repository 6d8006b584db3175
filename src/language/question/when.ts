import { addDays } from '../../domain/time/dates.ts';
import { monthsFrom, since, yearOf } from './calendar.ts';
import { type Line, take, taken, words } from './line.ts';
import type { Period } from './question.ts';
import type { Span } from './span.ts';
import { spanReaders } from './spans.ts';

export type Times =
  | { kind: 'when'; asOf: string; period?: Period; isSinceReport: boolean }
  | { kind: 'badDate'; text: string }
  | { kind: 'future'; date: string };

const reportWords = words(
  `(?:${since}|fra|from) (?:(?:den|the|vi) )?(?:(?:sist|siste|forrige|forre|last|previous)(?: (?:rapport(?:en|a)?|rapportering(?:en|a)?|report))?|rapporten)(?! [a-z]*(?:ar|kvartal|maned|manad|uk|vek|halv|tertial|sommer|sommar|host|haust|vinter|year|quarter|month|week|summer|autumn|fall|winter|spring|christmas))`,
);
const mark = '<(\\d+)>';
const begin = '(?<![a-z0-9])';
const the = '(?:(?:i|in|det|the|den) )?';
const until =
  '(?:(?:og |and )?(?:fram |frem )?til(?: og med)?|t\\.?o\\.?m\\.?|(?:up )?to|og|a|and|&|-|–|through|until)';
const against =
  '(?:enn|than|(?:satt |sett |malt |opp )?mot|imot|vs\\.?|versus|kontra|against|i forhold til|ift\\.?|i hove til|(?:sammenlign|sammenlikn|samanlikn|samanlign|compar)[a-z]*(?: (?:med|mot|to|with|against))?)';
const between = new RegExp(
  `${begin}(?:(?:i )?(?:mellom|between|fra(?: og med)?|fom|f\\.o\\.m\\.?|from|${since})\\s+)?${mark}\\s*${until}\\s*${the}${mark}`,
);
/** «Juni, juli og august», «2023, 2024 og 2025». */
const several = new RegExp(`${mark}(?:\\s*,\\s*${mark})+(?:\\s*(?:og|a|and|&)\\s*${mark})?`);
const toToday = new RegExp(
  `(?<!(?:fra|from|mellom|between|${since}) )${mark}\\s*(?:vs\\.?|versus|mot|og|and|til|to|-|–)\\s*${mark}`,
);
const setAgainst = new RegExp(`${mark}\\s*(?:vs\\.?|versus|mot)\\s*${mark}`);
const sinceIt = new RegExp(
  `${begin}(?:${since}|fra(?: og med)?|fom|f\\.o\\.m\\.?|from)\\s+(?:i |the |den )?${mark}`,
);
const afterIt = new RegExp(`${begin}(?:etter|after)\\s+(?:the )?${mark}`);
const beforeIt = new RegExp(`${begin}(?:before|innan)\\s+(?:the )?${mark}`);
const atEnd = new RegExp(
  `${begin}(?:(?:per|pr|pr\\.|as of|as at|by|ved|til|t\\.o\\.m\\.?|fram til|inntil|until|up to|at|den|det|the|on|i|in) ?)*(?:(?:utgangen|utgongen|slutten|end) (?:av|pa|til|of)|end|(?:per|pr|pr\\.|as of|as at|by|til og med|t\\.o\\.m\\.?|fram til|inntil|until|up to))\\s*(?:the )?${mark}`,
);
const atStart = new RegExp(
  `${begin}(?:inngangen (?:til|av)|begynnelsen (?:av|pa)|byrjinga (?:av|pa)|starten (?:av|pa)|start of|beginning of)\\s+${mark}`,
);
const compared = new RegExp(`${begin}${against}\\s+${the}${mark}`);

const leftOver = new RegExp(`${begin}(?:(?:per|pr\\.?|i|in|fra|from|den|on|at) )*${mark}`, 'g');

/** The day or the time a line names, taken out of it; today when it names none. */
export function readWhen(line: Line, today: string): Times {
  const isSinceReport = take(line, reportWords) !== undefined;
  const spans: Span[] = [];
  for (const [pattern, read] of spanReaders) {
    for (let found = pattern.exec(line.text); found; found = pattern.exec(line.text)) {
      const span = read(found.groups ?? {}, today);
      if ('bad' in span) return { kind: 'badDate', text: span.bad };
      spans.push(span);
      const { index, 0: said } = found;
      line.text = `${line.text.slice(0, index)} <${spans.length - 1}> ${line.text.slice(index + said.length)}`;
      line.text = line.text.replace(/ {2,}/g, ' ');
    }
  }
  const times = timesOf(line, spans, today);
  line.text = line.text.replace(leftOver, taken);
  if (times.asOf > today || (times.period && times.period.from > today))
    return { kind: 'future', date: times.period?.from ?? times.asOf };
  return { kind: 'when', ...times, isSinceReport };
}

function timesOf(line: Line, spans: readonly Span[], today: string): { asOf: string; period?: Period } {
  const found = (pattern: RegExp) =>
    take(line, pattern)
      ?.slice(1)
      .map((index) => spans[Number(index)] as Span);
  const over = (from: string, to: string) => ({
    period: { from, to: to < today ? to : today },
    asOf: to < today ? to : today,
  });
  const [then, now] = (toToday.exec(line.text) ?? []).slice(1).map((index) => spans[Number(index)] as Span);
  // «From a day until today» is the time between; only «against» sets a day beside today.
  if (then && now?.from === today && then.to < today && (then.from < then.to || setAgainst.test(line.text))) {
    take(line, setAgainst);
    return over(...after(then, today));
  }
  const all = several.exec(line.text)?.[0].match(/\d+/g);
  if (all) {
    take(line, several);
    const { from, to } = together(all.map((index) => spans[Number(index)] as Span));
    return over(from, to);
  }
  const both = found(between);
  if (both?.[0] && both[1]) {
    const [a, b] = both[0].from <= both[1].from ? both : [both[1], both[0]];
    return over((a as Span).from, (b as Span).to);
  }
  const [than] = found(compared) ?? [];
  const beside = spans.find((one) => one !== than && one.from < one.to);
  if (than && beside) return over(beside.from, beside.to);
  if (than && than.to < today) return over(...after(than, today));
  const [first] = found(sinceIt) ?? [];
  if (first) return over(first.from, today);
  const [before] = found(afterIt) ?? [];
  if (before) return over(...after({ ...before, from: before.to }, today));
  const [later] = found(beforeIt) ?? [];
  if (later) return { asOf: addDays(later.from, -1) };
  const [start] = found(atStart) ?? [];
  if (start) return { asOf: start.from };
  const [end] = found(atEnd) ?? [];
  // «Per utgangen av november» in November is that of last year.
  if (end)
    return {
      asOf:
        end.isOpen && end.to > today
          ? monthsFrom(yearOf(end.to) - 1, Number(end.to.slice(5, 7)), 1).to
          : end.to,
    };
  const [only] = spans;
  if (!only) return { asOf: today };
  return only.from === only.to ? { asOf: only.to } : over(only.from, only.to);
}

/** From the first to the last of them; a year that is said of one is that of all. */
function together(those: readonly Span[]): Period {
  const year = those.find(({ isOpen }) => !isOpen)?.from.slice(0, 4);
  const inYear = (date: string) => (year === undefined ? date : `${year}${date.slice(4)}`);
  const dates = those
    .flatMap(({ from, to, isOpen }) => (isOpen ? [inYear(from), inYear(to)] : [from, to]))
    .sort();
  return { from: dates[0] as string, to: dates.at(-1) as string };
}

/** «More than last year» is about this year: the time of the same length that follows; after a day all of it. */
function after({ from, to }: Span, today: string): [string, string] {
  const next = addDays(to, 1);
  if (from === to) return [next, today];
  const months = (yearOf(next) - yearOf(from)) * 12 + Number(next.slice(5, 7)) - Number(from.slice(5, 7));
  return [
    next,
    months > 0 ? monthsFrom(yearOf(next), Number(next.slice(5, 7)), months).to : addDays(next, 6),
  ];
}
