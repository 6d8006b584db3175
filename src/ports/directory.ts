import type { TenantId } from '../domain/entry.ts';
import type { Language } from '../language/language.ts';

/** A person as the directory knows them. `pseudonym` is the only part of it that the ledger ever holds. */
export type Person = {
  pseudonym: string;
  /** Entra object id, lower case. */
  objectId: string;
  name: string;
  /** Their own choice; absent while they follow Teams. */
  language?: Language;
  /** What Teams last spoke with them, for messages that nobody has just asked for. */
  locale?: Language;
  /** The unit they report for when they name none. */
  unit?: string;
  /** Where the bot can write to them alone; absent until they have written to it. */
  personal?: Conversation;
  /** How they want to hear what others do; absent: `daily`. */
  notices?: NoticeWish;
};

/** At most one message a day with all there is, each at once, or none. */
export const noticeWishes = ['daily', 'atOnce', 'none'] as const;
export type NoticeWish = (typeof noticeWishes)[number];

/** Words a person is owed until they have been given to them; some wait for the day's one message. */
export type Notice = { id: string; text: string; isForDigest?: true };

/** A report that is not sent yet: what is typed, right or wrong, by field. */
export type Draft = { id: string; savedOn: string; values: Record<string, string> };

export type Conversation = { id: string; serviceUrl: string };

/** The language to write to a person in: their own choice, else Teams', else that of who makes us write. */
export function languageFor(person: Person | undefined, otherwise: Language): Language {
  return person?.language ?? person?.locale ?? otherwise;
}

/** The language of an answer: the channel's, where all read it, else the person's own choice, else Teams' just now. */
export function languageOfTurn(
  channel: { language?: Language } | undefined,
  person: Person,
  locale: Language,
): Language {
  return channel?.language ?? person.language ?? locale;
}

/** People, apart from the ledger and erasable. On disk before a promise resolves. */
export interface Directory {
  person(tenant: TenantId, pseudonym: string): Promise<Person | undefined>;
  people(tenant: TenantId): Promise<readonly Person[]>;
  /** The person with this object id, made when new. A changed name or conversation is kept. */
  meet(
    tenant: TenantId,
    who: { objectId: string; name: string; personal?: Conversation; locale?: Language },
  ): Promise<Person>;
  /** Changes what a person chose. */
  choose(
    tenant: TenantId,
    pseudonym: string,
    choice: { language?: Language; unit?: string; notices?: NoticeWish },
  ): Promise<Person>;
  /** Remembers who reported a time thief, or joined one (by the support's id), apart from the ledger; the first stays. */
  putReporter(tenant: TenantId, thief: string, pseudonym: string): Promise<void>;
  reporterOf(tenant: TenantId, thief: string): Promise<string | undefined>;
  reportedBy(tenant: TenantId, pseudonym: string): Promise<readonly string[]>;
  /** From thief to who reported it, for all that any of these people reported. */
  reportersAmong(tenant: TenantId, people: ReadonlySet<string>): Promise<ReadonlyMap<string, string>>;
  /** Keeps a draft, anew when the id is known; false when the person has as many as are kept. */
  putDraft(tenant: TenantId, pseudonym: string, draft: Draft): Promise<boolean>;
  drafts(tenant: TenantId, pseudonym: string): Promise<readonly Draft[]>;
  /** Nothing of these drafts is left on disk when it resolves. */
  dropDrafts(tenant: TenantId, pseudonym: string, ids: readonly string[]): Promise<void>;
  /**
   * The rows on disk lie in an order that says nothing of when each came. They have no times, but beside the ledger
   * their order would tell between which two reports somebody first wrote.
   */
  forgetOrder(tenant: TenantId): Promise<void>;
  /** The person's rows and who-reported-what rows are gone from the disk when it resolves. */
  erase(tenant: TenantId, pseudonym: string): Promise<void>;
  /** Keeps words for a person, before anything is tried; nothing for someone the directory does not know. */
  owe(tenant: TenantId, pseudonym: string, notice: Notice): Promise<void>;
  /** Oldest first. */
  owed(tenant: TenantId, pseudonym: string): Promise<readonly Notice[]>;
  /** What waits for the day's one message, by person. */
  owedForDigest(tenant: TenantId): Promise<readonly { person: string; notices: readonly Notice[] }[]>;
  /** They have been given. */
  given(tenant: TenantId, pseudonym: string, id: string): Promise<void>;
  close(): Promise<void>;
}
