import type { When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { type Totals, totals } from './totals.ts';

const answersOf = new WeakMap<Municipality, Map<string, unknown>>();
const mostRemembered = 500;

/**
 * An answer, worked out once for each question: nothing that comes later changes what was known at an entry, so it
 * stays right for as long as the fold lives. Many people ask for the same few figures.
 */
export function remembered<T>(
  state: Municipality,
  when: When,
  { question, work }: { question: readonly unknown[]; work: () => T },
): T {
  // What is known at an entry that is still to come will change with it.
  if (when.knownAt > state.seq) return work();
  const answers = answersOf.get(state) ?? new Map<string, unknown>();
  answersOf.set(state, answers);
  const key = JSON.stringify([when.asOf, when.knownAt, ...question]);
  if (answers.has(key)) return answers.get(key) as T;
  const answer = work();
  answers.set(key, answer);
  const oldest = answers.size > mostRemembered ? answers.keys().next().value : undefined;
  if (oldest !== undefined) answers.delete(oldest);
  return answer;
}

export function rememberedTotals(state: Municipality, when: When, unit?: string): Totals {
  return remembered(state, when, { question: ['totals', unit], work: () => totals(state, when, unit) });
}
