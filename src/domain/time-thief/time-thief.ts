import { addFact, counts, type Fact, supersede, type Teller, type When } from '../dated.ts';
import type { Entry } from '../entry.ts';
import type { Authorship, Cause, Event, EventOf, Method, Solution, Waste } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type ParameterSet, parametersOn } from '../time/parameters.ts';
import { minutesPerYear, type TimeModel } from '../time/time-model.ts';
import { dayNumber, type Timeline, timelineOf, valueOn } from '../timeline.ts';

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
  } & ThiefContent;

type ThiefEvent = Extract<Event, { type: `time-thief.${string}` }>;
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
  /** What it adds to the reported time after each fact; worked out when someone asks, and again after a new fact. */
  waited: Timeline<Waited | 'ended'>;
};

/** What counts as reported, and whether it still waits to be assessed. */
type Waited = { content: Described; isWaiting: boolean };

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
  gain: string | undefined;
  supports: Support[];
};

export function evolveThief(state: Municipality, event: ThiefEvent, { seq, at, by, role }: Entry): void {
  const { on, thief: id } = event;
  const told = { on, seq, at, by, role };
  const thief = state.thieves.get(id) ?? newThief(id);
  state.thieves.set(id, thief);
  const describe = (content: ThiefContent) => {
    const set = parametersOn(state.parameterSets, on);
    const minutes = minutesPerYear(content.model, set.workingWeeksPerYear);
    const counted = { day: dayNumber(on), minutesPerYear: minutes, set };
    addThiefFact(thief, { ...told, kind: 'described', ...counted, ...content });
  };
  switch (event.type) {
    case 'time-thief.reported':
      thief.authorship = event.authorship ?? 'hiddenFromReaders';
      if (event.codeHash) thief.codeHash = event.codeHash;
      return describe(contentOf(event));
    case 'time-thief.edited':
      return describe(contentOf(event));
    case 'time-thief.re-estimated': {
      const { model, method } = event;
      const known = lastContent(thief);
      return known && describe({ ...contentOf(known), model, method });
    }
    case 'time-thief.moved': {
      const known = lastContent(thief);
      return known && describe({ ...contentOf(known), unit: event.unit });
    }
    case 'time-thief.corrected': {
      const { entry, reason } = event;
      supersedeEntry(thief, entry, seq);
      return addThiefFact(thief, { ...told, kind: 'corrected', entry, reason });
    }
    default: {
      const { type, on: _on, thief: _thief, ...said } = event;
      addThiefFact(thief, { ...told, kind: kinds[type], ...said } as ThiefFact);
    }
  }
}

const kinds = {
  'time-thief.withdrawn': 'withdrawn',
  'time-thief.info-asked': 'infoAsked',
  'time-thief.info-given': 'infoGiven',
  'time-thief.classified': 'classified',
  'time-thief.taken-on': 'takenOn',
  'time-thief.escalated': 'escalated',
  'time-thief.parked': 'parked',
  'time-thief.merged': 'merged',
  'time-thief.rejected': 'rejected',
  'time-thief.started': 'started',
  'time-thief.solved': 'solved',
  'time-thief.closed': 'closed',
  'time-thief.reopened': 'reopened',
  'time-thief.supported': 'supported',
  'time-thief.support-withdrawn': 'supportWithdrawn',
} as const satisfies Partial<Record<ThiefEvent['type'], ThiefFact['kind']>>;

function newThief(id: string): TimeThief {
  return { id, authorship: 'hiddenFromReaders', facts: [], waited: undefined };
}

function contentOf({ unit, title, note, model, method, waste, cause }: ThiefContent): ThiefContent {
  return {
    ...{ unit, title, model, method },
    ...(note === undefined ? {} : { note }),
    ...(waste === undefined ? {} : { waste }),
    ...(cause === undefined ? {} : { cause }),
  };
}

function lastContent(thief: TimeThief): Described | undefined {
  return thief.facts.findLast((fact) => fact.kind === 'described' && fact.supersededAt === undefined) as
    | Described
    | undefined;
}

export function addThiefFact(thief: TimeThief, fact: ThiefFact): void {
  addFact(thief.facts, fact);
  thief.waited = undefined;
}

/** From entry `seq` on, what entry `entry` said of it does not count. */
export function supersedeEntry(thief: TimeThief, entry: number, seq: number): void {
  supersede(
    thief.facts.filter((fact) => fact.seq === entry),
    seq,
  );
  thief.waited = undefined;
}

const byAssessor: readonly ThiefFact['kind'][] = [
  ...(['classified', 'takenOn', 'escalated', 'parked', 'merged', 'rejected'] as const),
  ...(['started', 'solved', 'closed', 'reopened', 'infoAsked'] as const),
];

/** The entries in which an assessor said something that still counts, the newest first. */
export function supersedableEntries({ facts }: TimeThief): number[] {
  return facts
    .filter(({ kind, supersededAt }) => supersededAt === undefined && byAssessor.includes(kind))
    .map(({ seq }) => seq)
    .sort((a, b) => b - a);
}

/** Where a time thief stood; undefined before it was reported. */
export function thiefAt(thief: TimeThief, when: When): ThiefAt | undefined {
  let at: ThiefAt | undefined;
  for (const fact of thief.facts) if (counts(fact, when)) at = afterFact(at, fact);
  return at;
}

const isEnd = (status: ThiefStatus) => status === 'withdrawn' || status === 'rejected' || status === 'merged';

function afterFact(at: ThiefAt | undefined, fact: ThiefFact): ThiefAt | undefined {
  if (fact.kind === 'described') {
    const { waste = at?.waste, cause = at?.cause } = fact;
    return { ...(at ?? firstHeard(fact)), content: fact, waste, cause };
  }
  // What is dated before its report, or said of one that has ended, says nothing.
  if (!at || (isEnd(at.status) && fact.kind !== 'supportWithdrawn')) return at;
  switch (fact.kind) {
    case 'withdrawn':
      return { ...at, status: 'withdrawn' };
    case 'infoAsked':
      return { ...at, status: 'needsInfo', question: fact.question };
    case 'infoGiven':
      return { ...at, status: 'reported', question: undefined, answers: [...at.answers, fact.answer] };
    case 'classified':
      return { ...at, waste: fact.waste, cause: fact.cause };
    case 'takenOn':
      return { ...at, ...unassessed, status: 'ours', owner: fact.owner, answerBy: fact.answerBy };
    case 'escalated': {
      const { to: escalatedTo, answerBy, reason } = fact;
      return { ...at, ...unassessed, status: 'escalated', escalatedTo, answerBy, reason };
    }
    case 'parked':
      return { ...at, ...unassessed, status: 'parked', answerBy: fact.answerBy, reason: fact.reason };
    case 'merged':
      return { ...at, ...unassessed, status: 'merged', into: fact.into };
    case 'rejected':
      return { ...at, ...unassessed, status: 'rejected', reason: fact.reason };
    case 'started':
      return { ...at, status: 'inProgress', owner: fact.owner ?? at.owner };
    case 'solved':
      return { ...at, status: fact.solution, solution: fact.solution, answerBy: undefined };
    case 'closed':
      return { ...at, status: 'closed' };
    case 'reopened':
      return { ...at, status: 'ours', solution: undefined, reason: fact.reason };
    case 'identified':
      // To say what it costs is to take it on.
      return isWaitingFor(at.status)
        ? { ...at, ...unassessed, status: 'ours', gain: fact.gain }
        : { ...at, gain: fact.gain };
    case 'supported': {
      const { support: id, unit, on, model, method } = fact;
      const others = at.supports.filter((one) => one.id !== id);
      return { ...at, supports: [...others, { id, unit, on, model, method }] };
    }
    case 'supportWithdrawn':
      return { ...at, supports: at.supports.filter(({ id }) => id !== fact.support) };
    case 'corrected':
      return at;
  }
}

const isWaitingFor = (status: ThiefStatus) =>
  status === 'reported' || status === 'needsInfo' || status === 'parked';

/** An assessment takes the place of the one before it, with all that was said in it. */
const unassessed = {
  ...{ question: undefined, reason: undefined, answerBy: undefined },
  ...{ escalatedTo: undefined, owner: undefined },
};

function firstHeard(content: Described): ThiefAt {
  return {
    ...{ content, status: 'reported', reportedOn: content.on, answers: [], supports: [], ...unassessed },
    ...{ waste: undefined, cause: undefined, into: undefined, solution: undefined, gain: undefined },
  };
}

/** What a time thief adds to the reported time; once identified it counts through its gain. Makes no object. */
export function reportedContent(
  thief: TimeThief,
  when: When,
  day = dayNumber(when.asOf),
): Waited | undefined {
  thief.waited ??= timelineOf(thief.facts, waitedAfter);
  const { waited } = thief;
  if (waited && when.knownAt >= waited.since) return notEnded(valueOn(waited, day, when.knownAt));
  let value: Waited | 'ended' | undefined;
  for (const fact of thief.facts) if (counts(fact, when)) value = waitedAfter(value, fact);
  return notEnded(value);
}

function notEnded(value: Waited | 'ended' | undefined): Waited | undefined {
  return value === 'ended' ? undefined : value;
}

function waitedAfter(value: Waited | 'ended' | undefined, fact: ThiefFact): Waited | 'ended' | undefined {
  if (fact.kind === 'described')
    return value === 'ended' ? value : { content: fact, isWaiting: value?.isWaiting ?? true };
  if (value === undefined || value === 'ended') return value;
  switch (fact.kind) {
    case 'withdrawn':
    case 'rejected':
    case 'merged':
    case 'identified':
      return 'ended';
    case 'infoGiven':
      return { ...value, isWaiting: true };
    case 'takenOn':
    case 'escalated':
    case 'parked':
    case 'started':
    case 'solved':
      return { ...value, isWaiting: false };
    default:
      return value;
  }
}

export function sameContent(a: ThiefContent, b: ThiefContent): boolean {
  const key = ({ unit, title, note, model, method, waste, cause }: ThiefContent) =>
    JSON.stringify([unit, title, note ?? '', method, waste, cause, Object.entries(model).sort()]);
  return key(a) === key(b);
}

/** As things stand now: every date, every entry. */
export function newest(state: Municipality): When {
  return { asOf: '9999-12-31', knownAt: state.seq };
}
