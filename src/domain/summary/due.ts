import type { Municipality } from '../municipality.ts';
import { clockInNorway, todayInNorway } from '../time/dates.ts';
import { isTimeToWrite, workingDayFrom, writingFrom } from '../time/working-days.ts';
import { dayToTell, type Period, periodBefore, periodOf } from './periods.ts';
import {
  hasTold,
  isSamePlace,
  liveSubscriptions,
  type OpenedSummary,
  type Subscription,
  unitTold,
} from './subscription.ts';

export type DueSummary = Omit<OpenedSummary, 'knownAt'> & { subscription: string };

/** What is to be opened now: of each subscription the newest period that is over, never one before it. */
export function summariesDue(state: Municipality, now: Date): DueSummary[] {
  if (!isTimeToWrite(now)) return [];
  const today = todayInNorway(now);
  const live = liveSubscriptions(state, today);
  return live.flatMap((one, index): DueSummary[] => {
    const { from, to: asOf } = periodBefore(one.every, today);
    const isDue = !hasTold(one, { from, to: asOf }) && isInTime(one, { from, to: asOf });
    if (!isDue || isToldByAnother(state, one, { others: live, index, asOf })) return [];
    return [{ subscription: one.id, unit: unitTold(state, one, asOf), from, asOf }];
  });
}

/** One whose day and hour had passed when the subscription was set up is not made up for. */
function isInTime({ since }: Pick<Subscription, 'since'>, period: Period): boolean {
  const start = new Date(since);
  return `${dayToTell(period)} ${writingFrom}` >= `${todayInNorway(start)} ${clockInNorway(start)}`;
}

/** Two units that became one are told of once in the same place. */
function isToldByAnother(
  state: Municipality,
  one: Subscription,
  { others, index, asOf }: { others: readonly Subscription[]; index: number; asOf: string },
): boolean {
  const unit = unitTold(state, one, asOf);
  if (unit === one.unit) return false;
  return others.some((other, place) => {
    if (other === one || other.every !== one.every || !isSamePlace(other.to, one.to)) return false;
    return other.unit === unit || (place < index && unitTold(state, other, asOf) === unit);
  });
}

/** One that is opened and not overtaken by a newer period, with the one before it. */
export type OpenSummary = {
  subscription: Subscription;
  opened: OpenedSummary;
  before: OpenedSummary | undefined;
};

export function summariesOpen(state: Municipality, now: Date): OpenSummary[] {
  const today = todayInNorway(now);
  return liveSubscriptions(state, today).flatMap((subscription) => {
    const [before, opened] = [subscription.opened.at(-2), subscription.opened.at(-1)];
    const isNewest = opened !== undefined && opened.asOf >= periodBefore(subscription.every, today).to;
    return isNewest ? [{ subscription, opened, before }] : [];
  });
}

/** The next one that comes, and on which day. */
export function nextSummary(
  one: Pick<Subscription, 'every' | 'since' | 'opened'>,
  now: Date,
): Period & { on: string } {
  const today = todayInNorway(now);
  const last = periodBefore(one.every, today);
  if (!hasTold(one, last) && isInTime(one, last)) {
    const on = dayToTell(last);
    if (on >= today) return { ...last, on };
    return { ...last, on: workingDayFrom(today) };
  }
  const current = periodOf(one.every, today);
  return { ...current, on: dayToTell(current) };
}
