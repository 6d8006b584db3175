import { z } from 'zod/v4';
import type { Authorship, Method } from '../../domain/events.ts';
import { openIdentification } from '../../domain/gain/identification-rules.ts';
import { experimentsOfThief } from '../../domain/kata/chain.ts';
import { boardsOf } from '../../domain/kata/storyboard.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { approving, holdsOneOf, rolesFor } from '../../domain/people/authority.ts';
import { amountIn, estimateOf } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import type { TimeModel } from '../../domain/time/time-model.ts';
import { answerersOf } from '../../domain/time-thief/answerers.ts';
import { type Assessing, placeOf } from '../../domain/time-thief/assessing.ts';
import { stepsOf, type ThiefStep } from '../../domain/time-thief/thief-steps.ts';
import { supersedableEntries, type ThiefAt, thiefNow } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { actorOf } from '../commanding.ts';
import type { Services, Turn } from '../handler.ts';

export const thiefSchema = z.looseObject({ thief: z.string().max(80) });

/** What somebody has said that the same thing takes, where they work. */
export type Measure = {
  id: string;
  unit: string;
  title?: string;
  model?: TimeModel;
  amount?: Amount;
  method?: Method;
};

/** A time thief as its card shows it, read once from the state. */
export type ShownThief = {
  id: string;
  at: ThiefAt;
  authorship: Authorship;
  unit: string;
  /** Where the answer lies; undefined is the municipality itself. */
  place: string | undefined;
  amount: Amount;
  /** What this person may do now. */
  steps: ThiefStep[];
  /** Handles it, and may read what is between the author and those who do. */
  isHandler: boolean;
  supports: Measure[];
  merged: Measure[];
  into: { id: string; title: string } | undefined;
  /** The number that waits for a second person. */
  proposal: { seq: number; by: string | undefined; amount: Amount; method: Method } | undefined;
  /** The newest word on it, which can be corrected. */
  entry: number | undefined;
  /** The newest entry about it: a press on an older card is another command. */
  seen: number;
  hasLeader: boolean;
  /** Experiments have been made on it. */
  hasExperiments: boolean;
  /** The board of its unit that it could be taken up on. */
  board: string | undefined;
  /** The directory's knowledge, for the rules and for notices. */
  reporter: string | undefined;
};

function lookAtThief(state: Municipality, command: Assessing): ShownThief | undefined {
  const { thief: id, actor, on, reporter } = command;
  const thief = state.thieves.get(id);
  const at = thief && thiefNow(thief);
  if (!at) return undefined;
  const nameOf = (unit: string) => unitName(state.units, unit, { asOf: on, knownAt: state.seq });
  const place = placeOf(at);
  const { unit, model } = at.content;
  const open = at.gain === undefined ? openIdentification(state, id) : undefined;
  const into = at.into === undefined ? undefined : state.thieves.get(at.into);
  return {
    ...{ id, authorship: thief.authorship, reporter },
    at: structuredClone(at),
    unit: nameOf(unit),
    place: place === undefined ? undefined : nameOf(place),
    amount: estimateOf(state, model, unit, at.content.on),
    steps: stepsOf(state, command),
    isHandler:
      at.owner === actor.by ||
      [unit, place].some((where) => holdsOneOf(rolesFor(state, actor, where, on), approving)),
    supports: at.supports.map(({ id, unit, model, method, on }) => ({
      ...{ id, unit: nameOf(unit) },
      ...(model ? { model, amount: estimateOf(state, model, unit, on) } : {}),
      ...(method ? { method } : {}),
    })),
    merged: mergedInto(state, id).map(({ id, at: { content } }) => ({
      ...{ id, unit: nameOf(content.unit), title: content.title, model: content.model },
      ...{ method: content.method, amount: estimateOf(state, content.model, content.unit, content.on) },
    })),
    into: into && { id: into.id, title: thiefNow(into)?.content.title ?? '' },
    proposal: open && {
      ...{ seq: open.seq, by: open.by, method: open.method },
      amount: amountIn(state, { set: open.set, unit, setOn: open.on }, open.minutesPerYear),
    },
    entry: supersedableEntries(thief)[0],
    seen: Math.max(...thief.facts.map(({ seq, supersededAt }) => supersededAt ?? seq), open?.seq ?? 0),
    hasExperiments: experimentsOfThief(state, id).length > 0,
    board: boardsOf(state, unit).find((board) => board.state === 'active')?.id,
    hasLeader: answerersOf(state, { place, on }).length > 0,
  };
}

/** Those that were merged into it, and into those. */
function mergedInto(state: Municipality, id: string): { id: string; at: ThiefAt }[] {
  const direct = [...state.thieves.values()].flatMap((thief) => {
    const at = thiefNow(thief);
    return at?.into === id && thief.id !== id ? [{ id: thief.id, at }] : [];
  });
  return direct.flatMap((one) => [one, ...mergedInto(state, one.id)]);
}

export async function findThief(
  turn: Turn,
  services: Services,
  thief: string,
): Promise<ShownThief | undefined> {
  const command = await commandOf(turn, services, thief);
  const shown = await services.municipalities.look(turn.tenant, (state) => lookAtThief(state, command));
  // Everybody in a channel reads what stands there: no more than anybody may see, and nothing to press.
  return shown && turn.place.kind !== 'personal' ? { ...shown, isHandler: false, steps: [] } : shown;
}

/** What every rule about a thief asks for. */
export async function commandOf(turn: Turn, { directory }: Services, thief: string) {
  const reporter = await directory.reporterOf(turn.tenant, thief);
  return { thief, on: turn.today, actor: actorOf(turn), reporter };
}
