import { escapeMarkdown } from '../cards/markdown.ts';
import type { AdaptiveCard } from '../cards/render.ts';
import type { TenantId } from '../domain/entry.ts';
import type { Turn } from '../features/handler.ts';
import { isRecord } from './activity.ts';

/** The card that a person has in front of them in a message. */
export type Seat = { tenant: TenantId; conversationId: string; messageId: string; pseudonym: string };

export function seatOf({ tenant, place, person }: Turn, messageId: string): Seat {
  return { tenant, conversationId: place.conversation.id, messageId, pseudonym: person.pseudonym };
}

/**
 * The cards people have in front of them, newest first out last. Teams sends back what was typed but not the card,
 * so when something could not be saved, this is how the form comes again with the text in it. A cache: after a
 * restart the words come without the card, and Teams leaves the form as it stands.
 */
export function createKeptCards(size = 1000) {
  const cards = new Map<string, AdaptiveCard>();
  const keyOf = ({ tenant, conversationId, messageId, pseudonym }: Seat) =>
    `${tenant} ${conversationId} ${messageId} ${pseudonym}`;
  return {
    keep(seat: Seat, card: AdaptiveCard): void {
      const key = keyOf(seat);
      cards.delete(key);
      cards.set(key, card);
      const oldest = cards.size > size ? cards.keys().next().value : undefined;
      if (oldest !== undefined) cards.delete(oldest);
    },
    forget(seat: Seat): void {
      cards.delete(keyOf(seat));
      cards.delete(keyOf({ ...seat, pseudonym: everyone }));
    },
    find(seat: Seat): AdaptiveCard | undefined {
      // A message sent in a channel is the same card for everyone until they press something on it.
      return cards.get(keyOf(seat)) ?? cards.get(keyOf({ ...seat, pseudonym: everyone }));
    },
  };
}

export type KeptCards = ReturnType<typeof createKeptCards>;
export const everyone = '*';

/** The same card with what was typed in its fields, and the words on top. */
export function refilled(card: AdaptiveCard, typed: unknown, words: string): AdaptiveCard {
  const copy = structuredClone(card);
  if (isRecord(typed)) fill(copy, typed);
  const notice = {
    type: 'TextBlock',
    id: noticeId,
    // They may quote what somebody has written.
    text: escapeMarkdown(words),
    wrap: true,
    color: 'Attention',
    weight: 'Bolder',
  };
  const body = Array.isArray(copy.body) ? copy.body : [];
  // Pressed again and failed again: one notice, not two.
  copy.body = [notice, ...body.filter((element) => !(isRecord(element) && element.id === noticeId))];
  return copy;
}

const noticeId = 'tidvinnNotice';

/** Whether a card asks for something: such a card is only for the one who opened it. */
export function hasInputs(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasInputs);
  if (!isRecord(node)) return false;
  return String(node.type).startsWith('Input.') || Object.values(node).some(hasInputs);
}

function fill(node: unknown, typed: Record<string, unknown>): void {
  if (Array.isArray(node)) for (const child of node) fill(child, typed);
  if (!isRecord(node)) return;
  if (typeof node.type === 'string' && node.type.startsWith('Input.') && typeof node.id === 'string') {
    const value = typed[node.id];
    if (value === undefined || value === null || value === '') delete node.value;
    else node.value = node.type === 'Input.Number' ? Number(value) : value;
    return;
  }
  for (const child of Object.values(node)) fill(child, typed);
}
