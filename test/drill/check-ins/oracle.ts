import type { CheckInPlan } from '../../../src/domain/events/check-in.ts';
import { dateOf, days, holidays, workingDayAfter } from '../../domain/check-in/wall-calendar.ts';

// What domain.md §8 and a team's plan say, worked out from the calendar on the wall.

/** A team as it is now; `from` is when it was set up or taken up again, on the clock in Norway. */
export type Standing = { plan?: CheckInPlan; from: string; isPaused: boolean; isResting: boolean };

/** What is known of a channel's check-ins, each by its key. */
export type Known = {
  /** Was to be asked once: a pause does not take that back. */
  begun: Pick<ReadonlySet<string>, 'has'>;
  answered: ReadonlySet<string>;
  /** The date on which Teams said that it had taken the question. */
  sentOn: ReadonlyMap<string, string>;
};
export type Wall = { date: string; clock: string };

export const askKey = (channel: string, slot: string) => `check-in ${channel} ${slot}`;
export const reminderOf = (key: string) => key.replace('check-in ', 'check-in-reminder ');
export const channelIn = (key: string) => key.split(' ')[1] ?? '';
export const slotIn = (key: string) => key.split(' ')[2] ?? '';

/** Whether there is no check-in on this date. */
export function isOff({ closedWeeks, isOpenInJuly }: CheckInPlan, date: string): boolean {
  const week = days.get(date)?.week ?? '';
  if (holidays.has(date) || closedWeeks.includes(Number(week.slice(6)))) return true;
  return date.slice(5, 7) === '07' && !isOpenInJuly;
}

/** What a channel may be written, and must have been written by the end of this look: each once. */
export function wantedNow(
  channel: string,
  standing: Standing | undefined,
  { date, clock }: Wall,
  { begun, answered, sentOn }: Known,
): { asks: string[]; reminders: string[] } {
  const none = { asks: [], reminders: [] };
  const { plan, from = '', isPaused, isResting } = standing ?? {};
  const today = days.get(date);
  if (!plan || !today || isPaused || isResting || isOff(plan, date) || clock < plan.time) return none;
  if (clock >= '20:00' && plan.time < '20:00') return none;
  const asks = plan.days
    .map((day, index) => ({
      key: askKey(channel, `${today.week}-${index + 1}`),
      due: dateOf(today.week, day),
    }))
    .filter(({ key, due }) => {
      if (answered.has(key) || isOff(plan, due) || due > date) return false;
      if (due !== date && !today.isWorkingDay) return false;
      return `${due} ${plan.time}` >= from || begun.has(key);
    })
    .map(({ key }) => key);
  const isDay = (key: string) => workingDayAfter(sentOn.get(key) ?? '') === date;
  // Who is asked anew is not reminded of what was before.
  return { asks, reminders: asks.slice(-1).filter(isDay).map(reminderOf) };
}
