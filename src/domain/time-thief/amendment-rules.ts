import { type Decision, keep, refuse } from '../decision.ts';
import type { Cause, Method, Waste } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { holdsOneOf, leading, rolesFor } from '../people/authority.ts';
import type { TimeModel } from '../time/time-model.ts';
import { type Assessing, ended, mine, placeOf, say } from './assessing.ts';
import { findThief, type ThiefRefused } from './report-rules.ts';
import { sameContent, supersedableEntries } from './time-thief.ts';

/** The two axes, as the assessor sees them; at any time. */
export function classify(
  state: Municipality,
  command: Assessing & { waste?: Waste; cause?: Cause },
): Decision<ThiefRefused> {
  const found = mine(state, command);
  if ('kind' in found) return found;
  const { thief, on, waste, cause } = command;
  if (['withdrawn', 'rejected', 'merged'].includes(found.at.status)) return refuse('endedThief');
  if (waste === found.at.waste && cause === found.at.cause) return keep();
  return say(found, {
    ...{ type: 'time-thief.classified', on, thief },
    ...(waste === undefined ? {} : { waste }),
    ...(cause === undefined ? {} : { cause }),
  });
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
  if (ended.includes(at.status)) return refuse('endedThief');
  const { thief, on, model, method } = command;
  if (sameContent(at.content, { ...at.content, model, method })) return keep();
  return say(found, { type: 'time-thief.re-estimated', on, thief, model, method });
}

/** It was reported for the wrong unit; whoever leads where it lies hands it to the right one, which assesses it. */
export function moveThief(
  state: Municipality,
  command: Assessing & { unit: string; reason: string },
): Decision<ThiefRefused> {
  const found = mine(state, command);
  if ('kind' in found) return found;
  const { thief, on, unit, reason } = command;
  if (!state.units.has(unit)) return refuse('unknownUnit');
  if (found.at.gain !== undefined) return refuse('hasGain');
  if (ended.includes(found.at.status)) return refuse('endedThief');
  if (found.at.content.unit === unit) return keep();
  return say(found, { type: 'time-thief.moved', on, thief, unit, reason });
}

/**
 * The newest word on the assessment or the work was wrong: it stays in the story, and counts no more. Whoever escalated
 * it to the wrong place may take that back too.
 */
export function correctThief(
  state: Municipality,
  command: Assessing & { entry: number; reason: string },
): Decision<ThiefRefused> {
  const { thief, on, entry, reason, actor } = command;
  const found = findThief(state, thief);
  if ('kind' in found) return found;
  if (found.at.status === 'withdrawn') return refuse('withdrawn');
  const isTeller = found.thief.facts.some(({ seq, by }) => seq === entry && by === actor.by);
  const ownRoles = rolesFor(state, actor, found.at.content.unit, on);
  const roles =
    isTeller && holdsOneOf(ownRoles, leading) ? ownRoles : rolesFor(state, actor, placeOf(found.at), on);
  if (!holdsOneOf(roles, leading)) return refuse('needsLeader');
  if (supersedableEntries(found.thief)[0] !== entry) return refuse('noSuchEntry');
  return say({ ...found, roles }, { type: 'time-thief.corrected', on, thief, entry, reason });
}
