import type { Municipality } from '../municipality.ts';
import { type Permission, permissions } from './permissions.ts';
import { type Role, rolesOf } from './roles.ts';

/** Who acts. A first administrator is named in the configuration, not in the ledger. */
export type Actor = { by: string; isFirstAdministrator: boolean };

export const leading: readonly Role[] = permissions.assess;
export const agreeing: readonly Role[] = permissions.agree;
export const proposing: readonly Role[] = permissions.propose;
export const approving: readonly Role[] = permissions.approve;

/** What the actor may act as for a unit on a date. */
export function rolesFor(state: Municipality, actor: Actor, unit: string | undefined, on: string): Set<Role> {
  const roles = rolesOf(state, actor.by, unit, on);
  return actor.isFirstAdministrator ? roles.add('administrator') : roles;
}

export function holdsOneOf(held: ReadonlySet<Role>, wanted: readonly Role[]): boolean {
  return wanted.some((role) => held.has(role));
}

/** Whether the table lets the actor do this for a unit, or for the municipality when none is named. */
export function may(
  state: Municipality,
  { actor, on, unit }: { actor: Actor; on: string; unit?: string | undefined },
  permission: Permission,
): boolean {
  return holdsOneOf(rolesFor(state, actor, unit, on), permissions[permission]);
}

/** Leads the unit, or stands in for its leader. */
export function mayLead(state: Municipality, actor: Actor, unit: string, on: string): boolean {
  return may(state, { actor, unit, on }, 'assess');
}

/** May approve what someone else proposed. */
export function mayApprove(state: Municipality, actor: Actor, unit: string, on: string): boolean {
  return may(state, { actor, unit, on }, 'approve');
}
