import { z } from 'zod/v4';
import type { Choice, Field } from '../../cards/catalogue.ts';
import { type Cause, causes, type Waste, wastes } from '../../domain/events.ts';
import { figures } from '../../domain/totals/totals.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { date, optionalText, orElse, readForm, typedValues, withProblems } from '../form.ts';
import { action, type Onward, type Reply, type Services, type Turn } from '../handler.ts';
import { unitChoices } from '../unit-choices.ts';
import { type Queried, queriedSchema } from './asked.ts';

/** Nothing narrows it: a choice must have a value. */
const all = '*';

/** The question as fields that can be changed one by one. */
async function changeForm(
  turn: Turn,
  services: Services,
  { values, mends = {} }: { values: Record<string, string>; mends?: Partial<Record<string, string>> },
): Promise<Reply> {
  const t = textsIn(turn.language);
  const units = await services.municipalities.look(turn.tenant, (state) =>
    unitChoices(state, turn.today, ['area', 'unit']),
  );
  const { fields, problems } = withProblems(fieldsOf(t, units), values, mends, t);
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: t.question.changeTitle,
      intro: [],
      problems,
      fields,
      notes: [],
      buttons: [{ title: t.question.ask, verb: 'status.ask', style: 'positive', data: {} }],
    },
  };
}

function fieldsOf(t: Texts, units: Choice[]): Field[] {
  const q = t.question;
  const choiceOf = (id: string, label: string, choices: Choice[]): Field => ({
    ...{ id, label, kind: 'choice', value: all },
    choices: [{ title: q.everything, value: all }, ...choices],
  });
  const named = <K extends string>(keys: readonly K[], names: Record<K, string>) =>
    keys.map((value) => ({ title: names[value], value }));
  return [
    {
      ...choiceOf('unit', q.unit, units),
      choices: [{ title: q.whole, value: all }, ...units],
      search: 'choices',
    },
    { id: 'asOf', label: `${q.asOf} ${t.required}`, kind: 'date', value: '' },
    { id: 'from', label: q.from, kind: 'date', value: '' },
    choiceOf('figure', q.figure, [
      ...named(figures, t.status.figures),
      { title: t.status.rate, value: 'rate' },
    ]),
    choiceOf('waste', q.waste, named(wastes, t.wastes)),
    choiceOf('cause', q.cause, named(causes, t.causes)),
  ];
}

export const openChangeForm = action({
  verb: 'status.change',
  schema: queriedSchema,
  run: (
    turn,
    { unit = all, asOf = turn.today, from = '', figure = all, waste = all, cause = all },
    services,
  ) => changeForm(turn, services, { values: { unit, asOf, from, figure, waste, cause } }),
});

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (raw: string, t: Texts): { value: T | undefined } | { mend: string } => {
    if (raw === '' || raw === all) return { value: undefined };
    const value = values.find((one) => one === raw);
    return value === undefined ? { mend: t.mends.choice } : { value };
  };

export const askAgain = action({
  verb: 'status.ask',
  schema: z.looseObject({}),
  async run(turn, data, services): Promise<Reply | Onward> {
    const t = textsIn(turn.language);
    const until = { until: turn.today };
    const read = readForm(
      {
        unit: optionalText(80),
        asOf: date(until),
        from: orElse<string | undefined>(date(until), undefined),
        figure: oneOf([...figures, 'rate'] as const),
        waste: oneOf<Waste>(wastes),
        cause: oneOf<Cause>(causes),
      },
      data,
      t,
    );
    const values = typedValues(data);
    if (!read.ok) return changeForm(turn, services, { values, mends: read.mends });
    const { unit, asOf, from, figure, waste, cause } = read.value;
    if (from && from > asOf)
      return changeForm(turn, services, { values, mends: { from: t.question.fromAfterUntil(asOf) } });
    const queried: Queried = {
      ...(unit && unit !== all ? { unit } : {}),
      ...(asOf === turn.today ? {} : { asOf }),
      ...(from ? { from } : {}),
      ...(figure ? { figure } : {}),
      ...(waste ? { waste } : {}),
      ...(cause ? { cause } : {}),
    };
    return { kind: 'press', turn, verb: 'status.show', data: queried };
  },
});
