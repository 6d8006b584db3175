import { readUnit } from './duration-units.ts';
import { readNumber } from './read-number.ts';
import { isBoundary, isHyphen, type Span, type Token, withApproximators, wordAt, wordSet } from './tokens.ts';

/** A stretch of text that names a time; minutes are missing where it is no whole number of them, or too long. */
export type Duration = Span & { minutes?: number };

type Read = { minutes: number; to: number };

const maxMinutes = 14_400;
const and = wordSet('og and & +');
const articles = wordSet('en ein ei et eit a an');
const half = wordSet('halv halve halvt half');
const rangeWords = wordSet('til to eller or');
const standingAlone = wordSet('halvtime halvtimen halvtimes kvarter');
const frequencyStarts = wordSet('hver hvert kvar kvart om i per pr daglig dagleg ukentlig vekentleg');
/** «hver 10 min», «innen 24 timer», «møte om en time»: a pace or a deadline, not what it takes. */
const notBefore = wordSet(
  'hver hvert kvar kvart every each annenhver annakvar om innen innan within siste last next neste',
);
const notAfter = wordSet('siden sidan ago');
const shiftLike =
  /^(?:vakt\p{L}*|skift\p{L}*|frist\p{L}*|turnus\p{L}*|uke|veke|shift|week|deadline|day|notice)$/u;

export function findDurations(tokens: readonly Token[]): Duration[] {
  const found: Duration[] = [];
  for (let index = 0; index < tokens.length; ) {
    const read = readDuration(tokens, index);
    if (!read) {
      index++;
      continue;
    }
    const from = withApproximators(tokens, index);
    if (isSpentTime(tokens, from, read)) found.push({ from, to: read.to, ...wholeMinutes(read.minutes) });
    index = read.to;
  }
  return found;
}

function isSpentTime(tokens: readonly Token[], from: number, read: Read): boolean {
  if (notBefore.has(wordAt(tokens, from - 1)) || notAfter.has(wordAt(tokens, read.to))) return false;
  if (shiftLike.test(wordAt(tokens, read.to)) && /(?:s|hour)$/.test(wordAt(tokens, read.to - 1)))
    return false;
  const isRoundTheClock = read.minutes === 1440 && /^(?:i|a|per|om)$/.test(wordAt(tokens, read.to));
  return !isRoundTheClock;
}

/** Hours may be rounded to a minute (1,33 t); a part of a minute is left for the person to settle. */
function wholeMinutes(minutes: number): { minutes?: number } {
  const whole = Math.round(minutes);
  const isClose = Math.abs(whole - minutes) < (minutes > 30 ? 0.49 : 0.001);
  return isClose && whole >= 1 && whole <= maxMinutes ? { minutes: whole } : {};
}

function readDuration(tokens: readonly Token[], index: number): Read | undefined {
  const low = readSingle(tokens, index);
  if (!low) return undefined;
  const isJoint = rangeWords.has(wordAt(tokens, low.to)) || isHyphen(tokens, low.to);
  if (!isJoint) return low;
  const high = readSingle(tokens, low.to + 1);
  if (high) return { minutes: Math.min(low.minutes, high.minutes), to: high.to };
  const loose = readNumber(tokens, low.to + 1);
  const isOrTwo = /^(?:eller|or)$/.test(wordAt(tokens, low.to)) && loose && loose.value > 1;
  return isOrTwo && (isBoundary(tokens, loose.to) || frequencyStarts.has(wordAt(tokens, loose.to)))
    ? { minutes: low.minutes, to: loose.to }
    : low;
}

function readSingle(tokens: readonly Token[], index: number): Read | undefined {
  return (
    readHalf(tokens, index) ??
    readClock(tokens, index) ??
    readCounted(tokens, index) ??
    readAlone(tokens, index)
  );
}

function readCounted(tokens: readonly Token[], index: number): Read | undefined {
  const number = readNumber(tokens, index);
  if (!number || isCode(tokens, index, number.to)) return undefined;
  const unit = readUnit(tokens, number.to, number.value, number.word);
  return unit ? withRest(tokens, unit.to, number.value * unit.minutes, unit.minutes) : undefined;
}

/** «skjema 2T»: a capital glued to its number is a name; nobody writes «2 T» for two hours. */
function isCode(tokens: readonly Token[], index: number, to: number): boolean {
  const unit = tokens[to];
  return to === index + 1 && unit?.isGlued === true && /^\p{Lu}$/u.test(unit.text);
}

/** «1 time 20 min», «1t30», «an hour and a half», «en time og et kvarter». */
function withRest(tokens: readonly Token[], index: number, minutes: number, unit: number): Read {
  const plain = { minutes, to: index };
  if (unit < 30) return plain;
  const hasAnd = and.has(wordAt(tokens, index));
  const at = hasAnd ? index + 1 : index;
  const afterArticle = articles.has(wordAt(tokens, at)) ? at + 1 : at;
  const quick = tokens[index];
  if (quick?.isGlued && quick.value !== undefined && quick.value < 60) {
    const hasUnit = /^(?:m|min|mins|minutter|minutt|minutes)$/.test(wordAt(tokens, index + 1));
    return { minutes: minutes + quick.value, to: hasUnit ? index + 2 : index + 1 };
  }
  const number = readNumber(tokens, at);
  const rest = number && readUnit(tokens, number.to, number.value, number.word);
  if (number && rest && rest.minutes < unit && number.value * rest.minutes < unit)
    return { minutes: minutes + number.value * rest.minutes, to: rest.to };
  if (number && !hasAnd && number.value < 60 && wordAt(tokens, number.to) === 'm')
    return { minutes: minutes + number.value, to: number.to + 1 };
  return hasAnd && half.has(wordAt(tokens, afterArticle))
    ? { minutes: minutes + unit / 2, to: afterArticle + 1 }
    : plain;
}

/** «en halv time», «half an hour», «halv time», «a good half hour». */
function readHalf(tokens: readonly Token[], index: number): Read | undefined {
  let at = articles.has(wordAt(tokens, index)) ? index + 1 : index;
  if (/^(?:god|good|liten|drøy|knapp|snau)$/.test(wordAt(tokens, at))) at++;
  if (!half.has(wordAt(tokens, at))) return undefined;
  const afterArticle = articles.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (wordAt(tokens, afterArticle) === '-' && tokens[afterArticle]?.isGlued)
    return readHalfUnit(tokens, afterArticle + 1);
  return readHalfUnit(tokens, afterArticle);
}

function readHalfUnit(tokens: readonly Token[], index: number): Read | undefined {
  if (!/^(?:time|times|timer|hour|hours|t)$/.test(wordAt(tokens, index))) return undefined;
  return { minutes: 30, to: wordAt(tokens, index + 1) === 'tid' ? index + 2 : index + 1 };
}

/** «1:30 t»; without a unit it is a time of day. */
function readClock(tokens: readonly Token[], index: number): Read | undefined {
  if (tokens[index]?.kind !== 'clock') return undefined;
  const [hours = 0, minutes = 0] = wordAt(tokens, index).split(':').map(Number);
  return /^(?:t|time|timer|timar|h|hours|hour)$/.test(wordAt(tokens, index + 1)) && minutes < 60
    ? { minutes: hours * 60 + minutes, to: index + 2 }
    : undefined;
}

/** Typed without an article: «halvtime hver dag», «quarter of an hour». */
function readAlone(tokens: readonly Token[], index: number): Read | undefined {
  const word = wordAt(tokens, index);
  if (word === 'quarter') {
    const unit = readUnit(tokens, index, 1);
    return unit ? { minutes: 15, to: unit.to } : undefined;
  }
  if (word === 'trekvarter' || word === 'trekvarters') return { minutes: 45, to: index + 1 };
  if (!standingAlone.has(word) || !(word === 'halvtimes' || frequencyStarts.has(wordAt(tokens, index + 1))))
    return undefined;
  const unit = readUnit(tokens, index, 1);
  // «(ukjent tal) kvarter» must not become one quarter
  const isWhole = word !== 'kvarter' || isBoundary(tokens, index - 1);
  return unit && isWhole ? { minutes: unit.minutes, to: index + 1 } : undefined;
}
