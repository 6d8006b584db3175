import type { Shown } from '../ports/deliveries.ts';
import { type DeliveryRow, type ShownRow, shownGroup, shownKey } from './deliveries-rows.ts';
import type { Rows } from './rows.ts';

/** A check-in and its reminder, and the card that somebody asked for; what is older nobody scrolls up to. */
const mostInOnePlace = 3;

type Store = Rows<DeliveryRow>;

function rowOf(rows: Store, subject: string, conversationId: string): ShownRow | undefined {
  const row = rows.get(shownKey(subject, conversationId));
  return row && 'shown' in row ? row.shown : undefined;
}

export function shownIn(rows: Store, subject: string): Shown[] {
  return Array.from(rows.group(shownGroup(subject))).flatMap((row) => {
    if (!('shown' in row)) return [];
    const { earlier = [], ...newest } = row.shown;
    return [...earlier.map((activityId) => ({ ...newest, activityId })), newest];
  });
}

export function shownOnIn(
  rows: Store,
  { conversation, activityId }: Pick<Shown, 'conversation' | 'activityId'>,
): string[] {
  const subjects: string[] = [];
  for (const row of rows.values()) {
    const isThere = 'shown' in row && row.shown.conversation.id === conversation.id;
    if (isThere && messagesOf(row.shown).includes(activityId)) subjects.push(row.subject);
  }
  return subjects;
}

export async function putShownIn(rows: Store, subject: string, shown: Shown): Promise<void> {
  const known = rowOf(rows, subject, shown.conversation.id);
  const others = messagesOf(known).filter((id) => id !== shown.activityId);
  await put(rows, subject, shown, others);
}

export async function dropShownIn(
  rows: Store,
  subject: string,
  { conversation, activityId }: Shown,
): Promise<void> {
  const known = rowOf(rows, subject, conversation.id);
  const left = messagesOf(known).filter((id) => id !== activityId);
  const newest = left.pop();
  if (!known || newest === undefined) return rows.delete(shownKey(subject, conversation.id));
  const { earlier: _earlier, ...rest } = known;
  await put(rows, subject, { ...rest, activityId: newest }, left);
}

export async function forgetShownIn(rows: Store, isOver: (subject: string) => boolean): Promise<void> {
  const over: string[] = [];
  for (const row of rows.values())
    if ('shown' in row && isOver(row.subject)) over.push(shownKey(row.subject, row.shown.conversation.id));
  await Promise.all(over.map((key) => rows.delete(key)));
}

/** The file too is without it: a `delete` would leave the rows in it until there are more of them. */
export function eraseChatIn(rows: Store, conversationId: string): Promise<void> {
  return rows.erase((row) => 'shown' in row && row.shown.conversation.id === conversationId);
}

/** Oldest first. */
function messagesOf(known: ShownRow | undefined): string[] {
  return known ? [...(known.earlier ?? []), known.activityId] : [];
}

function put(rows: Store, subject: string, shown: Shown, others: string[]): Promise<void> {
  const earlier = others.slice(1 - mostInOnePlace);
  return rows.put({ subject, shown: { ...shown, ...(earlier.length > 0 ? { earlier } : {}) } });
}
