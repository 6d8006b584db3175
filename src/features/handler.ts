import type { z } from 'zod/v4';
import type { CardName, Cards } from '../cards/catalogue.ts';
import type { TenantId } from '../domain/entry.ts';
import type { Language } from '../language/language.ts';
import type { Deliveries } from '../ports/deliveries.ts';
import type { Conversation, Directory, Person } from '../ports/directory.ts';
import type { Municipalities } from '../ports/municipalities.ts';

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
  | { to: { person: string }; text: string }
  | { to: { shown: string }; card: (language: Language) => CardReply };

export type Reply = Answer & { posts?: Post[] };

export type Services = {
  municipalities: Municipalities;
  directory: Directory;
  deliveries: Deliveries;
  settings: Settings;
};

export type Settings = {
  /** Working days within which a leader answers a report. */
  answerDays: number;
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
  /** `rest` is the line after the command's words. */
  run(turn: Turn, rest: string, services: Services): Promise<Reply | Onward>;
};

export type Feature = { actions: readonly ActionHandler[]; commands: readonly CommandHandler[] };

export function action<S extends z.ZodType>(handler: ActionHandler<S>): ActionHandler {
  return handler as unknown as ActionHandler;
}
