import type { When } from '../dated.ts';
import { type Cause, type Waste, wastes } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type TimeThief, thiefAt } from '../time-thief/time-thief.ts';
import { split } from './split.ts';
import { type Totals, totals } from './totals.ts';

/** What a total is narrowed to; both: what has both. */
export type Reason = { waste?: Waste | undefined; cause?: Cause | undefined };

/** Gains that no time thief was classified for, imported ones among them. */
export const unclassified = 'unclassified';

/** How a time thief was classified on a date. */
function reasonOf(thief: TimeThief | undefined, when: When): Reason {
  const at = thief?.isEverClassified ? thiefAt(thief, when) : undefined;
  return { waste: at?.waste, cause: at?.cause };
}

/** Totals of what has this waste and this cause: of gains by the time thief they came from. */
export function totalsOfReason(
  state: Municipality,
  when: When,
  { reason, unit }: { reason: Reason; unit?: string | undefined },
): Totals {
  return totals(narrowed(state, when, reason), when, unit);
}

/** The municipality with no more than what has this waste and this cause: time thieves, and the gains they became. */
export function narrowed(state: Municipality, when: When, { waste, cause }: Reason): Municipality {
  const within: Municipality = { ...state, gains: new Map(), thieves: new Map() };
  for (const thief of state.thieves.values()) {
    const of = reasonOf(thief, when);
    if ((waste !== undefined && of.waste !== waste) || (cause !== undefined && of.cause !== cause)) continue;
    within.thieves.set(thief.id, thief);
    for (const fact of thief.facts) {
      const gain = fact.kind === 'identified' ? state.gains.get(fact.gain) : undefined;
      if (gain?.thief === thief.id) within.gains.set(gain.id, gain);
    }
  }
  return within;
}

export type OfWaste = { waste: Waste | typeof unclassified; totals: Totals };

/** Totals of each waste in their own order, and of what has none; together they are the whole. */
export function byWaste(state: Municipality, when: When, unit?: string): OfWaste[] {
  const key = (thief: TimeThief | undefined) => [reasonOf(thief, when).waste ?? unclassified];
  const groups = split(state, when, {
    ofGain: (gain) => key(state.thieves.get(gain.thief ?? '')),
    ofThief: key,
  });
  return [...wastes, unclassified].flatMap((waste) => {
    const group = groups.get(waste);
    return group ? [{ waste, totals: totals(group, when, unit) } as OfWaste] : [];
  });
}
