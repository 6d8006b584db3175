import { z } from 'zod/v4';
import type { Field } from '../../../cards/catalogue.ts';
import { type Rhythm, rhythmSchema, rhythms } from '../../../domain/events/summary.ts';
import { nextSummary } from '../../../domain/summary/due.ts';
import { subscriptionsOf, unitTold } from '../../../domain/summary/subscription.ts';
import { scheduleSummary } from '../../../domain/summary/summary-rules.ts';
import { refusalText, type Texts, textsIn } from '../../../language/texts.ts';
import { act, keeperOf, newNonce, refused } from '../../commanding.ts';
import { choice, readForm, text, typedValues, withProblems } from '../../form.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { unitChoices } from '../../unit-choices.ts';
import { subscriptionsCard } from './list.ts';
import { placeOf, subscriptionId } from './place.ts';

/** A choice must have a value: this one is the municipality. */
export const whole = '*';

type Asked = {
  unit?: string | undefined;
  every?: Rhythm | undefined;
  /** The one that is changed. */
  subscription?: string | undefined;
};
type Wrong = { typed?: Record<string, string>; mends?: Partial<Record<string, string>>; problem?: string };

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

type Wanted = { unit: string | undefined; every: Rhythm; instead?: string | undefined };

/** Sets it up; what stands in the way is said by `otherwise`. */
export async function subscribe(
  turn: Turn,
  services: Services,
  { unit, every, instead }: Wanted,
  {
    nonce = newNonce(),
    otherwise,
  }: { nonce?: string; otherwise: (problem: string) => Reply | Promise<Reply> },
): Promise<Reply> {
  const to = placeOf(turn);
  if (!to) return refused(turn, { reason: 'summaryPlace' });
  const { tenant, language } = turn;
  const subscription = subscriptionId(to, unit);
  const command = { verb: 'summary.save', nonce, content: [to, unit ?? null, every, instead ?? null] };
  const outcome = await act(turn, services, command, (state) =>
    scheduleSummary(state, { to, keeper: keeperOf(turn) }, { subscription, unit, every, instead }),
  );
  if (outcome.kind === 'refused') return otherwise(refusalText(language, outcome));
  if (to.kind === 'channel') {
    const known = await services.deliveries.channel(tenant, to.channel);
    await services.deliveries.putChannel(tenant, { language, ...known, ...turn.place.conversation });
  }
  return subscriptionsCard(turn, services, { started: subscription });
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

export const save = action({
  verb: 'summary.save',
  schema: z.looseObject({
    nonce: z.string().min(8).max(80),
    subscription: z.string().max(80).optional(),
  }),
  async run(turn, { nonce, subscription: instead, ...data }, services) {
    const t = textsIn(turn.language);
    const again = (wrong: Wrong) =>
      subscribeForm(turn, services, { subscription: instead }, { typed: typedValues(data), ...wrong }, nonce);
    const read = readForm({ unit: text(80), every: choice(rhythms) }, data, t);
    if (!read.ok) return again({ mends: read.mends });
    const { every } = read.value;
    const unit = read.value.unit === whole ? undefined : read.value.unit;
    return subscribe(
      turn,
      services,
      { unit, every, instead },
      { nonce, otherwise: (problem) => again({ problem }) },
    );
  },
});

/** A unit that was chosen among those that a typed line could mean. */
const chosen = (verb: string, every: Rhythm) =>
  action({
    verb,
    schema: z.object({ unit: z.string().max(80).optional() }),
    run: (turn, { unit }, services) => subscribeTyped(turn, services, { unit, every }),
  });

/** As it was typed: the unit and how often are said, and nothing more is to be asked. */
export function subscribeTyped(turn: Turn, services: Services, wanted: Wanted): Promise<Reply> {
  return subscribe(turn, services, wanted, { otherwise: (text) => ({ kind: 'refused', text }) });
}

export const monthly = chosen('summary.monthly', 'month');
export const quarterly = chosen('summary.quarterly', 'quarter');
