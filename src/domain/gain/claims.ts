import { newest } from '../dated.ts';
import { type Refusal, refuse } from '../decision.ts';
import type { Municipality } from '../municipality.ts';
import { nameKey } from '../unit/unit-ids.ts';
import { type Claim, type Gain, type GainAt, gainAt } from './gain.ts';

export type Claimant = { gain: Gain; at: GainAt };
type Task = Pick<Claim, 'process' | 'task'>;

/** The same task of the same process, however it is spaced and cased. */
export function isSameTask(a: Task, b: Task): boolean {
  return nameKey(a.process) === nameKey(b.process) && nameKey(a.task) === nameKey(b.task);
}

/** What a gain takes of its task: measured net once measured, else what was approved. */
export function takenBy({ measured, identified }: GainAt): number {
  return measured ?? identified ?? 0;
}

/** The other gains that take time of a task in a unit, in the order they were counted; one that is over frees it. */
export function claimantsOf(state: Municipality, unit: string, task: Task, except: string): Claimant[] {
  const found: Claimant[] = [];
  for (const gain of state.gains.values()) {
    // A row of history claims nothing.
    const at = gain.id === except || gain.isImported ? undefined : gainAt(gain, newest(state));
    if (at?.claim === undefined || at.unit !== unit || at.identified === undefined || at.isAbandoned)
      continue;
    if (isSameTask(at.claim, task)) found.push({ gain, at });
  }
  return inTurn(found);
}

/** Each behind the one whose rest it is counted on. */
function inTurn(found: Claimant[]): Claimant[] {
  const ids = new Set(found.map(({ gain }) => gain.id));
  const ordered = found.filter(({ at }) => at.claim?.after === undefined || !ids.has(at.claim.after));
  for (let index = 0; index < ordered.length; index += 1)
    ordered.push(...found.filter(({ at }) => at.claim?.after === ordered[index]?.gain.id));
  return ordered;
}

/**
 * Whether a gain may stand as `at` says beside the others that take time of the same task: one alone, or each after
 * another, and together no more than the task takes. domain.md §6.2.
 */
export function claimRefused(
  state: Municipality,
  gain: Gain,
  at: GainAt,
): Refusal<'claimTaken' | 'claimExceedsTask'> | undefined {
  if (at.claim === undefined || at.isAbandoned) return undefined;
  const others = claimantsOf(state, at.unit, at.claim, gain.id);
  const first = others.find((one) => one.at.claim?.after === undefined);
  if (at.claim.after === undefined && first)
    return refuse('claimTaken', { title: first.at.title, gain: first.gain.id });
  const task = Math.min(at.claim.minutesPerYear, ...others.map((one) => one.at.claim?.minutesPerYear ?? 0));
  const taken = others.reduce((sum, one) => sum + takenBy(one.at), takenBy(at));
  return taken > task ? refuse('claimExceedsTask') : undefined;
}
