import { addDays, isDate } from '../domain/time/dates.ts';

/** One sentence as an observation: the number as it was written, and in `method` what is left, how it was taken. */
export type ObservationEntry = {
  value: string;
  on?: string | undefined;
  samples?: number | undefined;
  method?: string | undefined;
};

const daysAgo: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:i forgårs|i førgår|the day before yesterday)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:i går|yesterday)(?!\p{L})/iu, 1],
  [/(?<!\p{L})(?:i dag|today)(?!\p{L})/iu, 0],
];
const isoDate = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/;
const norwegianDate = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)/;
const sampleCount =
  /(?:av\s+|of\s+|n\s*=\s*)?(?<![\d,.])(\d{1,6})\s*(?:prøver?|stikkprøver?|målinger|målingar|samples?|measurements)(?!\p{L})/iu;
const firstNumber = /(?<![\d.,])-?(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[.,]\d+)?(?![\d.])/;

/**
 * «14», «14,5 min», «14 i går, 5 prøver, stoppeklokke». Nothing where it names no number. `unit` is the metric's, and
 * is no part of how it was taken.
 */
export function readObservation(
  line: string,
  { today, unit }: { today: string; unit: string },
): ObservationEntry | undefined {
  let rest = line;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match ?? undefined;
  };
  const on = readDay(take, today);
  const samples = take(sampleCount)?.[1];
  const number = take(firstNumber)?.[0];
  if (number === undefined) return undefined;
  const method = tidied(withoutUnit(rest, unit));
  return {
    value: number,
    on,
    samples: samples === undefined || Number(samples) < 1 ? undefined : Number(samples),
    method: method === '' ? undefined : method.slice(0, 120),
  };
}

/** A day that is said, never later than today; nothing said is today. */
function readDay(take: (pattern: RegExp) => RegExpExecArray | undefined, today: string): string {
  for (const [pattern, days] of daysAgo) if (take(pattern)) return addDays(today, -days);
  const iso = take(isoDate)?.[1];
  if (iso !== undefined) return isDate(iso) ? iso : today;
  const said = take(norwegianDate);
  if (!said) return today;
  const [, day = '', month = '', year] = said;
  const on = (ofYear: string) => `${ofYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const thisYear = on(year ?? today.slice(0, 4));
  if (!isDate(thisYear)) return today;
  return year === undefined && thisYear > today ? on(String(Number(today.slice(0, 4)) - 1)) : thisYear;
}

/** The metric's own unit, or its first word, says nothing new. */
function withoutUnit(rest: string, unit: string): string {
  const text = rest.trimStart();
  const [first = ''] = unit.split(' ');
  for (const known of [unit, first])
    if (
      known !== '' &&
      text.toLowerCase().startsWith(known.toLowerCase()) &&
      !/^\p{L}/u.test(text.slice(known.length))
    )
      return text.slice(known.length);
  return text;
}

/** Signs and small words that only held the sentence together. */
function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*[,;:()]\s*)+/g, ', ')
    .replace(/^[\s,.–-]+|[\s,.–-]+$/g, '');
}
