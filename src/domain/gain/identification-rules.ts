import { type Decision, keep, keepAs, type Refusal, refuse } from '../decision.ts';
import type { Method } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, holdsOneOf, leading, rolesFor } from '../people/authority.ts';
import type { Role } from '../people/roles.ts';
import { parametersOn } from '../time/parameters.ts';
import { isSameModel, minutesPerYear, type TimeModel } from '../time/time-model.ts';
import { ended } from '../time-thief/assessing.ts';
import { type ThiefAt, type TimeThief, thiefNow } from '../time-thief/time-thief.ts';
import { standing } from './gain.ts';
import { type GainRefused, gainIdOf, type Seen } from './gain-rules.ts';

export type IdentificationRefused = GainRefused | 'ownIdentification' | 'identificationChanged';

type Identifying = {
  thief: string;
  /** Looked up in the directory; the ledger does not know. */
  reporter: string | undefined;
  on: string;
  actor: Actor;
};

type Found = { thief: TimeThief; at: ThiefAt; roles: Set<Role> };

/** The thief, while it can be identified, by someone who leads its unit and did not report it. */
function identifiable(
  state: Municipality,
  { thief: id, reporter, on, actor }: Identifying,
): Found | Refusal<IdentificationRefused> {
  const thief = state.thieves.get(id);
  const at = thief && thiefNow(thief);
  if (!at) return refuse('unknownThief');
  if (at.status === 'withdrawn') return refuse('withdrawn');
  if (at.gain !== undefined || ended.includes(at.status)) return refuse('alreadyAssessed');
  const roles = rolesFor(state, actor, at.content.unit, on);
  if (!holdsOneOf(roles, leading)) return refuse('needsLeader');
  if (reporter === actor.by) return refuse('reportedByYou');
  return { thief, at, roles };
}

/** Nobody can tell whose it is: its author was never stored, or has been erased since and may be back. */
export function needsTwoToIdentify(
  { authorship }: Pick<TimeThief, 'authorship'>,
  reporter: string | undefined,
): boolean {
  return authorship === 'notStored' || reporter === undefined;
}

/**
 * Approves a thief's estimate as identified; `model` is the net saving expected. Where nobody can tell whose a report is,
 * it is a proposal, for someone else to approve.
 */
export function identifyGain(
  state: Municipality,
  command: Identifying & { model: TimeModel; method: Method },
): Decision<IdentificationRefused> {
  const found = identifiable(state, command);
  if ('kind' in found) return found;
  const { model, method, on, thief: id, actor } = command;
  if (method === 'guess') return refuse('guessIsNotIdentified');
  if (model.basis === 'once') return refuse('onceIsNoGain');
  const needsTwo = needsTwoToIdentify(found.thief, command.reporter);
  const open = openIdentification(state, id);
  const isSame = open?.by === actor.by && sameEstimate(open, { model, method });
  if (needsTwo && isSame) return keep();
  const type = needsTwo ? ('gain.identification-proposed' as const) : ('gain.identified' as const);
  return keepAs(found.roles, leading, { type, ...countedOn(state, found, { on, model, method }) });
}

/** The second of the two: another person who leads the unit too says yes to the number that was proposed. */
export function approveIdentification(
  state: Municipality,
  command: Identifying & Seen,
): Decision<IdentificationRefused> {
  const found = identifiable(state, command);
  if ('kind' in found) return found;
  const open = openIdentification(state, command.thief);
  if (!open) return refuse('noProposal');
  if (open.seq !== (command.proposal ?? open.seq)) return refuse('identificationChanged');
  if (open.by === command.actor.by) return refuse('ownIdentification');
  const { model, method } = open;
  const counted = countedOn(state, found, { on: command.on, model, method });
  return keepAs(found.roles, leading, { type: 'gain.identified', ...counted });
}

/** The number that waits for a second person's yes. */
export function openIdentification(state: Municipality, thief: string) {
  const gain = state.gains.get(gainIdOf(thief));
  const last = (gain ? standing(gain) : []).findLast(
    ({ kind }) => kind === 'identificationProposed' || kind === 'identified',
  );
  return last?.kind === 'identificationProposed' ? last : undefined;
}

type Estimate = { model: TimeModel; method: Method };

function sameEstimate(a: Estimate, b: Estimate): boolean {
  return a.method === b.method && isSameModel(a.model, b.model);
}

function countedOn(
  state: Municipality,
  { thief: { id: thief }, at }: Found,
  { on, model, method }: Estimate & { on: string },
) {
  const { unit, title } = at.content;
  const weeks = parametersOn(state.parameterSets, on).workingWeeksPerYear;
  const counted = { model, method, minutesPerYear: minutesPerYear(model, weeks) };
  return { on, gain: gainIdOf(thief), thief, unit, title, ...counted };
}
