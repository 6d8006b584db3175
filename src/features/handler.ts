import type { z } from 'zod/v4';
import type { CardName, Cards } from '../cards/catalogue.ts';
import type { TenantId } from '../domain/entry.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Language } from '../language/language.ts';
import type { Claim, Deliveries } from '../ports/deliveries.ts';
import type { Conversation, Directory, Person } from '../ports/directory.ts';
import type { Municipalities } from '../ports/municipalities.ts';
import type { Pages } from '../ports/pages.ts';
import type { Similar } from '../ports/similar.ts';

/** Where a turn happens. In a channel everyone in it sees the answer. */
export type Place = {
  kind: 'personal' | 'group' | 'channel';
  /** Where an answer goes; in a channel the id without its thread. */
  conversation: Conversation;
  channelName?: string;
  /** The unit the channel is connected to. */
  unit?: string;
};

/** One person doing one thing, verified: everything here comes from the checked activity and our own stores. */
export type Turn = {
  tenant: TenantId;
  person: Person;
  /** Named in ADMINISTRATORS; roles given in the ledger are looked up there. */
  isFirstAdministrator: boolean;
  /** Of the tenant: may look, and changes nothing that others see. */
  isGuest?: true;
  language: Language;
  now: Date;
  /** The date in Norway, yyyy-mm-dd. */
  today: string;
  place: Place;
  /** The activity that asks: the same id when Teams delivers it twice. */
  activityId: string;
  /** The message that holds the card that was pressed. */
  cardMessageId?: string;
};

type CardReplyOf = {
  [N in CardName]: {
    kind: 'card';
    card: N;
    data: Cards[N];
    /** What the card shows (a storyboard's id): its message is remembered and updated in place. */
    shows?: string;
    /** Comes first on the card: the sample register's label. */
    banner?: string;
    /** It would lead from a person to a report whose author is not stored: kept nowhere but on their screen. */
    leavesNoTrace?: true;
  };
};
export type CardReply = CardReplyOf[CardName];

/**
 * What a handler answers; `teams/deliver` turns it into a message or an invoke response.
 * Invalid input and refusals on a form are the form card again, with the values kept and the words on top.
 */
export type Answer =
  | CardReply
  | { kind: 'text'; text: string }
  /** A rule says no; shown as a message, and the card that was pressed stays as it is. */
  | { kind: 'refused'; text: string };

/** Go on with another verb, as if it had been pressed: what was asked for first, once the unit is known. */
export type Onward = { kind: 'press'; turn: Turn; verb: string; data: unknown };

/** Something for another place: a notice to a person, or a card that is already shown, updated in place. */
export type Post =
  | { to: { person: string }; text: string; isForDigest?: true }
  | { to: { shown: string }; card: (language: Language) => CardReply };

export type Reply = Answer & { posts?: Post[] };

export type Services = {
  municipalities: Municipalities;
  directory: Directory;
  deliveries: Deliveries;
  similar: Similar;
  /** Absent where the bot has no address that a browser can reach. */
  pages?: Pages | undefined;
  settings: Settings;
};

type Settings = {
  /** Working days within which a leader answers a report. */
  answerDays: number;
  /** Days from a change's start until what came of it may be measured. */
  measureAfterDays: number;
  /** Where misconduct is reported; shown on the report card. */
  whistleblowingUrl?: string;
  /** Says that a tenant holds the sample register, which is labelled as illustrative wherever it shows. */
  isSample(tenant: TenantId): boolean;
};

/** A button: `verb` is `<concept>.<action>`, `schema` reads what the card sent (strings from inputs and our own ids). */
export type ActionHandler<S extends z.ZodType = z.ZodType> = {
  verb: string;
  schema: S;
  run(turn: Turn, data: z.output<S>, services: Services): Promise<Reply | Onward>;
};

/** A typed command: matches when the line begins with one of the words of any language, whole and case-folded. */
export type CommandHandler = {
  name: string;
  words: Record<Language, readonly string[]>;
  /** Takes nothing after its words: a line that goes on with a duration is somebody's time thief instead. */
  standsAlone?: true;
  /** Says no more than good day: what comes after it may be a question. */
  isGreeting?: true;
  /** Is all that is written: a line that goes on says something else. */
  isWhole?: true;
  /** `rest` is the line after the command's words. */
  run(turn: Turn, rest: string, services: Services): Promise<Reply | Onward>;
};

/** One look at what is due in one municipality. */
export type Tick = {
  tenant: TenantId;
  now: Date;
  /** The date in Norway, yyyy-mm-dd. */
  today: string;
};

/**
 * A message that nobody has asked for: each of its items is claimed before it is sent, so that it is told once. `won`
 * are the keys that nobody else had claimed. In a channel it begins a thread of its own; a card that `shows` something
 * is updated in place like any other.
 */
export type OncePost = Claim & {
  /** The key of what was told in the same channel before: this is a reply to it. */
  inThreadOf?: string;
  card: (language: Language, won: readonly string[]) => CardReply;
};

/** Work that a minute brings, not a person. What is in the ledger is opened by whoever is first, and never twice. */
export type Job<D = unknown> = {
  name: string;
  /** Pure: values, nothing of the state itself. */
  due(state: Municipality, tick: Tick): D;
  /** Does it, and gives all that is to be told; what was told before is claimed already and is not told again. */
  run(tick: Tick, due: D, services: Services): Promise<OncePost[]>;
};

export type Feature = {
  actions: readonly ActionHandler[];
  commands: readonly CommandHandler[];
  jobs?: readonly Job[];
};

export function job<D>(one: Job<D>): Job {
  return one as unknown as Job;
}

export function action<S extends z.ZodType>(handler: ActionHandler<S>): ActionHandler {
  return handler as unknown as ActionHandler;
}
