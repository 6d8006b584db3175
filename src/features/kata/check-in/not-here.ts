import { refusalText, textsIn } from '../../../language/texts.ts';
import { refused } from '../../commanding.ts';
import type { Reply, Turn } from '../../handler.ts';
import { wordsCard } from '../../words-card.ts';

/** Where no check-in is: in a team's channel it is a press away. */
export function notHere(turn: Turn): Reply {
  if (turn.place.kind !== 'channel') return refused(turn, { reason: 'onlyInChannel' });
  const { setUp } = textsIn(turn.language).checkIn.buttons;
  return wordsCard(refusalText(turn.language, { reason: 'notConnected' }), [
    { title: setUp, verb: 'check-in.plan-form', style: 'positive' },
  ]);
}
