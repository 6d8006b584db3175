import { articles } from './number-words.ts';
import { type NumberRead, readNumber } from './read-number.ts';
import { isEnglishStaffWord, isStaffWord } from './staff-words.ts';
import {
  isBoundary,
  isHyphen,
  type Span,
  skipDot,
  type Token,
  withApproximators,
  wordAt,
  wordSet,
} from './tokens.ts';

/** Where people are named; `count` is missing where the words only say «per person». */
export type People = Span & { count?: number };

const adjectives =
  wordSet(`faste nye andre hele ulike forskjellige erfarne deltids fulltids heiltids different other new fulltime
  parttime permanent voksne vaksne`);
const smallWords =
  wordSet(`på som i her hos og and stk stykker stykk of us who to total totalt til sammen til med at in doing that
  kvar hver each om per pr à a`);
const teamPlaces = wordSet(
  'teamet avdelingen avdelinga gruppa gruppen staben jobb vakt skift kontoret kjøkkenet team shift duty',
);
const ofUs = /^(?:oss|us|dei|dem|them)$/;

/** «6 personer», «4 stk», «3 av oss», «8 på avdelinga», «2 p». */
export function readCounted(
  tokens: readonly Token[],
  index: number,
  isTaken: (index: number) => boolean,
): People | undefined {
  const number = countable(tokens, index, isTaken);
  if (!number) return undefined;
  const from = withApproximators(tokens, index);
  const to = peopleWordEnd(tokens, number.to, number.word);
  if (to === undefined) return undefined;
  const isArticle = articles.has(number.word ?? '');
  if (isArticle && !(isBoundary(tokens, from - 1) && isBoundary(tokens, to))) return undefined;
  return { from, to, count: number.value };
}

function peopleWordEnd(tokens: readonly Token[], index: number, word?: string): number | undefined {
  const at =
    adjectives.has(wordAt(tokens, index)) && isStaffWord(wordAt(tokens, index + 1)) ? index + 1 : index;
  const noun = wordAt(tokens, at);
  // «pp-rådgivere», «full-time nurses»
  const afterHyphen = isHyphen(tokens, at + 1) && tokens[at + 1]?.isGlued ? at + 2 : at;
  const compound = isStaffWord(wordAt(tokens, afterHyphen)) ? afterHyphen : afterHyphen + 1;
  if (word === 'to' && isEnglishStaffWord(noun)) return undefined;
  if (tokens[at]?.kind === 'word' && isStaffWord(noun)) return at + 1;
  if (afterHyphen > at && isStaffWord(wordAt(tokens, compound))) return compound + 1;
  const next = skipDot(tokens, at + 1);
  if (/^(?:stk|p)$/.test(noun) && (isBoundary(tokens, next) || /^(?:på|som)$/.test(wordAt(tokens, next))))
    return next;
  if (/^(?:av|of)$/.test(noun) && ofUs.test(wordAt(tokens, at + 1))) return at + 2;
  if (/^(?:på|i|in|on)$/.test(noun)) {
    const place = /^(?:the|hele|heile)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    if (teamPlaces.has(wordAt(tokens, place))) return place + 1;
  }
  return undefined;
}

export function countable(
  tokens: readonly Token[],
  index: number,
  isTaken: (index: number) => boolean,
): NumberRead | undefined {
  if (isTaken(index)) return undefined;
  const number = readNumber(tokens, index);
  return number && Number.isInteger(number.value) && number.value >= 1 && number.value <= 100_000
    ? number
    : undefined;
}

export function isFree(
  tokens: readonly Token[],
  index: number,
  isTaken: (index: number) => boolean,
): boolean {
  const token = tokens[index];
  return (
    isBoundary(tokens, index) ||
    isTaken(index) ||
    token?.kind === 'number' ||
    smallWords.has(token?.lower ?? '')
  );
}
