import { textsIn } from '../../../src/language/texts.ts';
import type { Poster } from '../../../src/teams/poster.ts';
import { onTheWall } from '../../domain/check-in/wall-calendar.ts';
import { troubleAt } from '../house.ts';
import { chanceOf } from '../life.ts';
import { askKey, reminderOf, type Wall } from './oracle.ts';
import { spells, storms } from './teams.ts';

/** One call that reached Teams. */
export type Attempt = {
  key: string;
  channel: string;
  at: Date;
  /** It stands in the channel, as this message; absent where it was not taken. */
  messageId?: string;
  /** Teams said what became of it. */
  isTold: boolean;
};

const shareInTrouble = 0.1;
const reminder = textsIn('nb').checkIn.reminder;

export function isShut(channel: string, wall: Wall): boolean {
  return spellOn(channel, wall) !== undefined;
}

function spellOn(channel: string, { date, clock }: Wall) {
  const now = `${date} ${clock}`;
  return spells.find((spell) => spell.channel === channel && now >= spell.from && now < spell.until);
}

/** Teams: takes most, refuses some, and of some tells nobody that it took them. Its own book is `onAttempt`'s. */
export function channelsOf(
  seed: number,
  clock: { readonly now: Date },
  onAttempt: (attempt: Attempt) => void,
): Poster {
  const keys = new Map<string, string>();
  function put(conversation: string, card: unknown): string {
    const [channel = '', thread = ''] = conversation.split(';messageid=');
    const wall = onTheWall(clock.now);
    const key = keyOf(channel, JSON.stringify(card), keys.get(thread));
    const attempt = { key, channel, at: clock.now };
    const refusal = spellOn(channel, wall)?.error ?? storms[wall.date];
    const trouble = refusal
      ? { isTaken: false, error: refusal }
      : troubleAt(chanceOf(seed, key, clock.now.getTime()), shareInTrouble);
    const isNo = trouble !== undefined && 'statusCode' in trouble.error && trouble.error.statusCode < 500;
    const messageId = `message-${keys.size}`;
    const isTaken = trouble?.isTaken ?? true;
    if (isTaken) keys.set(messageId, key);
    onAttempt({ ...attempt, isTold: isNo || !trouble, ...(isTaken && { messageId }) });
    if (trouble) throw trouble.error;
    return messageId;
  }
  return {
    open: async ({ conversation }, { attachments }) => put(conversation.id, attachments?.[0]?.content),
    send: async ({ conversation }, { attachments }) => put(conversation.id, attachments?.[0]?.content),
    update: async () => 'updated',
  };
}

/** What a message is, as its reader sees it: a reply reminds of what its thread is about. */
function keyOf(channel: string, card: string, thread: string | undefined): string {
  const slot = /"slot":"(\d{4}-W\d{2}-[12])"/.exec(card)?.[1];
  const asked = slot === undefined ? thread : askKey(channel, slot);
  if (asked === undefined) throw new Error(`a message about no check-in: ${card}`);
  return thread !== undefined || card.includes(reminder) ? reminderOf(asked) : asked;
}
