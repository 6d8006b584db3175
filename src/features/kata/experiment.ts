import { z } from 'zod/v4';
import type { Field } from '../../cards/catalogue.ts';
import type { Decision } from '../../domain/decision.ts';
import {
  type Experiment,
  planExperiment,
  recordLearning,
  recordResult,
  type StoryboardRefused,
} from '../../domain/kata/storyboard.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, idFrom, newNonce, refused } from '../commanding.ts';
import { date, readForm, text, typedValues, withProblems } from '../form.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { mayKeepBoard } from './may-keep-board.ts';
import { updated } from './updated.ts';

const boardSchema = z.looseObject({ board: z.string().max(80), experiment: z.string().max(80).optional() });
const savedSchema = boardSchema.extend({ nonce: z.string().min(8).max(80) });
type Target = { board: string; experiment?: string | undefined; nonce: string };
type Kind = 'plan' | 'result' | 'learning';
type Found = { unit: string; experiment: Experiment | undefined };

function find(
  turn: Turn,
  services: Services,
  { board, experiment }: Omit<Target, 'nonce'>,
): Promise<Found | undefined> {
  return services.municipalities.look(turn.tenant, (state) => {
    const known = state.boards.get(board);
    const found = known?.experiments.find(({ id }) => id === experiment);
    return known && { unit: known.unit, experiment: found && { ...found } };
  });
}

type Typed = { typed?: Record<string, string>; mends?: Partial<Record<string, string>>; problem?: string };

/** One question a card: the step and what is expected; what happened; what was learned. */
function form(turn: Turn, kind: Kind, target: Target, found: Found, shown: Typed = {}): Reply {
  const t = textsIn(turn.language);
  const k = t.kata;
  const field = (id: string, label: string, type: Field['kind'] = 'text'): Field => ({
    id,
    kind: type,
    label: `${label} ${t.required}`,
    value: '',
    ...(type === 'text' ? { maxLength: 2000 } : {}),
  });
  const cards = {
    plan: {
      title: k.planTitle,
      intro: [k.planIntro],
      fields: [
        field('step', k.step),
        field('expectation', k.expectation),
        field('reviewOn', k.reviewOn, 'date'),
      ],
      button: k.lock,
      verb: 'experiment.plan',
    },
    result: {
      title: k.resultTitle,
      intro: [...lines(found.experiment), k.resultIntro],
      fields: [field('result', k.resultLabel)],
      button: k.save,
      verb: 'experiment.record-result',
    },
    learning: {
      title: k.learningTitle,
      intro: lines(found.experiment),
      fields: [field('learning', k.learningLabel)],
      button: k.save,
      verb: 'experiment.learn',
    },
  }[kind];
  function lines(experiment: Experiment | undefined): string[] {
    if (!experiment) return [];
    const { step, expectation, result } = experiment;
    return [
      `${k.facts.step}: ${step}`,
      `${k.facts.expectation}: ${expectation}`,
      ...(result === undefined ? [] : [`${k.facts.result}: ${result}`]),
    ];
  }
  const { fields, problems } = withProblems(cards.fields, shown.typed ?? {}, shown.mends ?? {}, t);
  const { board, experiment, nonce } = target;
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: cards.title,
      intro: cards.intro,
      problems: shown.problem ? [shown.problem, t.invalid.kept] : problems,
      fields,
      notes: [k.source],
      buttons: [
        {
          title: cards.button,
          verb: cards.verb,
          style: 'positive',
          data: { board, nonce, ...(experiment ? { experiment } : {}) },
        },
        { title: t.cancel, verb: 'storyboard.show', data: { unit: found.unit } },
      ],
    },
  };
}

function opens(verb: string, kind: Kind) {
  return action({
    verb,
    schema: boardSchema,
    async run(turn, data, services) {
      const found = await find(turn, services, data);
      if (!found) return refused(turn, { reason: 'unknownBoard' });
      return form(turn, kind, { ...data, nonce: newNonce() }, found);
    },
  });
}

export const openPlan = opens('experiment.plan-form', 'plan');
export const openResult = opens('experiment.result-form', 'result');
export const openLearning = opens('experiment.learning-form', 'learning');

type Saving = {
  verb: string;
  kind: Kind;
  /** The parsed form → a decision; or what is wrong with a field. */
  read(turn: Turn, data: Record<string, unknown> & Target): ReturnType<typeof readForm>;
  decide(
    turn: Turn,
    data: Target,
    value: Record<string, unknown>,
  ): (state: Municipality) => Decision<StoryboardRefused>;
};

function saves({ verb, kind, read, decide }: Saving) {
  return action({
    verb,
    schema: savedSchema,
    async run(turn, data, services) {
      const found = await find(turn, services, data);
      if (!found) return refused(turn, { reason: 'unknownBoard' });
      const typed = typedValues(data);
      const parsed = read(turn, data);
      if (!parsed.ok) return form(turn, kind, data, found, { typed, mends: parsed.mends });
      if (!(await mayKeepBoard(turn, services, found.unit))) return refused(turn, { reason: 'needsMember' });
      const { board, experiment, nonce } = data;
      const command = { verb, nonce, content: [board, experiment, parsed.value] };
      const outcome = await act(turn, services, command, decide(turn, data, parsed.value));
      // What was typed stays on the card beside the reason: nobody's text is lost to somebody else's being first.
      if (outcome.kind === 'refused')
        return form(turn, kind, data, found, { typed, problem: refusalText(turn.language, outcome) });
      return updated(turn, services, found.unit);
    },
  });
}

export const plan = saves({
  verb: 'experiment.plan',
  kind: 'plan',
  read: (turn, data) =>
    readForm(
      { step: text(2000), expectation: text(2000), reviewOn: date({ from: turn.today }) },
      data,
      textsIn(turn.language),
    ),
  decide(turn, { board, nonce }, value) {
    const { step, expectation, reviewOn } = value as { step: string; expectation: string; reviewOn: string };
    const experiment = idFrom(turn, nonce);
    return (state) =>
      planExperiment(state, { board, experiment, step, expectation, reviewOn, on: turn.today });
  },
});

export const result = saves({
  verb: 'experiment.record-result',
  kind: 'result',
  read: (turn, data) => readForm({ result: text(2000) }, data, textsIn(turn.language)),
  decide:
    (turn, { board, experiment = '' }, value) =>
    (state) =>
      recordResult(state, { board, experiment, result: String(value.result), on: turn.today }),
});

export const learning = saves({
  verb: 'experiment.learn',
  kind: 'learning',
  read: (turn, data) => readForm({ learning: text(2000) }, data, textsIn(turn.language)),
  decide:
    (turn, { board, experiment = '' }, value) =>
    (state) =>
      recordLearning(state, { board, experiment, learning: String(value.learning), on: turn.today }),
});
