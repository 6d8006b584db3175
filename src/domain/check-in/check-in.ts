import type { CheckInPlan } from '../events/check-in.ts';
import { weekOf } from '../time/weeks.ts';

/** What a team said: it stands on the storyboard, and this points at it. */
export type CheckInAnswer = {
  on: string;
  board?: string | undefined;
  experiment?: string | undefined;
  observation?: string | undefined;
  obstacle?: string | undefined;
  next?: string | undefined;
  alsoSaid?: string | undefined;
};

/** One check-in of a week; answered before its day it was never opened. */
export type Slot = { id: string; unit: string; openedOn?: string; answers: CheckInAnswer[] };

/** The weekly check-in of one channel. domain.md §8. */
export type TeamCheckIn = CheckInPlan & {
  channel: string;
  isPaused: boolean;
  /** When it was set up or taken up again: an instant. What was to come before that does not come. */
  since: string;
  /** By id; oldest first. */
  slots: Map<string, Slot>;
};

export type CheckInRefused = 'notConnected' | 'onlyInChannel' | 'checkInNeedsMember';

export function isAnswered(slot: Slot | undefined): boolean {
  return slot !== undefined && slot.answers.length > 0;
}

/** The week of a check-in: 2026-W48-1 → 2026-W48. */
export function weekOfSlot(slot: string): string {
  return slot.slice(0, 8);
}

/** How many of the weeks before this one the team was asked in, counted from the newest, before one with an answer. */
export function silentWeeks({ slots }: TeamCheckIn, today: string): number {
  const weeks = new Map<string, boolean>();
  const thisWeek = weekOf(today);
  for (const slot of slots.values()) {
    const week = weekOfSlot(slot.id);
    if (week < thisWeek) weeks.set(week, (weeks.get(week) ?? false) || isAnswered(slot));
  }
  const newest = [...weeks].sort(([a], [b]) => b.localeCompare(a)).map(([, answered]) => answered);
  const silent = newest.indexOf(true);
  return silent < 0 ? newest.length : silent;
}

/** Of those whose week is over, how many were asked and how many answered: a count for the unit, never a name. */
export function countsOf({ slots }: TeamCheckIn, today: string): { asked: number; answered: number } {
  const over = [...slots.values()].filter(({ id }) => weekOfSlot(id) < weekOf(today));
  return { asked: over.length, answered: over.filter(isAnswered).length };
}
