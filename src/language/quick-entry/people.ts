import { countable, isFree, type People, readCounted } from './counted-staff.ts';
import { articles } from './number-words.ts';
import { isStaffWord } from './staff-words.ts';
import { isBoundary, type Span, skipDot, type Token, wordAt, wordSet } from './tokens.ts';

const weAre = wordSet('er var are blir');
const weWords = wordSet('vi me we oss us');
const teams = wordSet(
  'team teamet gjeng gjengen gruppe gruppa gruppen avdeling avdelinga avdelingen stab staben staff crew group department unit',
);
const only = wordSet('bare kun berre just only');
const eachWords = wordSet('per pr / hver kvar each every');
const ofUs = /^(?:oss|us|dei|dem|them)$/;

/** `isTaken` says which tokens are durations already: «vi er 5 min forsinket» names nobody. */
export function findPeople(tokens: readonly Token[], isTaken: (index: number) => boolean): People[] {
  const found: People[] = [];
  for (let index = 0; index < tokens.length; ) {
    const read = isTaken(index) ? undefined : readPeople(tokens, index, isTaken);
    if (read) found.push(read);
    index = read ? Math.max(read.to, index + 1) : index + 1;
  }
  return found;
}

/** One figure: those joined by «og» are added; two that differ elsewhere are not understood. */
export function choosePeople(
  tokens: readonly Token[],
  found: readonly People[],
): { count?: number; cuts: Span[] } {
  const cuts: Span[] = found.filter((item) => item.count === undefined);
  const counts: (Span & { count: number })[] = [];
  for (const { from, to, count } of found) {
    if (count === undefined) continue;
    const last = counts.at(-1);
    const isSum = last && last.to === from - 1 && /^(?:og|and|&|\+)$/.test(wordAt(tokens, last.to));
    if (isSum) counts.splice(-1, 1, { from: last.from, to, count: last.count + count });
    else counts.push({ from, to, count });
  }
  const first = counts[0];
  if (!first || counts.some(({ count }) => count !== first.count)) return { cuts };
  return { count: first.count, cuts: [...cuts, ...counts] };
}

function readPeople(
  tokens: readonly Token[],
  index: number,
  isTaken: (index: number) => boolean,
): People | undefined {
  return (
    readPerPerson(tokens, index, isTaken) ??
    readAlone(tokens, index) ??
    readTeam(tokens, index, isTaken) ??
    readTogether(tokens, index, isTaken) ??
    readCounted(tokens, index, isTaken)
  );
}

/** «per person», «pr. ansatt», «/person», «hver av oss»: says how the minutes are meant, counts nobody. */
function readPerPerson(
  tokens: readonly Token[],
  index: number,
  isTaken: (index: number) => boolean,
): People | undefined {
  if (!eachWords.has(wordAt(tokens, index))) return undefined;
  const at = skipDot(tokens, index + 1);
  // «hver vår halvtime»; without a time after it «hver vår» is every spring
  if (/^(?:vår|vårt|sin|sitt|si)$/.test(wordAt(tokens, at)) && isTaken(at + 1))
    return { from: index, to: at + 1 };
  if (/^(?:av|of)$/.test(wordAt(tokens, at)) && ofUs.test(wordAt(tokens, at + 1)))
    return { from: index, to: at + 2 };
  return isStaffWord(wordAt(tokens, at)) || wordAt(tokens, at) === 'hode'
    ? { from: index, to: at + 1 }
    : undefined;
}

/** «bare meg», «just me», and «meg» or «begge to» with nothing else around it. */
function readAlone(tokens: readonly Token[], index: number): People | undefined {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  const isMe = (text: string): boolean => /^(?:meg|eg|jeg|me|myself)$/.test(text);
  if (only.has(word) && isMe(next) && isBoundary(tokens, index + 2))
    return { from: index, to: index + 2, count: 1 };
  if (/^(?:jeg|eg)$/.test(word) && /^(?:alene|aleine|åleine)$/.test(next))
    return { from: index, to: index + 2, count: 1 };
  const isApart = isBoundary(tokens, index - 1) && isBoundary(tokens, index + 1);
  if (isMe(word) && isApart && index > 0) return { from: index, to: index + 1, count: 1 };
  if ((word === 'begge' || word === 'both') && /^(?:to|two)$/.test(next))
    return { from: index, to: index + 2, count: 2 };
  if (word === 'both' && next === 'of' && wordAt(tokens, index + 2) === 'us')
    return { from: index, to: index + 3, count: 2 };
  if (weWords.has(word) && next === 'begge') return { from: index, to: index + 2, count: 2 };
  return undefined;
}

/** «team på 6», «a team of 6». */
function readTeam(
  tokens: readonly Token[],
  index: number,
  isTaken: (index: number) => boolean,
): People | undefined {
  if (!teams.has(wordAt(tokens, index)) || !/^(?:på|of)$/.test(wordAt(tokens, index + 1))) return undefined;
  const counted = readCounted(tokens, index + 2, isTaken);
  if (counted) return { ...counted, from: index };
  const number = countable(tokens, index + 2, isTaken);
  return number && isFree(tokens, number.to, isTaken)
    ? { from: index, to: number.to, count: number.value }
    : undefined;
}

/** «vi er seks», «there are 4 of us», «alle 25», «oss tre», «vi tre». */
function readTogether(
  tokens: readonly Token[],
  index: number,
  isTaken: (index: number) => boolean,
): People | undefined {
  const word = wordAt(tokens, index);
  const isWe = weWords.has(word);
  const isAll = /^(?:alle|all|samtlige|the)$/.test(word);
  if (!isWe && !isAll) return undefined;
  const saysAre = isWe && weAre.has(wordAt(tokens, index + 1));
  const at = saysAre ? index + 2 : index + 1;
  const start = /^(?:alle|de|dei)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const inner = readCounted(tokens, start, isTaken);
  if (inner) return { ...inner, from: index };
  if (word === 'the') return undefined;
  const number = countable(tokens, start, isTaken);
  if (!number || articles.has(number.word ?? '') || !isFree(tokens, number.to, isTaken)) return undefined;
  return { from: index, to: number.to, count: number.value };
}
