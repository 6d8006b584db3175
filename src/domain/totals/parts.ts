import type { When } from '../dated.ts';
import type { Method } from '../events.ts';
import { type GainAt, gainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { reportedContent } from '../time-thief/reported-content.ts';
import { addGain, type Minutes, minutesAt, noMinutes, placesIn } from './sums.ts';

/** One gain, or one time thief that waits: what it adds to each figure in the scope, in whole minutes a year. */
export type Part = Pick<GainAt, 'unit' | 'title' | 'set' | 'setOn'> & {
  id: string;
  kind: 'gain' | 'imported' | 'thief';
  method: Method;
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
    const minutes = noMinutes();
    for (const { pieces } of places) {
      if (pieces === 'whole') addGain(minutes, at);
      else for (const piece of pieces) addGain(minutes, at, piece);
    }
    const { title, set, setOn, method } = at;
    const kind = gain.isImported ? 'imported' : 'gain';
    parts.push({ id: gain.id, kind, unit: at.unit, title, set, setOn, method, minutes });
  }
  for (const thief of state.thieves.values()) {
    const content = reportedContent(thief, when)?.content;
    const [place] = content ? placesOf(content.unit) : [];
    if (!content || !place) continue;
    const { title, set, on: setOn, method, minutesPerYear } = content;
    const minutes = { ...noMinutes(), reported: minutesAt(place, minutesPerYear) };
    parts.push({ id: thief.id, kind: 'thief', unit: content.unit, title, set, setOn, method, minutes });
  }
  const size = ({ minutes }: Part) => Math.max(...Object.values(minutes));
  return parts.filter((part) => size(part) > 0).sort((a, b) => size(b) - size(a));
}
