import { z } from 'zod/v4';
import { mayLead } from '../../domain/people/authority.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { toAssess } from '../../domain/time-thief/assessment-rules.ts';
import { newest, type ThiefAt, thiefAt } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import type { Texts } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import type { Answer, Post, Services, Turn } from '../handler.ts';
import { answersTo } from '../notices.ts';

export const thiefSchema = z.looseObject({ thief: z.string().max(80) });

export type Found = { at: ThiefAt; unit: string; amount: Amount; isAllowed: boolean };

export function find(turn: Turn, services: Services, thief: string): Promise<Found | undefined> {
  return services.municipalities.look(turn.tenant, (state) => {
    const known = state.thieves.get(thief);
    const at = known && thiefAt(known, newest(state));
    if (!at) return undefined;
    const { unit, model, on } = at.content;
    return {
      at,
      isAllowed: mayLead(state, actorOf(turn), unit, turn.today),
      unit: unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq }),
      amount: estimateOf(state, model, unit, on),
    };
  });
}

/** The thief, when this person may assess it now; else why not. */
export async function assessable(turn: Turn, services: Services, thief: string): Promise<Found | Answer> {
  const found = await find(turn, services, thief);
  if (!found) return refused(turn, { reason: 'unknownThief' });
  if (!found.isAllowed) return refused(turn, { reason: 'needsLeader' });
  if (found.at.status === 'withdrawn') return refused(turn, { reason: 'withdrawn' });
  return toAssess.includes(found.at.status) && found.at.gain === undefined
    ? found
    : refused(turn, { reason: 'alreadyAssessed' });
}

/** Tells the reporter, who is known to the directory alone. */
export async function toReporter(
  turn: Turn,
  services: Services,
  thief: string,
  line: (t: Texts) => string,
): Promise<Post[]> {
  const reporter = await services.directory.reporterOf(turn.tenant, thief);
  return answersTo(reporter ? [reporter] : [], { turn, services }, line);
}
