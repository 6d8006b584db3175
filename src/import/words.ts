import type { LeanState, Method, Outcome } from '../domain/events.ts';
import type { Language } from '../language/language.ts';
import { wordKey } from './headings.ts';

/** The words a cell may hold, in each language as a file writes them. Any language is read in any file. */
export type Words<V extends string> = Record<Language, Record<V, string>>;

export const leanWords: Words<LeanState> = {
  nb: { notStarted: 'ikke_startet', training: 'opplæring', active: 'aktiv', selfDriven: 'selvgående' },
  nn: { notStarted: 'ikkje_starta', training: 'opplæring', active: 'aktiv', selfDriven: 'sjølvgåande' },
  en: { notStarted: 'not_started', training: 'training', active: 'active', selfDriven: 'self_driven' },
};

export const methodWords: Words<Method> = {
  nb: {
    guess: 'løst anslag',
    severalAgree: 'flere er enige',
    sampled: 'stikkprøve',
    measured: 'målt',
    systemLog: 'systemlogg',
  },
  nn: {
    guess: 'laust overslag',
    severalAgree: 'fleire er samde',
    sampled: 'stikkprøve',
    measured: 'målt',
    systemLog: 'systemlogg',
  },
  en: {
    guess: 'guess',
    severalAgree: 'several_agree',
    sampled: 'sampled',
    measured: 'measured',
    systemLog: 'system_log',
  },
};

export const outcomeWords: Words<Outcome> = {
  nb: { quality: 'kvalitet', capacity: 'kapasitet', saving: 'innsparing' },
  nn: { quality: 'kvalitet', capacity: 'kapasitet', saving: 'innsparing' },
  en: { quality: 'quality', capacity: 'capacity', saving: 'saving' },
};

/** The value a word means in whichever language. */
export function meaningOf<V extends string>(words: Words<V>, word: string): V | undefined {
  const key = wordKey(word);
  for (const inLanguage of Object.values(words))
    for (const [value, known] of Object.entries(inLanguage) as [V, string][])
      if (wordKey(known) === key) return value;
  return undefined;
}
