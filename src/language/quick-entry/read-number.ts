import { isOne, isTen, numberWordValue } from './number-words.ts';
import { isHyphen, type Token, wordAt, wordSet } from './tokens.ts';

/** A number at a place in the text; of a range the lower. `word` is the number word where it is a single one. */
export type NumberRead = { value: number; to: number; word?: string };

const hundreds = wordSet('hundre hundred');
const thousands = wordSet('tusen thousand');
const and = wordSet('og and &');
const half = wordSet('halv halvt halve half');
const oneHalf = wordSet('en ein ei et eit a');
const rangeWords = wordSet('til to eller or');

/** Words after which a number is a name: it joins no thousands and counts nothing. */
const labels =
  wordSet(`rom rommet room skjema skjemaet form windows office word excel kl klokka klokken klokkeslett nr nummer no number
  etasje kapittel kap chapter paragraf § # punkt pkt versjon version side page kode code linje line rute bygg blokk hus dør
  port skap sone modul fase trinn avd avdeling avdeling plan tlf telefon mobil phone buss bil år year uke veke week`);

export function isLabelled(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1) === '.' ? index - 2 : index - 1;
  return labels.has(wordAt(tokens, before));
}

/** Digits, thousands, number words, «2 og en halv», «et par», and ranges («5–10», «mellom 5 og 10»). */
export function readNumber(tokens: readonly Token[], index: number): NumberRead | undefined {
  const opener = wordAt(tokens, index);
  const opensRange =
    opener === 'mellom' || opener === 'between' || opener === 'fra' || opener === 'frå' || opener === 'from';
  const low = readOne(tokens, opensRange ? index + 1 : index);
  if (!low) return undefined;
  const joint = wordAt(tokens, low.to);
  const isJoint =
    opener === 'mellom' || opener === 'between'
      ? and.has(joint)
      : rangeWords.has(joint) || isHyphen(tokens, low.to);
  const high = isJoint ? readOne(tokens, low.to + 1) : undefined;
  if (high) return { value: Math.min(low.value, high.value), to: high.to };
  return opensRange ? undefined : low;
}

function readOne(tokens: readonly Token[], index: number): NumberRead | undefined {
  const whole = readDigits(tokens, index) ?? readWords(tokens, index);
  if (!whole) return undefined;
  if (!and.has(wordAt(tokens, whole.to))) return whole;
  const next = oneHalf.has(wordAt(tokens, whole.to + 1)) ? whole.to + 2 : whole.to + 1;
  return half.has(wordAt(tokens, next)) ? { value: whole.value + 0.5, to: next + 1 } : whole;
}

function readDigits(tokens: readonly Token[], index: number): NumberRead | undefined {
  const token = tokens[index];
  if (token?.value === undefined) return undefined;
  const fraction = simpleFraction(tokens, index);
  if (fraction) return fraction;
  const grouped = spacedThousands(tokens, index);
  if (grouped) return grouped;
  const next = tokens[index + 1];
  if (/^[½¼¾]$/.test(next?.text ?? '') && Number.isInteger(token.value))
    return { value: token.value + (next?.value ?? 0), to: index + 2 };
  const after = simpleFraction(tokens, index + 1);
  return after && Number.isInteger(token.value)
    ? { value: token.value + after.value, to: after.to }
    : { value: token.value, to: index + 1 };
}

/** 1/2, 1/4 and 3/4; everything else with a slash is a date or a code. */
function simpleFraction(tokens: readonly Token[], index: number): NumberRead | undefined {
  const text = [0, 1, 2].map((step) => wordAt(tokens, index + step)).join('');
  if (!/^(?:1\/2|1\/4|3\/4)$/.test(text) || !tokens[index + 1]?.isGlued || !tokens[index + 2]?.isGlued)
    return undefined;
  return { value: Number(text[0]) / Number(text[2]), to: index + 3 };
}

/** «1 200»: groups of exactly three, one space apart. Not after another number («412 34 567») or a label («rom 2 100»). */
function spacedThousands(tokens: readonly Token[], index: number): NumberRead | undefined {
  if (!/^[1-9]\d{0,2}$/.test(wordAt(tokens, index))) return undefined;
  if (
    tokens[index - 1]?.kind === 'number' ||
    isLabelled(tokens, index) ||
    isName(tokens[index - 1], index - 1)
  )
    return undefined;
  let to = index + 1;
  let digits = wordAt(tokens, index);
  while (
    to < index + 3 &&
    /^\d{3}$/.test(wordAt(tokens, to)) &&
    tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1
  ) {
    digits += wordAt(tokens, to);
    to++;
  }
  if (to === index + 1 || tokens[to]?.kind === 'number') return undefined;
  return { value: Number(digits), to };
}

/** A capitalised word inside the text, as in «Windows 11». */
function isName(token: Token | undefined, index: number): boolean {
  return index > 0 && token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function readWords(tokens: readonly Token[], index: number): NumberRead | undefined {
  const first = wordAt(tokens, index);
  const isSuffix = tokens[index]?.isGlued && isHyphen(tokens, index - 1) && tokens[index - 1]?.isGlued;
  if (
    isSuffix &&
    tokens[index - 2]?.kind === 'word' &&
    numberWordValue(wordAt(tokens, index - 2)) === undefined
  )
    return undefined;
  const pair = couple(tokens, index);
  if (pair) return pair;
  const value = hundreds.has(first) ? 100 : thousands.has(first) ? 1000 : numberWordValue(first);
  if (value === undefined) return undefined;
  const next = wordAt(tokens, index + 1);
  const afterHyphen = isHyphen(tokens, index + 1) ? index + 2 : index + 1;
  if (isTen(first) && isOne(wordAt(tokens, afterHyphen)))
    return { value: value + (numberWordValue(wordAt(tokens, afterHyphen)) ?? 0), to: afterHyphen + 1 };
  if (value < 100 && (next === 'dusin' || next === 'dozen')) return { value: value * 12, to: index + 2 };
  const scale = hundreds.has(next) ? 100 : thousands.has(next) ? 1000 : 0;
  if (scale === 0 && value < 100) return { value, to: index + 1, word: first };
  const to = scale === 0 ? index + 1 : index + 2;
  const base = scale === 0 ? value : value * scale;
  const rest = and.has(wordAt(tokens, to)) ? to + 1 : to;
  const small = numberWordValue(wordAt(tokens, rest));
  return small === undefined || rest === to ? { value: base, to } : { value: base + small, to: rest + 1 };
}

/** «et par», «a couple of», «et par-tre»: two. */
function couple(tokens: readonly Token[], index: number): NumberRead | undefined {
  const start = oneHalf.has(wordAt(tokens, index)) ? index + 1 : index;
  const word = wordAt(tokens, start);
  if (word === 'couple') return { value: 2, to: wordAt(tokens, start + 1) === 'of' ? start + 2 : start + 1 };
  return word === 'par' && start > index ? { value: 2, to: start + 1 } : undefined;
}
