import { z } from 'zod/v4';
import { stepRefused, usesOf } from '../../domain/gain/gain-rules.ts';
import { proposeRealisation } from '../../domain/gain/realisation-rules.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, refused } from '../commanding.ts';
import { action } from '../handler.ts';
import { putEvidence, readDocumentation, startingDraft } from './documentation-draft.ts';
import { documentationList, evidenceForm } from './documentation-form.ts';
import { findGain, refusedOnGain, showGain } from './gain-card.ts';
import { nonceSchema } from './gain-form.ts';
import { opens } from './opens.ts';
import { standsOnForm } from './save-gain.ts';
import { toApprovers } from './to-approvers.ts';

const ofUse = nonceSchema.extend({ use: z.string().min(1).max(80) });

export const openRealisation = opens({
  verb: 'gain.realisation-form',
  mayOpen: (found) => stepRefused('document', found),
  form: (turn, gain, { nonce }) => {
    const draft = startingDraft(gain);
    const [only, another] = usesOf(gain.gain);
    return only && !another
      ? evidenceForm(turn, gain, { draft, nonce, use: only.id })
      : documentationList(turn, gain, { draft, nonce });
  },
});

/** A use from the list of them: to document it, or to leave it out this time. */
function ofList(verb: 'gain.evidence-form' | 'gain.evidence-remove') {
  return action({
    verb,
    schema: ofUse,
    async run(turn, { gain: id, nonce, use, draft: raw }, services) {
      const gain = await findGain(turn, services, id);
      if (!gain) return refused(turn, { reason: 'unknownGain' });
      const draft = readDocumentation(raw);
      if (verb === 'gain.evidence-form') return evidenceForm(turn, gain, { draft, nonce, use });
      return documentationList(turn, gain, { draft: draft.filter((one) => one.use !== use), nonce });
    },
  });
}

export const openEvidence = ofList('gain.evidence-form');
export const removeEvidence = ofList('gain.evidence-remove');

/** What was typed is kept on the card; then another piece of evidence, or all the uses. */
function keepsEvidence(verb: 'gain.evidence-add' | 'gain.evidence-list') {
  return action({
    verb,
    schema: ofUse,
    async run(turn, data, services) {
      const { gain: id, nonce, use } = data;
      const gain = await findGain(turn, services, id);
      if (!gain) return refused(turn, { reason: 'unknownGain' });
      const put = putEvidence(turn, gain, data, use);
      if ('mends' in put)
        return evidenceForm(turn, gain, { ...put, draft: readDocumentation(data.draft), nonce, use });
      return verb === 'gain.evidence-add'
        ? evidenceForm(turn, gain, { draft: put.draft, nonce, use })
        : documentationList(turn, gain, { draft: put.draft, nonce });
    },
  });
}

export const addEvidence = keepsEvidence('gain.evidence-add');
export const listEvidence = keepsEvidence('gain.evidence-list');

export const saveRealisation = action({
  verb: 'gain.propose-realisation',
  schema: ofUse.partial({ use: true }),
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const { gain: id, nonce, use } = data;
    const gain = await findGain(turn, services, id);
    if (!gain) return refused(turn, { reason: 'unknownGain' });
    const before = readDocumentation(data.draft);
    const put = use === undefined ? { draft: before } : putEvidence(turn, gain, data, use);
    if ('mends' in put) return evidenceForm(turn, gain, { ...put, draft: before, nonce, use: use as string });
    const { draft: uses } = put;
    const outcome = await act(
      turn,
      services,
      { verb: 'gain.propose-realisation', nonce, content: [id, uses] },
      (state) => proposeRealisation(state, { gain: id, on: turn.today, actor: actorOf(turn), uses }),
    );
    if (outcome.kind === 'refused' && standsOnForm(outcome.reason)) {
      const problem = refusalText(turn.language, outcome);
      if (use === undefined) return documentationList(turn, gain, { draft: uses, nonce, problem });
      // What was typed stays in its fields, so that it is not there twice.
      const typed = Object.fromEntries(
        ['hours', 'kind', 'reference', 'on'].map((key) => [key, String(data[key] ?? '')]),
      );
      return evidenceForm(turn, gain, { draft: before, nonce, use, typed, problem });
    }
    if (outcome.kind === 'refused') return refusedOnGain(turn, services, id, outcome);
    const saved = (await findGain(turn, services, id)) ?? gain;
    const reply = await showGain(turn, services, id, { lines: [t.gain.realisation.proposed] });
    return { ...reply, posts: outcome.kind === 'done' ? await toApprovers(turn, services, saved) : [] };
  },
});
