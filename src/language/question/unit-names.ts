import { fold, stem } from './fold.ts';
import { isNear } from './near-word.ts';
import type { NamedUnit } from './question.ts';

/** A word as it was typed: `isCut` when a full stop shortens it. */
export type Word = { text: string; stem: string; isCut: boolean; from: number; to: number };
export type Named = NamedUnit & { stems: string[]; folded: string };

export const small = new Set(['og', 'for', 'i', 'a', 'and', 'ved', 'pa', 'av', '&', 'of']);
const parts = /[a-z0-9&]+/g;

export type Names = { units: readonly Named[]; stems: ReadonlySet<string> };

/** To be made once and kept: it takes as long as reading a line does. */
export function namesOf(units: readonly NamedUnit[]): Names {
  const named = units.map(nameOf);
  return { units: named, stems: new Set(named.flatMap(({ stems }) => stems)) };
}

function nameOf(unit: NamedUnit): Named {
  const folded = fold(unit.name);
  const stems = (folded.match(parts) ?? []).filter((word) => !small.has(word)).map(stem);
  return { ...unit, folded, stems };
}

/** How a typed word can stand for a part of a name, best first. */
const spelt = [
  (word: Word, part: string) => word.stem === part,
  // «hjemmetj», «frisklivssentr.», «miljø»; and «skole» for «barneskole», where something else says which.
  (word: Word, part: string) => word.stem.length >= (word.isCut ? 3 : 4) && part.startsWith(word.stem),
  (word: Word, part: string) => word.text.length >= 4 && part.length >= 4 && part.startsWith(word.text),
];
const misspelt = [
  ...spelt,
  (word: Word, part: string) => isNear(word.stem, part) || transposed(word.text, part),
];
const suffix = (word: Word, part: string) => word.stem.length >= 4 && part.endsWith(word.stem);

function transposed(word: string, part: string): boolean {
  return (
    word.length >= 3 &&
    word.length === part.length &&
    word[0] === part[0] &&
    word !== part &&
    [...word].sort().join('') === [...part].sort().join('')
  );
}

/** `isSpelt`: as it is written, or cut short; slips of the pen are looked for only where nothing is called so. */
type Reading = { isSpelt: boolean; isNested: boolean };

/** How well a word stands for one of these parts: 0 is best. */
function rankIn(word: Word, stems: readonly string[], { isSpelt, isNested }: Reading) {
  const ways = isSpelt ? spelt : misspelt;
  // Every word of a line is held against every name: plain loops are twice as fast here.
  for (let rank = 0; rank < ways.length; rank += 1)
    for (let part = 0; part < stems.length; part += 1)
      if (ways[rank]?.(word, stems[part] as string)) return { part, rank };
  const part = isNested && !isSpelt ? stems.findIndex((one) => suffix(word, one)) : -1;
  return part >= 0 ? { part, rank: misspelt.length } : undefined;
}

/** Every word stands for a part of its own; the sum of the ranks, least is best. */
export function fits(
  words: readonly Word[],
  { stems }: Named,
  isSpelt: boolean,
): { rank: number; isWhole: boolean } | undefined {
  const left = [...stems];
  let sum = 0;
  for (const word of words) {
    const found = rankIn(word, left, { isSpelt, isNested: words.length > 1 });
    if (!found) return undefined;
    left.splice(found.part, 1);
    sum += found.rank;
  }
  return { rank: sum, isWhole: left.length === 0 };
}
