import { isAfter } from '../dated.ts';
import { type Decision, keepAs, type Refusal, refuse } from '../decision.ts';
import type { DocumentedUse } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { approving, holdsOneOf, leading, proposing } from '../people/authority.ts';
import { type Gain, type GainFact, standing } from './gain.ts';
import {
  type Found,
  findGain,
  type GainRefused,
  rolesBehind,
  rolesBeside,
  type Seen,
  type Step,
  stepRefused,
  usesOf,
} from './gain-rules.ts';
import { ownerOf } from './ownership.ts';

export function realisationProposal(gain: Gain) {
  return standing(gain).findLast((fact) => fact.kind === 'realisationProposed');
}

/** The proposal that waits for someone to approve it: what was realised or checked since has used up the older. */
export function openRealisation(gain: Gain) {
  const proposal = realisationProposal(gain);
  const isUsedUp = (fact: GainFact) =>
    (fact.kind === 'realised' || fact.kind === 'checked') &&
    proposal !== undefined &&
    isAfter(fact, proposal);
  return standing(gain).some(isUsedUp) ? undefined : proposal;
}

export function proposeRealisation(
  state: Municipality,
  command: Step & { uses: DocumentedUse[] },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const broken = stepRefused('document', found) ?? checkUses(found, command.uses);
  if (broken) return broken;
  const { on, gain, uses } = command;
  // As its owner, who does not lead as well: the two roles behind it are then two in the entries also.
  return keepAs(found.roles, ['gainOwner', ...leading], {
    type: 'gain.realisation-proposed',
    on,
    gain,
    uses,
  });
}

/**
 * Approved by someone else, in another role than the proposer's: two roles stand behind every realised gain, and one of
 * them is its owner where it has one. domain.md §5, §6.6.
 */
export function realiseGain(state: Municipality, command: Step & Seen): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { gain } = found;
  if (!holdsOneOf(found.roles, approving)) return refuse('needsOtherRole');
  const proposal = openRealisation(gain);
  if (!proposal) return refuse('noProposal');
  if (proposal.seq !== (command.proposal ?? proposal.seq)) return refuse('proposalChanged');
  if (proposal.by === command.actor.by) return refuse('ownProposal');
  const roles = rolesBeside(state, found, command, proposal.by);
  const proposer = [...rolesBehind(state, proposal, gain, proposing, command.actor.by)];
  const others = approving
    .filter((role) => roles.has(role) && proposer.some((other) => other !== role))
    .sort((a, b) => Number(a === proposal.role) - Number(b === proposal.role));
  if (others.length === 0) return refuse('needsOtherRole');
  const owner = ownerOf(state, found, { asOf: command.on, knownAt: state.seq });
  if (owner !== undefined && owner !== command.actor.by && owner !== proposal.by) return refuse('needsOwner');
  const broken = checkUses(found, proposal.uses);
  return (
    broken ??
    keepAs(roles, others, { type: 'gain.realised', on: command.on, gain: command.gain, uses: proposal.uses })
  );
}

/** What is realised of each use, as it was last approved here. */
export function realisedUses(gain: Gain): readonly DocumentedUse[] {
  return standing(gain).findLast((fact) => fact.kind === 'realised')?.uses ?? [];
}

/** More of a use, a use more, or another piece of evidence than what was approved. */
function saysMore(uses: readonly DocumentedUse[], before: readonly DocumentedUse[]): boolean {
  return uses.some((use) => {
    const old = before.find((one) => one.use === use.use);
    const known = new Set(old?.evidence.map((one) => JSON.stringify(Object.entries(one).sort())));
    const hasNew = use.evidence.some((one) => !known.has(JSON.stringify(Object.entries(one).sort())));
    return old === undefined || use.minutesPerYear > old.minutesPerYear || hasNew;
  });
}

/**
 * Every row above `realised` holds, and the uses sum to no more than the measured net saving. domain.md §6.1.
 * A later proposal documents the whole anew: the uses from before and what has come since. What lapsed comes back by
 * evidence of each use from the day it lapsed or later.
 */
function checkUses({ gain, at }: Found, uses: readonly DocumentedUse[]): Refusal<GainRefused> | undefined {
  if (!at.isAgreed) return refuse('needsAgreement');
  if (at.measured === undefined) return refuse('needsMeasurement');
  if (at.realised > 0 && !saysMore(uses, realisedUses(gain))) return refuse('alreadyRealised');
  if (uses.length === 0) return refuse('useMissing');
  const agreed = new Set(usesOf(gain).map(({ id }) => id));
  if (uses.some(({ use }) => !agreed.has(use))) return refuse('usesNotAgreed');
  if (uses.some(({ evidence }) => evidence.length === 0)) return refuse('evidenceMissing');
  const minutes = uses.reduce((sum, use) => sum + use.minutesPerYear, 0);
  if (minutes > at.measured) return refuse('usesExceedSaving');
  const lapse = at.lapsed > 0 ? standing(gain).findLast(({ kind }) => kind === 'checked') : undefined;
  const hasNew = ({ evidence }: DocumentedUse) => evidence.some(({ on }) => on >= (lapse?.on ?? ''));
  return uses.every(hasNew) ? undefined : refuse('evidenceIsOld', { date: lapse?.on ?? '' });
}
