import { type Decision, refuse } from '../decision.ts';
import type { Municipality } from '../municipality.ts';
import { lineage } from '../unit/unit.ts';
import { type Assessing, assessable, placeOf, say } from './assessing.ts';
import { findThief, survivorOf, type ThiefRefused } from './report-rules.ts';
import type { ThiefAt } from './time-thief.ts';

export function askInfo(
  state: Municipality,
  command: Assessing & { question: string },
): Decision<ThiefRefused> {
  const found = assessable(state, command);
  if ('kind' in found) return found;
  const { thief, question, on } = command;
  return say(found, { type: 'time-thief.info-asked', on, thief, question });
}

/** Ours: whoever it lies with takes it on, with who works with it and when the next answer comes. */
export function takeOn(
  state: Municipality,
  command: Assessing & { owner?: string; answerBy?: string },
): Decision<ThiefRefused> {
  const found = assessable(state, command);
  if ('kind' in found) return found;
  const { thief, on, owner, answerBy } = command;
  if (answerBy !== undefined && answerBy < on) return refuse('answerInPast');
  return say(found, {
    ...{ type: 'time-thief.taken-on', on, thief },
    ...(owner === undefined ? {} : { owner }),
    ...(answerBy === undefined ? {} : { answerBy }),
  });
}

/** To whoever leads above or elsewhere, with a date for the next answer. */
export function escalate(
  state: Municipality,
  command: Assessing & { to: string | null; answerBy: string; reason?: string },
): Decision<ThiefRefused> {
  const found = assessable(state, command);
  if ('kind' in found) return found;
  const { thief, on, to, answerBy, reason } = command;
  if (to !== null && !state.units.has(to)) return refuse('unknownUnit');
  if ((to ?? undefined) === placeOf(found.at)) return refuse('escalateUpwards');
  if (answerBy < on) return refuse('answerInPast');
  return say(found, {
    ...{ type: 'time-thief.escalated', on, thief, to, answerBy },
    ...(reason === undefined ? {} : { reason }),
  });
}

export function park(
  state: Municipality,
  command: Assessing & { answerBy: string; reason: string },
): Decision<ThiefRefused> {
  const found = assessable(state, command);
  if ('kind' in found) return found;
  const { thief, on, answerBy, reason } = command;
  if (answerBy < on) return refuse('answerInPast');
  return say(found, { type: 'time-thief.parked', on, thief, answerBy, reason });
}

/** It is the same as another, which lives on; nothing is added up. No rings, and nothing into what has ended. */
export function merge(state: Municipality, command: Assessing & { into: string }): Decision<ThiefRefused> {
  const found = assessable(state, command);
  if ('kind' in found) return found;
  const { thief, on } = command;
  if (found.at.gain !== undefined) return refuse('hasGain');
  if (command.into === thief) return refuse('mergeIntoItself');
  const into = survivorOf(state, command.into);
  if (into === thief) return refuse('mergeRing');
  const survivor = findThief(state, into);
  if ('kind' in survivor) return survivor;
  if (['withdrawn', 'rejected', 'closed'].includes(survivor.at.status)) return refuse('mergeIntoEnded');
  return say(found, { type: 'time-thief.merged', on, thief, into });
}

export function rejectThief(
  state: Municipality,
  command: Assessing & { reason: string },
): Decision<ThiefRefused> {
  const found = assessable(state, command);
  if ('kind' in found) return found;
  if (found.at.gain !== undefined) return refuse('hasGain');
  const { thief, on, reason } = command;
  return say(found, { type: 'time-thief.rejected', on, thief, reason });
}

/** Whose it may be escalated to: what lies above the place where it is, then the municipality itself. */
export function placesAbove(state: Municipality, at: ThiefAt, on: string): (string | null)[] {
  const place = placeOf(at);
  if (place === undefined) return [];
  return [...lineage(state.units, place, { asOf: on, knownAt: state.seq }).slice(1), null];
}
