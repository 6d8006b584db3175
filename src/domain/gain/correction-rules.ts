import { type Decision, refuse } from '../decision.ts';
import type { Event, Method } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { holdsOneOf, leading, mayLead, proposing } from '../people/authority.ts';
import { isSameModel, minutesPerYear, netSaving, type TimeModel } from '../time/time-model.ts';
import { isOpen } from '../unit/unit.ts';
import { type FactOf, lastOf } from './corrections.ts';
import { fallingWith, settled } from './falling.ts';
import { standing } from './gain.ts';
import { findGain, type GainRefused } from './gain-rules.ts';
import { measurementRefused } from './measuring-rules.ts';
import type { Corrected } from './take-back-rules.ts';

/** The right saving, or the right unit; by somebody who leads both units and did not report it. */
export function correctIdentification(
  state: Municipality,
  command: Corrected & { unit: string; model: TimeModel; method: Method; reporter: string | undefined },
): Decision<GainRefused> {
  const known = findGain(state, command);
  if ('kind' in known) return known;
  const { gain, at, roles } = known;
  const { unit, model, method, on, actor } = command;
  const wrong = lastOf(gain, 'identified');
  if (!holdsOneOf(roles, leading)) return refuse('needsLeader');
  if (!wrong || gain.thief === undefined) return refuse('nothingToCorrect');
  const place = state.units.get(unit);
  if (place?.kind !== 'unit' || (unit !== at.unit && !isOpen(place, { asOf: on, knownAt: state.seq })))
    return refuse('unknownUnit');
  if (!mayLead(state, actor, unit, on)) return refuse('needsLeaderOfAll');
  if (command.reporter === actor.by) return refuse('reportedByYou');
  if (method === 'guess') return refuse('guessIsNotIdentified');
  if (model.basis === 'once') return refuse('onceIsNoGain');
  // A part of a task that was divided by hand is told in whole minutes a week, and stands to the minute a year.
  const minutes = isSameModel(model, wrong.model)
    ? wrong.minutesPerYear
    : minutesPerYear(model, wrong.set.workingWeeksPerYear);
  // Two identify what nobody knows who reported, so one alone does not raise it.
  const isAlone = state.thieves.get(gain.thief)?.authorship === 'notStored';
  if (isAlone && minutes > wrong.minutesPerYear) return refuse('raisesUnverified');
  const { title, on: since } = wrong;
  const right: Event = {
    ...{ type: 'gain.identified', on: since, gain: gain.id, thief: gain.thief, unit, title },
    ...{ model, method, minutesPerYear: minutes },
    ...(wrong.owner === undefined ? {} : { owner: wrong.owner }),
  };
  return settled(state, known, command, { falls: [wrong], instead: [right] }, leading);
}

/** The right start or baseline. Each measurement is worked out anew, and falls where it no longer holds. */
export function correctIntroduction(
  state: Municipality,
  command: Corrected & { startOn: string; baselineMinutesPerYear: number; afterDays?: number },
): Decision<GainRefused> {
  const known = findGain(state, command);
  if ('kind' in known) return known;
  const { gain, roles } = known;
  const { startOn, baselineMinutesPerYear, afterDays } = command;
  if (!holdsOneOf(roles, proposing)) return refuse('needsLeader');
  const wrong = lastOf(gain, 'introduced');
  if (!wrong) return refuse('nothingToCorrect');
  const identifiedOn = standing(gain).findLast(({ kind }) => kind === 'identified')?.on ?? '';
  if (startOn < identifiedOn) return refuse('startBeforeIdentified', { date: identifiedOn });
  const right: Event = { type: 'gain.introduced', on: startOn, gain: gain.id, baselineMinutesPerYear };
  const measured = standing(gain).filter(
    (fact): fact is FactOf<'measured'> => fact.kind === 'measured' && !fact.isImported,
  );
  const anew = measured.flatMap((fact): Event[] => {
    const { on, method, after = 0, newWork = 0 } = fact;
    if (measurementRefused(startOn, { measuredOn: on, method, afterDays })) return [];
    const net = netSaving(baselineMinutesPerYear, after, newWork);
    const values = { afterMinutesPerYear: after, newWorkMinutesPerYear: newWork };
    return net <= 0 && fact.net > 0
      ? []
      : [
          {
            type: 'gain.measured',
            on,
            gain: gain.id,
            method,
            ...values,
            netMinutesPerYear: Math.max(0, net),
          },
        ];
  });
  const rest = measured.length > 0 && anew.length === 0 ? fallingWith(gain, 'introduced') : measured;
  return settled(state, known, command, { falls: [wrong, ...rest], instead: [right, ...anew] }, proposing);
}

/** The right after-value, under the guards of the first one. */
export function correctMeasurement(
  state: Municipality,
  command: Corrected & {
    measuredOn: string;
    method: Method;
    afterMinutesPerYear: number;
    newWorkMinutesPerYear: number;
    afterDays?: number;
  },
): Decision<GainRefused> {
  const known = findGain(state, command);
  if ('kind' in known) return known;
  const { gain, at, roles } = known;
  const { measuredOn: on, method, afterMinutesPerYear, newWorkMinutesPerYear } = command;
  if (!holdsOneOf(roles, proposing)) return refuse('needsLeader');
  const wrong = lastOf(gain, 'measured');
  if (!wrong) return refuse('nothingToCorrect');
  if (at.introducedOn === undefined || at.baseline === undefined) return refuse('needsIntroduction');
  const earlier = standing(gain).findLast((fact) => fact.kind === 'measured' && fact !== wrong);
  if (earlier && on <= earlier.on) return refuse('alreadyMeasured', { date: earlier.on });
  const broken = measurementRefused(at.introducedOn, command);
  if (broken) return broken;
  const saved = netSaving(at.baseline, afterMinutesPerYear, newWorkMinutesPerYear);
  if (saved <= 0 && !earlier) return refuse('nothingSaved');
  const right: Event = {
    ...{ type: 'gain.measured', on, gain: gain.id, method, afterMinutesPerYear, newWorkMinutesPerYear },
    netMinutesPerYear: Math.max(0, saved),
  };
  return settled(state, known, command, { falls: [wrong], instead: [right] }, proposing);
}
