import type { When } from '../dated.ts';
import type { Method } from '../events.ts';
import type { GainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { reportedContent } from '../time-thief/time-thief.ts';
import { scopeFilter } from '../unit/unit.ts';
import { type Minutes, noMinutes } from './sums.ts';
import { contribution, gainsIn } from './totals.ts';

/** One gain, or one time thief that waits: what it adds to each figure, in whole minutes a year. */
export type Part = Pick<GainAt, 'unit' | 'title' | 'set' | 'setOn'> & {
  id: string;
  kind: 'gain' | 'imported' | 'thief';
  method: Method;
  minutes: Minutes;
};

/** All that the totals of a unit are the sum of, figure by figure; the largest first. */
export function partsOf(state: Municipality, when: When, unit: string | undefined): Part[] {
  const parts: Part[] = [];
  for (const { gain, at } of gainsIn(state, when, unit)) {
    const { title, set, setOn, method } = at;
    const kind = gain.isImported ? 'imported' : 'gain';
    parts.push({ id: gain.id, kind, unit: at.unit, title, set, setOn, method, minutes: contribution(at) });
  }
  const isIn = scopeFilter(state.units, unit, when);
  for (const thief of state.thieves.values()) {
    const content = reportedContent(thief, when)?.content;
    if (content === undefined || !isIn(content.unit)) continue;
    const { title, set, on: setOn, method, minutesPerYear } = content;
    const minutes = { ...noMinutes(), reported: minutesPerYear };
    parts.push({ id: thief.id, kind: 'thief', unit: content.unit, title, set, setOn, method, minutes });
  }
  const size = ({ minutes }: Part) => Math.max(...Object.values(minutes));
  return parts.filter((part) => size(part) > 0).sort((a, b) => size(b) - size(a));
}
