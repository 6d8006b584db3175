import type { When } from '../dated.ts';
import { type GainAt, gainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { reportedContent } from '../time-thief/reported-content.ts';
import { countGain, countReported, type Group, type Minutes, minutesOf, placesIn } from './sums.ts';

/** One gain, or one time thief that waits: what it adds to each figure in the scope, in whole minutes a year. */
export type Part = Pick<GainAt, 'unit' | 'title' | 'method'> & {
  id: string;
  kind: 'gain' | 'imported' | 'thief';
  /** How it is counted, which is what its hours and årsverk come of. */
  groups: readonly Group[];
  minutes: Minutes;
};

/** All that the totals of a unit are the sum of, figure by figure; the largest first. */
export function partsOf(state: Municipality, when: When, unit: string | undefined): Part[] {
  const parts: Part[] = [];
  const placesOf = placesIn(state, when, unit);
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, when);
    const places = at ? placesOf(at.unit, at.shares) : [];
    if (!at || places.length === 0) continue;
    const groups: Group[] = [];
    countGain(groups, places, at);
    const { unit, title, method } = at;
    const kind = gain.isImported ? 'imported' : 'gain';
    parts.push({ id: gain.id, kind, unit, title, method, groups, minutes: minutesOf(groups) });
  }
  for (const thief of state.thieves.values()) {
    const content = reportedContent(thief, when)?.content;
    const [place] = content ? placesOf(content.unit) : [];
    if (!content || !place) continue;
    const groups: Group[] = [];
    countReported(groups, place, content);
    const { unit, title, method } = content;
    parts.push({ id: thief.id, kind: 'thief', unit, title, method, groups, minutes: minutesOf(groups) });
  }
  const size = ({ minutes }: Part) => Math.max(...Object.values(minutes));
  return parts.filter((part) => size(part) > 0).sort((a, b) => size(b) - size(a));
}
