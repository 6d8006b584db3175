import type { When } from '../dated.ts';
import { type Gain, gainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { type ThiefAt, thiefAt } from '../time-thief/time-thief.ts';
import { placesIn } from './sums.ts';

/** What a unit has taken on, and what its imported gains came of, by how far the work has come. domain.md §10. */
export type Measures = { planned: number; underWay: number; done: number };

const steps = ['planned', 'underWay', 'done'] as const;

export function measuresOf(state: Municipality, when: When, unit?: string): Measures {
  const placesOf = placesIn(state, when, unit);
  const measures: Measures = { planned: 0, underWay: 0, done: 0 };
  const count = (where: string, far: number) => {
    const step = steps[far - 1];
    if (step && placesOf(where).length > 0) measures[step] += 1;
  };
  for (const thief of state.thieves.values()) {
    // One that is only reported is no measure yet.
    if (thief.facts.length < 2) continue;
    const at = thiefAt(thief, when);
    if (!at || at.solution === 'notSolved') continue;
    // A gain that is introduced or measured has come further than the work on its time thief may say.
    const gain = at.gain === undefined ? undefined : state.gains.get(at.gain);
    count(at.content.unit, Math.max(workedOn(at), gain ? changed(gain, when) : 0));
  }
  for (const gain of state.gains.values()) {
    const at = gain.isImported ? gainAt(gain, when) : undefined;
    if (at?.identified !== undefined && !at.isAbandoned) count(at.unit, Math.max(1, changed(gain, when)));
  }
  return measures;
}

function workedOn({ status, solution }: ThiefAt): number {
  if (status === 'ours') return 1;
  if (status === 'inProgress') return 2;
  return solution === 'removed' || solution === 'reduced' ? 3 : 0;
}

function changed(gain: Gain, when: When): number {
  const at = gainAt(gain, when);
  if (!at || at.isAbandoned) return 0;
  if (at.measured !== undefined) return 3;
  return at.introducedOn === undefined ? 0 : 2;
}
