import type { Municipality } from '../municipality.ts';
import { type Actor, holdsOneOf, leading } from '../people/authority.ts';
import type { Gain, GainAt } from './gain.ts';
import { agreeGain, agreementProposal, type GuardedStep, stepRefused } from './gain-rules.ts';
import { gainRoles } from './ownership.ts';
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

/** The steps this person could take now and would not be refused: the rules themselves are asked. */
export function gainSteps(
  state: Municipality,
  { gain, at }: { gain: Gain; at: GainAt },
  { actor, on }: { actor: Actor; on: string },
): GainStep[] {
  if (at.identified === undefined || at.isAbandoned || gain.isImported) return [];
  const steps: GainStep[] = [];
  const command = { gain: gain.id, on, actor };
  const found = { gain, at, roles: gainRoles(state, { gain, at }, { actor, on }) };
  const may = (step: GuardedStep) => stepRefused(step, found) === undefined;
  if (!at.isAgreed && agreeGain(state, command).kind === 'events') steps.push('agree');
  if (may('propose')) steps.push(agreementProposal(gain) ? 'reviseProposal' : 'propose');
  if (may('introduce')) steps.push('introduce');
  else if (may('measure') && at.measured === undefined) steps.push('measure');
  if (at.measured !== undefined && at.isAgreed) {
    const proposal = openRealisation(gain);
    if (proposal && realiseGain(state, command).kind === 'events') steps.push('approve');
    // What is realised in full waits for nothing; more documentation is always welcome.
    if (may('document') && at.measured > 0) steps.push(proposal ? 'reviseDocumentation' : 'document');
  }
  return steps;
}

/** The step that waits for this person; a revision waits for nobody, and a proposal of use is for who leads. */
export function gainTask(
  state: Municipality,
  known: { gain: Gain; at: GainAt },
  who: { actor: Actor; on: string },
): GainStep | undefined {
  const leads = holdsOneOf(gainRoles(state, known, who), leading);
  return gainSteps(state, known, who).find(
    (step) =>
      step !== 'reviseProposal' &&
      step !== 'reviseDocumentation' &&
      (step !== 'document' || known.at.realised === 0) &&
      (step !== 'propose' || leads) &&
      (step !== 'introduce' || known.at.isAgreed),
  );
}
