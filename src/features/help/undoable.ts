import { slotNow } from '../../domain/check-in/calendar.ts';
import { isAnswered, type TeamCheckIn } from '../../domain/check-in/check-in.ts';
import { mayKeepCheckIn } from '../../domain/check-in/check-in-rules.ts';
import { newest } from '../../domain/dated.ts';
import { gainAt, standing } from '../../domain/gain/gain.ts';
import { correctableNow } from '../../domain/gain/take-back-rules.ts';
import { type Keeper, mayKeepBoard } from '../../domain/kata/may-keep-board.ts';
import { boardsOf, openTarget, type Storyboard } from '../../domain/kata/storyboard.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { isUnassessed } from '../../domain/time-thief/report-rules.ts';
import { tryStep } from '../../domain/time-thief/thief-steps.ts';
import { supersedableEntries, thiefNow } from '../../domain/time-thief/time-thief.ts';
import { mayOrganise } from '../../domain/unit/settle.ts';

type Asking = {
  keeper: Keeper;
  /** Whose board is meant. */
  unit: string | undefined;
  channel: string;
  now: Date;
  /** What this person has reported, as the directory knows. */
  reported: readonly string[];
};

type Named = { id: string; title: string };

/** The newest of each that this person could take back now; nothing of anybody else's doing but what a team shares. */
export type Undoable = {
  report?: Named | undefined;
  thief?: Named | undefined;
  gain?: Named | undefined;
  board?: string | undefined;
  /** The check-in that was answered. */
  slot?: string | undefined;
  isOrganisation: boolean;
};

/** What a team keeps together: a measurement on its board, and this week's answer. */
export function undoableInTeam(state: Municipality, asking: Asking): Undoable {
  const { keeper, unit, channel, now } = asking;
  const measured = (board: Storyboard) =>
    board.state === 'active' && (openTarget(board)?.observations.length ?? 0) > 0;
  const board = boardsOf(state, unit ?? '').find((one) => measured(one) && mayKeepBoard(state, keeper, one));
  const team = state.checkIns.get(channel);
  const mayKeep = team !== undefined && mayKeepCheckIn(state, { channel, keeper });
  return { board: board?.id, slot: mayKeep ? answeredSlot(team, now) : undefined, isOrganisation: false };
}

function answeredSlot(team: TeamCheckIn, now: Date): string | undefined {
  const { slot } = slotNow(team, now);
  return isAnswered(team.slots.get(slot)) ? slot : undefined;
}

/** Beside that, what is between this person and Tidvinn. */
export function undoableByPerson(state: Municipality, asking: Asking): Undoable {
  const { actor, on } = asking.keeper;
  const isChanged = state.reorganisations.some(({ undone }) => undone === undefined);
  return {
    ...undoableInTeam(state, asking),
    report: newestReport(state, asking.reported),
    thief: newestAnswer(state, asking),
    gain: newestOnGain(state, asking),
    isOrganisation: isChanged && mayOrganise(state, { actor, today: on, on }),
  };
}

function newestReport(state: Municipality, reported: readonly string[]): Named | undefined {
  const open = reported.flatMap((id) => {
    const thief = state.thieves.get(id);
    const at = thief && thiefNow(thief);
    return at && isUnassessed(at) ? [{ id, title: at.content.title, seq: at.content.seq }] : [];
  });
  return latest(open);
}

/** Where this person has said the newest word. */
function newestAnswer(state: Municipality, { keeper: { actor, on }, reported }: Asking): Named | undefined {
  const mine = [...state.thieves.values()].flatMap((thief) => {
    const [seq] = supersedableEntries(thief);
    const isMine = thief.facts.some((fact) => fact.seq === seq && fact.by === actor.by);
    if (seq === undefined || !isMine) return [];
    const reporter = reported.includes(thief.id) ? actor.by : undefined;
    const decision = tryStep(state, 'correct', { thief: thief.id, actor, on, reporter });
    const title = thiefNow(thief)?.content.title ?? '';
    return decision.kind === 'events' ? [{ id: thief.id, seq, title }] : [];
  });
  return latest(mine);
}

function newestOnGain(state: Municipality, { keeper: { actor, on } }: Asking): Named | undefined {
  const mine = [...state.gains.values()].flatMap((gain) => {
    const seq = Math.max(...standing(gain).flatMap((fact) => (fact.by === actor.by ? [fact.seq] : [])));
    const isMine = seq > 0 && correctableNow(state, { gain: gain.id, actor, on }).length > 0;
    return isMine ? [{ id: gain.id, seq, title: gainAt(gain, newest(state))?.title ?? '' }] : [];
  });
  return latest(mine);
}

function latest<T extends { seq: number }>(all: readonly T[]): T | undefined {
  return all.toSorted((a, b) => b.seq - a.seq)[0];
}
