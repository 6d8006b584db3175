import type { Named } from './unit-names.ts';

/** One place in a line where something is named: the units it may be; several must be chosen among. */
export type Mention = {
  said: string;
  among: Named[];
  rank: number;
  /** A name was said to its end, and not only a part of it. */
  isWhole: boolean;
  /** Where in the line it stands. */
  from: number;
  to: number;
  /** Nobody is called so: these are the nearest. */
  isNobody?: boolean;
};

/** What each means beside the others. */
export function amongThemselves(mentions: readonly Mention[], units: readonly Named[]): Mention[] {
  return withoutNobody(mentions.map(likeAfter).map(settled), units).flatMap(within);
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
    if (!isOne) kept.push(mention);
    else kept.splice(-1, 1, nobody(before, mention, units));
  }
  return kept;
}

function isAlike(a: Mention, b: Mention): boolean {
  return a.among[0] !== undefined && a.among[0].stems[0] === b.among[0]?.stems[0];
}

function nobody(first: Mention, second: Mention, units: readonly Named[]): Mention {
  const [area] = first.among.filter(({ kind }) => kind === 'area');
  const namesakes = units.filter(
    ({ parent, stems }) => area && parent === area.id && stems[0] === area.stems[0],
  );
  const near = first.among.length === 1 && namesakes.length > 0 ? namesakes : first.among;
  const among = [...new Set([...near, ...(second.isWhole ? second.among : [])])];
  return { ...first, said: `${first.said} ${second.said}`, to: second.to, among, isNobody: true };
}

/** «Nord og sør i hjemmetjenesten»: the area says which are meant. */
function within(mention: Mention, _index: number, all: readonly Mention[]): Mention[] {
  const areas = all.flatMap(({ among }) => (among.length === 1 && among[0]?.kind === 'area' ? among : []));
  const ids = new Set(areas.map(({ id }) => id));
  const inside = ({ among }: Mention) => among.filter(({ parent }) => parent !== null && ids.has(parent));
  if (mention.among.length > 1)
    return [{ ...mention, among: inside(mention).length > 0 ? inside(mention) : mention.among }];
  const isScope = all.some(
    (one) => one.among.length > 1 && inside(one).some(({ parent }) => parent === mention.among[0]?.id),
  );
  return isScope ? [] : [mention];
}
