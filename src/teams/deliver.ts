import { randomUUID } from 'node:crypto';
import { type Activity, DeliveryModes, type TurnContext } from 'botbuilder';
import type { TenantId } from '../domain/entry.ts';
import type { CardReply, Post, Reply, Turn } from '../features/handler.ts';
import type { Language } from '../language/language.ts';
import type { Deliveries, Shown } from '../ports/deliveries.ts';
import type { Conversation, Directory } from '../ports/directory.ts';
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
    await oweNotices(parts, turn, reply);
    const answeredOn =
      context.activity.type === 'invoke'
        ? await answerInvoke(parts, context, turn, reply, card)
        : await answerMessage(parts, context, turn, reply, card);
    deliverPosts(parts, turn, reply, answeredOn);
  };
}

export type Deliver = ReturnType<typeof createDeliver>;

/** The reply to a turn whose answer could not wait for it: as a message to the one who asked, and to nobody else. */
export async function deliverLate(parts: DeliverParts, turn: Turn, reply: Reply): Promise<void> {
  await oweNotices(parts, turn, reply);
  deliverPosts(parts, turn, reply, undefined);
  const chat = turn.place.kind === 'personal' ? turn.place.conversation : turn.person.personal;
  if (!chat) return parts.log('warn', 'no chat for a late answer');
  const card = reply.kind === 'card' ? parts.render(reply, turn.language) : undefined;
  await parts.poster.send(chat, messageOf(reply, card));
}

/** On disk before the answer: what somebody is to hear is not lost with a process or a Teams that is away. */
async function oweNotices({ directory }: DeliverParts, turn: Turn, { posts = [] }: Reply): Promise<void> {
  for (const post of posts)
    if ('text' in post)
      await directory.owe(turn.tenant, post.to.person, { id: randomUUID(), text: post.text });
}

/** `answeredOn` is the message that holds the answer already. */
function deliverPosts(
  parts: DeliverParts,
  turn: Turn,
  { posts = [] }: Reply,
  answeredOn: string | undefined,
): void {
  const { tenant } = turn;
  // Whoever could not be reached before is given what they are owed when they come by.
  const owed = new Set(turn.place.kind === 'personal' ? [turn.person.pseudonym] : []);
  for (const post of posts) {
    if ('text' in post) owed.add(post.to.person);
    else
      parts.background.run(`shown ${tenant} ${post.to.shown}`, () =>
        updateShown(parts, turn, post, answeredOn),
      );
  }
  for (const pseudonym of owed) giveOwed(parts, tenant, pseudonym);
}

/**
 * Gives a person what they are owed, one after the other and in one line for each person, so that nothing is given
 * twice. What cannot be given now stays until they write next. No log line names them: it would lead from a report,
 * which the ledger dates, to who reported it.
 */
function giveOwed(
  { background, directory, poster, log }: DeliverParts,
  tenant: TenantId,
  pseudonym: string,
): void {
  background.run(`person ${tenant} ${pseudonym}`, async () => {
    const notices = await directory.owed(tenant, pseudonym);
    const chat = notices.length > 0 ? (await directory.person(tenant, pseudonym))?.personal : undefined;
    if (!chat) return;
    for (const { id, text } of notices) {
      try {
        await poster.send(chat, textMessage(text));
      } catch (error) {
        return log('info', 'a notice is kept until the person writes next', {
          error: error instanceof Error ? error.name : 'unknown',
        });
      }
      await directory.given(tenant, pseudonym, id);
    }
  });
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
): Promise<string | undefined> {
  const sent = await context.sendActivity(messageOf(reply, card)).catch((error: unknown) => {
    throw new SendFailed(error);
  });
  if (!card || !sent?.id || reply.kind !== 'card') return undefined;
  const { conversation } = turn.place;
  parts.keptCards.keep({ conversationId: conversation.id, messageId: sent.id, pseudonym: everyone }, card);
  await remember(parts, turn.tenant, reply, { conversation, activityId: sent.id, language: turn.language });
  return reply.shows ? sent.id : undefined;
}

async function answerInvoke(
  parts: DeliverParts,
  context: TurnContext,
  turn: Turn,
  reply: Reply,
  card: AdaptiveCard | undefined,
): Promise<string | undefined> {
  if (!card || reply.kind !== 'card') {
    const words = reply.kind === 'card' ? '' : reply.text;
    await context.sendActivity(
      reply.kind === 'refused'
        ? formOrWords(parts.keptCards, context.activity, turn, words)
        : wordsResponse(words),
    );
    return undefined;
  }
  await context.sendActivity(cardResponse(card));
  const { cardMessageId, place, person } = turn;
  if (!cardMessageId) return undefined;
  parts.keptCards.keep(
    { conversationId: place.conversation.id, messageId: cardMessageId, pseudonym: person.pseudonym },
    card,
  );
  // Teams refreshes a card by itself for one reader; what that reader may see is not for the others.
  const isAutomatic = pressOf(context.activity)?.isAutomatic ?? false;
  const isOffline = context.activity.deliveryMode === DeliveryModes.ExpectReplies;
  if (isAutomatic || isOffline) return undefined;
  keepOnMessage(parts, turn, reply, { messageId: cardMessageId, card });
  return reply.shows ? cardMessageId : undefined;
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

/** Each message by itself: one that cannot be reached does not keep the others from the news. */
async function updateShown(
  parts: DeliverParts,
  turn: Turn,
  post: Extract<Post, { to: { shown: string } }>,
  answeredOn: string | undefined,
): Promise<void> {
  const subject = post.to.shown;
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
