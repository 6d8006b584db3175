import { counts, type When } from '../domain/dated.ts';
import type { Cause, Method, Waste } from '../domain/events.ts';
import { type Gain, type GainFact, gainAt } from '../domain/gain/gain.ts';
import type { Municipality } from '../domain/municipality.ts';
import { hoursPerFte, type ParameterSet } from '../domain/time/parameters.ts';
import { reportedContent } from '../domain/time-thief/reported-content.ts';
import { type TimeThief, thiefAt } from '../domain/time-thief/time-thief.ts';
import { addGain, type Minutes, minutesAt, noMinutes, type Place, placesIn } from '../domain/totals/sums.ts';

export const dated = ['identified', 'agreed', 'introduced', 'measured', 'realised'] as const;
type DatedStep = (typeof dated)[number];

/** What one gain, or one reported time thief, adds to the figures of one unit; a shared gain has several rows. */
export type GainRow = {
  id: string;
  unit: string;
  title: string;
  source: 'gain' | 'imported' | 'thief';
  method: Method;
  waste: Waste | undefined;
  cause: Cause | undefined;
  use: string | undefined;
  dates: Partial<Record<DatedStep, string>>;
  set: ParameterSet;
  fullTimeWeek: number;
  /** Hours in one årsverk for this row. */
  hoursPerFte: number;
  minutes: Minutes;
};

/** Every row of a total, one at a time; what they sum to is the total. */
export function* gainRows(state: Municipality, when: When, scope?: string): Generator<GainRow> {
  const placesOf = placesIn(state, when, scope);
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, when);
    if (!at) continue;
    const thief = state.thieves.get(gain.thief ?? '');
    const { title, method, set } = at;
    const source = gain.isImported ? 'imported' : 'gain';
    const told = {
      id: gain.id,
      title,
      source,
      method,
      set,
      ...reasonsOf(thief, when),
      ...stepsOf(gain, when),
    } as const;
    for (const place of placesOf(at.unit, at.shares))
      for (const { unit, minutes } of portions(place, at.unit, (sums, piece) => addGain(sums, at, piece)))
        yield { ...told, ...countedBy(set, place.fullTimeWeekOn(at.setDay)), unit, minutes };
  }
  for (const thief of state.thieves.values()) {
    const content = reportedContent(thief, when)?.content;
    const place = content && placesOf(content.unit)[0];
    if (!place || content.minutesPerYear === 0) continue;
    const { title, method, set, day } = content;
    const told = { id: thief.id, title, source: 'thief', method, use: undefined, dates: {} } as const;
    for (const { unit, minutes } of portions(place, content.unit, (sums, piece) => {
      const pieces = piece === undefined ? 'whole' : [piece];
      sums.reported += minutesAt({ ...place, pieces }, content.minutesPerYear);
    }))
      yield {
        ...told,
        ...reasonsOf(thief, when),
        ...countedBy(set, place.fullTimeWeekOn(day)),
        unit,
        minutes,
      };
  }
}

type Piece = Exclude<Place['pieces'], 'whole'>[number];

/** By unit: pieces of one unit are added to one row. */
function portions(place: Place, unit: string, add: (sums: Minutes, piece?: Piece) => void) {
  const rows = new Map<string, Minutes>();
  const sumsOf = (of: string) => {
    const sums = rows.get(of) ?? noMinutes();
    rows.set(of, sums);
    return sums;
  };
  if (place.pieces === 'whole') add(sumsOf(unit));
  else for (const piece of place.pieces) add(sumsOf(piece.unit), piece);
  return [...rows].map(([of, minutes]) => ({ unit: of, minutes }));
}

function countedBy(set: ParameterSet, fullTimeWeek: number) {
  return { set, fullTimeWeek, hoursPerFte: hoursPerFte(set, fullTimeWeek) };
}

function reasonsOf(thief: TimeThief | undefined, when: When) {
  const at = thief && thiefAt(thief, when);
  return { waste: at?.waste, cause: at?.cause };
}

/** When it first came each step of the way, and what its time is used for. */
function stepsOf(gain: Gain, when: When): Pick<GainRow, 'dates' | 'use'> {
  const facts = gain.facts.filter((fact) => counts(fact, when));
  const first = (kind: DatedStep) => facts.find((fact) => fact.kind === kind)?.on;
  const dates: GainRow['dates'] = {};
  for (const step of dated) {
    const on = first(step);
    if (on !== undefined) dates[step] = on;
  }
  return { dates, use: useOf(facts) };
}

function useOf(facts: readonly GainFact[]): string | undefined {
  const agreed = facts.findLast((fact) => fact.kind === 'agreed');
  const realised = facts.findLast((fact) => fact.kind === 'realised');
  const uses = agreed?.kind === 'agreed' ? (agreed.uses ?? []).map(({ activity }) => activity) : [];
  if (uses.length > 0) return uses.join('; ');
  return realised?.kind === 'realised' ? realised.imported?.useOfTime : undefined;
}
