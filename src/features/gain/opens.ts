import { type Refusal, refuse } from '../../domain/decision.ts';
import { type Found, findGain as findFound, type GainRefused } from '../../domain/gain/gain-rules.ts';
import { holdsOneOf, leading } from '../../domain/people/authority.ts';
import { actorOf, newNonce, refused } from '../commanding.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { findGain, refusedOnGain, type ShownGain } from './gain-card.ts';
import { gainSchema, type Shown } from './gain-form.ts';

type May = (found: Found) => Refusal<GainRefused> | undefined;

type Opening = {
  verb: string;
  /** The rule that says why it cannot be begun; it is asked again when it is saved. */
  mayOpen: May;
  form: (turn: Turn, gain: ShownGain, shown: Shown, services: Services) => Reply | Promise<Reply>;
};

/** Opens a form, or says on the gain's card why not: a button from before may be pressed late. */
export function opens({ verb, mayOpen, form }: Opening) {
  return action({
    verb,
    schema: gainSchema,
    async run(turn, { gain: id }, services) {
      const refusal = await refusalOf(turn, services, id, mayOpen);
      if (refusal) return refusedOnGain(turn, services, id, refusal);
      const gain = await findGain(turn, services, id);
      if (!gain) return refused(turn, { reason: 'unknownGain' });
      return form(turn, gain, { nonce: newNonce() }, services);
    },
  });
}

/** Why this person may not, before anything else is done. */
export function refusalOf(turn: Turn, { municipalities }: Services, gain: string, may: May) {
  return municipalities.look(turn.tenant, (state) => {
    const found = findFound(state, { gain, on: turn.today, actor: actorOf(turn) });
    return 'kind' in found ? found : may(found);
  });
}

/** For steps that only whoever leads may take. */
export const leadsOnly: May = ({ roles }) => (holdsOneOf(roles, leading) ? undefined : refuse('needsLeader'));
