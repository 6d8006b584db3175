import { type Decision, keepAs, type Refusal, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, holdsOneOf, leading, rolesFor } from '../people/authority.ts';
import type { Role } from '../people/roles.ts';
import { type Found, findThief, type ThiefRefused } from './report-rules.ts';
import type { ThiefAt, ThiefStatus } from './time-thief.ts';

/** `reporter` is looked up in the directory; the ledger does not know. */
export type Assessing = { thief: string; on: string; actor: Actor; reporter?: string | undefined };

/** Where the answer lies: where it was escalated to, else its own unit; undefined is the municipality itself. */
export function placeOf(at: ThiefAt): string | undefined {
  return at.escalatedTo === undefined ? at.content.unit : (at.escalatedTo ?? undefined);
}

export type Mine = Found & { roles: Set<Role> };

/** The thief, where this person may say what becomes of it. */
export function mine(
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
const toAssess: readonly ThiefStatus[] = ['reported', 'needsInfo', 'parked', 'escalated'];

/** Nothing more is said of these, unless they are closed and reopened. */
export const ended: readonly ThiefStatus[] = ['withdrawn', 'rejected', 'merged', 'closed'];

/** As `mine`, while it waits for an assessment, and by somebody other than who reported it. */
export function assessable(state: Municipality, command: Assessing): Mine | Refusal<ThiefRefused> {
  const found = mine(state, command);
  if ('kind' in found) return found;
  const { status } = found.at;
  if (status === 'withdrawn') return refuse('withdrawn');
  if (!toAssess.includes(status)) return refuse('alreadyAssessed');
  return command.reporter !== undefined && command.reporter === command.actor.by
    ? refuse('reportedByYou')
    : found;
}

/** Keeps one event in the role that led. */
export function say(
  { roles }: Mine,
  event: Event,
  acting: readonly Role[] = leading,
): Decision<ThiefRefused> {
  return keepAs(roles, acting, event);
}
