import type { Fact } from '../dated.ts';
import type { ParameterSet } from '../time/parameters.ts';
import { dayNumber } from '../timeline.ts';
import type { Counted, GainAt, GainFact } from './gain.ts';

/** Where a gain stands after one more fact, in the order in which facts count. domain.md §5. */
export function afterFact(at: GainAt | undefined, fact: GainFact): GainAt | undefined {
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
