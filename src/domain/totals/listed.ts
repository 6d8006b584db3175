import type { When } from '../dated.ts';
import type { Method } from '../events.ts';
import { type Gain, type GainAt, gainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { dayNumber } from '../timeline.ts';
import { addGain, type Figure, figures, type Minutes, noMinutes, type Place, placesIn } from './sums.ts';

/** A gain that a question is about; minutes a year of the figure it asks for. */
export type Listed = Pick<GainAt, 'unit' | 'title' | 'set' | 'setOn'> & {
  gain: string;
  method: Method;
  minutes: number;
};

export type ListQuestion = {
  figure: Figure;
  /** Identified and not yet realised, whatever the figure. */
  isNotRealised: boolean;
  unit?: string | undefined;
  /** The last day before a period: then what came to the figure within it is listed. */
  since?: string | undefined;
};

/** The gains that add to a figure, or that came to it within a period; the largest first. Makes no object for others. */
export function listGains(state: Municipality, when: When, question: ListQuestion): Listed[] {
  const { figure, isNotRealised, unit, since } = question;
  const placesOf = placesIn(state, when, unit);
  // What came with a unit that was moved here within the period came within it.
  const placesBefore = placesIn(state, { ...when, asOf: since ?? when.asOf }, unit);
  const [day, before] = [dayNumber(when.asOf), since === undefined ? 0 : dayNumber(since)];
  const worth = (minutes: Minutes) =>
    isNotRealised ? minutes.identified - minutes.realised : minutes[figure];
  const sums = noMinutes();
  const found: Listed[] = [];
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, when, day);
    if (!at) continue;
    const places = placesOf(at.unit, at.shares);
    const now = worth(count(sums, at, places));
    if (now <= 0) continue;
    const earlier =
      since === undefined || isNotRealised ? undefined : gainAt(gain, { ...when, asOf: since }, before);
    const minutes =
      now - (earlier ? worth(count(sums, earlier, placesBefore(earlier.unit, earlier.shares))) : 0);
    if (minutes > 0) found.push(listed(gain, at, minutes));
  }
  return found.sort((a, b) => b.minutes - a.minutes);
}

function listed({ id: gain }: Gain, { unit, title, set, setOn, method }: GainAt, minutes: number): Listed {
  return { gain, unit, title, set, setOn, method, minutes };
}

/** Into sums that are used again: gains are many, and few of them are listed. */
function count(sums: Minutes, at: GainAt, places: readonly Place[]): Minutes {
  for (const figure of figures) sums[figure] = 0;
  for (const { pieces } of places) {
    if (pieces === 'whole') addGain(sums, at);
    else for (const piece of pieces) addGain(sums, at, piece);
  }
  return sums;
}
