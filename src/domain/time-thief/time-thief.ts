import { addInTurn, counts, type Fact, newest, supersede, type Teller, type When } from '../dated.ts';
import type { Authorship, Cause, Event, EventOf, Method, Solution, Waste } from '../events.ts';
import type { ParameterSet } from '../time/parameters.ts';
import { isSameModel, type TimeModel } from '../time/time-model.ts';
import type { Timeline } from '../timeline.ts';
import { afterFact } from './after-fact.ts';

export type ThiefContent = {
  unit: string;
  title: string;
  note?: string | undefined;
  model: TimeModel;
  method: Method;
  waste?: Waste | undefined;
  cause?: Cause | undefined;
};

export type Described = Fact &
  Teller & {
    kind: 'described';
    day: number;
    minutesPerYear: number;
    set: ParameterSet;
    /** Why it was moved to the unit. */
    reason?: string | undefined;
  } & ThiefContent;

export type ThiefEvent = Extract<Event, { type: `time-thief.${string}` }>;
/** What is kept of an event as it is: all but what every fact has. */
type Told<T extends ThiefEvent['type']> = Omit<EventOf<T>, 'type' | 'on' | 'thief'>;

export type ThiefFact = Fact &
  Teller &
  (
    | Described
    | { kind: 'withdrawn' }
    | ({ kind: 'infoAsked' } & Told<'time-thief.info-asked'>)
    | ({ kind: 'infoGiven' } & Told<'time-thief.info-given'>)
    | ({ kind: 'classified' } & Told<'time-thief.classified'>)
    | ({ kind: 'takenOn' } & Told<'time-thief.taken-on'>)
    | ({ kind: 'escalated' } & Told<'time-thief.escalated'>)
    | ({ kind: 'parked' } & Told<'time-thief.parked'>)
    | ({ kind: 'merged' } & Told<'time-thief.merged'>)
    | ({ kind: 'rejected' } & Told<'time-thief.rejected'>)
    | ({ kind: 'started' } & Told<'time-thief.started'>)
    | ({ kind: 'solved' } & Told<'time-thief.solved'>)
    | { kind: 'closed' }
    | ({ kind: 'reopened' } & Told<'time-thief.reopened'>)
    | ({ kind: 'supported' } & Told<'time-thief.supported'>)
    | ({ kind: 'supportWithdrawn' } & Told<'time-thief.support-withdrawn'>)
    | { kind: 'identified'; gain: string }
    /** Why what entry `entry` said never held. */
    | { kind: 'corrected'; entry: number; reason: string }
  );

export type TimeThief = {
  id: string;
  authorship: Authorship;
  /** Of the receipt code that opens a report whose author is not stored. */
  codeHash?: string;
  facts: ThiefFact[];
  /** Somebody has said what waste or cause it is: most never are, and those are told at a glance. */
  isEverClassified: boolean;
  /** What it adds to the reported time after each fact; worked out when someone asks, and again after a new fact. */
  waited: Timeline<Waited | 'ended'>;
  /** Where it stands now; worked out when someone asks, and again after a new fact. */
  now: { at: ThiefAt | undefined } | undefined;
};

/** What counts as reported, and whether it still waits to be assessed. */
export type Waited = { content: Described; isWaiting: boolean };

/** `ours` and on are what the assessment and the work came to. domain.md §4. A draft is in nobody's ledger. */
export const thiefStatuses = [
  'reported',
  'needsInfo',
  'ours',
  'escalated',
  'parked',
  'merged',
  'rejected',
  'withdrawn',
  'inProgress',
  'removed',
  'reduced',
  'notSolved',
  'closed',
] as const;
export type ThiefStatus = (typeof thiefStatuses)[number];

export type Support = {
  id: string;
  unit: string;
  on: string;
  model: TimeModel | undefined;
  method: Method | undefined;
};

export type ThiefAt = {
  content: Described;
  status: ThiefStatus;
  reportedOn: string;
  waste: Waste | undefined;
  cause: Cause | undefined;
  /** What the assessor asks, while it needs an answer. */
  question: string | undefined;
  /** The newest last. */
  answers: string[];
  /** Why it was rejected, parked, escalated or reopened. */
  reason: string | undefined;
  /** Who works with it; undefined: whoever leads where it lies. */
  owner: string | undefined;
  /** When the next answer is due. */
  answerBy: string | undefined;
  /** Where it was escalated to; null is the municipality itself. */
  escalatedTo: string | null | undefined;
  /** The one it was merged into. */
  into: string | undefined;
  solution: Solution | undefined;
  /** What was done about it, by whoever worked with it. */
  done: string | undefined;
  gain: string | undefined;
  supports: Support[];
};

export function addThiefFact(thief: TimeThief, fact: ThiefFact): void {
  addInTurn(thief.facts, fact);
  if ('waste' in fact || 'cause' in fact) thief.isEverClassified = true;
  thief.waited = undefined;
  thief.now = undefined;
}

/** From entry `seq` on, what entry `entry` said of it does not count. */
export function supersedeEntry(thief: TimeThief, entry: number, seq: number): void {
  supersede(
    thief.facts.filter((fact) => fact.seq === entry),
    seq,
  );
  thief.waited = undefined;
  thief.now = undefined;
}

const byAssessor: readonly ThiefFact['kind'][] = [
  ...(['classified', 'takenOn', 'escalated', 'parked', 'merged', 'rejected'] as const),
  ...(['started', 'solved', 'closed', 'reopened', 'infoAsked'] as const),
];

/** The entries in which an assessor said something that still counts, the newest first; none from before it was moved. */
export function supersedableEntries({ facts }: TimeThief): number[] {
  const standing = facts.filter(({ supersededAt }) => supersededAt === undefined);
  const described = standing.filter((fact) => fact.kind === 'described');
  const moved = described.findLast(({ unit }, index) => unit !== (described[index - 1]?.unit ?? unit));
  return standing
    .filter(({ kind, seq }) => byAssessor.includes(kind) && seq > (moved?.seq ?? 0))
    .map(({ seq }) => seq)
    .sort((a, b) => b - a);
}

/** Where a time thief stood; undefined before it was reported. */
export function thiefAt(thief: TimeThief, when: When): ThiefAt | undefined {
  let at: ThiefAt | undefined;
  for (const fact of thief.facts) if (counts(fact, when)) at = afterFact(at, fact);
  return at;
}

/** Where it stands as things are known now. Lists run over every thief, so it is kept until there is a new fact. */
export function thiefNow(thief: TimeThief): ThiefAt | undefined {
  thief.now ??= { at: thiefAt(thief, newest({ seq: Number.MAX_SAFE_INTEGER })) };
  return thief.now.at;
}

export function sameContent(a: ThiefContent, b: ThiefContent): boolean {
  const key = ({ unit, title, note, method, waste, cause }: ThiefContent) =>
    JSON.stringify([unit, title, note ?? '', method, waste, cause]);
  return key(a) === key(b) && isSameModel(a.model, b.model);
}
