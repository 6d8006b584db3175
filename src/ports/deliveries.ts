import type { TenantId } from '../domain/entry.ts';
import type { Language } from '../language/language.ts';
import type { Conversation } from './directory.ts';

/** A team's channel as the bot knows it. */
export type Channel = Conversation & {
  name?: string;
  /** The id of its team. */
  team?: string;
  unit?: string;
  language?: Language;
  /** Why nothing reaches it; nothing is sent there until somebody in its team is heard from. */
  inactive?: DeliveryReason;
};

/** Whom or what a message is for: a person by pseudonym, a channel by its id. */
export type Recipient = { person: string } | { channel: string };

/**
 * `claimed`: somebody is sending it. `sent`: Teams took it. `unknown`: nobody knows whether Teams took it, so a person
 * decides. `failed`: Teams did not take it, and it is tried again. `inactive`: nothing reaches the recipient until
 * they are heard from. `late`: it did not get through in its time, and is not sent any more.
 */
export const deliveryStates = ['claimed', 'sent', 'unknown', 'failed', 'inactive', 'late'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What stands in the way: nothing was sent (the first nine), or nobody knows whether it was. */
export const deliveryReasons = [
  'noChat',
  'blocked',
  'notMember',
  'disabled',
  'noWriting',
  'gone',
  'tooMany',
  'notTaken',
  'down',
  'trouble',
  'noAnswer',
  'interrupted',
] as const;
export type DeliveryReason = (typeof deliveryReasons)[number];

/** One thing that is to be told once, under a key of its own. Times are ISO instants. */
export type Delivery = {
  key: string;
  /** The name of the job that wants it told. */
  job: string;
  to: Recipient;
  state: DeliveryState;
  /** 0 of what nobody was there to send. */
  attempts: number;
  /** When it came to this state. */
  at: string;
  /** Down: since when nobody was there to send it, and the date it was for. */
  since?: string;
  due?: string;
  /** Claimed: how long the claim holds. Failed: when it may be tried again; absent when it may not. */
  until?: string;
  reason?: DeliveryReason;
  /** What it is about: a gain's or a unit's id. */
  about?: string;
  /** Sent: its message, which in a channel names its thread as well. */
  messageId?: string;
};

/** What nobody was there to send. */
export type NeverSent = Pick<Delivery, 'key' | 'job' | 'to' | 'about' | 'due'>;

/** Things that go in one message. */
export type Claim = { job: string; to: Recipient; items: readonly { key: string; about?: string }[] };

export type Result = Pick<Delivery, 'state' | 'at' | 'until' | 'reason' | 'messageId'>;

/** What was sent and where: not in the ledger, beside the directory. On disk before a promise resolves. */
export interface Deliveries {
  channel(tenant: TenantId, id: string): Promise<Channel | undefined>;
  /** Adds to what is known of a channel: of two who add at once neither loses anything. */
  putChannel(tenant: TenantId, channel: Channel): Promise<void>;
  /** The newest messages in each conversation that show this thing (a storyboard), oldest first, to be updated in place. */
  shown(tenant: TenantId, subject: string): Promise<readonly Shown[]>;
  /** The things that this message shows. */
  shownOn(tenant: TenantId, message: Pick<Shown, 'conversation' | 'activityId'>): Promise<readonly string[]>;
  putShown(tenant: TenantId, subject: string, shown: Shown): Promise<void>;
  dropShown(tenant: TenantId, subject: string, shown: Shown): Promise<void>;
  /** Of these things nothing is updated any more, wherever they are shown. */
  forgetShown(tenant: TenantId, isOver: (subject: string) => boolean): Promise<void>;
  /** Of a chat whose person is erased, not even its id is left. */
  eraseChat(tenant: TenantId, conversationId: string): Promise<void>;
  /** Takes what is free for oneself, before anything is sent: the keys that were won, each by one claimer alone. */
  claim(tenant: TenantId, claim: Claim, lease: { at: string; until: string }): Promise<readonly string[]>;
  /**
   * What became of a claim. A key that somebody has claimed since is left alone. A channel that was not reached is
   * inactive from now on.
   */
  settle(tenant: TenantId, won: { keys: readonly string[]; at: string }, result: Result): Promise<void>;
  /** One of them, as it is at this instant. */
  delivery(tenant: TenantId, key: string, at: string): Promise<Delivery | undefined>;
  /** As they are at this instant: a claim that ran out without a result is `unknown`. */
  all(tenant: TenantId, at: string): Promise<readonly Readonly<Delivery>[]>;
  /**
   * Somebody was heard from: what did not reach them may be tried again. Whoever writes in a channel, or adds the bot to
   * a team, makes all of the team's channels active again.
   */
  heardFrom(tenant: TenantId, from: Recipient, at: string): Promise<void>;
  /** Nothing reaches this channel, or any of this team's, until somebody there is heard from. */
  shutOut(
    tenant: TenantId,
    from: { channel: string } | { team: string },
    reason: DeliveryReason,
  ): Promise<void>;
  /** A person has decided that this is to be sent again; false when nobody has to decide about it. */
  sendAgain(tenant: TenantId, key: string, at: string): Promise<boolean>;
  /** The time for these is over; what did not get through is kept for some weeks, so that somebody knows. */
  tooLate(tenant: TenantId, keys: readonly string[], at: string): Promise<void>;
  /** The bot was down while these were to be sent, and they are not sent late: kept like what was too late. */
  neverSent(
    tenant: TenantId,
    those: readonly NeverSent[],
    down: { from: string; until: string },
  ): Promise<void>;
  /** When the bot last looked for what is due: an instant, a few minutes early. */
  lastLook(tenant: TenantId): Promise<string | undefined>;
  /** It has looked. Not every look is written down. */
  looked(tenant: TenantId, at: string): Promise<void>;
  /** These are told no more: nobody needs to know what became of them. */
  forget(tenant: TenantId, keys: readonly string[]): Promise<void>;
  /**
   * The bot is there today; gives the first day since when it has been there every day. Once a day it also forgets
   * what is too old to matter.
   */
  present(tenant: TenantId, today: string): Promise<string>;
  close(): Promise<void>;
}

export type Shown = { conversation: Conversation; activityId: string; language: Language };

export function isSameRecipient(a: Recipient, b: Recipient): boolean {
  if ('person' in a) return 'person' in b && a.person === b.person;
  return 'channel' in b && a.channel === b.channel;
}

/** As it is at an instant: a claim that ran out says nothing about whether it was sent. */
export function deliveryAt(delivery: Delivery, at: string): Delivery {
  const { state, until } = delivery;
  if (state !== 'claimed' || until === undefined || at < until) return delivery;
  return { ...delivery, state: 'unknown', at: until, reason: 'interrupted' };
}

/** Whether a person has to decide: nobody knows whether it was sent, or Teams has refused it too often. */
export function needsDecision({ state, until }: Delivery): boolean {
  return state === 'unknown' || (state === 'failed' && until === undefined);
}

/** Whether it may be sent: never tried, to be tried again, or put to somebody else than before. */
export function isFree(delivery: Delivery | undefined, to: Recipient, at: string): boolean {
  if (delivery === undefined) return true;
  const { state, until, to: before } = deliveryAt(delivery, at);
  if (state === 'claimed') return false;
  if (state === 'failed' && until !== undefined && until <= at) return true;
  return state !== 'unknown' && state !== 'late' && !isSameRecipient(before, to);
}
