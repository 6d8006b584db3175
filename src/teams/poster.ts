import type { Activity, ConversationParameters, ConversationReference, TurnContext } from 'botbuilder';
import type { TenantId } from '../domain/entry.ts';
import type { Conversation } from '../ports/directory.ts';
import type { Adapter } from './adapter.ts';
import { type GuardRules, isAllowedHost } from './guard.ts';
import { textMessage } from './message.ts';

/** A chat, a channel or a thread in one. */
export type Target = { tenant: TenantId; conversation: Conversation };

/** Writes outside a turn. Throws when Teams refuses; an update says whether the message is still there. */
export type Poster = {
  /** The new message's id. */
  send(target: Target, message: Partial<Activity>): Promise<string | undefined>;
  /** Begins a thread in a channel: the id of its first message, which names the thread as well. */
  open(channel: Target, message: Partial<Activity>): Promise<string | undefined>;
  update(target: Target, activityId: string, message: Partial<Activity>): Promise<'updated' | 'gone'>;
};

/** Nothing is ever sent there. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

type Connector = {
  conversations: {
    createConversation(how: Partial<ConversationParameters>): Promise<{ id?: string; activityId?: string }>;
  };
};

export function createPoster(adapter: Adapter, appId: string, rules: GuardRules): Poster {
  async function within<T>({ conversation }: Target, act: (context: TurnContext) => Promise<T>): Promise<T> {
    // The address came with an activity once, but the list may have been changed since.
    if (!isAllowedHost(conversation.serviceUrl, rules)) throw new NotAllowed('service address not allowed');
    const reference = {
      channelId: 'msteams',
      serviceUrl: conversation.serviceUrl,
      conversation: { id: conversation.id },
      bot: { id: appId },
    } as ConversationReference;
    const outcome: { value?: T; failure?: unknown } = {};
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      // botbuilder makes up an id of a message to reply to.
      delete context.activity.id;
      // Caught here: the adapter's own error handler would answer with a message of its own.
      await act(context).then(
        (value) => {
          outcome.value = value;
        },
        (error: unknown) => {
          outcome.failure = error;
        },
      );
    });
    if (outcome.failure) throw outcome.failure;
    return outcome.value as T;
  }
  return {
    send: (target, message) =>
      within(target, (context) => orInWords(message, async (said) => (await context.sendActivity(said))?.id)),
    open: (channel, message) =>
      within(channel, (context) =>
        orInWords(message, async (said) => {
          // What `createConversationAsync` does, which loses the message's id on the way.
          const { conversations } = context.turnState.get<Connector>(adapter.ConnectorClientKey);
          const made = await conversations.createConversation({
            isGroup: true,
            channelData: { channel: { id: channel.conversation.id } },
            activity: said as Activity,
            bot: { id: appId } as ConversationParameters['bot'],
          });
          return made.activityId ?? made.id?.split(';messageid=')[1];
        }),
      ),
    async update(target, activityId, message) {
      try {
        await within(target, (context) =>
          orInWords(message, (said) => context.updateActivity({ ...said, id: activityId })),
        );
        return 'updated';
      } catch (error) {
        if ((error as { statusCode?: number }).statusCode === 404) return 'gone';
        throw error;
      }
    },
  };
}

/** A card that Teams finds too large goes as the words that stand for it: nothing of it was taken. */
async function orInWords<T>(
  message: Partial<Activity>,
  put: (message: Partial<Activity>) => Promise<T>,
): Promise<T> {
  try {
    return await put(message);
  } catch (error) {
    const isTooLarge = (error as { statusCode?: number }).statusCode === 413;
    if (!isTooLarge || !message.attachments || !message.summary) throw error;
    return put(textMessage(message.summary));
  }
}

/** In a channel the thread that a message begins, else the conversation itself. */
export function threadOf({ id, serviceUrl }: Conversation, messageId: string): Conversation {
  return { id: `${id};messageid=${messageId}`, serviceUrl };
}
