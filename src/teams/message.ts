import { type Activity, ActivityTypes, TextFormatTypes } from 'botbuilder';
import type { AdaptiveCard } from '../cards/render.ts';

export function cardMessage(card: AdaptiveCard): Partial<Activity> {
  const words = typeof card.fallbackText === 'string' ? card.fallbackText : undefined;
  return {
    type: ActivityTypes.Message,
    // What Teams shows in the notice and in the list of chats.
    ...(words && { summary: words }),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}

/** Plain: what people have written is never read as Markdown. */
export function textMessage(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text, textFormat: TextFormatTypes.Plain };
}
