import { distance } from 'fastest-levenshtein';
import type { Language } from '../language/language.ts';
import { numbersIn } from '../language/numbers.ts';
import { textsIn } from '../language/texts.ts';
import type { Feature } from './handler.ts';

const offered = 2;

/** The commands nearest to what was typed, in the person's language: «status» eller «meld». */
export function nearestCommands(said: string, features: readonly Feature[], language: Language): string {
  const first = said.toLocaleLowerCase('nb').split(/\s+/)[0]?.slice(0, 40) ?? '';
  const near = features
    .flatMap(({ commands }) => commands)
    .map(({ words }) => {
      const best = words[language].map((word) => ({
        word,
        far: distance(first, word) / Math.max(first.length, word.length),
      }));
      return best.sort((a, b) => a.far - b.far)[0];
    })
    .filter((match) => match !== undefined)
    .sort((a, b) => a.far - b.far)
    .slice(0, offered);
  // Nothing near at all: the two things people most often want.
  const words = (near[0]?.far ?? 1) < 0.4 ? near.map(({ word }) => word) : mostWanted[language];
  const { quote } = textsIn(language).help;
  return numbersIn(language).either(words.map(quote));
}

const mostWanted: Record<Language, string[]> = {
  nb: ['status', 'meld'],
  nn: ['status', 'meld'],
  en: ['status', 'report'],
};
