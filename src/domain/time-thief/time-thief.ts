import { addFact, counts, type Fact, type When } from '../dated.ts';
import { type Decision, keep, refuse } from '../decision.ts';
import type { EventOf, Method } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import type { ParameterSet } from '../time/parameters.ts';
import { minutesPerYear, type TimeModel } from '../time/time-model.ts';
import { dayNumber, type Timeline, timelineOf, valueOn } from '../timeline.ts';

export type ThiefContent = { unit: string; title: string; note?: string; model: TimeModel; method: Method };

export type ThiefFact = Fact &
  (
    | ({ kind: 'described'; day: number; minutesPerYear: number; set: ParameterSet } & ThiefContent)
    | { kind: 'withdrawn' }
    | { kind: 'rejected'; reason: string }
    | { kind: 'identified'; gain: string }
  );

export type TimeThief = {
  id: string;
  facts: ThiefFact[];
  /** What it said after each fact while it waited; worked out when someone asks, and again after a new fact. */
  waited: Timeline<Described | 'ended'>;
};

export type Described = Extract<ThiefFact, { kind: 'described' }>;
export type ThiefStatus = 'reported' | 'identified' | 'withdrawn' | 'rejected';
export type ThiefAt = {
  content: Described;
  status: ThiefStatus;
  reportedOn: string;
  /** Why it was rejected. */
  reason?: string;
  gain?: string;
};

type ThiefEvent = EventOf<
  'time-thief.reported' | 'time-thief.edited' | 'time-thief.withdrawn' | 'time-thief.rejected'
>;

export function evolveThief(state: Municipality, event: ThiefEvent, seq: number, set: ParameterSet): void {
  const thief = state.thieves.get(event.thief) ?? { id: event.thief, facts: [], waited: undefined };
  state.thieves.set(thief.id, thief);
  const { on } = event;
  if (event.type === 'time-thief.withdrawn') addThiefFact(thief, { on, seq, kind: 'withdrawn' });
  else if (event.type === 'time-thief.rejected')
    addThiefFact(thief, { on, seq, kind: 'rejected', reason: event.reason });
  else {
    const { unit, title, note, model, method } = event;
    const content = { unit, title, model, method, ...(note === undefined ? {} : { note }) };
    const counted = { minutesPerYear: minutesPerYear(model, set.workingWeeksPerYear), set };
    addThiefFact(thief, { on, day: dayNumber(on), seq, kind: 'described', ...content, ...counted });
  }
}

export function addThiefFact(thief: TimeThief, fact: ThiefFact): void {
  addFact(thief.facts, fact);
  thief.waited = undefined;
}

/** Where a time thief stood; undefined before it was reported. */
export function thiefAt(thief: TimeThief, when: When): ThiefAt | undefined {
  let content: Described | undefined;
  let reportedOn = '';
  let ended: Exclude<ThiefFact, Described> | undefined;
  for (const fact of thief.facts) {
    if (!counts(fact, when)) continue;
    if (fact.kind === 'described') {
      content = fact;
      reportedOn ||= fact.on;
    } else ended = fact;
  }
  if (!content) return undefined;
  const at = { content, reportedOn };
  switch (ended?.kind) {
    case undefined:
      return { ...at, status: 'reported' };
    case 'rejected':
      return { ...at, status: 'rejected', reason: ended.reason };
    case 'identified':
      return { ...at, status: 'identified', gain: ended.gain };
    default:
      return { ...at, status: 'withdrawn' };
  }
}

/** What a time thief said while it waited to be assessed; makes no object. `day` spares working it out anew. */
export function waitingContent(
  thief: TimeThief,
  when: When,
  day = dayNumber(when.asOf),
): Described | undefined {
  thief.waited ??= timelineOf(thief.facts, afterFact);
  const { waited } = thief;
  if (waited && when.knownAt >= waited.since) {
    const content = valueOn(waited, day, when.knownAt);
    return content === 'ended' ? undefined : content;
  }
  const at = thiefAt(thief, when);
  return at?.status === 'reported' ? at.content : undefined;
}

function afterFact(content: Described | 'ended' | undefined, fact: ThiefFact): Described | 'ended' {
  return fact.kind === 'described' && content !== 'ended' ? fact : 'ended';
}

export type ThiefRefused = 'unknownThief' | 'unknownUnit' | 'alreadyAssessed' | 'withdrawn' | 'notYours';

function openThief(state: Municipality, id: string): ThiefAt | ReturnType<typeof refuse<ThiefRefused>> {
  const thief = state.thieves.get(id);
  const at = thief && thiefAt(thief, newest(state));
  if (!at) return refuse<ThiefRefused>('unknownThief');
  if (at.status === 'withdrawn') return refuse<ThiefRefused>('withdrawn');
  if (at.status !== 'reported') return refuse<ThiefRefused>('alreadyAssessed');
  return at;
}

/** Reports a time thief; the same id again with other content is an edit, with the same content nothing. */
export function reportThief(
  state: Municipality,
  command: ThiefContent & { thief: string; on: string },
): Decision<ThiefRefused> {
  if (!state.units.has(command.unit)) return refuse('unknownUnit');
  if (!state.thieves.has(command.thief)) return keep({ type: 'time-thief.reported', ...command });
  const at = openThief(state, command.thief);
  if ('kind' in at) return at;
  return sameContent(at.content, command) ? keep() : keep({ type: 'time-thief.edited', ...command });
}

export function withdrawThief(
  state: Municipality,
  command: { thief: string; on: string },
): Decision<ThiefRefused> {
  const at = openThief(state, command.thief);
  if ('kind' in at) return at.reason === 'withdrawn' ? keep() : at;
  return keep({ type: 'time-thief.withdrawn', ...command });
}

export function rejectThief(
  state: Municipality,
  command: { thief: string; reason: string; on: string },
): Decision<ThiefRefused> {
  const at = openThief(state, command.thief);
  return 'kind' in at ? at : keep({ type: 'time-thief.rejected', ...command });
}

export function sameContent(a: ThiefContent, b: ThiefContent): boolean {
  const key = ({ unit, title, note, model, method }: ThiefContent) =>
    JSON.stringify([unit, title, note ?? '', method, Object.entries(model).sort()]);
  return key(a) === key(b);
}

/** As things stand now: every date, every entry. */
export function newest(state: Municipality): When {
  return { asOf: '9999-12-31', knownAt: state.seq };
}
