import { fromTheBeginning } from '../../domain/dated.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { isDate } from '../../domain/time/dates.ts';
import { findUnit } from '../find-unit.ts';

export type Question =
  /** `unit` absent: the whole municipality. */
  | { kind: 'question'; unit?: string; asOf: string }
  | { kind: 'badDate'; text: string }
  | { kind: 'future'; date: string }
  /** No unit of that name; the nearest are offered. */
  | { kind: 'unknownUnit'; text: string; nearest: { id: string; name: string }[]; asOf: string };

const datePattern =
  /(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.\s?(\d{1,2})\.(\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\.?\s+(\p{L}{3,9})\.?\s+(\d{4})/iu;
/** The first three letters tell the months apart in all three languages. */
const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mai|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'des|dec',
];
const smallWords =
  /^(per|pr|as|of|den|det|i|for|in|på|at|on|hos|hele|heile|the|whole|kommunen|municipality)$/;

/** «hjemmetjenesten 2016-04-01» → unit and date; what is not said is the whole municipality, today. */
export function readQuestion(rest: string, state: Municipality, today: string): Question {
  const found = datePattern.exec(rest);
  const asOf = found ? isoOf(found) : today;
  if (asOf === undefined) return { kind: 'badDate', text: found?.[0] ?? '' };
  if (asOf > today) return { kind: 'future', date: asOf };
  const words = rest
    .replace(datePattern, ' ')
    .split(/[\s,.;:?!]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !smallWords.test(word.toLowerCase()));
  if (telling.length === 0) return { kind: 'question', asOf };
  // «Senter for oppvekst» is a name, «for skolen» is not: with its small words first, from the first telling word on.
  const first = words.indexOf(telling[0] ?? '');
  const last = words.lastIndexOf(telling.at(-1) ?? '');
  const whole = findUnit(state, words.slice(first, last + 1).join(' '), today);
  const { unit, nearest } = whole.unit ? whole : findUnit(state, telling.join(' '), today);
  return unit
    ? { kind: 'question', unit, asOf }
    : { kind: 'unknownUnit', text: telling.join(' '), asOf, nearest };
}

function isoOf(found: RegExpExecArray): string | undefined {
  const [, y1, m1, d1, d2, m2, y2, d3, m3, y3, d4, name, y4] = found;
  const named = months.findIndex((month) => new RegExp(`^(?:${month})`, 'i').test(name ?? '')) + 1;
  const year = y1 ?? y2 ?? y3 ?? y4;
  const month = m1 ?? m2 ?? m3 ?? named;
  const day = d1 ?? d2 ?? d3 ?? d4;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(iso) && iso >= fromTheBeginning ? iso : undefined;
}
