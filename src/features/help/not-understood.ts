import type { Button } from '../../cards/catalogue.ts';
import { textsIn } from '../../language/texts.ts';
import type { Reply, Turn } from '../handler.ts';
import { wordsCard } from '../words-card.ts';

/** Fewer words are more likely a command gone wrong than something that takes time. */
const wordsInSentence = 3;

/** Never silent: the nearest commands, and for a sentence the ways on that whoever wrote it may have meant. */
export function notUnderstood(turn: Turn, said: string, nearest: string): Reply {
  const t = textsIn(turn.language);
  const { buttons, notUnderstood: words, reportIt } = t.help;
  const text = words(nearest);
  const help: Button = { title: buttons.help, verb: 'help.show' };
  if (said.split(/\s+/).length < wordsInSentence) return wordsCard(text, [help]);
  const mine: Button[] =
    turn.place.kind === 'personal' ? [{ title: buttons.mine, verb: 'time-thief.mine' }] : [];
  const report = { title: reportIt, verb: 'time-thief.form', data: { sentence: said.slice(0, 2000) } };
  return wordsCard(text, [report, ...mine, help]);
}
