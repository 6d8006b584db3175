import { fromTheBeginning } from '../../domain/dated.ts';
import { isDate } from '../../domain/time/dates.ts';
import type { Period } from './question.ts';

/** By their folded beginnings in the three languages. */
const monthNames = [
  'januar|january|jan',
  'februar|february|feb',
  'mars|march|mar',
  'april|apr',
  'mai|may',
  'juni|june|jun',
  'juli|july|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'desember|december|des|dec',
];
export const month = `(?:${monthNames.join('|')})`;
export const year = '(?:19|20)\\d\\d';
/** Before the day that something is reckoned from, as it is said in each part of the country. */
export const since = 'siden|sidan|sia|sida|sea|sidn|sian|since';

const counts = [
  'null|zero',
  'ett|en|ein|eit|et|a|an|one|forste|fyrste|first',
  'to|two|andre|second|par|couple',
  'tre|three|tredje|third',
  'fire|four|fjerde|fourth',
  'fem|five',
  'seks|six',
  'sju|syv|seven',
  'atte|eight',
  'ni|nine',
  'ti|ten',
  'elleve|eleven',
  'tolv|twelve',
].map((names) => names.split('|'));
export const count = `(?:\\d{1,3}|${counts.flat().join('|')})`;

export function countOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : counts.findIndex((names) => names.includes(word));
}

export function monthOf(name: string): number {
  return monthNames.findIndex((names) => names.split('|').includes(name)) + 1;
}

/** Undefined for what is not in the calendar, or before there can be anything to know. */
export function isoOf(year: number | string, month: number | string, day: number | string) {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(iso) && iso >= fromTheBeginning ? iso : undefined;
}

export const yearOf = (date: string) => Number(date.slice(0, 4));

/** `length` months from `month` on; both of a year. */
export function monthsFrom(year: number, month: number, length: number): Period {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const last = new Date(Date.UTC(year, month - 1 + length, 0));
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}

/** The part of the year that has begun most lately; of a given year when it is named. */
export function latest(today: string, named: string | undefined, of: (year: number) => Period): Period {
  if (named) return of(Number(named));
  const thisYear = of(yearOf(today));
  return thisYear.from <= today ? thisYear : of(yearOf(today) - 1);
}

/** The same day some months before, or the last one there is. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const { from, to } = monthsFrom(year, month - months, 1);
  const last = Number(to.slice(8));
  return `${from.slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
}
