import { addDays } from './dates.ts';

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The ISO week of a date, 2026-W53; its year is that of the week's Thursday. */
export function weekOf(date: string): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** The day of an ISO week: 2026-W01 begins on Monday 29 December 2025. */
export function dayOfWeek(week: string, weekday: number): string {
  // 4 January is always in week 1.
  const inFirst = `${week.slice(0, 4)}-01-04`;
  return addDays(inFirst, (numberOfWeek(week) - 1) * 7 + weekday - weekdayOf(inFirst));
}

export function numberOfWeek(week: string): number {
  return Number(week.slice(6, 8));
}
