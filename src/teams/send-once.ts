import type { AdaptiveCard } from '../cards/render.ts';
import type { TenantId } from '../domain/entry.ts';
import type { OncePost } from '../features/handler.ts';
import type { Language } from '../language/language.ts';
import { type Channel, isFree, isSameRecipient, type Result } from '../ports/deliveries.ts';
import { type Conversation, languageFor } from '../ports/directory.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { everyone } from './kept-cards.ts';
import { errorFields } from './log.ts';
import { cardMessage } from './message.ts';
import type { Pace } from './pace.ts';
import { threadOf } from './poster.ts';
import { sendResult } from './send-result.ts';
import { remember } from './shown-cards.ts';

/** The poster does not pace itself here: a message waits for its turn before it is claimed. */
export type SendingParts = Pick<
  DeliverParts,
  'clock' | 'deliveries' | 'directory' | 'keptCards' | 'log' | 'poster' | 'render'
> & { pace: Pace };

/** Longer than the connector waits and retries; when it has run out, whoever held it is gone. */
const leaseMilliseconds = 180_000;

/**
 * Waits for its turn, claims on disk, sends, and writes down what became of it. Whatever ends the process between two
 * of these steps, it is not sent a second time by itself: a claim that runs out is `unknown`, and a person decides.
 */
export async function sendOnce(parts: SendingParts, tenant: TenantId, post: OncePost): Promise<void> {
  const { clock, deliveries, pace, render } = parts;
  const { conversation, language, ...address } = await addressOf(parts, tenant, post);
  if (!(await isAnyFree(parts, tenant, post))) return;
  // A card that cannot be made is our own fault, and is found before anything is claimed.
  render(post.card(language, keysOf(post)), language);
  if (conversation) await pace({ tenant, conversation });
  const now = clock.now();
  const at = now.toISOString();
  const until = new Date(now.getTime() + leaseMilliseconds).toISOString();
  const keys = await deliveries.claim(tenant, post, { at, until });
  if (keys.length === 0) return;
  const settle = (result: Result) => deliveries.settle(tenant, { keys, at }, result);
  if (!conversation) return settle({ state: 'inactive', at, reason: address.why });
  const reply = post.card(language, keys);
  const card = render(reply, language);
  const result = await send(parts, { tenant, post, keys, card, conversation, ...address });
  await settle(result);
  const { messageId: activityId } = result;
  if (activityId) await remember(parts, tenant, reply, { conversation, activityId, language });
}

const keysOf = ({ items }: OncePost) => items.map(({ key }) => key);

/** A job gives each minute what was told long ago too: that waits for no turn. */
async function isAnyFree(
  { clock, deliveries }: SendingParts,
  tenant: TenantId,
  post: OncePost,
): Promise<boolean> {
  const at = clock.now().toISOString();
  const known = await Promise.all(keysOf(post).map((key) => deliveries.delivery(tenant, key, at)));
  return known.some((delivery) => isFree(delivery, post.to, at));
}

type Address = {
  /** Absent when nothing can be sent: `why` says what stands in the way. */
  conversation: Conversation | undefined;
  why: NonNullable<Channel['inactive']>;
  language: Language;
  /** Whose screen the card is on. */
  pseudonym: string;
  isChannel: boolean;
  /** The message that this answers. */
  repliesTo?: string | undefined;
};

async function addressOf(parts: SendingParts, tenant: TenantId, post: OncePost): Promise<Address> {
  const { deliveries, directory } = parts;
  if ('person' in post.to) {
    const person = await directory.person(tenant, post.to.person);
    const { personal: conversation } = person ?? {};
    const language = languageFor(person, 'nb');
    return { conversation, why: 'noChat', language, pseudonym: post.to.person, isChannel: false };
  }
  const channel = await deliveries.channel(tenant, post.to.channel);
  const language = channel?.language ?? 'nb';
  const common = {
    why: channel?.inactive ?? 'notMember',
    language,
    pseudonym: everyone,
    isChannel: true,
  } as const;
  if (!channel || channel.inactive) return { ...common, conversation: undefined };
  const conversation = { id: channel.id, serviceUrl: channel.serviceUrl };
  return { ...common, conversation, repliesTo: await repliedTo(parts, tenant, post) };
}

/** The message that a reply belongs to; a thread of its own when there is none, or when it was in another channel. */
async function repliedTo(
  { clock, deliveries }: SendingParts,
  tenant: TenantId,
  { inThreadOf, to }: OncePost,
): Promise<string | undefined> {
  if (inThreadOf === undefined) return undefined;
  const first = await deliveries.delivery(tenant, inThreadOf, clock.now().toISOString());
  return first && isSameRecipient(first.to, to) ? first.messageId : undefined;
}

type Sending = Omit<Address, 'conversation' | 'language' | 'why'> & {
  tenant: TenantId;
  post: OncePost;
  keys: readonly string[];
  card: AdaptiveCard;
  conversation: Conversation;
};

async function send(parts: SendingParts, sending: Sending): Promise<Result> {
  const { clock, deliveries, keptCards, log } = parts;
  const { card, conversation, keys, post, pseudonym, tenant } = sending;
  try {
    const messageId = await put(parts, sending);
    if (messageId) keptCards.keep({ tenant, conversationId: conversation.id, messageId, pseudonym }, card);
    return { state: 'sent', at: clock.now().toISOString(), ...(messageId && { messageId }) };
  } catch (error) {
    const now = clock.now();
    const claimed = await deliveries.delivery(tenant, keys[0] ?? '', now.toISOString());
    const result = sendResult(error, { now, attempts: claimed?.attempts ?? 1 });
    // No name and no conversation: the line is for whoever mends the machine.
    log('warn', 'not delivered', { job: post.job, state: result.state, ...errorFields(error) });
    return result;
  }
}

async function put(
  { poster }: SendingParts,
  { tenant, conversation, card, isChannel, repliesTo }: Sending,
): Promise<string | undefined> {
  const message = cardMessage(card);
  if (!isChannel) return poster.send({ tenant, conversation }, message);
  if (repliesTo !== undefined) {
    try {
      return await poster.send({ tenant, conversation: threadOf(conversation, repliesTo) }, message);
    } catch (error) {
      // The thread is gone, and nothing was taken: it is told all the same.
      if ((error as { statusCode?: number }).statusCode !== 404) throw error;
    }
  }
  return poster.open({ tenant, conversation }, message);
}
