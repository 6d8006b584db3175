import type { When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';

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

/**
 * The same date, as known when something of gains, units or parameters was last told: new reports since then change
 * nothing of what those come to, and reports are most of what is told.
 */
export function knownOfGains(state: Municipality, when: When): When {
  return when.knownAt === state.seq ? { ...when, knownAt: state.gainsSeq } : when;
}
