import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { nb, type Texts } from './nb/index.ts';
import { nn } from './nn/index.ts';
import type { RefusalReason } from './refusals.ts';

const texts: Record<Language, Texts> = { nb, nn, en };

export function textsIn(language: Language): Texts {
  return texts[language];
}

/** Why not, in the person's language. */
export function refusalText(
  language: Language,
  refusal: { reason: string; params?: Record<string, string | number> },
): string {
  const text = texts[language].refusals[refusal.reason as RefusalReason];
  return typeof text === 'function' ? text(refusal.params ?? {}) : text;
}

export type { RefusalReason, Texts };
