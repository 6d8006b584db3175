import type { When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { thiefAt } from '../time-thief/time-thief.ts';
import { placesIn } from './sums.ts';

/** Time thieves that a unit has taken on, by how far the work has come. domain.md §10. */
export type Measures = { planned: number; underWay: number; done: number };

export function measuresOf(state: Municipality, when: When, unit?: string): Measures {
  const placesOf = placesIn(state, when, unit);
  const measures: Measures = { planned: 0, underWay: 0, done: 0 };
  for (const thief of state.thieves.values()) {
    // One that is only reported is no measure yet.
    if (thief.facts.length < 2) continue;
    const at = thiefAt(thief, when);
    if (!at || placesOf(at.content.unit).length === 0) continue;
    if (at.status === 'ours') measures.planned += 1;
    else if (at.status === 'inProgress') measures.underWay += 1;
    else if (at.solution === 'removed' || at.solution === 'reduced') measures.done += 1;
  }
  return measures;
}
