import { type Token, wordAt, wordSet } from './tokens.ts';

/** A unit of time and how many minutes it is. `to` is the token after it. */
export type UnitRead = { minutes: number; to: number; isEnglish?: boolean };

const minuteWords = wordSet(
  'min mins minutt minutter minuttar minutta minuttene minutters minutts minuttars minuter minutes minute',
);
const hourWords = wordSet('time timer timar timers timars tim hour hours hr hrs h t');
const genitiveHours = wordSet('times hours');
const quarterWords = wordSet('kvarter kvarters kvart');
const halfHourWords = wordSet('halvtime halvtimes halvtimer halvtimar halvtimen halvtimestid');
const secondWords = wordSet('sek sekund sekunder sekundar sekunders secs seconds');
const englishWords = wordSet('minute minutes mins hour hours hr hrs seconds secs');

/** What a time is said to be: «en god time», «10 lange minutter», «a full hour». */
const fillers = wordSet(
  'god gode godt liten lita lang lange drøy drøye drygt snau snaue knapp knappe hel hele heil heile stiv stive good full whole long solid extra ekstra',
);

/** The unit that follows a number of `value`; `word` is the number word where it was one. */
export function readUnit(
  tokens: readonly Token[],
  index: number,
  value: number,
  word?: string,
): UnitRead | undefined {
  let at = fillers.has(wordAt(tokens, index)) ? index + 1 : index;
  if (wordAt(tokens, at) === '-' && tokens[at]?.isGlued && tokens[at + 1]?.isGlued) at++;
  const unit = wordAt(tokens, at);
  const isEnglish = englishWords.has(unit) || unit === 'quarter' || unit === 'quarters';
  if (word === 'to' && isEnglish) return undefined;
  if ((word === 'a' || word === 'an') && !isEnglish) return undefined;
  const end = skipTail(tokens, at + 1);
  if (minuteWords.has(unit)) return { minutes: 1, to: end, isEnglish };
  if (quarterWords.has(unit) && !(unit === 'kvart' && !/^(?:time|timer)$/.test(wordAt(tokens, at + 1))))
    return { minutes: 15, to: unit === 'kvart' ? at + 2 : end };
  if (halfHourWords.has(unit)) return { minutes: 30, to: end };
  if (secondWords.has(unit)) return { minutes: 1 / 60, to: end, isEnglish };
  if (unit === 'quarter' || unit === 'quarters') return englishQuarter(tokens, at + 1);
  if (genitiveHours.has(unit) && unit !== 'hours' && !isGenitive(tokens, at, value, word)) return undefined;
  if (unit === 'time' && (word === 'one' || saysEnglishTime(tokens, at + 1))) return undefined;
  if (hourWords.has(unit) || genitiveHours.has(unit)) return { minutes: 60, to: end, isEnglish };
  return undefined;
}

/** «minutters tid», «min.»: the dot of an abbreviation stays where it ends a sentence, which costs nothing. */
function skipTail(tokens: readonly Token[], index: number): number {
  return wordAt(tokens, index) === 'tid' ? index + 1 : index;
}

/** «a quarter of an hour», «three quarters of an hour»; a quarter alone may be of a year. */
function englishQuarter(tokens: readonly Token[], index: number): UnitRead | undefined {
  for (const words of [['of', 'an', 'hour'], ['of', 'the', 'hour'], ['an', 'hour'], ['hour']])
    if (words.every((word, step) => wordAt(tokens, index + step) === word))
      return { minutes: 15, to: index + words.length, isEnglish: true };
  return undefined;
}

/** «en times tid», «halvannen times arbeid», but «3 times a day». */
function isGenitive(tokens: readonly Token[], index: number, value: number, word?: string): boolean {
  if (wordAt(tokens, index + 1) === 'tid') return true;
  return value < 2 && (word !== undefined || !Number.isInteger(value)) && word !== 'one';
}

/** «1 time per week» is English for once; «1 time per uke» is an hour. */
function saysEnglishTime(tokens: readonly Token[], index: number): boolean {
  const isLinked = /^(?:a|an|per|each|every)$/.test(wordAt(tokens, index));
  return isLinked && /^(?:day|week|month|year|quarter|shift|night|case)$/.test(wordAt(tokens, index + 1));
}
