import type { AdaptiveCard } from '../cards/render.ts';
import type { TenantId } from '../domain/entry.ts';
import type { CardReply, Post, Turn } from '../features/handler.ts';
import type { Channel, Shown } from '../ports/deliveries.ts';
import type { Conversation } from '../ports/directory.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { everyone } from './kept-cards.ts';
import { errorFields } from './log.ts';
import { cardMessage } from './message.ts';
import type { Target } from './poster.ts';
import { sendResult } from './send-result.ts';

/** Keeps which message shows a thing, for its next update. */
export async function remember(
  { deliveries, log }: Pick<DeliverParts, 'deliveries' | 'log'>,
  tenant: TenantId,
  reply: CardReply,
  shown: Shown,
): Promise<void> {
  if (!reply.shows) return;
  // The card is on the screen already; only its next update would miss this message.
  await deliveries
    .putShown(tenant, reply.shows, shown)
    .catch((error: unknown) => log('error', 'shown card not remembered', errorFields(error)));
}

type Update = Extract<Post, { to: { shown: string } }>;

/** Each message by itself: one that cannot be reached does not keep the others from the news. */
export async function updateShown(
  parts: DeliverParts,
  turn: Turn,
  post: Update,
  answeredOn: string | undefined,
): Promise<void> {
  const { tenant } = turn;
  for (const shown of await parts.deliveries.shown(tenant, post.to.shown)) {
    const { conversation, activityId } = shown;
    // The answer itself is written there.
    if (activityId === answeredOn && conversation.id === turn.place.conversation.id) continue;
    // In line behind the answer, which may be on its way to the same message.
    parts.background.run(messageKey(conversation, activityId), () => updateOne(parts, tenant, post, shown));
  }
}

async function updateOne(
  parts: DeliverParts,
  tenant: TenantId,
  { to: { shown: subject }, card: cardIn }: Update,
  asked: Shown,
): Promise<void> {
  const { deliveries, keptCards, poster, render } = parts;
  const { id } = asked.conversation;
  const inPlace = (await deliveries.shown(tenant, subject)).filter((one) => one.conversation.id === id);
  // Whoever was before in the line may have found it gone, and posted it anew.
  const shown = inPlace.find((one) => one.activityId === asked.activityId) ?? inPlace.at(-1);
  if (!shown) return;
  const { conversation, activityId, language } = shown;
  const card = render(cardIn(language), language);
  const channel = await deliveries.channel(tenant, id);
  const target = { tenant, conversation: await newestAddress(parts, tenant, channel, conversation) };
  let messageId: string | undefined = activityId;
  if ((await updated(parts, target, activityId, card)) === 'gone') {
    // Forgotten first: of a message that nobody knows whether Teams took, there is no second one.
    await deliveries.dropShown(tenant, subject, shown);
    // Where another message shows it too, one less is enough.
    if (inPlace.length > 1 || !channel || channel.inactive) return;
    messageId = await poster.open(target, cardMessage(card));
    if (!messageId) return;
    await deliveries.putShown(tenant, subject, { conversation, activityId: messageId, language });
  }
  keptCards.keep({ tenant, conversationId: id, messageId, pseudonym: everyone }, card);
}

/** Where Teams lets nothing in, nothing more is sent until somebody there is heard from. */
async function updated(
  { clock, deliveries, poster }: DeliverParts,
  target: Target,
  activityId: string,
  card: AdaptiveCard,
): Promise<'updated' | 'gone'> {
  try {
    return await poster.update(target, activityId, cardMessage(card));
  } catch (error) {
    const { state, reason } = sendResult(error, { now: clock.now(), attempts: 1 });
    if (state === 'inactive' && reason)
      await deliveries.shutOut(target.tenant, { channel: target.conversation.id }, reason);
    throw error;
  }
}

/** Teams moves conversations between its addresses: the one of the newest contact counts, not of the day it was sent. */
async function newestAddress(
  { directory }: DeliverParts,
  tenant: TenantId,
  channel: Channel | undefined,
  conversation: Conversation,
): Promise<Conversation> {
  if (channel) return { id: channel.id, serviceUrl: channel.serviceUrl };
  const people = await directory.people(tenant);
  return people.find(({ personal }) => personal?.id === conversation.id)?.personal ?? conversation;
}

export function messageKey(conversation: Conversation, messageId: string): string {
  return `message ${conversation.id} ${messageId}`;
}
