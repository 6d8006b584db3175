import type { Fact } from './dated.ts';

/** What something was from a day and an entry on, linked to what it was before. */
export type Step<T> = { day: number; seq: number; value: T | undefined; before: Step<T> | undefined };

/**
 * What something was after each of its facts. Facts that came in order make steps; then looking back is a step or
 * two, which lets a total run over every gain there is in milliseconds. Others, false, are gone through each time.
 */
export type Timeline<T> = Step<T> | undefined | false;

export function timelineOf<F extends Fact, T>(
  facts: readonly F[],
  after: (value: T | undefined, fact: F) => T | undefined,
): Timeline<T> {
  let last: Step<T> | undefined;
  for (const fact of facts) {
    const { on, seq, supersededAt } = fact;
    if (supersededAt !== undefined || (last !== undefined && last.seq > seq)) return false;
    last = { day: dayNumber(on), seq, value: after(last?.value, fact), before: last };
  }
  return last;
}

/** `day` is the date as `dayNumber` gives it. */
export function valueOn<T>(last: Step<T> | undefined, day: number, knownAt: number): T | undefined {
  let step = last;
  while (step !== undefined && (step.day > day || step.seq > knownAt)) step = step.before;
  return step?.value;
}

/** 2016-04-01 → 20160401: whole numbers are quick to compare. */
export function dayNumber(date: string): number {
  let day = 0;
  for (let index = 0; index < date.length; index += 1) {
    const digit = date.charCodeAt(index) - zero;
    if (digit >= 0) day = day * 10 + digit;
  }
  return day;
}

/** The hyphen comes before it. */
const zero = '0'.charCodeAt(0);
