import type { Rhythm } from '../events/summary.ts';
import { addDays, addMonths } from '../time/dates.ts';
import { nextWorkingDay } from '../time/working-days.ts';

/** A month or a quarter; both days are in it. */
export type Period = { from: string; to: string };

const months: Record<Rhythm, number> = { month: 1, quarter: 3 };

/** The month or the quarter that a date lies in. */
export function periodOf(every: Rhythm, date: string): Period {
  const length = months[every];
  const month = Number(date.slice(5, 7));
  const first = month - ((month - 1) % length);
  const from = `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, length), -1) };
}

/** The newest one that is over. */
export function periodBefore(every: Rhythm, date: string): Period {
  return periodOf(every, addDays(periodOf(every, date).from, -1));
}

/** The day on which people read of a period: the first working day after it. */
export function dayToTell({ to }: Period): string {
  return nextWorkingDay(to);
}
