import type { Named } from './unit-names.ts';
import { isInstitution } from './unknown-unit.ts';

/** What was said, and where in the line. */
export type Said = { said: string; from: number; to: number };

/** One place in a line where something is named: the units it may be; several must be chosen among. */
export type Mention = Said & {
  among: Named[];
  rank: number;
  /** A name was said to its end, and not only a part of it. */
  isWhole: boolean;
  /** Nobody is called so: these are the nearest. */
  isNobody?: boolean;
};

/** What each means beside the others. */
export function amongThemselves(
  mentions: readonly Mention[],
  strangers: readonly Said[],
  units: readonly Named[],
): Mention[] {
  const settledOnes = mentions.map(likeAfter).map(settled);
  return withoutNobody(settledOnes, units).map((mention) => besideStranger(mention, strangers, units));
}

/** «Hjemmetjenesten nord, sør og natt»: what follows is of the same name. */
export function likeBefore(mention: Mention, before: readonly Mention[]): Mention {
  const last = before.at(-1)?.among ?? [];
  const head = last.length === 1 ? last[0]?.stems[0] : undefined;
  const alike = mention.among.filter(({ stems }) => stems.length > 1 && stems[0] === head);
  return mention.among.length > 1 &&
    alike.length > 0 &&
    !mention.among.some(({ stems }) => stems.length === 1)
    ? { ...mention, among: alike }
    : mention;
}

/** «Søndre og østre barneskole», «nord og sør i hjemmetjenesten»: what went before is of the same kind. */
function likeAfter(mention: Mention, index: number, all: readonly Mention[]): Mention {
  const [next] = all[index + 1]?.among.length === 1 ? (all[index + 1]?.among ?? []) : [];
  const alike = mention.among.filter(
    ({ stems }) =>
      stems.length > 1 &&
      next &&
      next.stems.length > 1 &&
      (stems.at(-1) === next.stems.at(-1) || stems[0] === next.stems[0]),
  );
  return mention.among.length > 1 && alike.length > 0 ? { ...mention, among: alike } : mention;
}

/** A service area stands for all in it, so it goes before a unit of the same name. */
function settled(mention: Mention): Mention {
  const areas = mention.among.filter(({ kind }) => kind === 'area');
  const isSame = new Set(mention.among.map(({ folded }) => folded)).size === 1;
  return isSame && areas[0] ? { ...mention, among: [areas[0]] } : mention;
}

/**
 * «Hjemmetjenesten øst», «Fjellgrenda barnehage»: two names in one breath, of which one is cut, are one that nobody
 * has. Neither part may be answered for.
 */
function withoutNobody(mentions: readonly Mention[], units: readonly Named[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const before = kept.at(-1);
    const isOne =
      before &&
      mention.from - before.to === 1 &&
      !(before.isWhole && mention.isWhole) &&
      !isAlike(before, mention);
    if (!isOne) {
      kept.push(mention);
      continue;
    }
    const { among, ...one } = nobody(before, `${before.said} ${mention.said}`, units);
    const besides = mention.isWhole ? mention.among : [];
    kept.splice(-1, 1, { ...one, to: mention.to, among: [...new Set([...among, ...besides])] });
  }
  return kept;
}

function isAlike(a: Mention, b: Mention): boolean {
  return a.among[0] !== undefined && a.among[0].stems[0] === b.among[0]?.stems[0];
}

/** The nearest to a name that begins as `mention` does: its namesakes where it is an area, else those it may be. */
function nobody(mention: Mention, said: string, units: readonly Named[]): Mention {
  const [only, another] = mention.among;
  const namesakes = units.filter(({ parent, stems }) => parent === only?.id && stems[0] === only.stems[0]);
  const among = another === undefined && namesakes.length > 0 ? namesakes : mention.among;
  return { ...mention, said, among, isNobody: true };
}

/** Where or when in the day: what tells one unit from another of its name. */
const qualifier = /^(?:nord|sor|ost|vest|aust|sentrum|dag|kveld|natt|nedre|ovre|midtre|indre|ytre)$/;
export const isQualifier = (word: string) => qualifier.test(word);
const several = /(?:ene|ane|er|ar|s)$/;

/** «Hjemmetjenesten kveld» and «Vestby skole» are nobody either, though only one word of it names something. */
function besideStranger(mention: Mention, strangers: readonly Said[], units: readonly Named[]): Mention {
  const after = strangers.find(({ from }) => from - mention.to === 1);
  const before = strangers.find(({ to, said }) => mention.from - to === 1 && !isQualifier(said));
  const isKind =
    mention.among[0]?.kind === 'area' && isInstitution(mention.said) && !several.test(mention.said);
  if (mention.isNobody) return mention;
  if (after && (isKind || isQualifier(after.said)))
    return nobody(mention, `${mention.said} ${after.said}`, units);
  return before && isKind ? nobody(mention, `${before.said} ${mention.said}`, units) : mention;
}
