import { type Decision, keep, refuse } from '../decision.ts';
import type { CheckInPlan } from '../events/check-in.ts';
import { type Keeper, mayKeepBoards } from '../kata/may-keep-board.ts';
import type { Municipality } from '../municipality.ts';
import type { DueSlot } from './calendar.ts';
import { type CheckInRefused, isAnswered, type TeamCheckIn } from './check-in.ts';

type Acting = { channel: string; keeper: Keeper };

/** Whoever keeps the unit's boards sets up its check-in, and who writes in its channel keeps them. */
export function mayKeepCheckIn(state: Municipality, { channel, keeper }: Acting, unit?: string): boolean {
  const team = state.checkIns.get(channel);
  const units = [...keeper.units, team?.unit];
  return mayKeepBoards(state, { ...keeper, units }, unit ?? team?.unit ?? '');
}

/** Set up, or changed; a pause is over. */
export function scheduleCheckIn(
  state: Municipality,
  acting: Acting,
  plan: CheckInPlan,
): Decision<CheckInRefused | 'unknownUnit'> {
  const { channel, keeper } = acting;
  if (!state.units.has(plan.unit)) return refuse('unknownUnit');
  if (!mayKeepCheckIn(state, acting, plan.unit)) return refuse('checkInNeedsMember');
  if (plan.board !== undefined && state.boards.get(plan.board)?.unit !== plan.unit)
    return refuse('notThisUnitsBoard');
  const team = state.checkIns.get(channel);
  if (team && !team.isPaused && isSame(team, plan)) return keep();
  return keep({ type: 'check-in.scheduled', on: keeper.on, channel, ...plan });
}

function isSame(team: TeamCheckIn, plan: CheckInPlan): boolean {
  const { unit, days, time, closedWeeks, isOpenInJuly, board } = team;
  const now: CheckInPlan = { unit, days, time, closedWeeks, isOpenInJuly, board };
  return (Object.keys(now) as (keyof CheckInPlan)[]).every((key) => String(now[key]) === String(plan[key]));
}

export function pauseCheckIn(
  state: Municipality,
  acting: Acting,
  isPaused: boolean,
): Decision<CheckInRefused> {
  const { channel, keeper } = acting;
  const team = state.checkIns.get(channel);
  if (!team) return refuse('notConnected');
  if (!mayKeepCheckIn(state, acting)) return refuse('checkInNeedsMember');
  if (team.isPaused === isPaused) return keep();
  return keep({ type: isPaused ? 'check-in.paused' : 'check-in.resumed', on: keeper.on, channel });
}

/** The channel is asked; answered before that, nobody needs to ask. */
export function openCheckIn(
  state: Municipality,
  { channel, slot, unit }: DueSlot,
  on: string,
): Decision<never> {
  const known = state.checkIns.get(channel)?.slots.get(slot);
  if (known?.openedOn !== undefined || isAnswered(known)) return keep();
  return keep({ type: 'check-in.opened', on, channel, slot, unit });
}
