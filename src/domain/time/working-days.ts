import { easter } from 'date-easter';
import { addDays, clockInNorway, todayInNorway } from './dates.ts';

const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Maundy Thursday, Good Friday, Easter Day and Monday, Ascension Day, Whit Sunday and Monday. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50];

/** A Norwegian public holiday; Sundays are not among them as such. */
export function isPublicHoliday(date: string): boolean {
  if (fixed.includes(date.slice(5))) return true;
  const { year, month, day } = easter(Number(date.slice(0, 4)));
  const easterDay = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return fromEaster.some((days) => addDays(easterDay, days) === date);
}

export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(date);
}

/** From eight in the morning on a working day: nobody is disturbed before that by what can wait. */
export function isTimeToWrite(now: Date): boolean {
  return clockInNorway(now) >= '08:00' && isWorkingDay(todayInNorway(now));
}
