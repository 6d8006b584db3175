/** sv-SE writes dates as yyyy-mm-dd. */
const inNorway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The date in Norway, yyyy-mm-dd; an hour or two ahead of UTC, it has another one only late in the evening. */
export function todayInNorway(now: Date): string {
  return now.getUTCHours() < 22 ? now.toISOString().slice(0, 10) : inNorway.format(now);
}

/** yyyy-mm-dd, and in the calendar: 2026-02-29 is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** yyyy-mm-dd and whole days → yyyy-mm-dd. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Calendar months: from the 31st to the last day of a month that has none. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Whole calendar months from one date to a later one. */
export function monthsBetween(from: string, to: string): number {
  const number = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const months = number(to) - number(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

const timeInNorway = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time on the clock in Norway, hh:mm, in summer and in winter. */
export function clockInNorway(now: Date): string {
  return timeInNorway.format(now);
}
