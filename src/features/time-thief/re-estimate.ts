import type { Field } from '../../cards/catalogue.ts';
import { newest, valueAt } from '../../domain/dated.ts';
import { methods } from '../../domain/events.ts';
import { pers, type TimeModel } from '../../domain/time/time-model.ts';
import { reEstimate } from '../../domain/time-thief/amendment-rules.ts';
import { choice, decimal, orElse, wholeNumber } from '../form.ts';
import type { Turn } from '../handler.ts';
import { choicesOf } from './fields.ts';
import { answersTo } from './model-answers.ts';
import { checkMeasure, modelOf } from './report-answers.ts';
import { type Context, formStep, type StepForm } from './step.ts';
import { measured } from './thief-facts.ts';

const parsers = {
  minutes: wholeNumber(1, 14_400),
  times: orElse(decimal(0.01, 1_000_000), undefined),
  per: choice(pers),
  people: orElse(wholeNumber(1, 10_000), 1),
  method: choice(methods),
};

/** The questions of the report card about the time, with all that has been said of it above them. */
function form({ turn, thief, t }: Context): StepForm {
  const { content } = thief.at;
  const answers = answersTo(content.model, turn);
  const r = t.report;
  const line = (id: 'minutes' | 'times' | 'people', label: string, kind: 'line' | 'number'): Field => ({
    ...{ id, kind, label, value: answers[id] },
  });
  const own = { ...content, unit: thief.unit, amount: thief.amount };
  const all = [{ id: thief.id, ...own }, ...thief.merged, ...thief.supports];
  return {
    title: t.assess.reEstimate.title,
    intro: [
      t.assess.reEstimate.intro,
      ...all.slice(0, 20).map((one) => [one.title, measured(one, t)].filter(Boolean).join(' – ')),
    ],
    fields: [
      line('minutes', `${r.minutes} ${t.required}`, 'number'),
      line('times', `${r.times} ${t.required}`, 'line'),
      {
        ...{ id: 'per', kind: 'choice', label: `${r.per} ${t.required}`, value: answers.per },
        choices: choicesOf(pers, t.per),
      },
      line('people', r.people, 'number'),
      {
        ...{ id: 'method', kind: 'choice', label: `${r.method} ${t.required}`, value: content.method },
        choices: choicesOf(methods, t.methods),
      },
    ],
    submit: t.assess.reEstimate.submit,
  };
}

export const reEstimateForm = { form, verb: 'time-thief.re-estimate' };

export const reEstimateStep = formStep({
  ...reEstimateForm,
  step: 'reEstimate',
  parsers: () => parsers,
  async decide(value, { turn, services, thief, t }, data) {
    const { unit, model } = thief.at.content;
    const { method } = value;
    if (isAsShown(model, turn, data))
      return (state, command) => reEstimate(state, { ...command, model, method });
    const employees = await services.municipalities.look(turn.tenant, (state) =>
      valueAt(state.units.get(unit)?.employees ?? [], newest(state)),
    );
    const mends = checkMeasure(value, employees, t);
    if (Object.keys(mends).length > 0) return { mends };
    return (state, command) => reEstimate(state, { ...command, model: modelOf(value), method });
  },
  said: (_value, { thief, t }) => [t.assess.reEstimate.done(thief.amount)],
});

/** Nothing in it was changed: then its own way of counting is kept. */
function isAsShown(model: TimeModel, turn: Turn, data: Record<string, unknown>): boolean {
  const shown = answersTo(model, turn);
  return (['minutes', 'times', 'per', 'people'] as const).every(
    (key) => String(data[key] ?? '') === shown[key],
  );
}
