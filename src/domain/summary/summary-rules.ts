import { type Decision, keep, refuse } from '../decision.ts';
import type { Rhythm, SummaryPlace } from '../events/summary.ts';
import type { Event } from '../events.ts';
import { type Keeper, mayKeepBoards } from '../kata/may-keep-board.ts';
import type { Municipality } from '../municipality.ts';
import { may } from '../people/authority.ts';
import { isOpen } from '../unit/unit.ts';
import type { DueSummary } from './due.ts';
import { hasTold, isLive, type SummaryRefused, subscriptionsOf } from './subscription.ts';

type Acting = { to: SummaryPlace; keeper: Keeper };

/** More than these in one place nobody reads. */
const most = 10;

/** People choose for themselves; what a channel gets, those who keep the unit's boards, or who lead the whole. */
function mayChoose(state: Municipality, { to, keeper }: Acting, unit: string | undefined): boolean {
  const { actor, on } = keeper;
  if (to.kind === 'person') return to.person === actor.by;
  return unit === undefined ? may(state, { actor, on }, 'sendToChannel') : mayKeepBoards(state, keeper, unit);
}

type Wanted = {
  /** Its id: the same for the same place and unit. */
  subscription: string;
  unit: string | undefined;
  every: Rhythm;
  /** The one it takes the place of. */
  instead?: string | undefined;
};

/** Set up, or changed. */
export function scheduleSummary(
  state: Municipality,
  acting: Acting,
  { subscription, unit, every, instead }: Wanted,
): Decision<SummaryRefused> {
  const { to, keeper } = acting;
  const { on } = keeper;
  const known = unit === undefined ? undefined : state.units.get(unit);
  if (unit !== undefined && !(known && isOpen(known, { asOf: on, knownAt: state.seq })))
    return refuse('unknownUnit');
  const here = subscriptionsOf(state, to, on);
  const same = here.find(({ id }) => id === subscription);
  const replaced = here.find(({ id }) => id === instead && id !== subscription);
  const isAllowed = (of: string | undefined) => mayChoose(state, acting, of);
  if (!isAllowed(unit) || (replaced && !isAllowed(replaced.unit))) return refuse('summaryNotYours');
  if (!same && !replaced && here.length >= most) return refuse('manySummaries');
  const stopped: Event[] = replaced ? [{ type: 'summary.stopped', on, subscription: replaced.id }] : [];
  if (same?.every === every) return keep(...stopped);
  const whose = unit === undefined ? {} : { unit };
  return keep(...stopped, { type: 'summary.scheduled', on, subscription, ...whose, every, to });
}

export function stopSummary(
  state: Municipality,
  acting: Acting,
  subscription: string,
): Decision<SummaryRefused> {
  const { to, keeper } = acting;
  const one = subscriptionsOf(state, to, keeper.on).find(({ id }) => id === subscription);
  if (!one) return refuse('noSummary');
  if (!mayChoose(state, acting, one.unit)) return refuse('summaryNotYours');
  return keep({ type: 'summary.stopped', on: keeper.on, subscription });
}

/** Its figures are those of the last day of the period, as they are known when it is opened. */
export function openSummary(
  state: Municipality,
  { subscription, unit, from, asOf }: DueSummary,
  on: string,
): Decision<never> {
  const one = state.subscriptions.get(subscription);
  if (!one || !isLive(state, one, on) || hasTold(one, { from, to: asOf })) return keep();
  const whose = unit === undefined ? {} : { unit };
  return keep({ type: 'summary.opened', on, subscription, ...whose, from, asOf, knownAt: state.seq });
}

/** What a person who is to be erased gets no more. */
export function stopAllOf(state: Municipality, person: string, on: string): Event[] {
  return [...state.subscriptions.values()]
    .filter(({ to, isStopped }) => to.kind === 'person' && to.person === person && !isStopped)
    .map(({ id: subscription }) => ({ type: 'summary.stopped', on, subscription }));
}
