import { type Decision, keepAs, refuse } from '../decision.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, may, rolesFor } from '../people/authority.ts';
import { permissions } from '../people/permissions.ts';
import { addDays } from './dates.ts';
import { type ParameterSet, parametersOn } from './parameters.ts';

export type ParametersRefused = 'needsOffice' | 'parametersInPast' | 'parametersSame';

/**
 * A set that is valid from today or later. Sets never change: what is identified or measured keeps the set of its
 * date. One that has not come into force is taken back by another with the same date, since the last one told wins.
 */
export function setParameters(
  state: Municipality,
  command: {
    id: string;
    hoursPerFte: number;
    workingWeeksPerYear: number;
    from: string;
    today: string;
    actor: Actor;
  },
): Decision<ParametersRefused> {
  const { id, hoursPerFte, workingWeeksPerYear, from, today, actor } = command;
  if (!may(state, { actor, on: today }, 'setParameters')) return refuse('needsOffice');
  if (from < today) return refuse('parametersInPast');
  if (isSame(parametersOn(state.parameterSets, from), command)) return refuse('parametersSame');
  return keepAs(rolesFor(state, actor, undefined, today), permissions.setParameters, {
    ...{ type: 'parameters.set', on: from, id, hoursPerFte, workingWeeksPerYear },
  });
}

type Values = Pick<ParameterSet, 'hoursPerFte' | 'workingWeeksPerYear'>;

function isSame(a: Values, b: Values): boolean {
  return a.hoursPerFte === b.hoursPerFte && a.workingWeeksPerYear === b.workingWeeksPerYear;
}

/** `until` is the first day without it. */
export type Period = { set: ParameterSet; from: string; until: string | undefined };

/** Which set is valid when, oldest first; a set that was taken back before its day is valid on none. */
export function periodsOf(sets: readonly ParameterSet[]): Period[] {
  const days = [...new Set(sets.map(({ validFrom }) => validFrom))].sort();
  return days
    .flatMap((from, index): Period[] => {
      const set = parametersOn(sets, from);
      const before = index > 0 ? parametersOn(sets, addDays(from, -1)) : undefined;
      return before && isSame(before, set) ? [] : [{ set, from, until: undefined }];
    })
    .map((period, index, all) => ({ ...period, until: all[index + 1]?.from }));
}

/** The set that was valid on the day before, told again: what has not come into force is taken back by it. */
export function setBefore(sets: readonly ParameterSet[], from: string): ParameterSet {
  return parametersOn(sets, addDays(from, -1));
}
