import { z } from 'zod/v4';
import type { Field } from '../../../cards/catalogue.ts';
import { type Rhythm, rhythmSchema, rhythms } from '../../../domain/events/summary.ts';
import { nextSummary } from '../../../domain/summary/due.ts';
import { subscriptionsOf, unitTold } from '../../../domain/summary/subscription.ts';
import { type Texts, textsIn } from '../../../language/texts.ts';
import { newNonce, refused } from '../../commanding.ts';
import { withProblems } from '../../form.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { unitChoices } from '../../unit-choices.ts';
import { placeOf } from './place.ts';

/** A choice must have a value: this one is the municipality. */
export const whole = '*';

type Asked = {
  unit?: string | undefined;
  every?: Rhythm | undefined;
  /** The one that is changed. */
  subscription?: string | undefined;
};
export type Wrong = {
  typed?: Record<string, string>;
  mends?: Partial<Record<string, string>>;
  problem?: string;
};

/** Which unit and how often; where it comes is here, and when is said. */
export async function subscribeForm(
  turn: Turn,
  services: Services,
  asked: Asked,
  { typed = {}, mends = {}, problem }: Wrong = {},
  nonce = newNonce(),
): Promise<Reply> {
  const to = placeOf(turn);
  if (!to) return refused(turn, { reason: 'summaryPlace' });
  const t = textsIn(turn.language);
  const { units, known } = await services.municipalities.look(turn.tenant, (state) => {
    const one = subscriptionsOf(state, to, turn.today).find(({ id }) => id === asked.subscription);
    const known = one && { ...one, unit: unitTold(state, one, turn.today) ?? whole };
    return { units: unitChoices(state, turn.today, ['area', 'unit']), known: structuredClone(known) };
  });
  const choices = [{ title: t.question.whole, value: whole }, ...units];
  const wanted = asked.unit ?? known?.unit ?? turn.place.unit ?? turn.person.unit;
  const unit = choices.find(({ value }) => value === wanted)?.value ?? whole;
  const every = asked.every ?? known?.every ?? 'month';
  const form = withProblems(fieldsOf(t, { unit, every, choices }), typed, mends, t);
  const { buttons, here, intro, next } = t.summary;
  const coming = (rhythm: Rhythm) => {
    const {
      on,
      from,
      to: until,
    } = nextSummary({ every: rhythm, since: turn.now.toISOString(), opened: [] }, turn.now);
    return `${t.summary.rhythms[rhythm]}: ${next(on, from, until)}`;
  };
  const changed = known ? { subscription: known.id } : {};
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: t.summary.title,
      intro: [intro, here[to.kind], ...rhythms.map(coming)],
      problems: problem === undefined ? form.problems : [problem, t.invalid.kept],
      fields: form.fields,
      notes: [],
      buttons: [
        {
          ...{ title: known ? buttons.save : buttons.subscribe, verb: 'summary.save', style: 'positive' },
          data: { nonce, ...changed },
        },
        { title: t.cancel, verb: 'summary.show' },
      ],
    },
  };
}

function fieldsOf(
  t: Texts,
  { unit, every, choices }: { unit: string; every: Rhythm; choices: Field['choices'] & object },
): Field[] {
  const label = (name: string) => `${name} ${t.required}`;
  return [
    { id: 'unit', kind: 'choice', label: label(t.question.unit), value: unit, choices, search: 'choices' },
    {
      ...{ id: 'every', kind: 'choice', label: label(t.summary.every), value: every },
      choices: rhythms.map((value) => ({ value, title: t.summary.rhythms[value] })),
    },
  ];
}

export const openForm = action({
  verb: 'summary.form',
  schema: z.object({
    unit: z.string().max(80).optional(),
    every: rhythmSchema.optional(),
    subscription: z.string().max(80).optional(),
  }),
  run: (turn, asked, services) => subscribeForm(turn, services, asked),
});
