import type { When } from '../dated.ts';
import { type Gain, type GainAt, gainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { reportedContent } from '../time-thief/reported-content.ts';
import type { Described, TimeThief } from '../time-thief/time-thief.ts';
import { dayNumber } from '../timeline.ts';

/** Which groups a gain, or a time thief that counts as reported, belongs to. */
export type Grouping = {
  ofGain(gain: Gain, at: GainAt): Iterable<string>;
  ofThief(thief: TimeThief, content: Described): Iterable<string>;
};

/**
 * The same municipality with no more than the gains and time thieves of each group, to take totals of: one run over
 * them all, however many groups there are. What belongs to no group is in none.
 */
export function split(state: Municipality, when: When, grouping: Grouping): Map<string, Municipality> {
  const groups = new Map<string, Municipality>();
  const groupOf = (key: string) => {
    const known = groups.get(key) ?? { ...state, gains: new Map(), thieves: new Map() };
    groups.set(key, known);
    return known;
  };
  const day = dayNumber(when.asOf);
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, when, day);
    if (at) for (const key of grouping.ofGain(gain, at)) groupOf(key).gains.set(gain.id, gain);
  }
  for (const thief of state.thieves.values()) {
    const reported = reportedContent(thief, when, day);
    if (reported)
      for (const key of grouping.ofThief(thief, reported.content)) groupOf(key).thieves.set(thief.id, thief);
  }
  return groups;
}
