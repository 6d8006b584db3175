import { type DueSlot, slotsOf } from '../../../domain/check-in/calendar.ts';
import {
  boardAskedAbout,
  type Slot,
  type TeamCheckIn,
  weekOfSlot,
} from '../../../domain/check-in/check-in.ts';
import { mayKeepCheckIn } from '../../../domain/check-in/check-in-rules.ts';
import type { Storyboard } from '../../../domain/kata/storyboard.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { keeperOf } from '../../commanding.ts';
import type { Services, Turn } from '../../handler.ts';

/** One check-in of a team, read once from the state: a copy. */
export type CheckInView = {
  team: Omit<TeamCheckIn, 'slots'>;
  slot: Slot;
  /** Its day; absent where it falls on a day off. */
  due: string | undefined;
  /** The board that it is about: the one that was answered on, else the newest in work. */
  board: Storyboard | undefined;
  mayKeep: boolean;
};

/** Under this a check-in is sent once, and the messages that show it are remembered. */
export function checkInKey(channel: string, slot: string): string {
  return `check-in ${channel} ${slot}`;
}

/** The week of the check-in that is remembered under a key; nothing for what is something else. */
export function weekOfKey(key: string): string | undefined {
  return /^check-in \S+ (\d{4}-W\d{2})-\d$/.exec(key)?.[1];
}

export function checkInView(
  state: Municipality,
  team: TeamCheckIn,
  id: string,
): Omit<CheckInView, 'mayKeep'> {
  const slot = team.slots.get(id) ?? { id, unit: team.unit, answers: [] };
  const answeredOn = slot.answers.findLast(({ board }) => board !== undefined)?.board ?? '';
  // Without its years of other check-ins.
  const { slots: _slots, ...plan } = team;
  return structuredClone({
    ...{ team: plan, slot, board: state.boards.get(answeredOn) ?? boardAskedAbout(state, team) },
    due: slotsOf(team, weekOfSlot(id)).find((one) => one.slot === id)?.due,
  });
}

/** The check-in of the channel that this turn is in: which of them, `pick` says. */
export function findCheckIn(
  turn: Turn,
  { municipalities }: Services,
  pick: (team: TeamCheckIn) => Pick<DueSlot, 'slot'>,
): Promise<CheckInView | undefined> {
  const channel = turn.place.conversation.id;
  return municipalities.look(turn.tenant, (state) => {
    const team = turn.place.kind === 'channel' ? state.checkIns.get(channel) : undefined;
    if (!team) return undefined;
    const mayKeep = mayKeepCheckIn(state, { channel, keeper: keeperOf(turn) });
    return { ...checkInView(state, team, pick(team).slot), mayKeep };
  });
}
