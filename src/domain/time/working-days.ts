import { easter } from 'date-easter';
import { addDays, clockInNorway, todayInNorway } from './dates.ts';

const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Maundy Thursday, Good Friday, Easter Day and Monday, Ascension Day, Whit Sunday and Monday. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50];

/** By year; there are few, and a question for each channel each minute. */
const known = new Map<string, ReadonlySet<string>>();

export function easterDay(year: number): string {
  const { month, day } = easter(year);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function holidaysOf(year: string): ReadonlySet<string> {
  const before = known.get(year);
  if (before) return before;
  const moving = fromEaster.map((days) => addDays(easterDay(Number(year)), days));
  const holidays = new Set([...fixed.map((date) => `${year}-${date}`), ...moving]);
  known.set(year, holidays);
  return holidays;
}

/** A Norwegian public holiday; Sundays are not among them as such. */
export function isPublicHoliday(date: string): boolean {
  return holidaysOf(date.slice(0, 4)).has(date);
}

export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(date);
}

/** The first working day after a date. */
export function nextWorkingDay(date: string): string {
  const next = addDays(date, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}

/** The date itself where it is a working day, else the first one after it. */
export function workingDayFrom(date: string): string {
  return isWorkingDay(date) ? date : nextWorkingDay(date);
}

/** On the clock in Norway: nobody is disturbed before that by what can wait. */
export const writingFrom = '08:00';

/** From eight in the morning on a working day. */
export function isTimeToWrite(now: Date): boolean {
  return clockInNorway(now) >= writingFrom && isWorkingDay(todayInNorway(now));
}
