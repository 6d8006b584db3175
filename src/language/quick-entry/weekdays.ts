import type { Period } from './period.ts';
import { basePace, definitePace, isRecurringWeekday, isWeekday, type Pace } from './period-words.ts';
import { isHyphen, type Token, wordAt, wordSet } from './tokens.ts';

const joints = wordSet('og and , & +');
const positions = wordSet('første fyrste siste andre tredje fjerde first last second third fourth');

/** «første mandag i måneden», «last Friday of the month». */
export function readDayOfMonth(tokens: readonly Token[], index: number): Period | undefined {
  const lead = /^(?:on|på)$/.test(wordAt(tokens, index)) ? index + 1 : index;
  const first = /^(?:the|den)$/.test(wordAt(tokens, lead)) ? lead + 1 : lead;
  if (!positions.has(wordAt(tokens, first)) || !isWeekday(wordAt(tokens, first + 1))) return undefined;
  const link = first + 2;
  if (!/^(?:i|of|in)$/.test(wordAt(tokens, link))) return undefined;
  const at = /^(?:hver|kvar|every|each|the|a)$/.test(wordAt(tokens, link + 1)) ? link + 2 : link + 1;
  const pace = basePace(wordAt(tokens, at)) ?? definitePace(wordAt(tokens, at));
  return pace?.per === 'month' ? { from: index, to: at + 1, ...pace } : undefined;
}

/** «mandager», «om mandagen», «on Mondays and Fridays», «mandag til fredag». */
export function readWeekdays(tokens: readonly Token[], index: number): Period | undefined {
  const at = /^(?:på|om|on)$/.test(wordAt(tokens, index)) ? index + 1 : index;
  if (isRecurringWeekday(wordAt(tokens, at))) {
    const list = weekdayList(tokens, at, isRecurringWeekday);
    return { from: index, to: list.to, ...weekdayPace(list, 1) };
  }
  const isRange =
    isWeekday(wordAt(tokens, at)) &&
    (isHyphen(tokens, at + 1) || /^(?:til|to)$/.test(wordAt(tokens, at + 1)));
  return isRange &&
    /^fr(?:e|i)da[gy]$/.test(wordAt(tokens, at + 2)) &&
    /^m[oå]n?n?da[gy]$|^mandag$/.test(wordAt(tokens, at))
    ? { from: index, to: at + 3, per: 'workingDay', times: 1 }
    : undefined;
}

export function weekdayList(
  tokens: readonly Token[],
  index: number,
  isDay: (word: string) => boolean,
): { to: number; days: number } {
  let to = index + 1;
  let days = 1;
  while (
    days < 7 &&
    joints.has(wordAt(tokens, to)) &&
    (isDay(wordAt(tokens, to + 1)) || isWeekday(wordAt(tokens, to + 1)))
  ) {
    to += 2;
    days++;
  }
  // «hver mandag morgen»
  if (
    /^(?:morgen|morgon|formiddag|føremiddag|ettermiddag|kveld|natt|morning|afternoon|evening)$/.test(
      wordAt(tokens, to),
    )
  )
    to++;
  return { to, days };
}

export function weekdayPace(list: { days: number }, every: number): Pace {
  return { per: 'week', times: list.days / every };
}
