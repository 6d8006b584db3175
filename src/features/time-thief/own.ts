import { z } from 'zod/v4';
import type { Authorship } from '../../domain/events.ts';
import { isUnassessed } from '../../domain/time-thief/report-rules.ts';
import { type ThiefAt, thiefNow } from '../../domain/time-thief/time-thief.ts';
import { refused } from '../commanding.ts';
import type { Answer, CardReply, Services, Turn } from '../handler.ts';
import { codeHashOf } from '../receipt-code.ts';

/** How somebody says which report is theirs: by its id, which the directory knows to be theirs, or by its code. */
export type Key = { thief?: string | undefined; code?: string | undefined };
export const keyFields = { thief: z.string().max(80).optional(), code: z.string().max(80).optional() };
export const keySchema = z.object(keyFields);

export type Own = {
  thief: string;
  at: ThiefAt;
  authorship: Authorship;
  /** What its buttons send: the code where it was opened with one, and then no id that leads to it. */
  key: Key;
  /** How what its author does is written in the ledger. */
  written: { isAnonymous: true; isUntimed: boolean };
};

/** The person's own report, else why it is not shown. To an unknown code and a misspelt one the answer is the same. */
export async function ownThief(turn: Turn, services: Services, key: Key): Promise<Own | Answer> {
  if (key.code !== undefined) return byCode(turn, services, key.code);
  const thief = key.thief ?? '';
  const reporter = await services.directory.reporterOf(turn.tenant, thief);
  const known = await services.municipalities.look(turn.tenant, (state) => {
    const one = state.thieves.get(thief);
    const at = one && thiefNow(one);
    return at && { at, authorship: one.authorship };
  });
  if (!known) return refused(turn, { reason: 'unknownThief' });
  if (reporter !== turn.person.pseudonym) return refused(turn, { reason: 'notYours' });
  return { thief, ...known, key: { thief }, written: { isAnonymous: true, isUntimed: false } };
}

async function byCode(turn: Turn, services: Services, code: string): Promise<Own | Answer> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const codeHash = codeHashOf(code);
  const known = await services.municipalities.look(turn.tenant, (state) => {
    for (const one of state.thieves.values()) {
      const at = one.codeHash === codeHash && thiefNow(one);
      if (at) return { thief: one.id, at, authorship: one.authorship };
    }
    return undefined;
  });
  if (!known) return refused(turn, { reason: 'unknownCode' });
  return { ...known, key: { code }, written: { isAnonymous: true, isUntimed: true } };
}

/** As `ownThief`, while it can still be changed. */
export async function ownOpenThief(turn: Turn, services: Services, key: Key): Promise<Own | Answer> {
  const own = await ownThief(turn, services, key);
  if ('kind' in own) return own;
  if (own.at.status === 'withdrawn') return refused(turn, { reason: 'withdrawn' });
  return isUnassessed(own.at) ? own : refused(turn, { reason: 'alreadyAssessed' });
}

/** A card about one's own report: kept nowhere when it would lead from who holds a code to the report. */
export function aboutOwn<R extends CardReply>({ key }: Pick<Own, 'key'>, card: R): R {
  return key.code === undefined ? card : { ...card, leavesNoTrace: true };
}

/**
 * Before what nobody is to know who did: the directory's rows are not left to tell who had just been here. Not after
 * it: should the disk fail, they would be told that it was not kept, and never get the code of what was.
 */
export async function coverTracks(turn: Turn, services: Services, { written }: Pick<Own, 'written'>) {
  if (written.isUntimed) await services.directory.forgetOrder(turn.tenant);
}
