import { distance } from 'fastest-levenshtein';

/** One slip in a word of five letters or more, two in one of nine; letters that changed places are one slip. */
export function isNear(typed: string, meant: string): boolean {
  if (typed.length < 5 || meant.length < 5 || Math.abs(typed.length - meant.length) > 2) return false;
  const far = distance(typed, meant);
  if (far <= 1 || (far === 2 && (typed.length >= 9 || sameLetters(typed, meant)))) return true;
  return false;
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
