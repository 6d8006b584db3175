import { type Decision, keep, keepAs, refuse } from '../decision.ts';
import type { Municipality } from '../municipality.ts';
import { isOpen, lineage } from '../unit/unit.ts';
import { type Actor, may, rolesFor } from './authority.ts';
import { type Permission, permissions } from './permissions.ts';
import { endOf, type Grant, grantsAt, isHeld, type Role } from './roles.ts';

export type RoleRefused =
  | 'needsRoleGiver'
  | 'needsOffice'
  | 'needsAdministrator'
  | 'unitIsClosed'
  | 'holdsForWhole'
  | 'roleInPast'
  | 'periodEmpty'
  | 'deputyForSelf'
  | 'deputyForNobody'
  | 'roleNotHeld'
  | 'lastOfRole';

/** What is given: `unit` absent is the whole municipality, `deputyFor` whose place is taken. */
export type Given = { role: Role; unit?: string | undefined; deputyFor?: string | undefined };
type Acting = { actor: Actor; today: string };

/** What a leader hands out. The staff's own representative is nobody's to appoint, so the office registers them. */
export const givenByLeaders: readonly Role[] = ['gainOwner', 'coach', 'secondCoach'];
/** These have no unit. */
const rolesOfTheWhole: readonly Role[] = ['programmeOffice', 'administrator'];

/** In what right somebody gives or ends a role, or who could. */
function rightTo(
  state: Municipality,
  { role, unit, deputyFor }: Given,
  { actor, today: on }: Acting,
): { by: Permission } | { reason: 'needsAdministrator' | 'needsOffice' | 'needsRoleGiver' } {
  if (role === 'administrator')
    return may(state, { actor, on }, 'appointAdministrators')
      ? { by: 'appointAdministrators' }
      : { reason: 'needsAdministrator' };
  if (may(state, { actor, on }, 'giveAnywhere')) return { by: 'giveAnywhere' };
  if (unit === undefined) return { reason: 'needsOffice' };
  const givesIn = (place: string | undefined) =>
    place !== undefined && may(state, { actor, on, unit: place }, 'giveInUnit');
  if (!givesIn(unit)) return { reason: 'needsRoleGiver' };
  const above = lineage(state.units, unit, { asOf: on, knownAt: state.seq })[1];
  const isLeaderBelow = role === 'unitLeader' && (deputyFor === actor.by || givesIn(above));
  return isLeaderBelow || givenByLeaders.includes(role) ? { by: 'giveInUnit' } : { reason: 'needsOffice' };
}

/** Who could give or end the role instead; nothing where the actor may. */
export function whyNotGive(state: Municipality, given: Given, acting: Acting): RoleRefused | undefined {
  const right = rightTo(state, given, acting);
  return 'reason' in right ? right.reason : undefined;
}

export function mayGive(state: Municipality, given: Given, acting: Acting): boolean {
  return whyNotGive(state, given, acting) === undefined;
}

/** A role from a date, and until another where it is given for a time; the same again is nothing new. */
export function grantRole(
  state: Municipality,
  command: Acting & Given & { person: string; from: string; until?: string | undefined },
): Decision<RoleRefused> {
  const { actor, today, person, role, unit, from, until, deputyFor } = command;
  const right = rightTo(state, command, command);
  if ('reason' in right) return refuse(right.reason);
  if (person === actor.by && onlyStandsIn(state, command, right.by)) return refuse('needsOffice');
  const when = { asOf: from, knownAt: state.seq };
  if (unit !== undefined && rolesOfTheWhole.includes(role)) return refuse('holdsForWhole');
  const place = unit === undefined ? undefined : state.units.get(unit);
  if (unit !== undefined && !(place && isOpen(place, when))) return refuse('unitIsClosed');
  if (from < today) return refuse('roleInPast');
  if (until !== undefined && until <= from) return refuse('periodEmpty');
  if (deputyFor === person) return refuse('deputyForSelf');
  if (deputyFor !== undefined && !holdsItself(state, deputyFor, command, from))
    return refuse('deputyForNobody');
  const isSame = (grant: Grant) =>
    grant.person === person &&
    grant.role === role &&
    grant.unit === unit &&
    grant.deputyFor === deputyFor &&
    grant.ends.length === 0 &&
    grant.until === until &&
    grant.from <= from;
  if (state.grants.some(isSame)) return keep();
  return keepAs(rolesFor(state, actor, unit, today), permissions[right.by], {
    ...{ type: 'role.granted', on: from, person, role },
    ...(unit === undefined ? {} : { unit }),
    ...(until === undefined ? {} : { until }),
    ...(deputyFor === undefined ? {} : { deputyFor }),
  });
}

/** A deputy gives in the other's place, but nothing to themselves: they would hold it when their time is over. */
function onlyStandsIn(state: Municipality, { unit, actor, today }: Given & Acting, by: Permission): boolean {
  const giving: readonly Role[] = permissions[by];
  const held = grantsAt(state, unit, { asOf: today, knownAt: state.seq }).filter(
    (grant) => grant.person === actor.by && giving.includes(grant.role),
  );
  return !actor.isFirstAdministrator && held.every(({ deputyFor }) => deputyFor !== undefined);
}

/** A deputy stands in for somebody who holds the role in their own right: a chain of deputies would hide who answers. */
function holdsItself(state: Municipality, person: string, { role, unit }: Given, on: string): boolean {
  return grantsAt(state, unit, { asOf: on, knownAt: state.seq }).some(
    (grant) => grant.person === person && grant.role === role && grant.deputyFor === undefined,
  );
}

/** Whoever may give a role may end it, and whoever has a deputy may end that; the last of the office only knowingly. */
export function endRole(
  state: Municipality,
  command: Acting & { grant: number; on: string; isSure?: boolean },
): Decision<RoleRefused> {
  const { actor, today, isSure } = command;
  const grant = state.grants[command.grant];
  if (!grant) return refuse('roleNotHeld');
  const right = rightTo(state, grant, command);
  const isOwnDeputy = grant.deputyFor === actor.by;
  if ('reason' in right && !isOwnDeputy) return refuse(right.reason);
  const end = endOf(grant, state.seq);
  // One that is still to come never begins: an earlier day would end what they are until then as well.
  const isComing = grant.from > command.on;
  const on = isComing ? grant.from : command.on;
  if (end !== undefined && end <= on) return keep();
  if (command.on < today) return refuse('roleInPast');
  if (isLastOfRole(state, grant, on) && !isSure) return refuse('lastOfRole');
  const { person, role, unit, deputyFor } = grant;
  const acting = 'by' in right ? permissions[right.by] : [role];
  return keepAs(rolesFor(state, actor, unit, today), acting, {
    ...{ type: 'role.ended', on, person, role },
    ...(unit === undefined ? {} : { unit }),
    // Of what they hold in their own right nobody ends anything by ending this.
    ...(deputyFor === undefined ? {} : { deputyFor }),
  });
}

/** Nobody else is programme office, or administrator, from that day. */
export function isLastOfRole(
  state: Municipality,
  { person, role }: Pick<Grant, 'person' | 'role'>,
  on: string,
): boolean {
  if (!rolesOfTheWhole.includes(role)) return false;
  const when = { asOf: on, knownAt: state.seq };
  return !state.grants.some((one) => one.role === role && one.person !== person && isHeld(one, when));
}
