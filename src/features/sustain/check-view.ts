import { newest } from '../../domain/dated.ts';
import { realisedNow } from '../../domain/gain/check-clock.ts';
import { type Check, checksFor, type Due } from '../../domain/gain/checks.ts';
import { type Gain, type GainAt, gainAt } from '../../domain/gain/gain.ts';
import { usesOf } from '../../domain/gain/gain-rules.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Actor } from '../../domain/people/authority.ts';
import { monthsBetween } from '../../domain/time/dates.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { unitName } from '../../domain/unit/unit.ts';

/** A question as it is put to a person, or as they have answered it today. */
export type ShownCheck = {
  gain: string;
  due: string;
  title: string;
  unit: string;
  /** What is realised now. */
  amount: Amount;
  /** Since it was realised. */
  months: number;
  activities: string[];
  /** They are told by history, in whatever form somebody wrote them. */
  isHistory: boolean;
  isMissed: boolean;
  isTheirs: boolean;
  answered: 'yes' | 'partly' | 'no' | undefined;
};

export function shownChecks(
  state: Municipality,
  actor: Actor,
  seen: { today: string; isThere: (person: string) => boolean },
): ShownCheck[] {
  return checksFor(state, actor, seen).map((check) => shownCheck(state, check, seen.today));
}

/** What is put to a person, by which checks they are: of thousands that are open, only theirs are looked at. */
export function shownOpen(state: Municipality, open: readonly Due[], today: string): ShownCheck[] {
  return open.flatMap(({ gain: id, due }) => {
    const gain = state.gains.get(id);
    const at = gain && gainAt(gain, newest(state));
    return at ? [shownCheck(state, { gain, at, due, isTheirs: true, answered: undefined }, today)] : [];
  });
}

function shownCheck(state: Municipality, check: Check, today: string): ShownCheck {
  const { gain, at, due, isTheirs, answered } = check;
  const answer = answered?.answer;
  return {
    ...{ gain: gain.id, due, title: at.title, isTheirs, ...usedFor(gain, at) },
    unit: unitName(state.units, at.unit, { asOf: today, knownAt: state.seq }),
    amount: amountIn(state, at, at.realised),
    months: Math.max(1, monthsBetween(realisedNow(gain)?.on ?? due, today)),
    isMissed: answered === undefined && at.isUnconfirmed,
    answered: answer === 'missed' ? undefined : answer,
  };
}

/** What the time was put into: the uses that were documented, else as history tells it, else the gain's own name. */
function usedFor(gain: Gain, at: GainAt): Pick<ShownCheck, 'activities' | 'isHistory'> {
  const realised = realisedNow(gain);
  const agreed = usesOf(gain);
  const documented = (realised?.uses ?? []).flatMap(
    ({ use }) => agreed.find(({ id }) => id === use)?.activity ?? [],
  );
  if (documented.length > 0) return { activities: documented, isHistory: false };
  return { activities: [realised?.imported?.useOfTime ?? at.title], isHistory: true };
}
