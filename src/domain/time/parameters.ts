import type { Teller } from '../dated.ts';

/**
 * What turns minutes into årsverk. Immutable: a change adds a set that is valid from a later date.
 * `hoursPerFte` (H) are for a full-time week of 37.5 hours; `workingWeeksPerYear` is W.
 */
export type ParameterSet = {
  id: string;
  validFrom: string;
  hoursPerFte: number;
  workingWeeksPerYear: number;
  /** Who set it, in which role, and when; the standard set comes with Tidvinn. */
  told?: Teller;
};

/** The KS agreement figure: 45 weeks of 37.5 hours, so hours per week / 37.5 = årsverk with nothing hidden. */
export const standardParameters: ParameterSet = {
  id: 'standard',
  validFrom: '1900-01-01',
  hoursPerFte: 1687.5,
  workingWeeksPerYear: 45,
};

export const standardFullTimeWeek = 37.5;

/** The set that is valid on a date; the latest one wins. */
export function parametersOn(sets: readonly ParameterSet[], on: string): ParameterSet {
  let valid = standardParameters;
  for (const set of sets) if (set.validFrom <= on && set.validFrom >= valid.validFrom) valid = set;
  return valid;
}

/** H for a unit with its own full-time week (35.5 or 33.6 in shifts): H × week / 37.5. */
export function hoursPerFte(set: ParameterSet, fullTimeWeek: number = standardFullTimeWeek): number {
  return (set.hoursPerFte * fullTimeWeek) / standardFullTimeWeek;
}

/** Time as people read it: staff think in hours per week, leaders in årsverk (FTE). Never rounded here. */
export type Amount = { hoursPerYear: number; hoursPerWeek: number; fte: number };

/** Minutes a year → hours a year, hours a week (over the W working weeks) and årsverk. */
export function amountOf(minutesPerYear: number, set: ParameterSet, fullTimeWeek?: number): Amount {
  const hoursPerYear = minutesPerYear / 60;
  return {
    hoursPerYear,
    hoursPerWeek: hoursPerYear / set.workingWeeksPerYear,
    fte: hoursPerYear / hoursPerFte(set, fullTimeWeek),
  };
}
