import type { TenantId } from '../domain/entry.ts';
import type { CardReply, Post, Turn } from '../features/handler.ts';
import type { Channel, Shown } from '../ports/deliveries.ts';
import type { Conversation } from '../ports/directory.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { everyone } from './kept-cards.ts';
import { errorFields } from './log.ts';
import { cardMessage } from './message.ts';

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
  for (const { conversation, activityId } of await parts.deliveries.shown(tenant, post.to.shown)) {
    // The answer itself is written there.
    if (activityId === answeredOn && conversation.id === turn.place.conversation.id) continue;
    // In line behind the answer, which may be on its way to the same message.
    parts.background.run(messageKey(conversation, activityId), () =>
      updateIn(parts, tenant, post, conversation),
    );
  }
}

async function updateIn(
  parts: DeliverParts,
  tenant: TenantId,
  { to: { shown: subject }, card: cardIn }: Update,
  { id }: Conversation,
): Promise<void> {
  const { deliveries, keptCards, poster, render } = parts;
  // Whoever was before in the line may have posted it anew.
  const shown = (await deliveries.shown(tenant, subject)).find(({ conversation }) => conversation.id === id);
  if (!shown) return;
  const { conversation, activityId, language } = shown;
  const card = render(cardIn(language), language);
  const channel = await deliveries.channel(tenant, id);
  const target = { tenant, conversation: await newestAddress(parts, tenant, channel, conversation) };
  let messageId: string | undefined = activityId;
  if ((await poster.update(target, activityId, cardMessage(card))) === 'gone') {
    // Forgotten first: of a message that nobody knows whether Teams took, there is no second one.
    await deliveries.dropShown(tenant, subject, id);
    if (!channel || channel.inactive) return;
    messageId = await poster.open(target, cardMessage(card));
    if (!messageId) return;
    await deliveries.putShown(tenant, subject, { conversation, activityId: messageId, language });
  }
  keptCards.keep({ conversationId: id, messageId, pseudonym: everyone }, card);
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
