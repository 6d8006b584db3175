import type { AdaptiveCard } from '../cards/render.ts';
import type { TenantId } from '../domain/entry.ts';
import type { OncePost } from '../features/handler.ts';
import type { Language } from '../language/language.ts';
import type { Recipient, Result } from '../ports/deliveries.ts';
import { type Conversation, languageFor } from '../ports/directory.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { everyone } from './kept-cards.ts';
import { errorFields } from './log.ts';
import { cardMessage } from './message.ts';
import { sendResult } from './send-result.ts';

export type SendingParts = Pick<
  DeliverParts,
  'clock' | 'deliveries' | 'directory' | 'keptCards' | 'log' | 'poster' | 'render'
>;

/** Longer than the connector waits and retries; when it has run out, whoever held it is gone. */
const leaseMilliseconds = 180_000;

/**
 * Claims on disk, sends, and writes down what became of it. Whatever ends the process between two of these steps, it is
 * not sent a second time by itself: a claim that runs out is `unknown`, and a person decides.
 */
export async function sendOnce(parts: SendingParts, tenant: TenantId, post: OncePost): Promise<void> {
  const { clock, deliveries, render } = parts;
  const { conversation, language, pseudonym } = await addressOf(parts, tenant, post.to);
  const cardFor = (keys: readonly string[]) => render(post.card(language, keys), language);
  // A card that cannot be made is our own fault, and is found before anything is claimed.
  const whole = cardFor(post.items.map(({ key }) => key));
  const now = clock.now();
  const at = now.toISOString();
  const until = new Date(now.getTime() + leaseMilliseconds).toISOString();
  const keys = await deliveries.claim(tenant, post, { at, until });
  if (keys.length === 0) return;
  const settle = (result: Result) => deliveries.settle(tenant, { keys, at }, result);
  if (!conversation) return settle({ state: 'inactive', at, reason: 'noChat' });
  const card = keys.length === post.items.length ? whole : cardFor(keys);
  await settle(await send(parts, { tenant, post, keys, card, conversation, pseudonym }));
}

type Address = { conversation: Conversation | undefined; language: Language; pseudonym: string };

async function addressOf(
  { deliveries, directory }: SendingParts,
  tenant: TenantId,
  to: Recipient,
): Promise<Address> {
  if ('person' in to) {
    const person = await directory.person(tenant, to.person);
    return { conversation: person?.personal, language: languageFor(person, 'nb'), pseudonym: to.person };
  }
  const channel = await deliveries.channel(tenant, to.channel);
  const conversation = channel && { id: channel.id, serviceUrl: channel.serviceUrl };
  return { conversation, language: channel?.language ?? 'nb', pseudonym: everyone };
}

type Sending = { tenant: TenantId; post: OncePost; keys: readonly string[]; card: AdaptiveCard } & {
  conversation: Conversation;
  pseudonym: string;
};

async function send(parts: SendingParts, sending: Sending): Promise<Result> {
  const { clock, keptCards, log, poster } = parts;
  const { card, conversation, post, pseudonym } = sending;
  try {
    const messageId = await poster.send(conversation, cardMessage(card));
    if (messageId) keptCards.keep({ conversationId: conversation.id, messageId, pseudonym }, card);
    return { state: 'sent', at: clock.now().toISOString() };
  } catch (error) {
    const result = sendResult(error, { now: clock.now(), attempts: await attemptsOf(parts, sending) });
    // No name and no conversation: the line is for whoever mends the machine.
    log('warn', 'not delivered', { job: post.job, state: result.state, ...errorFields(error) });
    return result;
  }
}

async function attemptsOf({ clock, deliveries }: SendingParts, { tenant, keys }: Sending): Promise<number> {
  const all = await deliveries.all(tenant, clock.now().toISOString());
  return all.find(({ key }) => key === keys[0])?.attempts ?? 1;
}
