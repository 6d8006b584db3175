/** sv-SE writes dates as yyyy-mm-dd. */
const inNorway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
let newest = { minute: Number.NaN, date: '' };

/** The date in Norway, yyyy-mm-dd. Worked out once a minute: it costs as much as the rest of reading a turn. */
export function todayInNorway(now: Date): string {
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== newest.minute) newest = { minute, date: inNorway.format(now) };
  return newest.date;
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
