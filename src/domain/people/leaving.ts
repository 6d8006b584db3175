import { isAfter, newest } from '../dated.ts';
import { type Decision, keep, keepAs, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import { type Gain, type GainFact, gainAt, standing } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { subscriptionsOf } from '../summary/subscription.ts';
import { stopAllOf } from '../summary/summary-rules.ts';
import { thiefNow } from '../time-thief/time-thief.ts';
import { type Actor, may, rolesFor } from './authority.ts';
import { permissions } from './permissions.ts';
import { type ListedGrant, rolesOfPerson } from './role-lists.ts';
import { isLastOfRole } from './role-rules.ts';
import { answeringFor, endOf, type Grant } from './roles.ts';

export type LeavingRefused = 'needsOffice' | 'needsAdministrator' | 'stillHasRoles';
type Leaving = { person: string; on: string; actor: Actor; today: string };

/** What falls to others when somebody leaves, each with who answers for its unit then. */
export type LeftBehind = {
  roles: ListedGrant[];
  /** Nobody else is programme office, or administrator, from then. */
  isLast: boolean;
  /** Those who stand in for them, and no longer do. */
  deputies: Grant[];
  units: { unit: string; answeredBy: string[] }[];
  /** Gains they answer for, and time thieves they work with. */
  work: { title: string; unit: string; answeredBy: string[] }[];
  /** What they proposed and nobody has said yes or no to; somebody else still can. */
  proposals: { title: string; unit: string }[];
  /** Whose status no longer comes to them: a unit's, or the municipality's. */
  subscriptions: { unit: string | undefined }[];
};

export function leftBehind(state: Municipality, person: string, on: string): LeftBehind {
  const roles = rolesOfPerson(state, person, on);
  const after = { ...state, grants: state.grants.filter((grant) => grant.person !== person) };
  const answeredBy = (unit: string) => answeringFor(after, unit, on);
  const led = roles.flatMap(({ role, unit }) => (role === 'unitLeader' && unit !== undefined ? [unit] : []));
  const isOpenDeputy = (grant: Grant) =>
    grant.deputyFor === person && (endOf(grant, state.seq) ?? '9999') > on && grant.person !== person;
  return {
    roles,
    isLast: roles.some((grant) => isLastOfRole(state, grant, on)),
    deputies: state.grants.filter(isOpenDeputy),
    units: [...new Set(led)].map((unit) => ({ unit, answeredBy: answeredBy(unit) })),
    work: [...ownedGains(state, person), ...ownedThieves(state, person)].map((one) => ({
      ...one,
      answeredBy: answeredBy(one.unit),
    })),
    proposals: openProposals(state, person).map(({ title, unit }) => ({ title, unit })),
    subscriptions: subscribedBy(state, person, on).map(({ unit }) => ({ unit })),
  };
}

const subscribedBy = (state: Municipality, person: string, on: string) =>
  subscriptionsOf(state, { kind: 'person', person }, on);

function ownedGains(state: Municipality, person: string) {
  return [...state.gains.values()].flatMap((gain) => {
    const at = gainAt(gain, newest(state));
    return at?.owner === person && !at.isAbandoned ? [{ gain: gain.id, title: at.title, unit: at.unit }] : [];
  });
}

function ownedThieves(state: Municipality, person: string) {
  return [...state.thieves.values()].flatMap((thief) => {
    const at = thiefNow(thief);
    const isInWork = at?.status === 'ours' || at?.status === 'inProgress';
    return at?.owner === person && isInWork ? [{ title: at.content.title, unit: at.content.unit }] : [];
  });
}

/**
 * All that somebody was ends on a date, and the gains they answered for fall to whoever leads. What came to them by
 * itself comes no more, by this entry alone.
 */
export function leave(state: Municipality, command: Leaving): Decision<LeavingRefused> {
  const { person, on, actor, today } = command;
  if (!may(state, { actor, on: today }, 'giveAnywhere')) return refuse('needsOffice');
  const held = rolesOfPerson(state, person, on);
  const isAdministrator = held.some(({ role }) => role === 'administrator');
  if (isAdministrator && !may(state, { actor, on: today }, 'appointAdministrators'))
    return refuse('needsAdministrator');
  const gains = ownedGains(state, person);
  const isNothing = held.length + gains.length + subscribedBy(state, person, on).length === 0;
  if (isNothing) return keep();
  return keepAs(
    rolesFor(state, actor, undefined, today),
    permissions.giveAnywhere,
    { type: 'person.left', on, person },
    ...gains.map(({ gain }): Event => ({ type: 'gain.owner-named', on, gain, owner: null })),
  );
}

/**
 * Before somebody is erased, what they proposed is taken back, for the leader to propose anew: under a new pseudonym
 * nobody could tell that it was their own. Nothing comes to them any more. Nothing that counts moves. domain.md §6.10.
 */
export function forget(state: Municipality, command: Leaving): Decision<LeavingRefused> {
  const { person, on, actor, today } = command;
  if (!may(state, { actor, on: today }, 'giveAnywhere')) return refuse('needsOffice');
  if (rolesOfPerson(state, person, on).length > 0) return refuse('stillHasRoles');
  const withdrawn = openProposals(state, person).map(({ gain, entry }): Event => {
    return { type: 'gain.proposal-withdrawn', on, gain, entry };
  });
  const stopped = stopAllOf(state, person, on);
  return keepAs(rolesFor(state, actor, undefined, today), permissions.giveAnywhere, ...withdrawn, ...stopped);
}

/** What somebody proposed, by what says yes to it. */
const approvedBy: Partial<Record<GainFact['kind'], GainFact['kind']>> = {
  identificationProposed: 'identified',
  agreementProposed: 'agreed',
  realisationProposed: 'realised',
};

function openProposals(state: Municipality, person: string) {
  return [...state.gains.values()].flatMap((gain) => {
    const { title = '', unit = '' } = nameOf(state, gain) ?? {};
    return standing(gain)
      .filter((fact) => fact.by === person && isOpenProposal(state, gain, fact))
      .map(({ seq: entry }) => ({ gain: gain.id, entry, title, unit }));
  });
}

/** Nobody has said yes to it, or a register's correction has moved the gain back to before they did. */
function isOpenProposal(state: Municipality, gain: Gain, fact: GainFact): boolean {
  const { kind } = fact;
  const approval = approvedBy[kind];
  if (approval === undefined) return false;
  const at = gainAt(gain, newest(state));
  const isBack =
    (kind === 'agreementProposed' && !at?.isAgreed) ||
    (kind === 'identificationProposed' && at?.identified === undefined);
  return isBack || !standing(gain).some((one) => one.kind === approval && isAfter(one, fact));
}

/** A gain that is only proposed is named by its proposal. */
function nameOf(state: Municipality, gain: Gain): { title: string; unit: string } | undefined {
  return gainAt(gain, newest(state)) ?? gain.facts.find((fact) => fact.kind === 'identificationProposed');
}
