import type { CheckInPlan } from '../events/check-in.ts';
import { boardsOf, type Storyboard } from '../kata/storyboard.ts';
import type { Municipality } from '../municipality.ts';
import { addDays } from '../time/dates.ts';
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

export type CheckInRefused = 'notConnected' | 'onlyInChannel' | 'checkInNeedsMember' | 'notThisUnitsBoard';

export function isAnswered(slot: Slot | undefined): boolean {
  return slot !== undefined && slot.answers.length > 0;
}

/** The week of a check-in: 2026-W48-1 → 2026-W48. */
export function weekOfSlot(slot: string): string {
  return slot.slice(0, 8);
}

/** The board that a team is asked about: the one it chose until that is finished, else the newest. Absent at rest. */
export function boardAskedAbout(
  state: Municipality,
  { unit, board }: Pick<CheckInPlan, 'unit' | 'board'>,
): Storyboard | undefined {
  const chosen = state.boards.get(board ?? '');
  if (chosen && chosen.state !== 'finished') return chosen.state === 'active' ? chosen : undefined;
  return boardsOf(state, unit).findLast((one) => one.state === 'active');
}

/** Whether a check-in got through: a team is not silent about what it never saw. */
export type IsReached = (slot: Slot) => boolean;

/** How many of the weeks before this one the team saw its check-in in, counted from the newest, before one with an answer. */
export function silentWeeks({ slots }: TeamCheckIn, today: string, isReached: IsReached): number {
  const weeks = new Map<string, boolean>();
  const thisWeek = weekOf(today);
  for (const slot of slots.values()) {
    const week = weekOfSlot(slot.id);
    if (week >= thisWeek || !(isAnswered(slot) || isReached(slot))) continue;
    weeks.set(week, (weeks.get(week) ?? false) || isAnswered(slot));
  }
  const newest = [...weeks].sort(([a], [b]) => b.localeCompare(a)).map(([, answered]) => answered);
  const silent = newest.indexOf(true);
  return silent < 0 ? newest.length : silent;
}

const daysCounted = 365;

/** Of the last year's whose week is over: how many got through, and how many were answered. A count, never a name. */
export function countsOf(
  { slots }: TeamCheckIn,
  today: string,
  isReached: IsReached,
): { asked: number; answered: number } {
  const first = weekOf(addDays(today, -daysCounted));
  const over = [...slots.values()].filter((slot) => {
    const week = weekOfSlot(slot.id);
    return week >= first && week < weekOf(today) && (isAnswered(slot) || isReached(slot));
  });
  return { asked: over.length, answered: over.filter(isAnswered).length };
}
