import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import type { Conversation } from '../ports/directory.ts';
import type { Adapter } from './adapter.ts';
import { type GuardRules, isAllowedHost } from './guard.ts';

/** Writes outside a turn. Throws when Teams refuses; an update says whether the message is still there. */
export type Poster = {
  /** The new message's id. */
  send(conversation: Conversation, message: Partial<Activity>): Promise<string | undefined>;
  update(
    conversation: Conversation,
    activityId: string,
    message: Partial<Activity>,
  ): Promise<'updated' | 'gone'>;
};

/** Nothing is ever sent there. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

export function createPoster(adapter: Adapter, appId: string, rules: GuardRules): Poster {
  async function within(conversation: Conversation, act: (context: TurnContext) => Promise<void>) {
    // The address came with an activity once, but the list may have been changed since.
    if (!isAllowedHost(conversation.serviceUrl, rules)) throw new NotAllowed('service address not allowed');
    const reference = {
      channelId: 'msteams',
      serviceUrl: conversation.serviceUrl,
      conversation: { id: conversation.id },
      bot: { id: appId },
    } as ConversationReference;
    let failure: unknown;
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      // Caught here: the adapter's own error handler would answer with a message of its own.
      await act(context).catch((error: unknown) => {
        failure = error;
      });
    });
    if (failure) throw failure;
  }
  return {
    async send(conversation, message) {
      let id: string | undefined;
      await within(conversation, async (context) => {
        id = (await context.sendActivity(message))?.id;
      });
      return id;
    },
    async update(conversation, activityId, message) {
      try {
        await within(conversation, async (context) => {
          await context.updateActivity({ ...message, id: activityId });
        });
        return 'updated';
      } catch (error) {
        if ((error as { statusCode?: number }).statusCode === 404) return 'gone';
        throw error;
      }
    },
  };
}
