import { distance } from 'fastest-levenshtein';
import { isFiller } from './fillers.ts';
import { fold, stem } from './fold.ts';
import { fits, type Named, type Names, small, type Word } from './unit-names.ts';

/** One place in a line where something is named: the units it may be; several must be chosen among. */
export type Mention = { said: string; among: Named[]; rank: number };

const offered = 5;
const tokens = /\||[a-z0-9]+(?:\.(?=[\s,|]|$))?|&/g;

/** What a line names, as far as it was not about anything else; the longest reading of each place. */
export function findUnits(text: string, { units, stems }: Names): { mentions: Mention[]; left: string[] } {
  const line = [...text.replaceAll('-', ' ').matchAll(tokens)].map(([found]) => wordOf(found));
  const mentions: Mention[] = [];
  const left: string[] = [];
  for (let at = 0; at < line.length; ) {
    const word = line[at] as Word;
    const found = isNaming(word, stems) ? longestAt(line, at, units, mentions) : undefined;
    if (found) {
      mentions.push(found.mention);
      at = found.end;
      continue;
    }
    if (word.text !== '|' && !isFiller(word.text)) left.push(word.text);
    else left.push('|');
    at += 1;
  }
  return { mentions: mentions.map(likeAfter).map(settled), left };
}

/** A word that people write in any sentence begins a name only where it is spelt so. */
function isNaming(word: Word, stems: ReadonlySet<string>): boolean {
  if (word.text === '|' || small.has(word.text)) return false;
  return stems.has(word.stem) || !isFiller(word.text);
}

function wordOf(found: string): Word {
  const text = found.replace('.', '');
  return { text, stem: stem(text), isCut: found.endsWith('.') };
}

function longestAt(line: readonly Word[], start: number, all: readonly Named[], before: readonly Mention[]) {
  let best: { mention: Mention; end: number } | undefined;
  const said: Word[] = [];
  for (let end = start; end < Math.min(line.length, start + 6); end += 1) {
    const word = line[end] as Word;
    if (word.text === '|') break;
    if (small.has(word.text)) continue;
    said.push(word);
    const among = whole(said, all);
    if (among.length === 0) break;
    const rank = Math.min(...among.map((one) => one.rank));
    // A word that people write in any sentence names a unit only where it is spelt so.
    if (said.length === 1 && isFiller(word.text) && rank > 0) break;
    const text = said.map((one) => one.text).join(' ');
    best = { mention: { said: text, among: among.map(({ unit }) => unit), rank }, end: end + 1 };
  }
  return best && { ...best, mention: likeBefore(best.mention, before) };
}

/** Those that all the words fit as they are spelt; where some fit wholly, the others are not meant. Else the near ones. */
function whole(said: readonly Word[], all: readonly Named[]) {
  const spelt = fitting(said, all, true);
  const exact = spelt.filter(({ isWhole, rank }) => isWhole && rank === 0);
  if (exact.length > 0) return exact;
  if (spelt.length > 0) return spelt;
  const near = fitting(said, all, false);
  const wholly = near.filter(({ isWhole }) => isWhole);
  return wholly.length > 0 ? wholly : near;
}

function fitting(said: readonly Word[], all: readonly Named[], isSpelt: boolean) {
  return all.flatMap((unit) => {
    const fit = fits(said, unit, isSpelt);
    return fit ? [{ unit, ...fit }] : [];
  });
}

/** «Hjemmetjenesten nord, sør og natt»: what follows is of the same name. */
function likeBefore(mention: Mention, before: readonly Mention[]): Mention {
  const head = before.at(-1)?.among[0]?.stems[0];
  const alike = mention.among.filter(({ stems }) => stems.length > 1 && stems[0] === head);
  return mention.among.length > 1 &&
    alike.length > 0 &&
    !mention.among.some(({ stems }) => stems.length === 1)
    ? { ...mention, among: alike }
    : mention;
}

/** «Søndre og østre barneskole»: what went before is of the same kind. */
function likeAfter(mention: Mention, index: number, all: readonly Mention[]): Mention {
  const [next] = all[index + 1]?.among.length === 1 ? (all[index + 1]?.among ?? []) : [];
  const alike = mention.among.filter(
    ({ stems }) => stems.length > 1 && next && next.stems.length > 1 && stems.at(-1) === next.stems.at(-1),
  );
  return mention.among.length > 1 && alike.length > 0 ? { ...mention, among: alike } : mention;
}

/** A service area stands for all in it, so it goes before a unit of the same name. */
function settled(mention: Mention): Mention {
  const areas = mention.among.filter(({ kind }) => kind === 'area');
  const isSame = new Set(mention.among.map(({ folded }) => folded)).size === 1;
  return isSame && areas[0] ? { ...mention, among: [areas[0]] } : mention;
}

/** The units whose names are nearest to what nobody is called. */
export function nearestUnits(said: string, units: readonly Named[]): string[] {
  const wanted = fold(said).replace(/[^a-z0-9]/g, '');
  return units
    .map(({ id, folded }) => ({ id, far: distance(folded.replace(/[^a-z0-9]/g, ''), wanted) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, offered)
    .map(({ id }) => id);
}
