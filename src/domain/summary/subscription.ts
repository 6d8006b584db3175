import type { When } from '../dated.ts';
import type { Rhythm, SummaryPlace } from '../events/summary.ts';
import type { Municipality } from '../municipality.ts';
import { heirOf } from '../unit/heirs.ts';
import type { Period } from './periods.ts';

/** What one summary showed. */
export type OpenedSummary = When & { unit: string | undefined; from: string };

/** The status of a unit, or of the municipality, that comes to one place by itself. */
export type Subscription = {
  id: string;
  unit: string | undefined;
  every: Rhythm;
  to: SummaryPlace;
  /** When it was set up or last changed: an instant. What was to come before that does not come. */
  since: string;
  /** The day and the entry of that. */
  on: string;
  seq: number;
  isStopped: boolean;
  /** Oldest first. */
  opened: OpenedSummary[];
};

export type SummaryRefused =
  | 'unknownUnit'
  | 'summaryPlace'
  | 'summaryNotYours'
  | 'noSummary'
  | 'manySummaries';

export function isSamePlace(a: SummaryPlace, b: SummaryPlace): boolean {
  if (a.kind === 'person') return b.kind === 'person' && a.person === b.person;
  return b.kind === 'channel' && a.channel === b.channel;
}

/** It comes until somebody stops it, or the person has left since they set it up. */
export function isLive(
  state: Municipality,
  { to, isStopped, on, seq }: Subscription,
  today: string,
): boolean {
  if (isStopped) return false;
  if (to.kind === 'channel') return true;
  const isEnd = (left: Municipality['left'][number]) =>
    left.person === to.person && left.on <= today && (left.seq > seq || left.on > on);
  return !state.left.some(isEnd);
}

export function liveSubscriptions(state: Municipality, today: string): Subscription[] {
  return [...state.subscriptions.values()].filter((one) => isLive(state, one, today));
}

/** The subscriptions of one place. */
export function subscriptionsOf(state: Municipality, place: SummaryPlace, today: string): Subscription[] {
  return liveSubscriptions(state, today).filter(({ to }) => isSamePlace(to, place));
}

/** Whose status it is on a day: of a unit that is no more, that of whoever answers for it. */
export function unitTold(state: Municipality, { unit }: Subscription, asOf: string): string | undefined {
  return unit === undefined ? undefined : heirOf(state.units, unit, { asOf, knownAt: state.seq });
}

/** Whether it has told of a period, or of something later: after a change of rhythm they overlap. */
export function hasTold({ opened }: Pick<Subscription, 'opened'>, { to }: Period): boolean {
  return opened.some(({ asOf }) => asOf >= to);
}
