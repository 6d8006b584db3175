import type { Municipality } from '../municipality.ts';
import { addDays } from '../time/dates.ts';
import { dayOfWeek, weekOf } from '../time/weeks.ts';
import { isWorkingDay } from '../time/working-days.ts';
import {
  type DueSlot,
  daysOf,
  isAfterStart,
  isAsked,
  isOpenOn,
  latestClock,
  type Wall,
  wallAt,
} from './calendar.ts';
import { isAnswered, type TeamCheckIn, weekOfSlot } from './check-in.ts';

/**
 * The check-ins that could be asked when the bot was last there and cannot any more: it was down for all the time that
 * was theirs. They were never opened, so that no team is silent about them, and they are not asked late. domain.md §8.
 */
export function checkInsNeverAsked(state: Municipality, from: Date, until: Date): DueSlot[] {
  const [before, now] = [wallAt(from), wallAt(until)];
  return [...state.checkIns.values()].flatMap((team) =>
    isAsked(state, team, now.today)
      ? weeksFrom(before.today, now.today)
          .flatMap((week) => daysOf(team, week))
          .filter(({ slot: id, due }) => {
            const slot = team.slots.get(id);
            if (slot?.openedOn !== undefined || isAnswered(slot)) return false;
            if (!isOpenOn(team, due) || !isAfterStart(team, due)) return false;
            return canBeAsked(team, { slot: id, due }, before) && !canBeAsked(team, { slot: id, due }, now);
          })
      : [],
  );
}

function weeksFrom(first: string, last: string): string[] {
  const weeks: string[] = [];
  for (let day = first; weekOf(day) <= weekOf(last); day = addDays(day, 7)) weeks.push(weekOf(day));
  return weeks;
}

/** Whether its week has a time left at which the team may be written to: see `isTimeToAsk`. */
function canBeAsked(team: TeamCheckIn, { slot, due }: Pick<DueSlot, 'slot' | 'due'>, wall: Wall): boolean {
  const sunday = dayOfWeek(weekOfSlot(slot), 7);
  for (let day = due > wall.today ? due : wall.today; day <= sunday; day = addDays(day, 1)) {
    const isLate = day === wall.today && wall.clock >= latestClock && team.time < latestClock;
    if (!isLate && isOpenOn(team, day) && (day === due || isWorkingDay(day))) return true;
  }
  return false;
}
