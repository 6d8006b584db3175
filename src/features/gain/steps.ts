import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision.ts';
import { evidenceKinds, methods, outcomes } from '../../domain/events.ts';
import {
  agreeGain,
  type GainRefused,
  introduceGain,
  measureGain,
  proposeAgreement,
  usesOf,
} from '../../domain/gain/gain-rules.ts';
import { type GainStep, gainTask } from '../../domain/gain/gain-steps.ts';
import { proposeRealisation, realisationProposal, realiseGain } from '../../domain/gain/realisation-rules.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { nearestHolders } from '../../domain/people/roles.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import { refusalText, type Texts, textsIn } from '../../language/texts.ts';
import { act, actorOf, hashOf, newNonce, refused } from '../commanding.ts';
import {
  choice,
  date,
  decimal,
  optionalText,
  orElse,
  type Parser,
  readForm,
  text,
  typedValues,
  type Values,
} from '../form.ts';
import { action, type Post, type Services, type Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { findGain, type ShownGain, showGain } from './gain-card.ts';
import { type Step, stepForm } from './step-forms.ts';
import { storySchema } from './story.ts';

const gainSchema = z.looseObject({ gain: z.string().max(120) });
/** Approving names the proposal that was read. */
const proposalSchema = gainSchema.extend({ proposal: z.int().positive() });
const savedSchema = gainSchema.extend({ nonce: z.string().min(8).max(80) });
const hours = decimal(0, 100_000);

export const openGain = action({
  verb: 'gain.show',
  schema: storySchema.partial({ id: true }).extend({ gain: z.string().max(120) }),
  run: (turn, { gain, asOf, knownAt, unit, figure }, services) =>
    showGain(turn, services, gain, {
      asked: { unit, figure },
      past: asOf === undefined || knownAt === undefined ? undefined : { asOf, knownAt },
    }),
});

function opens(verb: string, step: Step, needed: readonly GainStep[]) {
  return action({
    verb,
    schema: gainSchema,
    async run(turn, { gain: id }, services) {
      const gain = await findGain(turn, services, id);
      if (!gain) return refused(turn, { reason: 'unknownGain' });
      // A button from before: the gain's card says where it stands and what can be done now.
      if (!gain.steps.some((one) => needed.includes(one))) return showGain(turn, services, id);
      return stepForm(turn, step, gain, { nonce: newNonce() });
    },
  });
}

export const openAgreement = opens('gain.agreement-form', 'agreement', ['propose', 'reviseProposal']);
export const openIntroduction = opens('gain.introduction-form', 'introduction', ['introduce']);
export const openMeasurement = opens('gain.measurement-form', 'measurement', ['measure']);
export const openRealisation = opens('gain.realisation-form', 'realisation', [
  'document',
  'reviseDocumentation',
]);

/** Whoever can now say yes to what was proposed hears that it waits. */
async function toApprovers(turn: Turn, services: Services, { id, at }: ShownGain): Promise<Post[]> {
  const people = await services.municipalities.look(turn.tenant, (state) => {
    const gain = state.gains.get(id);
    if (!gain) return [];
    const near = (['unitLeader', 'staffRepresentative', 'gainOwner'] as const).flatMap((role) =>
      nearestHolders(state, role, at.unit, turn.today),
    );
    return [...new Set(near)].filter((by) => {
      const task = gainTask(
        state,
        { gain, at },
        { actor: { by, isFirstAdministrator: false }, on: turn.today },
      );
      return task === 'agree' || task === 'approve';
    });
  });
  return noticesTo(people, { turn, services }, (texts) => texts.gain.toApprover(at.title));
}

type Saving<F extends Record<string, Parser<unknown>>> = {
  verb: string;
  step: Step;
  parsers: (turn: Turn) => F;
  decide: (turn: Turn, gain: ShownGain, value: Values<F>) => (state: Municipality) => Decision<GainRefused>;
  said: (t: Texts, gain: ShownGain) => string;
};

/** A form is read, decided and answered in one way: the gain's card, or the form again with what was typed. */
function saves<F extends Record<string, Parser<unknown>>>({ verb, step, parsers, decide, said }: Saving<F>) {
  return action({
    verb,
    schema: savedSchema,
    async run(turn, data, services) {
      const t = textsIn(turn.language);
      const { gain: id, nonce } = data;
      const gain = await findGain(turn, services, id);
      if (!gain) return refused(turn, { reason: 'unknownGain' });
      const typed = typedValues(data);
      const read = readForm(parsers(turn), data, t);
      if (!read.ok) return stepForm(turn, step, gain, { nonce, typed, mends: read.mends });
      const outcome = await act(
        turn,
        services,
        { verb, nonce, content: [id, read.value] },
        decide(turn, gain, read.value),
      );
      if (outcome.kind === 'refused' && outcome.reason === 'needsLeader') return refused(turn, outcome);
      if (outcome.kind === 'refused')
        return stepForm(turn, step, gain, { nonce, typed, problem: refusalText(turn.language, outcome) });
      const saved = (await findGain(turn, services, id)) ?? gain;
      const reply = await showGain(turn, services, id, { lines: [said(t, saved)] });
      const isProposal =
        outcome.kind === 'done' && outcome.events.some(({ type }) => type.endsWith('-proposed'));
      return isProposal ? { ...reply, posts: await toApprovers(turn, services, saved) } : reply;
    },
  });
}

export const saveAgreement = saves({
  verb: 'gain.propose-agreement',
  step: 'agreement',
  parsers: () => ({
    activity: text(120),
    beneficiary: optionalText(120),
    outcome: choice(outcomes),
    hours: decimal(0.01, 100_000),
    indicator: optionalText(120),
  }),
  decide: (turn, { id, at }, { activity, beneficiary, outcome, hours: weekly, indicator }) => {
    const use = {
      id: hashOf(id, activity),
      ...{ activity, outcome, minutesPerYear: yearlyMinutes(weekly, at.set) },
      ...(beneficiary === undefined ? {} : { beneficiary }),
      ...(indicator === undefined ? {} : { indicator }),
    };
    return (state) =>
      proposeAgreement(state, { gain: id, on: turn.today, actor: actorOf(turn), uses: [use] });
  },
  said: (t) => t.gain.agreement.proposed,
});

export const saveIntroduction = saves({
  verb: 'gain.introduce',
  step: 'introduction',
  parsers: (turn) => ({ startOn: date({ until: turn.today }), baseline: decimal(0.01, 100_000) }),
  decide:
    (turn, { id, at }, { startOn, baseline }) =>
    (state) =>
      introduceGain(state, {
        ...{ gain: id, on: turn.today, actor: actorOf(turn), startOn },
        baselineMinutesPerYear: yearlyMinutes(baseline, at.set),
      }),
  said: (t) => t.gain.introduction.done,
});

export const saveMeasurement = saves({
  verb: 'gain.measure',
  step: 'measurement',
  parsers: (turn) => ({
    measuredOn: date({ until: turn.today }),
    after: hours,
    newWork: orElse(hours, 0),
    method: choice(methods),
  }),
  decide:
    (turn, { id, at }, { measuredOn, after, newWork, method }) =>
    (state) =>
      measureGain(state, {
        ...{ gain: id, on: turn.today, actor: actorOf(turn), measuredOn, method },
        afterMinutesPerYear: yearlyMinutes(after, at.set),
        newWorkMinutesPerYear: yearlyMinutes(newWork, at.set),
      }),
  said: (t, gain) => t.gain.measurement.done(gain.amount(gain.at.measured ?? 0)),
});

export const saveRealisation = saves({
  verb: 'gain.propose-realisation',
  step: 'realisation',
  parsers: (turn) => ({
    hours: decimal(0.01, 100_000),
    kind: choice(evidenceKinds),
    reference: text(2000),
    on: date({ until: turn.today }),
  }),
  decide: (turn, { id, at, gain }, { hours: weekly, kind, reference, on }) => {
    const use = usesOf(gain)[0]?.id ?? '';
    const documented = {
      use,
      minutesPerYear: yearlyMinutes(weekly, at.set),
      evidence: [{ kind, reference, on }],
    };
    return (state) =>
      proposeRealisation(state, { gain: id, on: turn.today, actor: actorOf(turn), uses: [documented] });
  },
  said: (t) => t.gain.realisation.proposed,
});

export const agree = action({
  verb: 'gain.agree',
  schema: proposalSchema,
  async run(turn, { gain, proposal }, services) {
    const t = textsIn(turn.language);
    const command = { verb: 'gain.agree', nonce: gain, content: proposal };
    const outcome = await act(turn, services, command, (state) =>
      agreeGain(state, { gain, proposal, on: turn.today, actor: actorOf(turn) }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
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
    if (outcome.kind === 'refused') return refused(turn, outcome);
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
