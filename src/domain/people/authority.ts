import type { Municipality } from '../municipality.ts';
import { type Role, rolesOf } from './roles.ts';

/** Who acts. A first administrator is named in the configuration, not in the ledger. */
export type Actor = { by: string; isFirstAdministrator: boolean };

export const leading: readonly Role[] = ['unitLeader', 'programmeOffice', 'administrator'];
export const agreeing: readonly Role[] = [...leading, 'staffRepresentative'];
/** Until a gain names its owner, whoever leads the unit stands in for one. */
export const proposing: readonly Role[] = [...leading, 'gainOwner'];
export const approving: readonly Role[] = [...proposing, 'staffRepresentative'];

/** What the actor may act as for a unit on a date. */
export function rolesFor(state: Municipality, actor: Actor, unit: string | undefined, on: string): Set<Role> {
  const roles = rolesOf(state, actor.by, unit, on);
  return actor.isFirstAdministrator ? roles.add('administrator') : roles;
}

export function holdsOneOf(held: ReadonlySet<Role>, wanted: readonly Role[]): boolean {
  return wanted.some((role) => held.has(role));
}

/** Leads the unit, or stands in for its leader. */
export function mayLead(state: Municipality, actor: Actor, unit: string, on: string): boolean {
  return holdsOneOf(rolesFor(state, actor, unit, on), leading);
}

/** May approve what someone else proposed. */
export function mayApprove(state: Municipality, actor: Actor, unit: string, on: string): boolean {
  return holdsOneOf(rolesFor(state, actor, unit, on), approving);
}

/** May propose or confirm what the freed time is used for. */
export function mayAgree(state: Municipality, actor: Actor, unit: string, on: string): boolean {
  return holdsOneOf(rolesFor(state, actor, unit, on), agreeing);
}
