import type { Decision, Refusal } from '../decision.ts';
import { keep, keepAs, refuse } from '../decision.ts';
import type { Cause, Event, Method, Solution, Waste } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, holdsOneOf, leading, proposing, rolesFor } from '../people/authority.ts';
import type { Role } from '../people/roles.ts';
import type { TimeModel } from '../time/time-model.ts';
import { lineage } from '../unit/unit.ts';
import { type Found, findThief, survivorOf, type ThiefRefused } from './report-rules.ts';
import { sameContent, supersedableEntries, type ThiefAt, type ThiefStatus } from './time-thief.ts';

/** `reporter` is looked up in the directory; the ledger does not know. */
export type Assessing = { thief: string; on: string; actor: Actor; reporter?: string | undefined };

/** Where the answer lies: where it was escalated to, else its own unit; undefined is the municipality itself. */
export function placeOf(at: ThiefAt): string | undefined {
  return at.escalatedTo === undefined ? at.content.unit : (at.escalatedTo ?? undefined);
}

type Mine = Found & { roles: Set<Role> };

/** The thief, where this person may say what becomes of it. */
function mine(
  state: Municipality,
  { thief, actor, on }: Assessing,
  acting: readonly Role[] = leading,
): Mine | Refusal<ThiefRefused> {
  const found = findThief(state, thief);
  if ('kind' in found) return found;
  const roles = rolesFor(state, actor, placeOf(found.at), on);
  return holdsOneOf(roles, acting) ? { ...found, roles } : refuse('needsLeader');
}

/** Parked and escalated ones come back to be assessed again. */
export const toAssess: readonly ThiefStatus[] = ['reported', 'needsInfo', 'parked', 'escalated'];

/** As `mine`, while it waits for an assessment: parked and escalated ones come back to be assessed again. */
function assessable(state: Municipality, command: Assessing): Mine | Refusal<ThiefRefused> {
  const found = mine(state, command);
  if ('kind' in found) return found;
  const { status } = found.at;
  if (status === 'withdrawn') return refuse('withdrawn');
  if (!toAssess.includes(status)) return refuse('alreadyAssessed');
  return command.reporter !== undefined && command.reporter === command.actor.by
    ? refuse('reportedByYou')
    : found;
}

/** Keeps one event in the role that led; the same thing said again is nothing new. */
function say({ roles }: Mine, event: Event, acting: readonly Role[] = leading): Decision<ThiefRefused> {
  return keepAs(roles, acting, event);
}

export function askInfo(
  state: Municipality,
  command: Assessing & { question: string },
): Decision<ThiefRefused> {
  const found = assessable(state, command);
  if ('kind' in found) return found;
  const { thief, question, on } = command;
  return say(found, { type: 'time-thief.info-asked', on, thief, question });
}

/** The two axes, as the assessor sees them; at any time. */
export function classify(
  state: Municipality,
  command: Assessing & { waste?: Waste; cause?: Cause },
): Decision<ThiefRefused> {
  const found = mine(state, command);
  if ('kind' in found) return found;
  const { thief, on, waste, cause } = command;
  if (waste === found.at.waste && cause === found.at.cause) return keep();
  return say(found, {
    ...{ type: 'time-thief.classified', on, thief },
    ...(waste === undefined ? {} : { waste }),
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Ours: the unit takes it on, with who works with it and when the next answer comes. */
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
  if (to !== null && to === placeOf(found.at)) return refuse('escalateUpwards');
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
  const { thief, on, reason } = command;
  return say(found, { type: 'time-thief.rejected', on, thief, reason });
}

/** The work begins, in small experiments. */
export function startThief(
  state: Municipality,
  command: Assessing & { owner?: string },
): Decision<ThiefRefused> {
  const found = mine(state, command, proposing);
  if ('kind' in found) return found;
  const { thief, on, owner } = command;
  if (found.at.status === 'inProgress') return refuse('alreadyStarted');
  if (found.at.status !== 'ours') return refuse('notYetOurs');
  const event: Event = { type: 'time-thief.started', on, thief, ...(owner === undefined ? {} : { owner }) };
  return say(found, event, proposing);
}

export function solveThief(
  state: Municipality,
  command: Assessing & { solution: Solution; note?: string },
): Decision<ThiefRefused> {
  const found = mine(state, command, proposing);
  if ('kind' in found) return found;
  const { thief, on, solution, note } = command;
  if (found.at.status !== 'inProgress') return refuse('notYetStarted');
  const event: Event = {
    type: 'time-thief.solved',
    on,
    thief,
    solution,
    ...(note === undefined ? {} : { note }),
  };
  return say(found, event, proposing);
}

export function closeThief(state: Municipality, command: Assessing): Decision<ThiefRefused> {
  const found = mine(state, command, proposing);
  if ('kind' in found) return found;
  const { thief, on } = command;
  if (found.at.status === 'closed') return keep();
  if (!['removed', 'reduced', 'notSolved'].includes(found.at.status)) return refuse('notYetSolved');
  return say(found, { type: 'time-thief.closed', on, thief }, proposing);
}

export function reopenThief(
  state: Municipality,
  command: Assessing & { reason: string },
): Decision<ThiefRefused> {
  const found = mine(state, command, proposing);
  if ('kind' in found) return found;
  if (found.at.status !== 'closed') return refuse('notClosed');
  const { thief, on, reason } = command;
  return say(found, { type: 'time-thief.reopened', on, thief, reason }, proposing);
}

/** A person's estimate of what lives on, in the light of those merged into it and of its supporters. */
export function reEstimate(
  state: Municipality,
  command: Assessing & { model: TimeModel; method: Method },
): Decision<ThiefRefused> {
  const found = mine(state, command);
  if ('kind' in found) return found;
  const { at } = found;
  if (at.gain !== undefined) return refuse('hasGain');
  if (['withdrawn', 'rejected', 'merged', 'closed'].includes(at.status)) return refuse('endedThief');
  const { thief, on, model, method } = command;
  if (sameContent(at.content, { ...at.content, model, method })) return keep();
  return say(found, { type: 'time-thief.re-estimated', on, thief, model, method });
}

/** It was reported for the wrong unit; whoever leads where it lies hands it to the right one. */
export function moveThief(
  state: Municipality,
  command: Assessing & { unit: string; reason: string },
): Decision<ThiefRefused> {
  const found = mine(state, command);
  if ('kind' in found) return found;
  const { thief, on, unit, reason } = command;
  if (!state.units.has(unit)) return refuse('unknownUnit');
  if (found.at.gain !== undefined) return refuse('hasGain');
  if (found.at.content.unit === unit) return keep();
  return say(found, { type: 'time-thief.moved', on, thief, unit, reason });
}

/** The newest word on the assessment or the work was wrong: it stays in the story, and counts no more. */
export function correctThief(
  state: Municipality,
  command: Assessing & { entry: number; reason: string },
): Decision<ThiefRefused> {
  const found = mine(state, command);
  if ('kind' in found) return found;
  const { thief, on, entry, reason } = command;
  if (supersedableEntries(found.thief)[0] !== entry) return refuse('noSuchEntry');
  return say(found, { type: 'time-thief.corrected', on, thief, entry, reason });
}

/** Whose it may be escalated to: what lies above the place where it is, then the municipality itself. */
export function placesAbove(state: Municipality, at: ThiefAt, on: string): (string | null)[] {
  const place = placeOf(at);
  if (place === undefined) return [];
  return [...lineage(state.units, place, { asOf: on, knownAt: state.seq }).slice(1), null];
}
