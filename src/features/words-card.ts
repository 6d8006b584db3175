import type { Button } from '../cards/catalogue.ts';
import type { CardReply } from './handler.ts';

/** Words on a card, with what to do about them a press away. */
export function wordsCard(lines: string | string[], buttons: Button[] = []): CardReply {
  const data = { title: 'Tidvinn', lines: [lines].flat(), facts: [], buttons };
  return { kind: 'card', card: 'notice', data };
}
