import { addFact, counts, type Fact, supersede, type When } from '../dated.ts';
import type { DocumentedUse, Event, EventOf, Method, UseOfTime } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type ParameterSet, parametersOn } from '../time/parameters.ts';
import type { TimeModel } from '../time/time-model.ts';
import { addThiefFact } from '../time-thief/time-thief.ts';
import { dayNumber, type Timeline, timelineOf, valueOn } from '../timeline.ts';
import { importedFacts } from './gain-history.ts';

/** Who did it, where the step is one of two people's. */
type By = { by?: string };
export type Counted = {
  unit: string;
  title: string;
  method: Method;
  minutesPerYear: number;
  set: ParameterSet;
};

/** `isImported`: told by a row of history, and replaced when that row is corrected. */
export type GainFact = Fact & { isImported?: true } & (
    | ({ kind: 'reported' } & Counted)
    | ({ kind: 'identified'; model: TimeModel } & Counted & By)
    | ({ kind: 'agreementProposed'; uses: UseOfTime[] } & By)
    | ({ kind: 'agreed'; uses?: UseOfTime[] } & By)
    | { kind: 'introduced'; baseline?: number }
    | { kind: 'measured'; net: number; method: Method; set: ParameterSet }
    | ({ kind: 'realisationProposed'; uses: DocumentedUse[] } & By)
    | ({ kind: 'realised'; minutesPerYear: number; uses?: DocumentedUse[]; imported?: ImportedUse } & By)
    | { kind: 'checked'; answer: 'yes' | 'partly' | 'no' | 'missed'; minutesPerYear?: number }
    | { kind: 'abandoned'; reason: string }
  );

export type ImportedUse = Pick<EventOf<'gain.imported'>, 'useOfTime' | 'outcome' | 'evidence'>;

export type Gain = {
  id: string;
  thief?: string;
  isImported: boolean;
  /** The row of history it came from, as it was last told. */
  imported?: EventOf<'gain.imported'>;
  facts: GainFact[];
  /** Where it stood after each fact; worked out when someone asks, and again after a new fact. */
  stood: Timeline<GainAt>;
};

type GainEvent = Extract<Event, { type: `gain.${string}` }>;

export function evolveGain(state: Municipality, event: GainEvent, seq: number, by: string | undefined): void {
  const { on } = event;
  const gain = state.gains.get(event.gain) ?? newGain(event.gain);
  state.gains.set(gain.id, gain);
  const who = by === undefined ? {} : { by };
  const add = (fact: GainFact) => addGainFact(gain, fact);

  switch (event.type) {
    case 'gain.identified': {
      const { unit, title, method, model, minutesPerYear, thief } = event;
      const set = parametersOn(state.parameterSets, on);
      gain.thief = thief;
      add({ on, seq, kind: 'identified', unit, title, method, model, minutesPerYear, set, ...who });
      const reported = state.thieves.get(thief);
      if (reported) addThiefFact(reported, { on, seq, kind: 'identified', gain: gain.id });
      return;
    }
    case 'gain.agreement-proposed':
      return add({ on, seq, kind: 'agreementProposed', uses: event.uses, ...who });
    case 'gain.agreed':
      return add({ on, seq, kind: 'agreed', uses: latestProposal(gain), ...who });
    case 'gain.introduced':
      return add({ on, seq, kind: 'introduced', baseline: event.baselineMinutesPerYear });
    case 'gain.measured': {
      const set = parametersOn(state.parameterSets, on);
      return add({ on, seq, kind: 'measured', net: event.netMinutesPerYear, method: event.method, set });
    }
    case 'gain.realisation-proposed':
      return add({ on, seq, kind: 'realisationProposed', uses: event.uses, ...who });
    case 'gain.realised': {
      const minutesPerYear = event.uses.reduce((sum, use) => sum + use.minutesPerYear, 0);
      return add({ on, seq, kind: 'realised', minutesPerYear, uses: event.uses, ...who });
    }
    case 'gain.checked': {
      const { answer, minutesPerYear } = event;
      return add({
        on,
        seq,
        kind: 'checked',
        answer,
        ...(minutesPerYear === undefined ? {} : { minutesPerYear }),
      });
    }
    case 'gain.abandoned':
      return add({ on, seq, kind: 'abandoned', reason: event.reason });
    case 'gain.imported':
      return importGain(gain, event, seq, state.parameterSets);
  }
}

function latestProposal(gain: Gain): UseOfTime[] {
  return gain.facts.findLast((fact) => fact.kind === 'agreementProposed')?.uses ?? [];
}

function newGain(id: string): Gain {
  return { id, isImported: false, facts: [], stood: undefined };
}

function addGainFact(gain: Gain, fact: GainFact, onItsDate?: 'first'): void {
  addFact(gain.facts, fact, onItsDate);
  gain.stood = undefined;
}

/**
 * A correction replaces what the row said before, and nothing that was decided in Tidvinn since: a gain that
 * lapsed here does not come back because its title was mended.
 */
function importGain(
  gain: Gain,
  event: EventOf<'gain.imported'>,
  seq: number,
  sets: readonly ParameterSet[],
): void {
  gain.isImported = true;
  gain.imported = event;
  const earlier = gain.facts.filter(({ isImported }) => isImported);
  supersede(earlier, seq);
  for (const fact of importedFacts(event, seq, sets)) addGainFact(gain, fact, 'first');
}

/** Where a gain stands; minutes are whole and a year. */
export type GainAt = {
  readonly unit: string;
  readonly title: string;
  readonly method: Method;
  /** The set its hours become årsverk by: that of its identified date, until it is measured anew. */
  readonly set: ParameterSet;
  readonly setOn: string;
  /** The same date as `dayNumber` gives it. */
  readonly setDay: number;
  readonly reported: number;
  readonly identified: number | undefined;
  readonly isAgreed: boolean;
  readonly introducedOn: string | undefined;
  readonly baseline: number | undefined;
  readonly measured: number | undefined;
  readonly realised: number;
  readonly isUnconfirmed: boolean;
  readonly isSustained: boolean;
  readonly lapsed: number;
  readonly isAbandoned: boolean;
};

/** A gain as of a date, known at an entry; undefined before it was reported. `day` spares working it out anew. */
export function gainAt(gain: Gain, when: When, day = dayNumber(when.asOf)): GainAt | undefined {
  gain.stood ??= timelineOf(gain.facts, afterFact);
  const { facts, stood } = gain;
  if (!stood || when.knownAt < stood.since) return facts.reduce(ifCounts(when), undefined);
  return valueOn(stood, day, when.knownAt);
}

function ifCounts(when: When) {
  return (at: GainAt | undefined, fact: GainFact) => (counts(fact, when) ? afterFact(at, fact) : at);
}

function afterFact(at: GainAt | undefined, fact: GainFact): GainAt | undefined {
  if (fact.kind === 'reported') return at ?? firstHeard(fact);
  if (fact.kind === 'identified') {
    const { unit, title, method, set, minutesPerYear: identified } = fact;
    return { ...(at ?? firstHeard(fact)), unit, title, method, identified, ...countedBy(set, fact) };
  }
  return at && afterLater(at, fact);
}

/** Every field is there from the start, so that all of them have one shape and are quick to copy. */
function firstHeard({ unit, title, method, set, on, minutesPerYear }: Counted & Fact): GainAt {
  return {
    ...{ unit, title, method, ...countedBy(set, { on }), reported: minutesPerYear },
    ...{ identified: undefined, isAgreed: false, introducedOn: undefined, baseline: undefined },
    ...{ measured: undefined, realised: 0, isUnconfirmed: false, isSustained: false },
    ...{ lapsed: 0, isAbandoned: false },
  };
}

function afterLater(at: GainAt, fact: GainFact): GainAt {
  switch (fact.kind) {
    case 'agreed':
      return { ...at, isAgreed: true };
    case 'introduced':
      return { ...at, introducedOn: fact.on, baseline: fact.baseline ?? at.baseline };
    case 'measured': {
      const { net: measured, method, set } = fact;
      const stillUsed = used(at, Math.min(at.realised, measured));
      return { ...at, measured, method, ...countedBy(set, fact), ...stillUsed };
    }
    case 'realised': {
      const realised = Math.min(fact.minutesPerYear, at.isAgreed ? (at.measured ?? 0) : 0);
      return { ...at, ...used(at, realised), isUnconfirmed: false, isSustained: false };
    }
    case 'checked':
      return afterCheck(at, fact);
    case 'abandoned':
      return { ...at, isAbandoned: true };
    default:
      return at;
  }
}

function countedBy(set: ParameterSet, { on }: Pick<Fact, 'on'>) {
  return { set, setOn: on, setDay: dayNumber(on) };
}

/** What is in use from now on; what was in use once and no longer is has lapsed. */
function used({ realised, lapsed }: GainAt, now: number): Pick<GainAt, 'realised' | 'lapsed'> {
  return { realised: now, lapsed: Math.max(0, realised + lapsed - now) };
}

/** Missed once is unconfirmed, twice in a row is lapsed; partly leaves what was answered. domain.md §5. */
function afterCheck(at: GainAt, fact: Extract<GainFact, { kind: 'checked' }>): GainAt {
  switch (fact.answer) {
    case 'yes':
      return { ...at, isSustained: true, isUnconfirmed: false };
    case 'missed':
      if (!at.isUnconfirmed) return { ...at, isSustained: false, isUnconfirmed: true };
      break;
    case 'partly': {
      const left = Math.min(fact.minutesPerYear ?? 0, at.realised);
      return { ...at, ...used(at, left), isSustained: left > 0, isUnconfirmed: false };
    }
  }
  return { ...at, ...used(at, 0), isSustained: false, isUnconfirmed: false };
}

export type Stage = 'identified' | 'agreed' | 'introduced' | 'measured' | 'realised' | 'lapsed';

/** How far a gain has come: the latest thing that holds. */
export function stageOf(gain: Gain, when: When): Stage | undefined {
  const at = gainAt(gain, when);
  if (at?.identified === undefined) return undefined;
  if (at.realised > 0) return 'realised';
  if (at.lapsed > 0) return 'lapsed';
  if (at.measured !== undefined) return 'measured';
  if (at.introducedOn !== undefined) return 'introduced';
  return at.isAgreed ? 'agreed' : 'identified';
}
