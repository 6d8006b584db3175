import type { Entry } from '../../src/domain/entry.ts';
import type { DocumentedUse, Event, UseOfTime } from '../../src/domain/events.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import type { TimeModel } from '../../src/domain/time/time-model.ts';
import { type Figure, totals } from '../../src/domain/totals/totals.ts';

/** What was told so far, and the state that comes of it. */
export type Told = { state: Municipality; entries: Entry[] };

export function nothingTold(): Told {
  return { state: emptyMunicipality(), entries: [] };
}

/** One entry by a person; gives its number. */
export function tell(told: Told, by: string | undefined, ...events: Event[]): number {
  const seq = told.entries.length + 1;
  const who = by === undefined ? {} : { by };
  const entry: Entry = { seq, at: '2026-01-01T08:00:00Z', commandId: `command-${seq}`, ...who, events };
  told.entries.push(entry);
  evolve(told.state, entry);
  return seq;
}

export function told(...events: Event[]): Told {
  const all = nothingTold();
  for (const event of events) tell(all, 'somebody', event);
  return all;
}

export function fold(entries: readonly Entry[]): Municipality {
  const state = emptyMunicipality();
  for (const entry of entries) evolve(state, entry);
  return state;
}

export const longAgo = '1900-01-01';

export function aUnit(
  unit: string,
  more: Partial<Extract<Event, { type: 'unit.described' }>> = {},
): Extract<Event, { type: 'unit.described' }> {
  return { type: 'unit.described', on: longAgo, unit, kind: 'unit', name: unit, parent: null, ...more };
}

/** Hours a week → a `direct` time model. */
export function weekly(hours: number): TimeModel {
  return { basis: 'direct', minutesPerWeek: hours * 60 };
}

export const useA: UseOfTime = {
  id: 'use-a',
  activity: 'Visits to people who live alone',
  outcome: 'quality',
  minutesPerYear: 8 * 60 * 45,
};

export function documented(minutesPerYear: number, on = '2026-04-10', use = useA.id): DocumentedUse {
  return { use, minutesPerYear, evidence: [{ kind: 'newActivity', reference: 'Roster, weeks 12–15', on }] };
}

export type Way = {
  gain?: string;
  unit?: string;
  hoursPerWeek?: number;
  /** Minutes a year. */
  baseline?: number;
  measured?: number;
  realised?: number;
};

/** The events of a gain that goes the whole way in the first months of 2026; take as many as you need. */
export function wholeWay(way: Way = {}) {
  const { gain = 'gain-t1', unit = 'home', hoursPerWeek = 10, baseline = 60_000 } = way;
  const { measured = 27_000, realised = 21_600 } = way;
  const thief = gain.replace(/^gain-/, '');
  const said = { unit, title: 'Looks for keys', model: weekly(hoursPerWeek) };
  const minutesPerYear = hoursPerWeek * 60 * 45;
  const afterMinutesPerYear = baseline - measured;
  return {
    reported: { type: 'time-thief.reported', on: '2026-01-05', thief, ...said, method: 'guess' },
    identified: {
      ...{
        type: 'gain.identified',
        on: '2026-01-12',
        gain,
        thief,
        ...said,
        method: 'sampled',
        minutesPerYear,
      },
    },
    proposed: { type: 'gain.agreement-proposed', on: '2026-01-19', gain, uses: [useA] },
    agreed: { type: 'gain.agreed', on: '2026-01-26', gain },
    introduced: { type: 'gain.introduced', on: '2026-02-02', gain, baselineMinutesPerYear: baseline },
    measured: {
      ...{ type: 'gain.measured', on: '2026-03-09', gain, method: 'measured', afterMinutesPerYear },
      ...{ newWorkMinutesPerYear: 0, netMinutesPerYear: measured },
    },
    documented: {
      ...{ type: 'gain.realisation-proposed', on: '2026-04-13', gain, uses: [documented(realised)] },
    },
    realised: { type: 'gain.realised', on: '2026-04-20', gain, uses: [documented(realised)] },
  } as const satisfies Record<string, Event>;
}

/** A gain up to a state of its way. */
export function upTo(state: keyof ReturnType<typeof wholeWay>, way: Way = {}): Event[] {
  const events = wholeWay(way);
  const names = Object.keys(events) as (keyof typeof events)[];
  return names.slice(0, names.indexOf(state) + 1).map((name) => events[name]);
}

/** Hours a week of every figure, as the newest entry knows them; `asOf` is a date. */
export function hours(state: Municipality, asOf: string, unit?: string): Record<Figure, number> {
  const { amounts } = totals(state, { asOf, knownAt: state.seq }, unit);
  return Object.fromEntries(
    Object.entries(amounts).map(([figure, { hoursPerWeek }]) => [
      figure,
      Math.round(hoursPerWeek * 1e6) / 1e6,
    ]),
  ) as Record<Figure, number>;
}
