import { ordinalValue } from './number-words.ts';
import type { Period } from './period.ts';
import {
  adverbPace,
  basePace,
  definitePace,
  isDaypart,
  isEnglishPeriod,
  isWeekday,
  type Pace,
} from './period-words.ts';
import { readNumber } from './read-number.ts';
import { skipDot, type Token, wordAt, wordSet } from './tokens.ts';
import { readDayOfMonth, readWeekdays, weekdayList, weekdayPace } from './weekdays.ts';

const eachWords = wordSet('hver hvert kvar kvart kver every each');
const everyOther = wordSet(
  'annenhver annethvert annahver annakvar annakvart annankvar annenkvar hverannen kvarannan',
);
const other = wordSet('annen anna annan annet andre');
const eachFillers = wordSet('eneste einaste enkelt bidige jævla single and every working school');
const leads = wordSet('i om at in');
const perWords = wordSet('per pr p à');

export function readPeriod(tokens: readonly Token[], index: number): Period | undefined {
  return (
    readEach(tokens, index) ??
    readEveryOther(tokens, index) ??
    readDayOfMonth(tokens, index) ??
    readWeekdays(tokens, index) ??
    readPer(tokens, index) ??
    readDefinite(tokens, index) ??
    readAdverb(tokens, index)
  );
}

/** «hver uke», «i hver uke», «hver 14. dag», «every other week», «hver mandag og torsdag». */
function readEach(tokens: readonly Token[], index: number): Period | undefined {
  let at = leads.has(wordAt(tokens, index)) ? index + 1 : index;
  if (
    wordAt(tokens, at) === 'alle' &&
    /^(?:hver|kvar|uke|arbeids|virke|yrke|skole|skule).*dag(?:er|ar)$/.test(wordAt(tokens, at + 1))
  )
    return { from: index, to: at + 2, per: 'workingDay', times: 1 };
  if (!eachWords.has(wordAt(tokens, at))) return undefined;
  at++;
  for (let steps = 0; steps < 2 && eachFillers.has(wordAt(tokens, at)); steps++) at++;
  const ordinal = readOrdinal(tokens, at);
  const every = ordinal?.value ?? 1;
  at = ordinal?.to ?? at;
  if (every === 1 && ordinal && isWeekday(wordAt(tokens, at))) return readDayOfMonth(tokens, at - 1);
  if (isWeekday(wordAt(tokens, at))) {
    const list = weekdayList(tokens, at, isWeekday);
    return { from: index, to: list.to, ...weekdayPace(list, every) };
  }
  if (
    every === 1 &&
    isDaypart(wordAt(tokens, at)) &&
    /^(?:og|and|&)$/.test(wordAt(tokens, at + 1)) &&
    isDaypart(wordAt(tokens, at + 2))
  )
    return { from: index, to: at + 3, per: 'workingDay', times: 2 };
  const pace = basePace(wordAt(tokens, at));
  const slow = pace && every >= 1 ? slowed(pace, every) : undefined;
  return slow && { from: index, to: at + 1, ...slow };
}

/** «tredje», «14.», «3rd», «2 (weeks)». */
function readOrdinal(tokens: readonly Token[], index: number): { value: number; to: number } | undefined {
  const value = ordinalValue(wordAt(tokens, index));
  if (value !== undefined) return { value, to: index + 1 };
  const number = readNumber(tokens, index);
  if (!number || !Number.isInteger(number.value) || number.value > 366) return undefined;
  const suffix = tokens[number.to];
  if (suffix?.isGlued && /^(?:st|nd|rd|th)$/.test(suffix.lower))
    return { value: number.value, to: number.to + 1 };
  return { value: number.value, to: skipDot(tokens, number.to) };
}

/** Every fourteenth day is every other week, not every fourteenth working day; every third month is four a year. */
function slowed(pace: Pace, every: number): Pace | undefined {
  if (pace.per === 'workingDay' && every % 7 === 0) return { per: 'week', times: 7 / every };
  if (pace.per === 'workingDay' && every > 7) return undefined;
  if (pace.per === 'month' && every > 2 && 12 % every === 0) return { per: 'year', times: 12 / every };
  return { per: pace.per, times: pace.times / every };
}

/** «annenhver uke», «annakvar veke», «anna kvar veke», «annen hver fredag». */
function readEveryOther(tokens: readonly Token[], index: number): Period | undefined {
  const isSplit = other.has(wordAt(tokens, index)) && eachWords.has(wordAt(tokens, index + 1));
  if (!isSplit && !everyOther.has(wordAt(tokens, index))) return undefined;
  const at = isSplit ? index + 2 : index + 1;
  if (isWeekday(wordAt(tokens, at))) {
    const list = weekdayList(tokens, at, isWeekday);
    return { from: index, to: list.to, ...weekdayPace(list, 2) };
  }
  const pace = basePace(wordAt(tokens, at));
  const slow = pace && slowed(pace, 2);
  return slow && { from: index, to: at + 1, ...slow };
}

/** «per dag», «pr. uke», «/mnd», «a day». */
function readPer(tokens: readonly Token[], index: number): Period | undefined {
  const word = wordAt(tokens, index);
  const isSlash = word === '/';
  if (isSlash || perWords.has(word)) {
    let at = skipDot(tokens, index + 1);
    if (wordAt(tokens, at) === '/') at++;
    if (/^(?:hver|kvar|en|ein|ei)$/.test(wordAt(tokens, at))) at++;
    const pace =
      basePace(wordAt(tokens, at)) ??
      definitePace(wordAt(tokens, at)) ??
      shortPace(wordAt(tokens, at), isSlash);
    return pace ? { from: index, to: at + 1, ...pace, needsAnchor: isSlash } : undefined;
  }
  const isArticle = word === 'a' || word === 'an';
  const inA = word === 'in' && wordAt(tokens, index + 1) === 'a' ? index + 2 : index + 1;
  if (!isArticle && inA === index + 1) return undefined;
  const pace = isEnglishPeriod(wordAt(tokens, inA)) ? basePace(wordAt(tokens, inA)) : undefined;
  return pace && wordAt(tokens, inA + 1) !== 'of'
    ? { from: index, to: inA + 1, ...pace, needsAnchor: true }
    : undefined;
}

/** «2/d», «1/u», «3/w»: letters only after a slash. */
function shortPace(word: string, isSlash: boolean): Pace | undefined {
  if (!isSlash) return undefined;
  if (word === 'd') return { per: 'workingDay', times: 1 };
  return /^[uvw]$/.test(word) ? { per: 'week', times: 1 } : undefined;
}

/** «om dagen», «i uka», «i løpet av dagen», «i uke» (typed so, but not «i uke 34»), and «dagen» right after a number of times. */
function readDefinite(tokens: readonly Token[], index: number): Period | undefined {
  const lead = /^(?:i|om)$/.test(wordAt(tokens, index)) ? index + 1 : index;
  const isDuring = lead > index && wordAt(tokens, lead) === 'løpet' && wordAt(tokens, lead + 1) === 'av';
  const afterDuring = isDuring ? lead + 2 : lead;
  const at =
    isDuring && /^(?:en|ein|ei|et|eit)$/.test(wordAt(tokens, afterDuring)) ? afterDuring + 1 : afterDuring;
  const word = wordAt(tokens, at);
  const isPlain = /^(?:uke|veke|måned|månad)$/.test(word) && tokens[at + 1]?.kind !== 'number';
  const pace = definitePace(word) ?? (isDuring || isPlain ? basePace(word) : undefined);
  if (!pace || (lead === index && isPlain)) return undefined;
  return { from: index, to: at + 1, ...pace, needsAnchor: lead === index || isDuring };
}

function readAdverb(tokens: readonly Token[], index: number): Period | undefined {
  const pace = adverbPace(wordAt(tokens, index));
  const next = tokens[index + 1];
  if (!pace || /^(?:leder|leiar|ledere|leiarar|manager)$/.test(next?.lower ?? '')) return undefined;
  const isAdjective =
    next?.kind === 'word' && !/^(?:for|på|i|med|og|av|to|on|in|when|når|av|om|ca)$/.test(next.lower);
  return { from: index, to: index + 1, ...pace, isAdjective };
}
