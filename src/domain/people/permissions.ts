import type { Role } from './roles.ts';

const leads = ['unitLeader', 'programmeOffice', 'administrator'] as const satisfies readonly Role[];
const office = ['programmeOffice', 'administrator'] as const satisfies readonly Role[];

/**
 * Who may do what: the one table that the rules ask, and that the README prints. A role holds for its unit and all
 * below it, or for the municipality. The order says in which role somebody acts who holds several.
 */
export const permissions = {
  /** Assess, move, merge and identify time thieves. */
  assess: leads,
  /** Propose or confirm what the freed time is used for; one of the two is a staff representative. */
  agree: [...leads, 'staffRepresentative'],
  /** Start, measure and document a gain; until it has an owner of its own, whoever leads stands in. */
  propose: [...leads, 'gainOwner'],
  /** Approve what someone else, in another role, has documented. */
  approve: [...leads, 'gainOwner', 'staffRepresentative'],
  /** Take figures out as links that anybody can read who holds them. */
  takeOut: leads,
  /** Have the status of the whole municipality sent to a channel; of a unit, those who keep its boards may. */
  sendToChannel: leads,
  /** Give and end the roles that a leader hands out: gain owner, coach, second coach, leaders below, own deputy. */
  giveInUnit: leads,
  /** Give and end any role but administrator; say that a person has left; erase a person. */
  giveAnywhere: office,
  appointAdministrators: ['administrator'],
  organise: office,
  setParameters: office,
  importRegister: office,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;
