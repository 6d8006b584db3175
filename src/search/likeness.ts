import { distance } from 'fastest-levenshtein';
import type { Word } from './words.ts';

const shortestPart = 4;
/** How much of a word it is to share a part of a compound (rapport, månedsrapport), or all but a slip of the finger. */
const partOf = 0.8;
/** Three letters at the beginning: matlevering is about mat, but so would a matematikk be. */
const maybePartOf = 0.45;
const misspelt = 0.8;

/** How alike two words are, by their forms: 0 to 1. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= shortestPart && (long.startsWith(short) || long.endsWith(short))) return partOf;
  if (short.length === 3 && long.length >= 6 && long.startsWith(short)) return maybePartOf;
  const slips = long.length >= 8 ? 2 : long.length >= 5 ? 1 : 0;
  return long.length - short.length <= slips && distance(a, b) <= slips ? misspelt : 0;
}

/** How much of the one is said by the other, by weight: 0 to 1. */
function covered(these: readonly Word[], those: readonly Word[]): number {
  let [all, met] = [0, 0];
  for (const { form, weight } of these) {
    all += weight;
    met += weight * Math.max(0, ...those.map((one) => wordLikeness(form, one.form)));
  }
  return all === 0 ? 0 : met / all;
}

/** How alike two titles are, the mean of how far each covers the other: 0 to 1. */
export function likeness(these: readonly Word[], those: readonly Word[]): number {
  return (covered(these, those) + covered(those, these)) / 2;
}

/** From here on people would say that it is the same. */
export const isAlike = 0.5;
