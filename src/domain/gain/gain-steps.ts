import type { Municipality } from '../municipality.ts';
import { type Actor, holdsOneOf, leading, mayAgree, proposing, rolesFor } from '../people/authority.ts';
import type { Gain, GainAt } from './gain.ts';
import { agreeGain, agreementProposal } from './gain-rules.ts';
import { openRealisation, realiseGain } from './realisation-rules.ts';

/** What can be done with a gain now, in the order of its way. */
export type GainStep =
  | 'propose'
  | 'reviseProposal'
  | 'agree'
  | 'introduce'
  | 'measure'
  | 'document'
  | 'reviseDocumentation'
  | 'approve';

/** The steps this person could take now and would not be refused: the two approvals are asked of the rules themselves. */
export function gainSteps(
  state: Municipality,
  { gain, at }: { gain: Gain; at: GainAt },
  { actor, on }: { actor: Actor; on: string },
): GainStep[] {
  if (at.identified === undefined || at.isAbandoned || gain.isImported) return [];
  const steps: GainStep[] = [];
  const command = { gain: gain.id, on, actor };
  const proposes = holdsOneOf(rolesFor(state, actor, at.unit, on), proposing);
  if (!at.isAgreed) {
    if (agreeGain(state, command).kind === 'events') steps.push('agree');
    if (mayAgree(state, actor, at.unit, on))
      steps.push(agreementProposal(gain) ? 'reviseProposal' : 'propose');
  }
  if (proposes && at.introducedOn === undefined) steps.push('introduce');
  else if (proposes && at.measured === undefined) steps.push('measure');
  if (at.measured !== undefined && at.isAgreed && at.realised === 0) {
    if (realiseGain(state, command).kind === 'events') steps.push('approve');
    if (proposes) steps.push(openRealisation(gain) ? 'reviseDocumentation' : 'document');
  }
  return steps;
}

/** The step that waits for this person; a revision waits for nobody, and a proposal of use is for who leads. */
export function gainTask(
  state: Municipality,
  known: { gain: Gain; at: GainAt },
  who: { actor: Actor; on: string },
): GainStep | undefined {
  const leads = holdsOneOf(rolesFor(state, who.actor, known.at.unit, who.on), leading);
  return gainSteps(state, known, who).find(
    (step) =>
      step !== 'reviseProposal' &&
      step !== 'reviseDocumentation' &&
      (step !== 'propose' || leads) &&
      (step !== 'introduce' || known.at.isAgreed),
  );
}
