import { randomUUID } from 'node:crypto';
import type { TenantId } from '../domain/entry.ts';
import type { Reply, Turn } from '../features/handler.ts';
import { textsIn } from '../language/texts.ts';
import { languageFor, type Notice } from '../ports/directory.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { errorFields } from './log.ts';
import { textMessage } from './message.ts';

/** Notices that are on no disk, by person. */
export type Unkept = ReadonlyMap<string, readonly Notice[]>;

/**
 * On disk before the answer: what somebody is to hear is not lost with a process or a Teams that is away. Where the
 * disk takes no more, what was asked for is done all the same, and must not be answered as if it were not: what could
 * not be kept is given at once.
 */
export async function oweNotices(
  { directory, log }: DeliverParts,
  turn: Turn,
  { posts = [] }: Reply,
): Promise<Unkept> {
  const unkept = new Map<string, Notice[]>();
  for (const post of posts) {
    if (!('text' in post)) continue;
    const { to, text, isForDigest } = post;
    const notice = { id: randomUUID(), text, ...(isForDigest && { isForDigest }) };
    try {
      await directory.owe(turn.tenant, to.person, notice);
    } catch (error) {
      log('error', 'notice not kept', errorFields(error));
      unkept.set(to.person, [...(unkept.get(to.person) ?? []), notice]);
    }
  }
  return unkept;
}

/**
 * Gives a person what they are owed, but for what waits for the day's one message: one after the other and in one line
 * for each person, so that nothing is given twice. What Teams did not say it took stays until they write next, so after
 * a time-out it may come a second time: better than never. No log line names them: it would lead from a report, which
 * the ledger dates, to who reported it.
 */
export function giveOwed(
  { background, directory, poster, log }: DeliverParts,
  tenant: TenantId,
  pseudonym: string,
  unkept: readonly Notice[] = [],
): void {
  background.run(`person ${tenant} ${pseudonym}`, async () => {
    const owed = await directory.owed(tenant, pseudonym);
    const notices = [...owed.filter(({ isForDigest }) => !isForDigest), ...unkept];
    const person = notices.length > 0 ? await directory.person(tenant, pseudonym) : undefined;
    const chat = person?.personal;
    if (!chat) return;
    const { stop } = textsIn(languageFor(person, 'nb')).notices;
    for (const { id, text } of notices) {
      try {
        await poster.send({ tenant, conversation: chat }, textMessage(`${text} ${stop}`));
      } catch (error) {
        return log('info', 'a notice is kept until the person writes next', {
          error: error instanceof Error ? error.name : 'unknown',
        });
      }
      await directory.given(tenant, pseudonym, id);
    }
  });
}
