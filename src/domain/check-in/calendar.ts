import { boardsOf } from '../kata/storyboard.ts';
import type { Municipality } from '../municipality.ts';
import { addDays, clockInNorway, todayInNorway } from '../time/dates.ts';
import { dayOfWeek, numberOfWeek, weekOf } from '../time/weeks.ts';
import { isPublicHoliday, isWorkingDay } from '../time/working-days.ts';
import { isOpen } from '../unit/unit.ts';
import { boardAskedAbout, isAnswered, type TeamCheckIn } from './check-in.ts';

/** A check-in and its day. */
export type DueSlot = { channel: string; unit: string; slot: string; due: string };

/** A message that is late is not written after this, nor before the time that the team has chosen. */
export const latestClock = '20:00';
/** Where nothing comes for so long, the team is away or its weeks are all closed. */
const weeksAhead = 12;

/** Neither a holiday, nor a closed week, nor July. */
export function isOpenOn({ closedWeeks, isOpenInJuly }: TeamCheckIn, date: string): boolean {
  if (isPublicHoliday(date) || closedWeeks.includes(numberOfWeek(weekOf(date)))) return false;
  return isOpenInJuly || date.slice(5, 7) !== '07';
}

/** A team has one check-in a week or two. */
const idsIn = (week: string) => [`${week}-1`, `${week}-2`] as const;

export function daysOf({ channel, unit, days }: TeamCheckIn, week: string): DueSlot[] {
  return idsIn(week).flatMap((slot, index) => {
    const day = days[index];
    return day === undefined ? [] : [{ channel, unit, slot, due: dayOfWeek(week, day) }];
  });
}

/** The check-ins of a week, in order; those that fall on a day off do not come. */
export function slotsOf(team: TeamCheckIn, week: string): DueSlot[] {
  return daysOf(team, week).filter(({ due }) => isOpenOn(team, due));
}

/** What the clock on the wall shows in Norway. */
export type Wall = { today: string; clock: string };

export function wallAt(now: Date): Wall {
  return { today: todayInNorway(now), clock: clockInNorway(now) };
}

/** Whether a team may be written to now: from its own time, on an open day, and not late in the evening. */
export function isTimeToAsk(team: TeamCheckIn, { today, clock }: Wall, due: string): boolean {
  if (today < due || clock < team.time || !isOpenOn(team, today)) return false;
  if (clock >= latestClock && team.time < latestClock) return false;
  // What is late waits for a day when people are at work; its own day may be any.
  return today === due || isWorkingDay(today);
}

/** Every check-in that is to be opened now: this week's, never one of a week that is over. domain.md §8. */
export function checkInsDue(state: Municipality, now: Date): DueSlot[] {
  const wall = wallAt(now);
  const week = weekOf(wall.today);
  return [...state.checkIns.values()].flatMap((team) =>
    isAsked(state, team, wall.today)
      ? daysOf(team, week).filter(({ slot: id, due }) => {
          const slot = team.slots.get(id);
          if (slot?.openedOn !== undefined || isAnswered(slot)) return false;
          return isTimeToAsk(team, wall, due) && isOpenOn(team, due) && isAfterStart(team, due);
        })
      : [],
  );
}

/** Weeks in which somebody may ask what became of a check-in that never arrived. */
const weeksBehind = 4;

/** Those that were opened in the weeks before this one and never answered, whether or not the team saw them. */
export function checkInsMissed(state: Municipality, now: Date): Pick<DueSlot, 'channel' | 'slot'>[] {
  const today = todayInNorway(now);
  const weeks = Array.from({ length: weeksBehind }, (_, index) => weekOf(addDays(today, -7 * (index + 1))));
  const ids = weeks.flatMap(idsIn);
  return [...state.checkIns.values()].flatMap(({ channel, slots }) =>
    ids.filter((id) => slots.has(id) && !isAnswered(slots.get(id))).map((slot) => ({ channel, slot })),
  );
}

/** A check-in that was opened; `isNow` when its channel may be written to. */
export type OpenSlot = Omit<DueSlot, 'due'> & { isNow: boolean };

/** This week's that are open and not answered, also while the team rests or has other days: it may take them up again. */
export function checkInsOpen(state: Municipality, now: Date): OpenSlot[] {
  const wall = wallAt(now);
  const week = weekOf(wall.today);
  return [...state.checkIns.values()].flatMap((team) => {
    const { channel, unit, slots } = team;
    const open = idsIn(week).filter(
      (id) => slots.get(id)?.openedOn !== undefined && !isAnswered(slots.get(id)),
    );
    if (open.length === 0) return [];
    const told = isAsked(state, team, wall.today) ? slotsOf(team, week) : [];
    const isNow = (id: string) => told.some(({ slot, due }) => slot === id && isTimeToAsk(team, wall, due));
    return open.map((slot) => ({ channel, unit, slot, isNow: isNow(slot) }));
  });
}

/** A team is asked while its unit is there and its board does not rest. */
export function isAsked(state: Municipality, team: TeamCheckIn, today: string): boolean {
  const { isPaused, unit: id } = team;
  const unit = state.units.get(id);
  if (isPaused || !unit || !isOpen(unit, { asOf: today, knownAt: state.seq })) return false;
  return boardsOf(state, id).length === 0 || boardAskedAbout(state, team) !== undefined;
}

/** A day whose time had passed when the team set it up is not made up for. */
export function isAfterStart({ since, time }: TeamCheckIn, due: string): boolean {
  const { today, clock } = wallAt(new Date(since));
  return `${due} ${time}` >= `${today} ${clock}`;
}

/** What a team answers when it is asked for by hand: what waits or was said this week, else the next one. */
export function slotNow(team: TeamCheckIn, now: Date): DueSlot {
  const week = weekOf(todayInNorway(now));
  const begun = slotsOf(team, week).filter(({ slot }) => team.slots.has(slot));
  return (
    begun.findLast(({ slot }) => !isAnswered(team.slots.get(slot))) ?? begun.at(-1) ?? nextSlot(team, now)
  );
}

/** What is open now, else the next one that nobody has answered: a team may be early. */
export function slotToAnswer(team: TeamCheckIn, now: Date): DueSlot {
  const slot = slotNow(team, now);
  return isAnswered(team.slots.get(slot.slot)) ? nextSlot(team, now) : slot;
}

/** The next one to come; this week's, where all weeks are closed. */
export function nextSlot(team: TeamCheckIn, now: Date): DueSlot {
  const today = todayInNorway(now);
  const { channel, unit } = team;
  return comingTo(team, today)[0] ?? { channel, unit, slot: `${weekOf(today)}-1`, due: today };
}

/** The next one that the bot asks by itself, which passes over a day whose time is behind. */
export function nextAsked(team: TeamCheckIn, now: Date): DueSlot {
  const coming = comingTo(team, todayInNorway(now)).find(({ due }) => isAfterStart(team, due));
  return coming ?? nextSlot(team, now);
}

function comingTo(team: TeamCheckIn, today: string): DueSlot[] {
  const weeks = Array.from({ length: weeksAhead }, (_, index) => weekOf(addDays(today, index * 7)));
  return weeks
    .flatMap((week) => slotsOf(team, week))
    .filter(({ slot, due }) => due >= today && !isAnswered(team.slots.get(slot)));
}
