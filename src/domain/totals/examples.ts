import { counts, type When } from '../dated.ts';
import { type Gain, type GainAt, type GainFact, gainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { dayNumber } from '../timeline.ts';
import { placesIn } from './sums.ts';

/** What the time of a gain is used for now. Minutes are what is in use, a year. */
export type Example = Pick<GainAt, 'unit' | 'set' | 'setOn'> & {
  gain: string;
  activity: string;
  since: string;
  minutesPerYear: number;
};

const shown = 3;
type Realised = Extract<GainFact, { kind: 'realised' }>;

/** The newest uses of time that stand, one from a unit at most; of the same day the larger, then by id. */
export function examplesOf(state: Municipality, when: When, unit?: string): Example[] {
  const placesOf = placesIn(state, when, unit);
  const day = dayNumber(when.asOf);
  const found: Example[] = [];
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, when, day);
    if (!at || at.realised === 0 || placesOf(at.unit, at.shares).length === 0) continue;
    const fact = gain.facts.findLast((one): one is Realised => one.kind === 'realised' && counts(one, when));
    const activity = fact && activityOf(gain, fact, when);
    const { unit: of, set, setOn, realised: minutesPerYear } = at;
    if (fact && activity)
      found.push({ gain: gain.id, unit: of, set, setOn, activity, since: fact.on, minutesPerYear });
  }
  found.sort(
    (a, b) =>
      b.since.localeCompare(a.since) || b.minutesPerYear - a.minutesPerYear || a.gain.localeCompare(b.gain),
  );
  const units = new Set<string>();
  return found.filter(({ unit: of }) => !units.has(of) && units.size < shown && units.add(of));
}

/** The largest of its uses, by the agreement that stood. */
function activityOf(gain: Gain, { uses, imported }: Realised, when: When): string | undefined {
  const agreed = gain.facts.findLast((fact) => fact.kind === 'agreed' && counts(fact, when));
  const known = agreed?.kind === 'agreed' ? (agreed.uses ?? []) : [];
  const [largest] = (uses ?? []).toSorted((a, b) => b.minutesPerYear - a.minutesPerYear);
  return known.find(({ id }) => id === largest?.use)?.activity ?? imported?.useOfTime;
}
