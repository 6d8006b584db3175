import { type Decision, keepAs, type Refusal, refuse } from '../decision.ts';
import { type Method, methods } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { proposing } from '../people/authority.ts';
import { addDays } from '../time/dates.ts';
import { netSaving } from '../time/time-model.ts';
import { claimRefused } from './claims.ts';
import { standing } from './gain.ts';
import { findGain, type GainRefused, type Step, stepRefused } from './gain-rules.ts';

/** Days from the start until an after-value counts. domain.md §5. */
const daysBeforeMeasuring = 28;

/** The change starts, now or later; the baseline is locked. */
export function introduceGain(
  state: Municipality,
  command: Step & { startOn: string; baselineMinutesPerYear: number },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { at, roles } = found;
  const early = stepRefused('introduce', found);
  if (early) return early;
  const identifiedOn = at.setOn;
  if (command.startOn < identifiedOn) return refuse('startBeforeIdentified', { date: identifiedOn });
  const { gain, baselineMinutesPerYear } = command;
  return keepAs(roles, proposing, {
    type: 'gain.introduced',
    on: command.startOn,
    gain,
    baselineMinutesPerYear,
  });
}

/** An after-value by a sample or better, four weeks or more after the start; net = before − after − new work. */
export function measureGain(
  state: Municipality,
  command: Step & {
    measuredOn: string;
    afterMinutesPerYear: number;
    newWorkMinutesPerYear: number;
    method: Method;
    /** Days from the start until an after-value counts; a setting. */
    afterDays?: number;
  },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { at, roles } = found;
  const { measuredOn: on, gain, method, afterMinutesPerYear, newWorkMinutesPerYear } = command;
  const early = stepRefused('measure', found);
  if (early) return early;
  const last = standing(found.gain).findLast(({ kind }) => kind === 'measured');
  if (last !== undefined && on <= last.on) return refuse('alreadyMeasured', { date: last.on });
  // What is approved rests on the measurement there was: a new one says what holds from then on.
  const approved = standing(found.gain).findLast(({ kind }) => kind === 'realised');
  if (approved !== undefined && on < approved.on)
    return refuse('measuredBeforeApproval', { date: approved.on });
  const broken = measurementRefused(at.introducedOn ?? '', command);
  if (broken) return broken;
  const saved = netSaving(at.baseline ?? 0, afterMinutesPerYear, newWorkMinutesPerYear);
  // The first says that something was saved; a later one may find that it is saved no longer.
  if (saved <= 0 && last === undefined) return refuse('nothingSaved');
  const netMinutesPerYear = Math.max(0, saved);
  const overlap = claimRefused(state, found.gain, { ...at, measured: netMinutesPerYear });
  if (overlap) return overlap;
  return keepAs(roles, proposing, {
    type: 'gain.measured',
    ...{ on, gain, method, afterMinutesPerYear, newWorkMinutesPerYear, netMinutesPerYear },
  });
}

/** The first day on which what came of a change may be measured. */
export function measurableOn(start: string, days: number): string {
  return addDays(start, days);
}

/** By a sample or better, and long enough after the start that what is new has settled. */
export function measurementRefused(
  start: string,
  said: { measuredOn: string; method: Method; afterDays?: number | undefined },
): Refusal<GainRefused> | undefined {
  if (methods.indexOf(said.method) < methods.indexOf('sampled')) return refuse('methodTooWeak');
  const days = said.afterDays ?? daysBeforeMeasuring;
  const date = measurableOn(start, days);
  return said.measuredOn < date ? refuse('measuredTooEarly', { date, days }) : undefined;
}
