import type { Fact } from './dated.ts';

/**
 * What something was after each of its facts, the newest first, each linked to what it was before. Looking back is
 * then a step or two, which lets a total run over every gain there is in milliseconds. Facts that came out of order
 * or were corrected cannot be told apart by steps: who asks what was known before entry `since` goes through them.
 */
export type Timeline<T> = Step<T> | undefined;
export type Step<T> = {
  day: number;
  seq: number;
  since: number;
  value: T | undefined;
  before: Step<T> | undefined;
};

export function timelineOf<F extends Fact, T>(
  facts: readonly F[],
  after: (value: T | undefined, fact: F) => T | undefined,
): Timeline<T> {
  let last: Step<T> | undefined;
  let since = 0;
  let newest = 0;
  for (const fact of facts) {
    const { on, seq, supersededAt } = fact;
    if (supersededAt !== undefined) {
      since = Math.max(since, supersededAt);
      continue;
    }
    if (newest > seq) since = Math.max(since, newest);
    newest = Math.max(newest, seq);
    last = { day: dayNumber(on), seq, since: 0, value: after(last?.value, fact), before: last };
  }
  if (last) last.since = since;
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
