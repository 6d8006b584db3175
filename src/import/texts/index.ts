import type { Language } from '../../language/language.ts';
import { en } from './en.ts';
import { nb, type Texts } from './nb.ts';
import { nn } from './nn.ts';

export const texts: Record<Language, Texts> = { nb, nn, en };
export type { Texts };
