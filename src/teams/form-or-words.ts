import type { Activity } from 'botbuilder';
import type { Turn } from '../features/handler.ts';
import { pressOf } from './activity.ts';
import { cardResponse, wordsResponse } from './invoke-response.ts';
import { hasInputs, type KeptCards, refilled, seatOf } from './kept-cards.ts';

/**
 * Words about a press that changed nothing. A form comes again with what was typed and the words on top: the
 * Playground draws a card anew under a message and empties its fields. Any other card stays, the words under it.
 */
export function formOrWords(
  keptCards: KeptCards,
  activity: Activity,
  turn: Turn,
  words: string,
): Partial<Activity> {
  const { cardMessageId } = turn;
  const card = cardMessageId && keptCards.find(seatOf(turn, cardMessageId));
  if (!card || !hasInputs(card)) return wordsResponse(words);
  return cardResponse(refilled(card, pressOf(activity)?.data, words));
}
