import type { TenantId } from '../domain/entry.ts';
import type { Language } from '../language/language.ts';
import type { Conversation } from './directory.ts';

/** A team's channel as the bot knows it. */
export type Channel = Conversation & { name?: string; unit?: string; language?: Language };

/** What was sent and where: not in the ledger, beside the directory. On disk before a promise resolves. */
export interface Deliveries {
  channel(tenant: TenantId, id: string): Promise<Channel | undefined>;
  putChannel(tenant: TenantId, channel: Channel): Promise<void>;
  /** The newest message in each conversation that shows this thing (a storyboard), to be updated in place. */
  shown(tenant: TenantId, subject: string): Promise<readonly Shown[]>;
  putShown(tenant: TenantId, subject: string, shown: Shown): Promise<void>;
  dropShown(tenant: TenantId, subject: string, conversationId: string): Promise<void>;
  close(): Promise<void>;
}

export type Shown = { conversation: Conversation; activityId: string; language: Language };
