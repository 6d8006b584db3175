import { distance } from 'fastest-levenshtein';
import type { Language } from '../language/language.ts';
import { numbersIn } from '../language/numbers.ts';
import { textsIn } from '../language/texts.ts';
import type { Feature } from './handler.ts';

const offered = 2;
/** More slips than this in a word, of its letters, make it another word: «takk» is not «trekk». */
const near = 0.4;

/** The commands nearest to what was typed, in the person's language: «status» eller «meld». */
export function nearestCommands(said: string, features: readonly Feature[], language: Language): string {
  const first = said.toLocaleLowerCase('nb').split(/\s+/)[0]?.slice(0, 40) ?? '';
  const close = features
    .flatMap(({ commands }) => commands)
    .flatMap(({ words }) => {
      const [best] = words[language]
        .map((word) => ({ word, far: distance(first, word) / Math.max(first.length, word.length) }))
        .sort((a, b) => a.far - b.far);
      return best && best.far < near ? [best] : [];
    })
    .sort((a, b) => a.far - b.far);
  // Where little is near: the two things people most often want.
  const words = [...new Set([...close.map(({ word }) => word), ...mostWanted[language]])];
  const { quote } = textsIn(language).help;
  return numbersIn(language).either(words.slice(0, offered).map(quote));
}

const mostWanted: Record<Language, string[]> = {
  nb: ['status', 'meld'],
  nn: ['status', 'meld'],
  en: ['status', 'report'],
};
