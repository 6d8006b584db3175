import { type Decision, keep, type Refusal, refuse } from '../decision.ts';
import type { Event, Solution } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { proposing, rolesFor } from '../people/authority.ts';
import { type Assessing, type Mine, mine, placeOf, say } from './assessing.ts';
import { findThief, type ThiefRefused } from './report-rules.ts';

/** The thief, where this person may work with it: whoever leads, and who was named to work with it. */
function workable(state: Municipality, command: Assessing): Mine | Refusal<ThiefRefused> {
  const found = findThief(state, command.thief);
  if ('kind' in found) return found;
  const { actor, on } = command;
  if (found.at.owner !== actor.by) return mine(state, command, proposing);
  return { ...found, roles: rolesFor(state, actor, placeOf(found.at), on) };
}

/** The work begins, in small experiments. */
export function startThief(
  state: Municipality,
  command: Assessing & { owner?: string },
): Decision<ThiefRefused> {
  const found = workable(state, command);
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
  const found = workable(state, command);
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
  const found = workable(state, command);
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
  const found = workable(state, command);
  if ('kind' in found) return found;
  if (found.at.status !== 'closed') return refuse('notClosed');
  const { thief, on, reason } = command;
  return say(found, { type: 'time-thief.reopened', on, thief, reason }, proposing);
}
