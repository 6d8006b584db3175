import { distance } from 'fastest-levenshtein';
import { isFiller } from './fillers.ts';
import { fold, stem } from './fold.ts';
import { amongThemselves, isQualifier, likeBefore, type Mention, type Said } from './mentions.ts';
import { fits, type Named, type Names, small, type Word } from './unit-names.ts';

const offered = 5;
const tokens = /\||[a-z0-9]+(?:\.(?=[\s,|]|$))?|&/g;

/** Where work is done, after what the work is. */
const workplace =
  /^([a-z]*?)-?(?:kontor|avdeling|seksjon|enhet|eining|etat|team|gruppe|folk|tjeneste|teneste)(?:e[nrt]?|a|ene|ane|ar|n)?$/;

/** «The home care area»: what sort of place it is, said after its name. */
const place = /^(?:areas?|omradet?|sektor(?:en)?|sector|units?|department|service|services|staff|team)$/;

/** What a line names, as far as it was not about anything else; the longest reading of each place. */
export function findUnits(text: string, { units, stems }: Names): { mentions: Mention[]; left: string[] } {
  const line = [...text.replaceAll('-', ' ').matchAll(tokens)].map(wordOf);
  const mentions: Mention[] = [];
  const left: string[] = [];
  const strangers: Said[] = [];
  for (let at = 0; at < line.length; ) {
    const word = line[at] as Word;
    const found =
      (isNaming(word, stems) && !isAfterName(word, mentions)
        ? longestAt(line, at, units, mentions)
        : undefined) ?? workplaceAt(word, at, units);
    if (found) {
      mentions.push(found.mention);
      at = found.end;
      continue;
    }
    const before = mentions.at(-1);
    // «NAV-kontoret» is NAV.
    const isPartOfName =
      before && word.from - before.to === 1 && (workplace.test(word.text) || place.test(word.text));
    const isUnknown = word.text !== '|' && !isPartOfName && !isFiller(word.text);
    left.push(isUnknown ? word.text : '|');
    if (isUnknown || isQualifier(word.text))
      strangers.push({ said: word.text, from: word.from, to: word.to });
    at += 1;
  }
  return { mentions: amongThemselves(mentions, strangers, units), left };
}

/** «Home care services». */
function isAfterName(word: Word, mentions: readonly Mention[]): boolean {
  return place.test(word.text) && word.from - (mentions.at(-1)?.to ?? -2) === 1;
}

/** A word that people write in any sentence begins a name only where it is spelt so. */
function isNaming(word: Word, stems: ReadonlySet<string>): boolean {
  if (word.text === '|' || small.has(word.text)) return false;
  return stems.has(word.stem) || !isFiller(word.text);
}

function wordOf({ 0: found, index }: RegExpExecArray): Word {
  const text = found.replace('.', '');
  return { text, stem: stem(text), isCut: found.endsWith('.'), from: index, to: index + found.length };
}

/** «Lønnskontoret», «renholdsavdelinga»: the work, and that people do it somewhere. */
function workplaceAt(word: Word, at: number, units: readonly Named[]) {
  const work = workplace.exec(word.text)?.[1];
  if (!work) return undefined;
  const roots = [work, work.replace(/[se]$/, '')].map((text) => ({ ...word, text, stem: stem(text) }));
  const among = roots.map((one) => fitting([one], units, true)).find((fit) => fit.length > 0) ?? [];
  if (among.length === 0) return undefined;
  const named = among.filter((one) => one.isWhole && one.rank === 0);
  const kept = named.length > 0 ? named : among;
  const { text: said, from, to } = word;
  return {
    mention: { said, among: kept.map(({ unit }) => unit), rank: 0, isWhole: true, from, to },
    end: at + 1,
  };
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
    best = {
      mention: {
        ...{ said: text, among: among.map(({ unit }) => unit), rank, to: word.to },
        ...{ from: (line[start] as Word).from, isWhole: among.some((one) => one.isWhole) },
      },
      end: end + 1,
    };
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

/** The units whose names are nearest to what nobody is called; first those that share a part of it. */
export function nearestUnits(said: string, units: readonly Named[]): string[] {
  const wanted = fold(said).replace(/[^a-z0-9]/g, '');
  const isKin = ({ stems }: Named) => stems.some((one) => one.length >= 5 && wanted.includes(one));
  return units
    .map((unit) => ({ unit, far: distance(unit.folded.replace(/[^a-z0-9]/g, ''), wanted) }))
    .sort((a, b) => Number(isKin(b.unit)) - Number(isKin(a.unit)) || a.far - b.far)
    .slice(0, offered)
    .map(({ unit }) => unit.id);
}
