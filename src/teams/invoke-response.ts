import { type Activity, ActivityTypes } from 'botbuilder';
import type { AdaptiveCard } from '../cards/render.ts';

/** The card in place of the one that was pressed, for the one who pressed it. */
export function cardResponse(card: AdaptiveCard): Partial<Activity> {
  return response({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
}

/**
 * Words under the card, which stays. Never `application/vnd.microsoft.error`: Teams may say its own "something went
 * wrong" in place of ours, while a message's words are shown as they are (in the Playground both are bars).
 */
export function wordsResponse(words: string): Partial<Activity> {
  return response({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words });
}

/** Words in the shape that this kind of invoke is read in; without an answer Teams says that the bot is broken. */
export function wordsForInvoke(name: string | undefined, words: string): Partial<Activity> {
  if (name?.startsWith('composeExtension/'))
    return response({ composeExtension: { type: 'message', text: words } });
  if (name?.startsWith('task/')) return response({ task: { type: 'message', value: words } });
  if (name === 'application/search') {
    return response({
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results: [] },
    });
  }
  return wordsResponse(words);
}

function response(body: object): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
}
