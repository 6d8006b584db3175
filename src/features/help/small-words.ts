import { textsIn } from '../../language/texts.ts';
import type { CommandHandler, Reply, Turn } from '../handler.ts';
import { wordsCard } from '../words-card.ts';
import { mainButtons } from './main-buttons.ts';

/** Forms wait on their cards, and nothing is under way: there is nowhere to go back to but the ways on. */
async function back(turn: Turn): Promise<Reply> {
  const t = textsIn(turn.language);
  return wordsCard(t.smallWords.back, mainButtons(t, turn.place));
}

/** What people write in between: thanked, called off, gone back. */
export const smallWordCommands: readonly CommandHandler[] = [
  {
    name: 'thanks',
    standsAlone: true,
    isGreeting: true,
    words: {
      nb: ['takk', 'tusen takk', 'mange takk', 'takk skal du ha'],
      nn: ['takk', 'tusen takk', 'mange takk', 'takk skal du ha'],
      en: ['thanks', 'thank you', 'many thanks', 'thx'],
    },
    run: async ({ language }) => ({ kind: 'text', text: textsIn(language).smallWords.thanks }),
  },
  {
    name: 'cancel',
    standsAlone: true,
    words: { nb: ['avbryt'], nn: ['avbryt'], en: ['cancel'] },
    run: async ({ language }) => ({ kind: 'text', text: textsIn(language).smallWords.cancel }),
  },
  {
    name: 'back',
    isWhole: true,
    words: { nb: ['tilbake'], nn: ['tilbake', 'attende'], en: ['back', 'go back'] },
    run: back,
  },
];
