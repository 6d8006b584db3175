import type { When } from '../dated.ts';
import type { Gain, GainFact } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import type { ParameterSet } from '../time/parameters.ts';
import { minutesPerYear, type TimeModel } from '../time/time-model.ts';
import type { ThiefFact, TimeThief } from '../time-thief/time-thief.ts';
import { type Totals, totals } from './totals.ts';

/**
 * The totals as they would be if everything had been counted by one set of parameters, to show beside the real ones;
 * nothing of it is kept. Other hours per årsverk change the årsverk; other working weeks change the minutes of all
 * that is counted per week or working day, and of nothing that is counted per case, month or day of the year.
 */
export function recomputedTotals(state: Municipality, when: When, set: ParameterSet, unit?: string): Totals {
  const gains = new Map([...state.gains].map(([id, gain]) => [id, recountedGain(gain, set)]));
  const thieves = new Map([...state.thieves].map(([id, thief]) => [id, recountedThief(thief, set)]));
  return totals({ ...state, gains, thieves }, when, unit);
}

function recountedThief(thief: TimeThief, set: ParameterSet): TimeThief {
  const facts = thief.facts.map((fact): ThiefFact => {
    if (fact.kind !== 'described') return fact;
    return { ...fact, set, minutesPerYear: minutesPerYear(fact.model, set.workingWeeksPerYear) };
  });
  return { ...thief, facts, waited: undefined };
}

/** Every fact by how much the weeks change it; a measured value rests on the set of its own day. */
function recountedGain(gain: Gain, set: ParameterSet): Gain {
  const model = gain.facts.findLast((fact) => fact.kind === 'identified')?.model;
  let from: ParameterSet | undefined;
  const facts = gain.facts.map((fact): GainFact => {
    if ('set' in fact && fact.set) from = fact.set;
    const own = 'model' in fact && fact.model ? fact.model : model;
    const times = weight(own, from?.workingWeeksPerYear ?? set.workingWeeksPerYear, set.workingWeeksPerYear);
    return recounted(fact, set, times);
  });
  return { ...gain, facts, stood: undefined };
}

/** What minutes counted with so many weeks are to be multiplied by. What has no model is told in hours a week. */
function weight(model: TimeModel | undefined, weeks: number, wanted: number): number {
  if (!model) return wanted / weeks;
  const before = minutesPerYear(model, weeks);
  return before === 0 ? 1 : minutesPerYear(model, wanted) / before;
}

function recounted(fact: GainFact, set: ParameterSet, times: number): GainFact {
  const minutes = (value: number) => Math.round(value * times);
  switch (fact.kind) {
    case 'reported':
    case 'identified':
    case 'identificationProposed':
      return { ...fact, set, minutesPerYear: minutes(fact.minutesPerYear) };
    case 'measured':
      return { ...fact, set, net: minutes(fact.net) };
    case 'realised':
      return { ...fact, minutesPerYear: minutes(fact.minutesPerYear) };
    case 'checked':
      return fact.minutesPerYear === undefined
        ? fact
        : { ...fact, minutesPerYear: minutes(fact.minutesPerYear) };
    default:
      return fact;
  }
}
