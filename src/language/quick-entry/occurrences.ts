import type { Period } from './period.ts';
import { isDaypart } from './period-words.ts';
import { readPeriod } from './periods.ts';
import { isLabelled, readNumber } from './read-number.ts';
import { isStaffWord } from './staff-words.ts';
import { isBoundary, type Span, type Token, withApproximators, wordAt, wordSet } from './tokens.ts';

/** «3 ganger», and «flere ganger», which has no number. `isSpelled`: «fører timer to ganger», which may be what the text is about. */
export type Count = Span & { times?: number; isSpelled: boolean };

/** «10 turer om dagen», «400 saker»: so many of something, with the period where one follows. */
export type Things = Span & { count: number; noun: string; period?: Period };

const timesWords = wordSet('ganger gang gonger gong gongar gangar gonga times ggr gg x ×');
const shortTimes = wordSet('g');
const vagueWords = wordSet(
  'flere fleire mange noen nokre nokon several many few multiple some ulike utallige x n',
);
const adverbs = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const and = wordSet('og and &');
const sizes = wordSet('nye ulike forskjellige store små new different big small vanlige');
const linkWords = wordSet('hver hvert kvar kvart every each per pr a i om /');
const smallWords =
  wordSet(`og eller som på i til for med av om er det den de vi jeg eg å at and or to of in on for with by the
  is are we min ganger gonger times prosent percent kr kroner`);

/** A number of times. Not understood, and so no count, where an unknown period follows: «2 ganger hver vakt». */
export function readCount(tokens: readonly Token[], index: number): Count | undefined {
  const word = wordAt(tokens, index);
  const adverb = adverbs.get(word);
  if (adverb !== undefined) {
    const isOr = /^(?:or|to|-|–)$/.test(wordAt(tokens, index + 1)) && adverbs.has(wordAt(tokens, index + 2));
    return {
      from: withApproximators(tokens, index),
      to: isOr ? index + 3 : index + 1,
      times: adverb,
      isSpelled: !isBoundary(tokens, index - 1),
    };
  }
  if (isDaypart(word) && and.has(wordAt(tokens, index + 1)) && isDaypart(wordAt(tokens, index + 2)))
    return { from: index, to: index + 3, times: 2, isSpelled: true };
  const vagueAt = /^(?:a|en|ei|ein)$/.test(word) ? index + 1 : index;
  if (vagueWords.has(wordAt(tokens, vagueAt))) {
    const at = /^(?:få|hundre)$/.test(wordAt(tokens, vagueAt + 1)) ? vagueAt + 2 : vagueAt + 1;
    return timesWords.has(wordAt(tokens, at)) ? { from: index, to: at + 1, isSpelled: true } : undefined;
  }
  return readNumbered(tokens, index);
}

function readNumbered(tokens: readonly Token[], index: number): Count | undefined {
  const number = readNumber(tokens, index);
  const isPartOf = /^(?:av|of)$/.test(wordAt(tokens, index - 1));
  if (!number || number.value <= 0 || isPartOf) return undefined;
  const from = withApproximators(tokens, index);
  const isSpelled = tokens[index]?.kind === 'word' && !isBoundary(tokens, from - 1);
  const unit = wordAt(tokens, number.to);
  const isEnglishTime = unit === 'time' && number.word === 'one';
  const isTimeLinked = unit === 'time' && readPeriod(tokens, number.to + 1) !== undefined;
  if (timesWords.has(unit) || isEnglishTime || isTimeLinked) {
    const orTwo = /^(?:eller|or)$/.test(wordAt(tokens, number.to + 1))
      ? readNumber(tokens, number.to + 2)
      : undefined;
    const isOrTwo = orTwo && (readPeriod(tokens, orTwo.to) !== undefined || isBoundary(tokens, orTwo.to));
    return { from, to: isOrTwo ? orTwo.to : number.to + 1, times: number.value, isSpelled };
  }
  const isShort = shortTimes.has(unit) && readPeriod(tokens, number.to + 1) !== undefined;
  if (isShort) return { from, to: number.to + 1, times: number.value, isSpelled };
  return readBare(tokens, { index, from, to: number.to, value: number.value, isSpelled });
}

/** A number and a period with nothing between: «5 om dagen» after a comma, «x 3 daglig», «3/uke». Not «rom 203 hver dag». */
function readBare(
  tokens: readonly Token[],
  {
    index,
    from,
    to,
    value,
    isSpelled,
  }: { index: number; from: number; to: number; value: number; isSpelled: boolean },
): Count | undefined {
  const sign = wordAt(tokens, from - 1);
  const isMultiplied = /^[x×*]$/.test(sign);
  const isOwnClause = isBoundary(tokens, from - 1) && !isLabelled(tokens, index) && value <= 500;
  const isRate =
    /^(?:om|i|per|pr|\/|a|daglig|dagleg|daily)$/.test(wordAt(tokens, to)) &&
    readPeriod(tokens, to) !== undefined;
  if (isMultiplied && (isRate || readPeriod(tokens, to) || isBoundary(tokens, to)))
    return { from: from - 1, to, times: value, isSpelled: false };
  return isRate && isOwnClause ? { from, to, times: value, isSpelled } : undefined;
}

export function isCountOfUnknown(tokens: readonly Token[], count: Count): boolean {
  return linkWords.has(wordAt(tokens, count.to)) && readPeriod(tokens, count.to) === undefined;
}

/** So many of a noun. Staff and units of time are read elsewhere and are not things. */
export function readThings(tokens: readonly Token[], index: number): Things | undefined {
  if (isLabelled(tokens, index) || /^(?:halv|half)$/.test(wordAt(tokens, index - 1))) return undefined;
  const number = readNumber(tokens, index);
  if (!number || !Number.isInteger(number.value) || number.value < 1) return undefined;
  const before = tokens[index - 1];
  if (index > 1 && before?.kind === 'word' && /^\p{Lu}/u.test(before.text)) return undefined;
  const isYear = /^(?:19|20)\d\d$/.test(wordAt(tokens, index));
  const at = sizes.has(wordAt(tokens, number.to)) ? number.to + 1 : number.to;
  const noun = tokens[at];
  const isNoun =
    noun?.kind === 'word' && !smallWords.has(noun.lower) && !isStaffWord(noun.lower) && !noun.isGlued;
  if (!isNoun || readPeriod(tokens, at) !== undefined) return undefined;
  const period = readPeriod(tokens, at + 1);
  if (isYear && !period) return undefined;
  const from = withApproximators(tokens, index);
  const to = period?.to ?? at + 1;
  return { from, to, count: number.value, noun: noun.lower, ...(period ? { period } : {}) };
}
