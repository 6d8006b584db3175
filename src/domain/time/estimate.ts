import { valueAt, type When } from '../dated.ts';
import type { GainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import {
  type Amount,
  amountOf,
  type ParameterSet,
  parametersOn,
  standardFullTimeWeek,
} from './parameters.ts';
import { minutesPerYear, type TimeModel } from './time-model.ts';

/** A unit's own full-time week on a date, in hours, as known at an entry; 37.5 where it has none. */
export function fullTimeWeekAt(state: Municipality, unit: string | undefined, when: When): number {
  return valueAt(state.units.get(unit ?? '')?.fullTimeWeek ?? [], when) ?? standardFullTimeWeek;
}

/** As `fullTimeWeekAt`, as known now. */
export function fullTimeWeekOf(state: Municipality, unit: string, on: string): number {
  return fullTimeWeekAt(state, unit, { asOf: on, knownAt: state.seq });
}

/** What a time model comes to in a unit, by the parameters valid on the date. */
export function estimateOf(state: Municipality, model: TimeModel, unit: string, on: string): Amount {
  const set = parametersOn(state.parameterSets, on);
  return amountIn(state, { set, unit, setOn: on }, minutesPerYear(model, set.workingWeeksPerYear));
}

/** Minutes a year of a gain, by the parameter set the gain keeps. */
export function amountIn(
  state: Municipality,
  gain: Pick<GainAt, 'set' | 'unit' | 'setOn'>,
  minutes: number,
): Amount {
  return amountOf(minutes, gain.set, fullTimeWeekOf(state, gain.unit, gain.setOn));
}

/** Hours a week as a person writes them → whole minutes a year. */
export function yearlyMinutes(hoursPerWeek: number, set: ParameterSet): number {
  return Math.round(hoursPerWeek * 60 * set.workingWeeksPerYear);
}
