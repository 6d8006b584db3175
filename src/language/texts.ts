import { en } from './en.ts';
import type { Language } from './language.ts';
import { nb, type RefusalReason, type Texts } from './nb.ts';
import { nn } from './nn.ts';

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
