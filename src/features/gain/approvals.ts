import { z } from 'zod/v4';
import { agreeGain } from '../../domain/gain/gain-rules.ts';
import { realisationProposal, realiseGain } from '../../domain/gain/realisation-rules.ts';
import { textsIn } from '../../language/texts.ts';
import { act, actorOf } from '../commanding.ts';
import { action } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { findGain, refusedOnGain, showGain } from './gain-card.ts';
import { gainSchema } from './gain-form.ts';

/** Approving names the proposal that was read. */
const proposalSchema = gainSchema.extend({ proposal: z.int().positive() });

export const agree = action({
  verb: 'gain.agree',
  schema: proposalSchema,
  async run(turn, { gain, proposal }, services) {
    const t = textsIn(turn.language);
    const command = { verb: 'gain.agree', nonce: gain, content: proposal };
    const outcome = await act(turn, services, command, (state) =>
      agreeGain(state, { gain, proposal, on: turn.today, actor: actorOf(turn) }),
    );
    if (outcome.kind === 'refused') return refusedOnGain(turn, services, gain, outcome);
    return showGain(turn, services, gain, { lines: [t.gain.agreement.agreed] });
  },
});

export const realise = action({
  verb: 'gain.realise',
  schema: proposalSchema,
  async run(turn, { gain: id, proposal }, services) {
    const t = textsIn(turn.language);
    const command = { verb: 'gain.realise', nonce: id, content: proposal };
    const outcome = await act(turn, services, command, (state) =>
      realiseGain(state, { gain: id, proposal, on: turn.today, actor: actorOf(turn) }),
    );
    if (outcome.kind === 'refused') return refusedOnGain(turn, services, id, outcome);
    const gain = await findGain(turn, services, id);
    const reply = await showGain(turn, services, id, {
      lines: gain ? [t.gain.realisation.realised(gain.amount(gain.at.realised))] : [],
    });
    const proposer = gain && realisationProposal(gain.gain)?.by;
    if (!gain || !proposer || outcome.kind === 'repeated') return reply;
    const posts = await noticesTo([proposer], { turn, services }, (texts) =>
      texts.gain.toProposer(gain.at.title),
    );
    return { ...reply, posts };
  },
});
