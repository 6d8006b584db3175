import { z } from 'zod/v4';
import type { Button, Field } from '../../cards/catalogue.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Assessing } from '../../domain/time-thief/assessing.ts';
import type { ThiefRefused } from '../../domain/time-thief/report-rules.ts';
import { type ThiefStep, tryStep } from '../../domain/time-thief/thief-steps.ts';
import { type RefusalReason, refusalText, type Texts, textsIn } from '../../language/texts.ts';
import { act, newNonce, refused } from '../commanding.ts';
import { type Parser, readForm, typedValues, type Values, withProblems } from '../form.ts';
import {
  type ActionHandler,
  type Answer,
  action,
  type Post,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { commandOf, findThief, type ShownThief, thiefSchema } from './shown-thief.ts';
import { showThief } from './thief-card.ts';

/** What a step's form is made of, and what is said of it when it is done. */
export type Context = { turn: Turn; services: Services; thief: ShownThief; t: Texts };

export type StepForm = {
  title: string;
  intro?: string[];
  fields: Field[];
  submit: string;
  style?: 'positive' | 'destructive';
  /** Comes back with the form: what it was filled in about. */
  data?: Record<string, unknown>;
  buttons?: Button[];
};

type Parsers = Record<string, Parser<unknown>>;
type Decide = (state: Municipality, command: Assessing) => Decision<ThiefRefused>;

type Step<F extends Parsers> = {
  step: ThiefStep;
  /** The verb that saves; the one that opens the form ends in `-form`. */
  verb: string;
  /** `asked` is what the press that opened it brought. */
  form(context: Context, asked: Record<string, string>): StepForm | Promise<StepForm>;
  parsers(context: Context): F;
  decide(
    value: Values<F>,
    context: Context,
    data: Record<string, unknown>,
  ): Decide | Mend | Promise<Decide | Mend>;
  /** The field that a refusal is about: it is mended on the form. */
  about?: Partial<Record<ThiefRefused | 'guestsOnlyLook', string>>;
  said(value: Values<F>, context: Context): string[];
  /** Whom else it concerns. */
  tell?(value: Values<F>, context: Context): Promise<Post[]>;
  /** What comes instead of the thief's own card, with these lines on it. */
  answer?(value: Values<F>, context: Context, lines: string[]): Promise<Answer>;
};

type Form = Pick<Step<Parsers>, 'form' | 'verb'>;

/** What only a look at people or units can tell of a field. */
type Mend = { mends: Record<string, string> };

type Typed = {
  nonce: string;
  typed?: Record<string, string>;
  mends?: Partial<Record<string, string>>;
  lines?: string[];
  asked?: Record<string, string>;
};

async function formCard(step: Form, context: Context, shown: Typed): Promise<Answer> {
  const { t, thief } = context;
  const made = await step.form(context, shown.typed ?? shown.asked ?? {});
  const { title, intro = [], fields: all, submit, style = 'positive', data = {}, buttons = [] } = made;
  const { fields, problems } = withProblems(all, shown.typed ?? {}, shown.mends ?? {}, t);
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: `${title}: ${thief.at.content.title}`,
      intro: [...(shown.lines ?? []), ...intro],
      ...{ problems, fields, notes: [] },
      buttons: [
        { title: submit, verb: step.verb, style, data: { thief: thief.id, nonce: shown.nonce, ...data } },
        ...buttons,
        { title: t.cancel, verb: 'time-thief.show', data: { thief: thief.id } },
      ],
    },
  };
}

/** A step with a form: the handler that opens it and the one that saves it. */
export function formStep<F extends Parsers>(step: Step<F>): ActionHandler[] {
  return [
    action({
      verb: `${step.verb}-form`,
      schema: thiefSchema,
      async run(turn, data, services) {
        const { thief: id } = data;
        const thief = await findThief(turn, services, id);
        // A button from before: the card says where it stands and what can be done now.
        if (!thief?.steps.includes(step.step)) return showThief(turn, services, id);
        return openForm(step, { turn, services, thief }, { asked: typedValues(data) });
      },
    }),
    action({
      verb: step.verb,
      schema: thiefSchema.extend({ nonce: z.string().min(8).max(80).optional() }),
      run: (turn, data, services) => save(step, turn, data, services),
    }),
  ];
}

export function openForm(
  step: Form,
  context: Omit<Context, 't'>,
  shown: Pick<Typed, 'lines' | 'asked'>,
): Promise<Answer> {
  const t = textsIn(context.turn.language);
  return formCard(step, { ...context, t }, { ...shown, nonce: newNonce() });
}

async function save<F extends Parsers>(
  step: Step<F>,
  turn: Turn,
  data: Record<string, unknown> & { thief: string; nonce?: string | undefined },
  services: Services,
) {
  const t = textsIn(turn.language);
  const thief = await findThief(turn, services, data.thief);
  if (!thief) return refused(turn, { reason: 'unknownThief' });
  const context: Context = { turn, services, thief, t };
  const { nonce = data.thief } = data;
  const typed = typedValues(data);
  const again = async (mends: Partial<Record<string, string>>) =>
    (await whyNot(step.step, context)) ?? formCard(step, context, { nonce, typed, mends });

  const read = readForm(step.parsers(context), data, t);
  if (!read.ok) return again(read.mends);
  const decide = await step.decide(read.value, context, data);
  if ('mends' in decide) return again(decide.mends);
  const command = await commandOf(turn, services, data.thief);
  const content = [data.thief, read.value];
  const outcome = await act(turn, services, { verb: step.verb, nonce, content }, (state) =>
    decide(state, command),
  );
  if (outcome.kind === 'refused') {
    const field = step.about?.[outcome.reason];
    if (field === undefined) return refused(turn, outcome);
    return formCard(step, context, { nonce, typed, mends: { [field]: refusalText(turn.language, outcome) } });
  }
  const isNew = outcome.kind === 'done' && outcome.events.length > 0;
  const saved = { ...context, thief: (await findThief(turn, services, data.thief)) ?? thief };
  const posts = isNew ? await step.tell?.(read.value, saved) : undefined;
  const lines = step.said(read.value, saved);
  const reply: Reply = step.answer
    ? await step.answer(read.value, saved, lines)
    : await showThief(turn, services, data.thief, { lines });
  return posts ? { ...reply, posts } : reply;
}

/** The rule's own refusal, where the step cannot be taken whatever is written on the form. */
async function whyNot(step: ThiefStep, { turn, services, thief }: Context): Promise<Answer | undefined> {
  const command = await commandOf(turn, services, thief.id);
  const decision = await services.municipalities.look(turn.tenant, (state) => tryStep(state, step, command));
  if (decision.kind !== 'refused') return undefined;
  return refused(turn, { ...decision, reason: decision.reason as RefusalReason });
}

/** A step that one press takes. `seen` is the newest entry on the card, so that the same step can come again later. */
export function pressStep(step: {
  verb: string;
  decide: Decide;
  said(context: Context): string[];
  tell(context: Context): Promise<Post[]>;
}): ActionHandler {
  return action({
    verb: step.verb,
    schema: thiefSchema.extend({ seen: z.int().min(0) }),
    async run(turn, { thief: id, seen }, services) {
      const command = await commandOf(turn, services, id);
      const outcome = await act(turn, services, { verb: step.verb, nonce: id, content: seen }, (state) =>
        step.decide(state, command),
      );
      if (outcome.kind === 'refused') return refused(turn, outcome);
      const thief = await findThief(turn, services, id);
      if (!thief) return refused(turn, { reason: 'unknownThief' });
      const context: Context = { turn, services, thief, t: textsIn(turn.language) };
      const reply = await showThief(turn, services, id, { lines: step.said(context) });
      const isNew = outcome.kind === 'done' && outcome.events.length > 0;
      return isNew ? { ...reply, posts: await step.tell(context) } : reply;
    },
  });
}
