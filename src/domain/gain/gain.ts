import { addFact, counts, type Fact, supersede, type Teller, type When } from '../dated.ts';
import type { Entry } from '../entry.ts';
import type { DocumentedUse, Event, EventOf, Method, Share, UseOfTime } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import type { Role } from '../people/roles.ts';
import { type ParameterSet, parametersOn } from '../time/parameters.ts';
import type { TimeModel } from '../time/time-model.ts';
import { addThiefFact, supersedeEntry } from '../time-thief/time-thief.ts';
import { dayNumber, type Timeline, timelineOf, valueOn } from '../timeline.ts';
import { importedFacts } from './gain-history.ts';

export type Counted = {
  unit: string;
  title: string;
  method: Method;
  minutesPerYear: number;
  set: ParameterSet;
};

/** A task in a process, and the minutes a year it takes before any change; `after` is the gain whose rest is counted. */
export type Claim = { process: string; task: string; minutesPerYear: number; after?: string | undefined };

/**
 * `isImported`: told by a row of history, and replaced when that row is corrected; `corrects` is why the row before
 * it never held.
 */
export type GainFact = Fact &
  Teller & { isImported?: true; corrects?: string | undefined } & (
    | ({ kind: 'reported' } & Counted)
    | ({ kind: 'identificationProposed'; model: TimeModel } & Counted)
    | ({ kind: 'identified'; model: TimeModel; owner?: string | undefined } & Counted)
    | ({ kind: 'claimed' } & Claim)
    | { kind: 'shared'; shares: Share[] }
    | { kind: 'ownerNamed'; owner: string | null }
    | { kind: 'agreementProposed'; uses: UseOfTime[] }
    | { kind: 'agreed'; uses?: UseOfTime[] }
    | { kind: 'introduced'; baseline?: number }
    | {
        kind: 'measured';
        net: number;
        method: Method;
        set: ParameterSet;
        /** Absent in a row of history. */
        after?: number;
        newWork?: number;
      }
    | { kind: 'realisationProposed'; uses: DocumentedUse[] }
    | { kind: 'realised'; minutesPerYear: number; uses?: DocumentedUse[]; imported?: ImportedUse }
    | { kind: 'checkOpened'; due: string }
    | {
        kind: 'checked';
        answer: 'yes' | 'partly' | 'no' | 'missed';
        minutesPerYear?: number | undefined;
        due?: string | undefined;
      }
    | { kind: 'abandoned'; reason: string }
    /** Why what entry `entry` said never held. */
    | { kind: 'corrected'; entry: number; reason: string }
  );

export type ImportedUse = Pick<EventOf<'gain.imported'>, 'useOfTime' | 'outcome' | 'evidence'>;

export type Gain = {
  id: string;
  thief?: string;
  isImported: boolean;
  /** The row of history it came from, as it was last told. */
  imported?: EventOf<'gain.imported'>;
  facts: GainFact[];
  /** Whom somebody has asked to take the next step since the newest fact. */
  asked: Role[];
  /** Where it stood after each fact; worked out when someone asks, and again after a new fact. */
  stood: Timeline<GainAt>;
};

type GainEvent = Extract<Event, { type: `gain.${string}` }>;

export function evolveGain(state: Municipality, event: GainEvent, entry: Entry): void {
  const { on } = event;
  const { seq, at, by, role } = entry;
  const gain = state.gains.get(event.gain) ?? newGain(event.gain);
  state.gains.set(gain.id, gain);
  const told = { on, seq, at, by, role };
  const add = (fact: GainFact) => addGainFact(gain, fact);
  const set = () => parametersOn(state.parameterSets, on);

  switch (event.type) {
    case 'gain.identification-proposed': {
      const { unit, title, method, model, minutesPerYear, thief } = event;
      gain.thief = thief;
      const counted = { unit, title, method, model, minutesPerYear, set: set() };
      return add({ ...told, kind: 'identificationProposed', ...counted });
    }
    case 'gain.identified': {
      const { unit, title, method, model, minutesPerYear, thief, owner } = event;
      gain.thief = thief;
      add({ ...told, kind: 'identified', unit, title, method, model, minutesPerYear, set: set(), owner });
      const reported = state.thieves.get(thief);
      if (reported) addThiefFact(reported, { ...told, kind: 'identified', gain: gain.id });
      return;
    }
    case 'gain.claimed': {
      const { process, task, minutesPerYear, after } = event;
      return add({ ...told, kind: 'claimed', process, task, minutesPerYear, after });
    }
    case 'gain.shared':
      return add({ ...told, kind: 'shared', shares: event.shares });
    case 'gain.owner-named':
      return add({ ...told, kind: 'ownerNamed', owner: event.owner });
    case 'gain.agreement-proposed':
      return add({ ...told, kind: 'agreementProposed', uses: event.uses });
    case 'gain.agreed':
      return add({ ...told, kind: 'agreed', uses: latestProposal(gain) });
    case 'gain.introduced':
      return add({ ...told, kind: 'introduced', baseline: event.baselineMinutesPerYear });
    case 'gain.measured': {
      const { netMinutesPerYear: net, afterMinutesPerYear: after, newWorkMinutesPerYear: newWork } = event;
      return add({ ...told, kind: 'measured', net, after, newWork, method: event.method, set: set() });
    }
    case 'gain.realisation-proposed':
      return add({ ...told, kind: 'realisationProposed', uses: event.uses });
    case 'gain.realised': {
      const minutesPerYear = event.uses.reduce((sum, use) => sum + use.minutesPerYear, 0);
      return add({ ...told, kind: 'realised', minutesPerYear, uses: event.uses });
    }
    case 'gain.check-opened':
      return add({ ...told, kind: 'checkOpened', due: event.due });
    case 'gain.checked': {
      const { answer, minutesPerYear, due } = event;
      return add({ ...told, kind: 'checked', answer, minutesPerYear, due });
    }
    case 'gain.proposal-withdrawn':
      return withdrawProposal(gain, event.entry, seq);
    case 'gain.abandoned':
      return add({ ...told, kind: 'abandoned', reason: event.reason });
    case 'gain.asked':
      gain.asked.push(event.role);
      return;
    case 'gain.corrected':
      return correct(state, gain, { ...told, kind: 'corrected', entry: event.entry, reason: event.reason });
    case 'gain.imported':
      return importGain(gain, event, entry, state.parameterSets);
  }
}

/** A proposal adds to no figure, so nothing moves. */
function withdrawProposal(gain: Gain, entry: number, seq: number): void {
  supersede(
    gain.facts.filter((fact) => fact.seq === entry && fact.kind.endsWith('Proposed')),
    seq,
  );
  gain.stood = undefined;
}

/** What the entry said of the gain, and with it of its time thief, counts no more from here. */
function correct(state: Municipality, gain: Gain, fact: Extract<GainFact, { kind: 'corrected' }>): void {
  const { entry, seq } = fact;
  supersede(
    gain.facts.filter((one) => one.seq === entry),
    seq,
  );
  addGainFact(gain, fact);
  const thief = gain.thief === undefined ? undefined : state.thieves.get(gain.thief);
  if (thief) supersedeEntry(thief, entry, seq);
}

function latestProposal(gain: Gain): UseOfTime[] {
  return standing(gain).findLast((fact) => fact.kind === 'agreementProposed')?.uses ?? [];
}

/** The facts that count as things are known now: none that a correction took away. */
export function standing(gain: Gain): GainFact[] {
  return gain.facts.filter(({ supersededAt }) => supersededAt === undefined);
}

function newGain(id: string): Gain {
  return { id, isImported: false, facts: [], asked: [], stood: undefined };
}

function addGainFact(gain: Gain, fact: GainFact, onItsDate?: 'first'): void {
  addFact(gain.facts, fact, onItsDate);
  gain.asked = [];
  gain.stood = undefined;
}

/**
 * A correction replaces what the row said before, and nothing that was decided in Tidvinn since: a gain that
 * lapsed here does not come back because its title was mended.
 */
function importGain(
  gain: Gain,
  event: EventOf<'gain.imported'>,
  entry: Entry,
  sets: readonly ParameterSet[],
): void {
  gain.isImported = true;
  gain.imported = event;
  const earlier = gain.facts.filter(({ isImported }) => isImported);
  supersede(earlier, entry.seq);
  for (const fact of importedFacts(event, entry, sets)) addGainFact(gain, fact, 'first');
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
  /** Who answers for it; undefined: whoever leads the unit. */
  readonly owner: string | undefined;
  readonly claim: Claim | undefined;
  /** The units that have parts of it; none: it is the unit's own. */
  readonly shares: readonly Share[];
  readonly isAgreed: boolean;
  /** The agreement came after the change had begun. */
  readonly isAgreedAfterwards: boolean;
  readonly introducedOn: string | undefined;
  readonly baseline: number | undefined;
  readonly measured: number | undefined;
  readonly realised: number;
  readonly isUnconfirmed: boolean;
  readonly isSustained: boolean;
  readonly lapsed: number;
  /** The due date of a sustain check that is asked and not answered. */
  readonly openCheck: string | undefined;
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
    const { unit, title, method, set, minutesPerYear: identified, owner } = fact;
    return { ...(at ?? firstHeard(fact)), unit, title, method, identified, owner, ...countedBy(set, fact) };
  }
  return at && afterLater(at, fact);
}

/** Every field is there from the start, so that all of them have one shape and are quick to copy. */
function firstHeard({ unit, title, method, set, on, minutesPerYear }: Counted & Fact): GainAt {
  return {
    ...{ unit, title, method, ...countedBy(set, { on }), reported: minutesPerYear },
    ...{ identified: undefined, owner: undefined, claim: undefined, shares: [] },
    ...{ isAgreed: false, isAgreedAfterwards: false, introducedOn: undefined, baseline: undefined },
    ...{ measured: undefined, realised: 0, isUnconfirmed: false, isSustained: false },
    ...{ lapsed: 0, openCheck: undefined, isAbandoned: false },
  };
}

function afterLater(at: GainAt, fact: GainFact): GainAt {
  switch (fact.kind) {
    case 'claimed': {
      const { process, task, minutesPerYear, after } = fact;
      return { ...at, claim: { process, task, minutesPerYear, after } };
    }
    case 'shared':
      return { ...at, shares: fact.shares };
    case 'ownerNamed':
      return { ...at, owner: fact.owner ?? undefined };
    case 'agreed':
      return { ...at, isAgreed: true, isAgreedAfterwards: at.introducedOn !== undefined };
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
    case 'checkOpened':
      return { ...at, openCheck: fact.due };
    case 'checked':
      return { ...afterCheck(at, fact), openCheck: undefined };
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
