import type { Button } from '../../cards/catalogue.ts';
import type { Claim } from '../../domain/gain/gain.ts';
import { agreementProposal } from '../../domain/gain/gain-rules.ts';
import type { GainStep } from '../../domain/gain/gain-steps.ts';
import { openRealisation } from '../../domain/gain/realisation-rules.ts';
import type { RefusalReason, Texts } from '../../language/texts.ts';
import { newNonce } from '../commanding.ts';
import type { ShownGain } from './gain-card.ts';

/** What this person may do next; nothing they may not. An approval names the proposal it approves. */
export function nextButtons({ id, at, gain, steps }: ShownGain, t: Texts): Button[] {
  const b = t.gain.buttons;
  const buttonOf: Record<GainStep, Omit<Button, 'data'> & { proposal?: number | undefined }> = {
    agree: { title: b.agree, verb: 'gain.agree', style: 'positive', proposal: agreementProposal(gain)?.seq },
    propose: { title: b.propose, verb: 'gain.agreement-form', style: 'positive' },
    reviseProposal: { title: b.revise, verb: 'gain.agreement-form' },
    introduce: { title: b.introduce, verb: 'gain.introduction-form', style: 'positive' },
    measure: { title: b.measure, verb: 'gain.measurement-form', style: 'positive' },
    approve: {
      title: b.approve,
      verb: 'gain.realise',
      style: 'positive',
      proposal: openRealisation(gain)?.seq,
    },
    document:
      at.realised > 0
        ? { title: b.documentMore, verb: 'gain.realisation-form' }
        : { title: b.document, verb: 'gain.realisation-form', style: 'positive' },
    reviseDocumentation: { title: b.reviseDocumentation, verb: 'gain.realisation-form' },
  };
  return steps.map((step) => {
    const { proposal, ...button } = buttonOf[step];
    return { ...button, data: { gain: id, ...(proposal === undefined ? {} : { proposal }) } };
  });
}

/** Divides by hand the task that the gain takes time of with others. */
export function splitButton(gain: string, { process, task }: Claim, t: Texts): Button {
  const data = { gain, process, task, nonce: newNonce() };
  return { title: t.gainMore.claim.split, verb: 'gain.split-form', data };
}

/** Whom one can ask to take a step. */
export const askable = ['unitLeader', 'staffRepresentative', 'gainOwner', 'programmeOffice'] as const;
type Askable = (typeof askable)[number];

/** What is missing, by the steps that mend it: where the person may take one of them, its button is on the card. */
const missing: Partial<Record<RefusalReason, readonly GainStep[]>> = {
  needsAgreement: ['agree', 'propose', 'reviseProposal'],
  needsIntroduction: ['introduce'],
  needsMeasurement: ['measure'],
  noProposal: ['propose', 'document'],
  proposalChanged: ['agree', 'approve'],
};

export type Refusal = { reason: RefusalReason; params?: Record<string, string | number> };

/** The button on a refusal: to do what is missing, or to ask whoever can. */
export function mendButtons({ reason, params }: Refusal, shown: ShownGain, t: Texts): Button[] {
  const { id, at, steps, correctable } = shown;
  if (reason === 'claimTaken' && params?.gain !== undefined)
    return [{ title: t.gain.buttons.show, verb: 'gain.show', data: { gain: params.gain } }];
  if (reason === 'claimExceedsTask' && at.claim) return [splitButton(id, at.claim, t)];
  const correctWhat = {
    alreadyIntroduced: 'introduced',
    alreadyAgreed: 'agreed',
    gainIsOver: 'abandoned',
  } as const;
  const what = correctWhat[reason as keyof typeof correctWhat];
  const canCorrect = what && correctable.includes(what);
  if (canCorrect || (reason === 'alreadyMeasured' && correctable.includes('measured')))
    return [{ title: t.gain.buttons.correct, verb: 'gain.correct', data: { gain: id } }];
  if (missing[reason]?.some((step) => steps.includes(step))) return [];
  const role = whomToAsk(reason, shown);
  if (role === undefined) return [];
  return [{ title: t.gain.ask(t.gain.askRoles[role]), verb: 'gain.ask', data: { gain: id, role } }];
}

function whomToAsk(reason: RefusalReason, { at, gain, owner, isOwner }: ShownGain): Askable | undefined {
  switch (reason) {
    case 'needsLeader':
    case 'alreadyIntroduced':
    case 'alreadyAgreed':
    case 'alreadyMeasured':
    case 'gainIsOver':
      return 'unitLeader';
    case 'needsAgreement':
      return agreementProposal(gain) ? 'staffRepresentative' : 'unitLeader';
    case 'needsIntroduction':
    case 'needsMeasurement':
    case 'noProposal':
      return at.isAgreed && owner !== undefined ? 'gainOwner' : 'unitLeader';
    case 'needsOwner':
      return 'gainOwner';
    case 'ownProposal':
      if (at.isAgreed && owner !== undefined && !isOwner) return 'gainOwner';
      return agreementProposal(gain)?.role === 'staffRepresentative' && !at.isAgreed
        ? 'unitLeader'
        : 'staffRepresentative';
    case 'needsStaffRepresentative':
    case 'needsOtherRole':
      return 'staffRepresentative';
    case 'needsLeaderOfAll':
    case 'raisesUnverified':
      return 'programmeOffice';
    default:
      return undefined;
  }
}
