import { latest, monthsFrom, year, yearOf } from './calendar.ts';
import type { Period } from './question.ts';

/** `isOpen`: the year was not said, so that it is the latest one. A day is a span that ends where it begins. */
export type Span = Period & { isOpen: boolean };
export type Bad = { bad: string };
export type Groups = Record<string, string | undefined>;
export type SpanReader = [pattern: RegExp, read: (groups: Groups, today: string) => Span | Bad];

export const day = (date: string): Span => ({ from: date, to: date, isOpen: false });
export const span = (period: Period, isOpen = false): Span => ({ ...period, isOpen });
export const fullYear = (year: number) => monthsFrom(year, 1, 12);
export const part = (g: Groups, today: string, of: (year: number) => Period): Span =>
  span(latest(today, g.y, of), g.y === undefined);

/** What may follow a part of a year to say which. */
export const ofYear = `(?:\\s+(?:i|in|of|av|-|–)?\\s*(?<y>${year}|i fjor|ifjor|last year))?`;
export const inYear = (g: Groups, today: string): Groups =>
  g.y && !/\d/.test(g.y) ? { ...g, y: String(yearOf(today) - 1) } : g;
