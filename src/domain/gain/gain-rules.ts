import { always, newest } from '../dated.ts';
import { type Decision, keepAs, type Refusal, refuse } from '../decision.ts';
import type { UseOfTime } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, agreeing, holdsOneOf, leading, proposing } from '../people/authority.ts';
import { heldFor, type Role, rolesAt } from '../people/roles.ts';
import { type Gain, type GainAt, gainAt, standing } from './gain.ts';
import { gainRoles, ownerOf } from './ownership.ts';

export type Step = { gain: string; on: string; actor: Actor };

/** The entry of the proposal that the person saw: what they approve is that one, not a newer one. */
export type Seen = { proposal?: number | undefined };

export type GainRefused =
  | 'unknownThief'
  | 'unknownGain'
  | 'alreadyAssessed'
  | 'withdrawn'
  | 'reportedByYou'
  | 'guessIsNotIdentified'
  | 'onceIsNoGain'
  | 'needsLeader'
  | 'needsAgreement'
  | 'alreadyAgreed'
  | 'noProposal'
  | 'ownProposal'
  | 'proposalChanged'
  | 'needsStaffRepresentative'
  | 'needsOtherRole'
  | 'startBeforeIdentified'
  | 'alreadyIntroduced'
  | 'needsIntroduction'
  | 'alreadyMeasured'
  | 'measuredBeforeApproval'
  | 'methodTooWeak'
  | 'measuredTooEarly'
  | 'nothingSaved'
  | 'needsMeasurement'
  | 'usesExceedSaving'
  | 'usesNotAgreed'
  | 'useMissing'
  | 'evidenceMissing'
  | 'evidenceIsOld'
  | 'alreadyRealised'
  | 'gainIsOver'
  | 'needsOwner'
  | 'importedGain'
  | 'claimTaken'
  | 'claimExceedsTask'
  | 'splitRaises'
  | 'sharesNotWhole'
  | 'sharedTwice'
  | 'unknownUnit'
  | 'needsLeaderOfAll'
  | 'nothingToCorrect'
  | 'raisesUnverified';

/** One active claim has one gain: a thief's gain has the thief's id. */
export function gainIdOf(thief: string): string {
  return `gain-${thief}`;
}

export type Found = { gain: Gain; at: GainAt; roles: Set<Role> };

export function findGain(state: Municipality, step: Step): Found | Refusal<GainRefused> {
  const gain = state.gains.get(step.gain);
  const at = gain && gainAt(gain, newest(state));
  if (!at || at.identified === undefined) return refuse('unknownGain');
  if (at.isAbandoned) return refuse('gainIsOver');
  return { gain, at, roles: gainRoles(state, { gain, at }, step) };
}

export type GuardedStep = 'propose' | 'introduce' | 'measure' | 'document';

/** Why a step cannot be begun: whose it is, and the rows of §5 above it. What is said in it is for its own rule. */
export function stepRefused(step: GuardedStep, found: Found): Refusal<GainRefused> | undefined {
  const { at, roles } = found;
  if (!holdsOneOf(roles, step === 'propose' ? agreeing : proposing)) return refuse('needsLeader');
  switch (step) {
    case 'propose':
      return hasAgreement(found) ? refuse('alreadyAgreed') : undefined;
    case 'introduce': {
      // History may tell a start without a baseline, which is then set here.
      const isImportedStart = at.introducedOn !== undefined && at.baseline === undefined;
      const isOpen = at.introducedOn === undefined || (isImportedStart && at.measured === undefined);
      return isOpen ? undefined : refuse('alreadyIntroduced');
    }
    case 'measure': {
      const isReady = at.introducedOn !== undefined && at.baseline !== undefined;
      return isReady ? undefined : refuse('needsIntroduction');
    }
    case 'document':
      if (!hasAgreement(found)) return refuse('needsAgreement');
      return at.measured === undefined ? refuse('needsMeasurement') : undefined;
  }
}

export function agreementProposal(gain: Gain) {
  return standing(gain).findLast((fact) => fact.kind === 'agreementProposed');
}

/** An imported agreement says when, not what for: its uses are agreed here before anything is realised here. */
function hasAgreement({ gain, at }: Found): boolean {
  return at.isAgreed && usesOf(gain).length > 0;
}

export function proposeAgreement(
  state: Municipality,
  command: Step & { uses: UseOfTime[] },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const early = stepRefused('propose', found);
  if (early) return early;
  const { on, gain, uses } = command;
  if (uses.length === 0) return refuse('useMissing');
  return keepAs(found.roles, agreeing, { type: 'gain.agreement-proposed', on, gain, uses });
}

/** The unit's leader and a staff representative stand behind it: one proposed, the other agrees. */
export function agreeGain(state: Municipality, command: Step & Seen): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  if (hasAgreement(found)) return refuse('alreadyAgreed');
  const proposal = agreementProposal(found.gain);
  if (!proposal) return refuse('noProposal');
  if (proposal.seq !== (command.proposal ?? proposal.seq)) return refuse('proposalChanged');
  if (proposal.by === command.actor.by) return refuse('ownProposal');
  const roles = rolesBeside(state, found, command, proposal.by);
  const proposer = rolesBehind(state, proposal, found.gain, agreeing, command.actor.by);
  const pairs = [
    [proposer, roles],
    [roles, proposer],
  ] as const;
  const isBoth = pairs.some(([a, b]) => holdsOneOf(a, leading) && b.has('staffRepresentative'));
  if (!isBoth) return refuse(holdsOneOf(proposer, leading) ? 'needsStaffRepresentative' : 'needsLeader');
  const asLeader = holdsOneOf(roles, leading) && proposer.has('staffRepresentative');
  const acting = asLeader ? leading : (['staffRepresentative'] as const);
  return keepAs(roles, acting, { type: 'gain.agreed', on: command.on, gain: command.gain });
}

type Proposal = { on: string; seq: number; by?: string | undefined };

/** The roles the actor holds beside the proposer: none of those held only in the proposer's place. */
export function rolesBeside(
  state: Municipality,
  { at: { unit }, roles }: Found,
  { actor: { by: person }, on }: Step,
  other: string | undefined,
): Set<Role> {
  const inTheirPlace = heldFor(state, { person, other, unit }, { asOf: on, knownAt: state.seq });
  return new Set([...roles].filter((role) => !inTheirPlace.has(role)));
}

/**
 * The roles someone proposed in: those they held when they did, in the unit the gain was in then, whatever was told
 * since, and not in the place of `other`, who is to say yes. Whoever held none of them was a first administrator,
 * who stands in for a leader.
 */
export function rolesBehind(
  state: Municipality,
  proposal: Proposal,
  gain: Gain,
  of: readonly Role[],
  other: string,
): Set<Role> {
  const { by, on, seq: knownAt } = proposal;
  const when = { asOf: on, knownAt };
  const at = gainAt(gain, { asOf: always, knownAt });
  const unit = at?.unit;
  const held = by === undefined ? new Set<Role>() : rolesAt(state, by, unit, when);
  if (at && by !== undefined && ownerOf(state, { gain, at }, when) === by) held.add('gainOwner');
  const roles = of.filter((role) => held.has(role));
  if (by === undefined || roles.length === 0) return new Set(['administrator']);
  const inTheirPlace = heldFor(state, { person: by, other, unit }, when);
  return new Set(roles.filter((role) => !inTheirPlace.has(role)));
}

/** The uses of time that were agreed. */
export function usesOf(gain: Gain): readonly UseOfTime[] {
  const agreements = standing(gain).filter((fact) => fact.kind === 'agreed');
  return agreements.findLast(({ uses }) => uses !== undefined)?.uses ?? [];
}
