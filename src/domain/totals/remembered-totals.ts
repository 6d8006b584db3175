import type { When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { type Totals, totals } from './totals.ts';

const remembered = new WeakMap<Municipality, Map<string, Totals>>();
const mostRemembered = 500;

/**
 * `totals`, worked out once for each question: nothing that comes later changes what was known at an entry, so an
 * answer stays right for as long as the fold lives. Many people ask for the same few totals.
 */
export function rememberedTotals(state: Municipality, when: When, unit?: string): Totals {
  // What is known at an entry that is still to come will change with it.
  if (when.knownAt > state.seq) return totals(state, when, unit);
  const answers = remembered.get(state) ?? new Map<string, Totals>();
  remembered.set(state, answers);
  const question = JSON.stringify([when.asOf, when.knownAt, unit]);
  const known = answers.get(question);
  if (known) return known;
  const answer = totals(state, when, unit);
  answers.set(question, answer);
  const oldest = answers.size > mostRemembered ? answers.keys().next().value : undefined;
  if (oldest !== undefined) answers.delete(oldest);
  return answer;
}
