import { z } from 'zod/v4';
import { agreementProposal, proposeAgreement, stepRefused } from '../../domain/gain/gain-rules.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, refused } from '../commanding.ts';
import { action } from '../handler.ts';
import { draftOf, mostUses, putUse, readDraft, usesIn } from './agreement-draft.ts';
import { useForm, useList } from './agreement-form.ts';
import { findGain, refusedOnGain, showGain } from './gain-card.ts';
import { nonceSchema } from './gain-form.ts';
import { opens } from './opens.ts';
import { standsOnForm } from './save-gain.ts';
import { toApprovers } from './to-approvers.ts';

const placed = nonceSchema.extend({ index: z.int().min(0).max(mostUses) });

export const openAgreement = opens({
  verb: 'gain.agreement-form',
  mayOpen: (found) => stepRefused('propose', found),
  form: (turn, gain, { nonce }) => {
    const draft = draftOf(agreementProposal(gain.gain)?.uses ?? []);
    return draft.length > 1
      ? useList(turn, gain, { draft, nonce })
      : useForm(turn, gain, { draft, nonce, index: 0 });
  },
});

/** A new use, or one to change, from the list of them. */
export const openUse = action({
  verb: 'gain.use-form',
  schema: placed,
  async run(turn, { gain: id, nonce, index, draft }, services) {
    const gain = await findGain(turn, services, id);
    if (!gain) return refused(turn, { reason: 'unknownGain' });
    return useForm(turn, gain, { draft: readDraft(draft), nonce, index });
  },
});

export const removeUse = action({
  verb: 'gain.use-remove',
  schema: placed,
  async run(turn, { gain: id, nonce, index, draft }, services) {
    const gain = await findGain(turn, services, id);
    if (!gain) return refused(turn, { reason: 'unknownGain' });
    return useList(turn, gain, { draft: readDraft(draft).toSpliced(index, 1), nonce });
  },
});

/** What was typed is kept on the card, and the next use is asked for, or all of them shown. */
function keepsUse(verb: 'gain.use-add' | 'gain.use-list') {
  return action({
    verb,
    schema: placed,
    async run(turn, data, services) {
      const { gain: id, nonce, index } = data;
      const gain = await findGain(turn, services, id);
      if (!gain) return refused(turn, { reason: 'unknownGain' });
      const put = putUse(turn, gain, data, index);
      if ('mends' in put) return useForm(turn, gain, { ...put, draft: readDraft(data.draft), nonce, index });
      const { draft } = put;
      return verb === 'gain.use-add' && draft.length < mostUses
        ? useForm(turn, gain, { draft, nonce, index: draft.length })
        : useList(turn, gain, { draft, nonce });
    },
  });
}

export const addUse = keepsUse('gain.use-add');
export const listUses = keepsUse('gain.use-list');

export const saveAgreement = action({
  verb: 'gain.propose-agreement',
  schema: placed.partial({ index: true }),
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const { gain: id, nonce, index } = data;
    const gain = await findGain(turn, services, id);
    if (!gain) return refused(turn, { reason: 'unknownGain' });
    const before = readDraft(data.draft);
    const put = index === undefined ? { draft: before } : putUse(turn, gain, data, index);
    if ('mends' in put) return useForm(turn, gain, { ...put, draft: before, nonce, index: index ?? 0 });
    const { draft } = put;
    const uses = usesIn(id, draft);
    const outcome = await act(
      turn,
      services,
      { verb: 'gain.propose-agreement', nonce, content: [id, uses] },
      (state) => proposeAgreement(state, { gain: id, on: turn.today, actor: actorOf(turn), uses }),
    );
    if (outcome.kind === 'refused' && standsOnForm(outcome.reason)) {
      const problem = refusalText(turn.language, outcome);
      return useForm(turn, gain, { draft, nonce, index: Math.max(0, draft.length - 1), problem });
    }
    if (outcome.kind === 'refused') return refusedOnGain(turn, services, id, outcome);
    const saved = (await findGain(turn, services, id)) ?? gain;
    const reply = await showGain(turn, services, id, { lines: [t.gain.agreement.proposed] });
    return { ...reply, posts: outcome.kind === 'done' ? await toApprovers(turn, services, saved) : [] };
  },
});
