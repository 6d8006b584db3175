import { addFact, counts, type Fact, supersede, type When } from './dated.ts';
import type { DocumentedUse, Event, EventOf, Method, UseOfTime } from './events.ts';
import type { Municipality } from './municipality.ts';
import { type ParameterSet, parametersOn } from './parameters.ts';
import type { TimeModel } from './time-model.ts';

/** Who did it, where the step is one of two people's. */
type By = { by?: string };
type Counted = { unit: string; title: string; method: Method; minutesPerYear: number; set: ParameterSet };

export type GainFact = Fact &
  (
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
  facts: GainFact[];
};

type GainEvent = Extract<Event, { type: `gain.${string}` }>;

export function evolveGain(state: Municipality, event: GainEvent, seq: number, by: string | undefined): void {
  const { on } = event;
  const gain = state.gains.get(event.gain) ?? { id: event.gain, isImported: false, facts: [] };
  state.gains.set(gain.id, gain);
  const who = by === undefined ? {} : { by };
  const add = (fact: GainFact) => addFact(gain.facts, fact);

  switch (event.type) {
    case 'gain.identified': {
      const { unit, title, method, model, minutesPerYear, thief } = event;
      const set = parametersOn(state.parameterSets, on);
      gain.thief = thief;
      add({ on, seq, kind: 'identified', unit, title, method, model, minutesPerYear, set, ...who });
      const facts = state.thieves.get(thief)?.facts;
      if (facts) addFact(facts, { on, seq, kind: 'identified', gain: gain.id });
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

/** One row of history becomes the facts it carries dates for; a correction replaces all that were known before. */
function importGain(
  gain: Gain,
  event: EventOf<'gain.imported'>,
  seq: number,
  sets: readonly ParameterSet[],
): void {
  const { unit, title, method, reportedOn, identifiedOn, measuredOn, realisedOn } = event;
  supersede(gain.facts, seq);
  gain.isImported = true;
  const counted = (on: string): Counted => {
    const set = parametersOn(sets, on);
    const minutesPerYear = Math.round(event.minutesPerWeek * set.workingWeeksPerYear);
    return { unit, title, method, minutesPerYear, set };
  };
  const add = (on: string | undefined, fact: (on: string) => GainFact) => on && addFact(gain.facts, fact(on));

  add(reportedOn, (on) => ({ on, seq, kind: 'reported', ...counted(on) }));
  add(identifiedOn, (on) => {
    const model: TimeModel = { basis: 'direct', minutesPerWeek: event.minutesPerWeek };
    return { on, seq, kind: 'identified', model, ...counted(on) };
  });
  add(event.agreedOn, (on) => ({ on, seq, kind: 'agreed' }));
  add(event.introducedOn, (on) => ({ on, seq, kind: 'introduced' }));
  add(measuredOn, (on) => {
    const { minutesPerYear: net, set } = counted(on);
    return { on, seq, kind: 'measured', net, method, set };
  });
  add(realisedOn, (on) => {
    const weeks = parametersOn(sets, measuredOn ?? on).workingWeeksPerYear;
    const minutesPerYear = Math.round((event.realisedMinutesPerWeek ?? 0) * weeks);
    const { useOfTime, outcome, evidence } = event;
    return { on, seq, kind: 'realised', minutesPerYear, imported: { useOfTime, outcome, evidence } };
  });
  add(event.lapsedOn, (on) => ({ on, seq, kind: 'checked', answer: 'no' }));
}

/** Where a gain stands; minutes are whole and a year. */
export type GainAt = {
  unit: string;
  title: string;
  method: Method;
  /** The set its hours become årsverk by: that of its identified date, until it is measured anew. */
  set: ParameterSet;
  setOn: string;
  reported: number;
  identified?: number;
  isAgreed: boolean;
  introducedOn?: string;
  baseline?: number;
  measured?: number;
  realised: number;
  isUnconfirmed: boolean;
  isSustained: boolean;
  lapsed: number;
  isAbandoned: boolean;
};

/** A gain as of a date, known at an entry; undefined before it was reported. */
export function gainAt(gain: Gain, when: When): GainAt | undefined {
  let at: GainAt | undefined;
  for (const fact of gain.facts) {
    if (!counts(fact, when)) continue;
    if (fact.kind === 'reported' || fact.kind === 'identified') {
      const { unit, title, method, set, minutesPerYear } = fact;
      at ??= {
        ...{ unit, title, method, set, setOn: fact.on, reported: minutesPerYear },
        ...{ isAgreed: false, realised: 0, lapsed: 0 },
        ...{ isUnconfirmed: false, isSustained: false, isAbandoned: false },
      };
      if (fact.kind === 'identified')
        Object.assign(at, { unit, title, method, set, setOn: fact.on, identified: minutesPerYear });
    } else if (at) applyLater(at, fact);
  }
  return at;
}

function applyLater(at: GainAt, fact: GainFact): void {
  switch (fact.kind) {
    case 'agreed':
      at.isAgreed = true;
      return;
    case 'introduced':
      at.introducedOn = fact.on;
      if (fact.baseline !== undefined) at.baseline = fact.baseline;
      return;
    case 'measured':
      at.measured = fact.net;
      at.method = fact.method;
      at.set = fact.set;
      at.setOn = fact.on;
      return;
    case 'realised':
      at.realised = fact.minutesPerYear;
      at.lapsed = 0;
      at.isUnconfirmed = false;
      return;
    case 'checked':
      return check(at, fact);
    case 'abandoned':
      at.isAbandoned = true;
  }
}

/** Missed once is unconfirmed, twice in a row is lapsed; partly leaves what was answered. domain.md §5. */
function check(at: GainAt, fact: Extract<GainFact, { kind: 'checked' }>): void {
  const missedBefore = at.isUnconfirmed;
  at.isUnconfirmed = false;
  at.isSustained = false;
  if (fact.answer === 'missed' && !missedBefore) at.isUnconfirmed = true;
  else if (fact.answer === 'yes') at.isSustained = true;
  else {
    const left = fact.answer === 'partly' ? Math.min(fact.minutesPerYear ?? 0, at.realised) : 0;
    at.isSustained = left > 0;
    at.lapsed += at.realised - left;
    at.realised = left;
  }
}
