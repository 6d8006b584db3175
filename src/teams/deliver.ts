import { type Activity, DeliveryModes, type TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../cards/render.ts';
import type { CardReply, Reply, Turn } from '../features/handler.ts';
import { pressOf } from './activity.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { formOrWords } from './form-or-words.ts';
import { cardResponse, wordsResponse } from './invoke-response.ts';
import { everyone, hasInputs, seatOf } from './kept-cards.ts';
import { cardMessage, textMessage } from './message.ts';
import { giveOwed, oweNotices, type Unkept } from './owed-notices.ts';
import { SendFailed } from './send-failed.ts';
import { messageKey, remember, updateShown } from './shown-cards.ts';

/** A handler's reply, to where it belongs: the answer within the turn, everything else after it. */
export function createDeliver(parts: DeliverParts) {
  return async function deliver(context: TurnContext, turn: Turn, reply: Reply): Promise<void> {
    const card = reply.kind === 'card' ? parts.render(reply, turn.language) : undefined;
    const unkept = await oweNotices(parts, turn, reply);
    const answer = context.activity.type === 'invoke' ? answerInvoke : answerMessage;
    let answeredOn: string | undefined;
    try {
      answeredOn = await answer(parts, context, turn, reply, card);
    } finally {
      // What was asked for is done, whether or not its answer got through.
      deliverPosts(parts, turn, reply, { answeredOn, unkept });
    }
  };
}

export type Deliver = ReturnType<typeof createDeliver>;

/** The reply to a turn whose answer could not wait for it: as a message to the one who asked, and to nobody else. */
export async function deliverLate(parts: DeliverParts, turn: Turn, reply: Reply): Promise<void> {
  const unkept = await oweNotices(parts, turn, reply);
  try {
    const chat = turn.place.kind === 'personal' ? turn.place.conversation : turn.person.personal;
    if (!chat) return parts.log('warn', 'no chat for a late answer');
    const card = reply.kind === 'card' ? parts.render(reply, turn.language) : undefined;
    await parts.poster.send({ tenant: turn.tenant, conversation: chat }, messageOf(reply, card));
  } finally {
    // The message that was pressed still shows what was there before: it is updated like the others.
    deliverPosts(parts, turn, reply, { unkept });
  }
}

/** `answeredOn` is the message that holds the answer already: it needs no news of what the answer shows. */
function deliverPosts(
  parts: DeliverParts,
  turn: Turn,
  reply: Reply,
  { answeredOn, unkept }: { answeredOn?: string | undefined; unkept: Unkept },
): void {
  const { tenant } = turn;
  const { posts = [] } = reply;
  // Whoever could not be reached before is given what they are owed when they come by; but not while they do what
  // nobody is to know they did, since the row that says so would be the next in the directory.
  const isUntraced = reply.kind === 'card' && reply.leavesNoTrace;
  const owed = new Set(turn.place.kind === 'personal' && !isUntraced ? [turn.person.pseudonym] : []);
  if (!isUntraced) heardFrom(parts, turn);
  for (const post of posts) {
    if ('text' in post) owed.add(post.to.person);
    else
      parts.background.run(`shown ${tenant} ${post.to.shown}`, () =>
        updateShown(parts, turn, post, isShownBy(reply, post.to.shown) ? answeredOn : undefined),
      );
  }
  for (const pseudonym of owed) giveOwed(parts, tenant, pseudonym, unkept.get(pseudonym));
}

function isShownBy(reply: Reply, subject: string): boolean {
  return reply.kind === 'card' && reply.shows === subject;
}

/** What did not reach this chat or channel before may be tried again. */
function heardFrom({ background, deliveries, clock }: DeliverParts, { tenant, place, person }: Turn): void {
  if (place.kind === 'group') return;
  const from = place.kind === 'channel' ? { channel: place.conversation.id } : { person: person.pseudonym };
  background.run(`heard from ${tenant}`, () => deliveries.heardFrom(tenant, from, clock.now().toISOString()));
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
  const { cardMessageId, tenant } = turn;
  if (reply.leavesNoTrace) {
    // A client that knows no other buttons sends the form in a message.
    if (cardMessageId) parts.keptCards.forget(seatOf(turn, cardMessageId));
    return undefined;
  }
  const { conversation } = turn.place;
  parts.keptCards.keep({ ...seatOf(turn, sent.id), pseudonym: everyone }, card);
  await remember(parts, tenant, reply, { conversation, activityId: sent.id, language: turn.language });
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
  const { cardMessageId } = turn;
  if (!cardMessageId) return undefined;
  const seat = seatOf(turn, cardMessageId);
  if (reply.leavesNoTrace) {
    // Nor is the form that was pressed kept, whose nonce would lead to what it made.
    parts.keptCards.forget(seat);
    return undefined;
  }
  parts.keptCards.keep(seat, card);
  // Teams refreshes a card by itself for one reader; what that reader may see is not for the others.
  const isAutomatic = pressOf(context.activity)?.isAutomatic ?? false;
  const isOffline = context.activity.deliveryMode === DeliveryModes.ExpectReplies;
  if (isAutomatic || isOffline) return undefined;
  keepOnMessage(parts, turn, reply, { messageId: cardMessageId, card });
  return reply.shows ? cardMessageId : undefined;
}

/**
 * An invoke's answer changes the card on one screen, until Teams is opened again: what is to stay is written to the
 * message too. In a channel only what everyone may see (`shows`), and not in the place of something else that they see
 * there: a board opened from the week's check-in is for who opened it. In a personal chat any result, but not a form;
 * the news of what stood there before then goes elsewhere.
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
    const shown = { conversation, activityId: messageId, language };
    const there = await parts.deliveries.shownOn(tenant, shown);
    const others = there.filter((subject) => subject !== reply.shows);
    if (kind === 'channel' && others.length > 0 && others.length === there.length) return;
    const outcome = await parts.poster.update({ tenant, conversation }, messageId, cardMessage(card));
    if (outcome !== 'updated') return;
    for (const subject of others) await parts.deliveries.dropShown(tenant, subject, shown);
    await remember(parts, tenant, reply, shown);
  });
}
