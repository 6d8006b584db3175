import type { Kinds } from './kinds.ts';
import type { Mention } from './mentions.ts';
import type { Query } from './question.ts';
import type { Named } from './unit-names.ts';

/** Which units a question is about, what is done with them, and what must be chosen first. */
export function scopeOf(
  mentions: readonly Mention[],
  kinds: Kinds,
  units: readonly Named[],
): Pick<Query, 'kind' | 'units' | 'isByArea' | 'choice'> {
  const named = mentions.flatMap(({ among }) => (among.length === 1 ? among : []));
  const open = mentions.filter(({ among }) => among.length > 1);
  const ids = [...new Set(named.map(({ id }) => id))];
  const isOfKind = (one: Mention) => one.among.length > 1 || one.among[0]?.kind === 'area';
  const isEachOf = mentions.some(
    (one) => isOfKind(one) && [kinds.eachOf, kinds.whoOf].includes(one.said.split(' ')[0] ?? ''),
  );
  const isMostOf = mentions.length === 1 && mentions.some(isOfKind) && (kinds.isMost || isEachOf);
  const wanted = kinds.isLean
    ? 'lean'
    : kinds.isList
      ? 'list'
      : kinds.isCompare || isMostOf
        ? 'compare'
        : 'total';
  // «Legevakta mot i fjor» compares times, not units; «biblioteket og legevakta» is two beside one another.
  const isOneUnit =
    wanted === 'compare' && open.length === 0 && ids.length === 1 && named[0]?.kind === 'unit';
  const isSeveral = wanted === 'total' && open.length === 0 && ids.length > 1;
  const kind = isOneUnit ? 'total' : isSeveral ? 'compare' : wanted;
  const nobody = mentions.find((one) => one.isNobody);
  if (nobody) {
    const among = nobody.among.map(({ id }) => id);
    const choice = { said: nobody.said, among, why: 'nobody' as const };
    return { kind: kind === 'compare' ? 'total' : kind, units: [], isByArea: false, choice };
  }
  if (kind === 'compare') return compared(mentions, kinds, units);
  const toChoose = open.length > 0 || ids.length > 1;
  return {
    ...{ kind, units: toChoose ? [] : ids, isByArea: false },
    ...(toChoose ? { choice: choiceAmong(mentions, open) } : {}),
  };
}

/** Those that are named; of a name that several have («ungdomsskolene»), all the units of it. */
function compared(mentions: readonly Mention[], { isByArea }: Kinds, units: readonly Named[]) {
  if (isByArea && mentions.length === 0) {
    const areas = units.filter(({ kind }) => kind === 'area').map(({ id }) => id);
    return { kind: 'compare' as const, units: areas, isByArea: true };
  }
  const all = mentions.flatMap(({ among }) =>
    among.length === 1 ? among : among.filter(({ kind }) => kind === 'unit'),
  );
  return { kind: 'compare' as const, units: [...new Set(all.map(({ id }) => id))], isByArea: false };
}

/** All that it may be; where several names could each be a service area, those. */
function choiceAmong(mentions: readonly Mention[], open: readonly Mention[]): NonNullable<Query['choice']> {
  const among = [...new Map(mentions.flatMap((one) => one.among).map((one) => [one.id, one])).values()];
  const areas = among.filter(({ kind }) => kind === 'area');
  const asked = open.length > 1 && areas.length > 1 ? areas : among;
  const said = (open.length > 0 ? open : mentions).map((one) => one.said).join(' ');
  return { said, among: asked.map(({ id }) => id), why: 'several' as const };
}
