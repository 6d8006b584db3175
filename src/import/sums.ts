import type { Event } from '../domain/events.ts';
import { evolve, type Municipality } from '../domain/municipality.ts';
import { todayInNorway } from '../domain/time/dates.ts';
import type { Amount } from '../domain/time/parameters.ts';
import { totals } from '../domain/totals/totals.ts';

/** The two figures that tell whether an import did what was meant. */
export type Sums = { identified: Amount; realised: Amount };

export function sumsOf(state: Municipality, asOf: string): Sums {
  const { identified, realised } = totals(state, { asOf, knownAt: state.seq }).amounts;
  return { identified, realised };
}

/** What the sums would be if these events were kept; the state is left as it is. */
export function sumsAfter(state: Municipality, events: Event[], now: Date): Sums {
  const trial = structuredClone(state);
  evolve(trial, { seq: state.seq + 1, at: now.toISOString(), commandId: 'trial', events });
  return sumsOf(trial, todayInNorway(now));
}
