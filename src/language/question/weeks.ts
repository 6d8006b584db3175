import { addDays } from '../../domain/time/dates.ts';
import { yearOf } from './calendar.ts';
import type { Period } from './question.ts';

/** Monday to Sunday, so many weeks ago. */
export function week(today: string, back: number): Period {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(today, -weekday - 7 * back);
  return { from, to: addDays(from, 6) };
}

/** The week of that number, the latest one where no year is said: 4 January is always in week 1. */
export function numberedWeek(today: string, number: number, year?: number): Period {
  const of = (which: number) => addDays(week(`${which}-01-04`, 0).from, (number - 1) * 7);
  const from = year
    ? of(year)
    : ([of(yearOf(today)), of(yearOf(today) - 1)].find((one) => one <= today) ?? today);
  return { from, to: addDays(from, 6) };
}
