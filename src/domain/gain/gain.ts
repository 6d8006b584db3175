import { counts, type Fact, type Teller, type When } from '../dated.ts';
import type { DocumentedUse, EventOf, Method, Share, UseOfTime } from '../events.ts';
import type { Role } from '../people/roles.ts';
import type { ParameterSet } from '../time/parameters.ts';
import type { TimeModel } from '../time/time-model.ts';
import { dayNumber, type Timeline, timelineOf, valueOn } from '../timeline.ts';
import { afterFact } from './after-gain-fact.ts';

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

type ImportedUse = Pick<EventOf<'gain.imported'>, 'useOfTime' | 'outcome' | 'evidence'>;

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

/** The facts that count as things are known now: none that a correction took away. */
export function standing(gain: Gain): GainFact[] {
  return gain.facts.filter(({ supersededAt }) => supersededAt === undefined);
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
