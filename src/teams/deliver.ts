import { type Activity, DeliveryModes, type TurnContext } from 'botbuilder';
import type { TenantId } from '../domain/entry.ts';
import type { CardReply, Post, Reply, Turn } from '../features/handler.ts';
import type { Language } from '../language/language.ts';
import type { Deliveries, Shown } from '../ports/deliveries.ts';
import { type Conversation, type Directory, languageFor } from '../ports/directory.ts';
import { pressOf } from './activity.ts';
import type { Background } from './background.ts';
import { formOrWords } from './form-or-words.ts';
import { cardResponse, wordsResponse } from './invoke-response.ts';
import { type AdaptiveCard, everyone, hasInputs, type KeptCards } from './kept-cards.ts';
import { errorFields, type Log } from './log.ts';
import { cardMessage, textMessage } from './message.ts';
import type { Poster } from './poster.ts';
import { SendFailed } from './send-failed.ts';

export type Render = (reply: CardReply, language: Language) => AdaptiveCard;

export type DeliverParts = {
  render: Render;
  directory: Directory;
  deliveries: Deliveries;
  poster: Poster;
  background: Background;
  keptCards: KeptCards;
  log: Log;
};

/** A handler's reply, to where it belongs: the answer within the turn, everything else after it. */
export function createDeliver(parts: DeliverParts) {
  return async function deliver(context: TurnContext, turn: Turn, reply: Reply): Promise<void> {
    const card = reply.kind === 'card' ? parts.render(reply, turn.language) : undefined;
    if (context.activity.type === 'invoke') await answerInvoke(parts, context, turn, reply, card);
    else await answerMessage(parts, context, turn, reply, card);
    deliverPosts(parts, turn, reply);
  };
}

export type Deliver = ReturnType<typeof createDeliver>;

/** The reply to a turn whose answer could not wait for it: as a message to the one who asked, and to nobody else. */
export async function deliverLate(parts: DeliverParts, turn: Turn, reply: Reply): Promise<void> {
  deliverPosts(parts, turn, reply);
  const chat = turn.place.kind === 'personal' ? turn.place.conversation : turn.person.personal;
  if (!chat) return parts.log('warn', 'no chat for a late answer', { pseudonym: turn.person.pseudonym });
  const card = reply.kind === 'card' ? parts.render(reply, turn.language) : undefined;
  await parts.poster.send(chat, messageOf(reply, card));
}

function deliverPosts(parts: DeliverParts, turn: Turn, reply: Reply): void {
  for (const post of reply.posts ?? []) {
    const key = 'person' in post.to ? `person ${post.to.person}` : `shown ${turn.tenant} ${post.to.shown}`;
    parts.background.run(key, () => deliverPost(parts, turn, post, reply));
  }
}

/** What a reply says when it stands alone as a message. */
function messageOf(reply: Reply, card: AdaptiveCard | undefined): Partial<Activity> {
  if (card) return cardMessage(card);
  return textMessage(reply.kind === 'card' ? '' : reply.text);
}

async function answerMessage(
  parts: DeliverParts,
  context: TurnContext,
  turn: Turn,
  reply: Reply,
  card: AdaptiveCard | undefined,
): Promise<void> {
  const sent = await context.sendActivity(messageOf(reply, card)).catch((error: unknown) => {
    throw new SendFailed(error);
  });
  if (!card || !sent?.id || reply.kind !== 'card') return;
  const { conversation } = turn.place;
  parts.keptCards.keep({ conversationId: conversation.id, messageId: sent.id, pseudonym: everyone }, card);
  await remember(parts, turn.tenant, reply, { conversation, activityId: sent.id, language: turn.language });
}

async function answerInvoke(
  parts: DeliverParts,
  context: TurnContext,
  turn: Turn,
  reply: Reply,
  card: AdaptiveCard | undefined,
): Promise<void> {
  if (!card || reply.kind !== 'card') {
    const words = reply.kind === 'card' ? '' : reply.text;
    await context.sendActivity(
      reply.kind === 'refused'
        ? formOrWords(parts.keptCards, context.activity, turn, words)
        : wordsResponse(words),
    );
    return;
  }
  await context.sendActivity(cardResponse(card));
  const { cardMessageId, place, person } = turn;
  if (!cardMessageId) return;
  parts.keptCards.keep(
    { conversationId: place.conversation.id, messageId: cardMessageId, pseudonym: person.pseudonym },
    card,
  );
  // Teams refreshes a card by itself for one reader; what that reader may see is not for the others.
  const isAutomatic = pressOf(context.activity)?.isAutomatic ?? false;
  const isOffline = context.activity.deliveryMode === DeliveryModes.ExpectReplies;
  if (!isAutomatic && !isOffline) keepOnMessage(parts, turn, reply, { messageId: cardMessageId, card });
}

/**
 * An invoke's answer changes the card on one screen, until Teams is opened again: what is to stay is written to the
 * message too. In a channel only what everyone may see (`shows`); in a personal chat any result, but not a form,
 * which would take the place of what the message shows.
 */
function keepOnMessage(
  parts: DeliverParts,
  turn: Turn,
  reply: CardReply,
  { messageId, card }: { messageId: string; card: AdaptiveCard },
): void {
  const { kind, conversation } = turn.place;
  if (!reply.shows && (kind !== 'personal' || hasInputs(card))) return;
  const { tenant, language } = turn;
  parts.background.run(messageKey(conversation, messageId), async () => {
    await parts.poster.update(conversation, messageId, cardMessage(card));
    await remember(parts, tenant, reply, { conversation, activityId: messageId, language });
  });
}

async function remember(
  parts: DeliverParts,
  tenant: TenantId,
  reply: CardReply,
  shown: Shown,
): Promise<void> {
  if (!reply.shows) return;
  // The card is on the screen already; only its next update would miss this message.
  await parts.deliveries
    .putShown(tenant, reply.shows, shown)
    .catch((error: unknown) => parts.log('error', 'shown card not remembered', errorFields(error)));
}

async function deliverPost(parts: DeliverParts, turn: Turn, post: Post, reply: Reply): Promise<void> {
  if ('card' in post) return updateShown(parts, turn, post, reply);
  const person = await parts.directory.person(turn.tenant, post.to.person);
  if (!person?.personal) return parts.log('info', 'no chat with person', { pseudonym: post.to.person });
  const { answer } = post;
  const language = languageFor(person, turn.language);
  const card = answer.kind === 'card' ? parts.render(answer, language) : undefined;
  const activityId = await parts.poster.send(person.personal, messageOf(answer, card));
  if (!card || !activityId || answer.kind !== 'card') return;
  const conversation = person.personal;
  parts.keptCards.keep({ conversationId: conversation.id, messageId: activityId, pseudonym: everyone }, card);
  await remember(parts, turn.tenant, answer, { conversation, activityId, language });
}

/** Each message by itself: one that cannot be reached does not keep the others from the news. */
async function updateShown(
  parts: DeliverParts,
  turn: Turn,
  post: Extract<Post, { to: { shown: string } }>,
  reply: Reply,
): Promise<void> {
  const subject = post.to.shown;
  const answeredOn = reply.kind === 'card' && reply.shows === subject ? turn.cardMessageId : undefined;
  for (const { conversation, activityId, language } of await parts.deliveries.shown(turn.tenant, subject)) {
    // The answer itself is written there.
    if (activityId === answeredOn) continue;
    // In line behind the answer, which may be on its way to the same message.
    parts.background.run(messageKey(conversation, activityId), async () => {
      const card = parts.render(post.card(language), language);
      const outcome = await parts.poster.update(conversation, activityId, cardMessage(card));
      if (outcome === 'gone') return parts.deliveries.dropShown(turn.tenant, subject, conversation.id);
      parts.keptCards.keep(
        { conversationId: conversation.id, messageId: activityId, pseudonym: everyone },
        card,
      );
    });
  }
}

function messageKey(conversation: Conversation, messageId: string): string {
  return `message ${conversation.id} ${messageId}`;
}
