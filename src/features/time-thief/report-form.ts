import type { Choice, Field } from '../../cards/catalogue.ts';
import { methods } from '../../domain/events.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import { minutesPerYear, type Per, pers, type TimeModel, timeModelOf } from '../../domain/time/time-model.ts';
import { numbersIn } from '../../language/numbers.ts';
import { parseQuickEntry } from '../../language/quick-entry/parse-quick-entry.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { newNonce } from '../commanding.ts';
import {
  choice,
  decimal,
  optionalText,
  orElse,
  text,
  type Values,
  wholeNumber,
  withProblems,
} from '../form.ts';
import type { CardReply, Services, Turn } from '../handler.ts';
import { reportUnit } from '../needs-unit.ts';
import { unitChoices } from '../unit-choices.ts';

const limits = { minutes: 480, times: 100_000, people: 5000 };
/** Per person: what a working week and a day and night hold, in minutes. */
const fullWeek = 40 * 60;
const fullDay = 24 * 60;
const hoursOfOneEmployee = 2000;

export const reportParsers = {
  what: text(120),
  minutes: wholeNumber(1, limits.minutes),
  times: orElse(decimal(0.01, limits.times), undefined),
  per: choice(pers),
  people: orElse(wholeNumber(1, limits.people), 1),
  method: choice(methods),
  note: optionalText(2000),
  unit: text(80),
};
export type Report = Values<typeof reportParsers>;

/** What one field alone cannot say: how often, and whether anyone has that much time to lose. */
export function checkReport(report: Report, employees: number | undefined, t: Texts): Record<string, string> {
  const { times, per, minutes } = report;
  if (times === undefined && per !== 'once') return { times: t.mends.decimal(0.01, limits.times) };
  const each = minutes * (times ?? 1);
  const isMoreThanADay = per === 'everyDay' && each > fullDay;
  const isMoreThanAWeek =
    per in weeklyShare && each * weeklyShare[per as keyof typeof weeklyShare] > fullWeek;
  const staff = Math.max(employees ?? limits.people, 1);
  const isMoreThanAll = minutesPerYear(modelOf(report), 45) / 60 > staff * hoursOfOneEmployee;
  return isMoreThanADay || isMoreThanAWeek || isMoreThanAll ? { times: t.mends.tooMuch } : {};
}

const weeklyShare = { workingDay: 5, week: 1, month: 1 / 4, year: 1 / 45 };

export function modelOf({ minutes, times, per, people }: Report): TimeModel {
  return timeModelOf({ minutes, times: times ?? 1, per, people });
}

type Shown = {
  values: Record<string, string>;
  mends?: Partial<Record<string, string>>;
  nonce?: string;
  /** The report that is edited. */
  thief?: string;
  intro?: string[];
};

/** The report card: six inputs in view, the rest behind «Mer». */
export async function reportForm(turn: Turn, services: Services, shown: Shown): Promise<CardReply> {
  const t = textsIn(turn.language);
  const { units, estimate } = await services.municipalities.look(turn.tenant, (state) => ({
    units: unitChoices(state, turn.today),
    estimate: estimateIn(shown.values, (model) =>
      estimateOf(state, model, shown.values.unit ?? turn.person.unit ?? '', turn.today),
    ),
  }));
  const { fields, problems } = withProblems(
    fieldsOf(t, shown.values, units),
    shown.values,
    shown.mends ?? {},
    t,
  );
  const understood =
    estimate && problems.length === 0 ? [t.report.understood(estimate.amount), t.basis[estimate.basis]] : [];
  const unit = units.find(({ value }) => value === shown.values.unit)?.title;
  const { whistleblowingUrl } = services.settings;
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: shown.thief ? t.report.titleEdit : t.report.title,
      intro: [...(shown.intro ?? []), ...understood, ...(unit ? [`${t.report.unit}: ${unit}.`] : [])],
      problems,
      fields: fields.slice(0, 6),
      more: { title: t.more, fields: fields.slice(6) },
      notes: [t.report.always, ...(whistleblowingUrl ? [t.report.whistleblowing(whistleblowingUrl)] : [])],
      buttons: [
        {
          title: shown.thief ? t.report.save : t.report.submit,
          verb: 'time-thief.submit',
          style: 'positive',
          data: { nonce: shown.nonce ?? newNonce(), ...(shown.thief ? { thief: shown.thief } : {}) },
        },
      ],
    },
  };
}

function fieldsOf(t: Texts, values: Record<string, string>, units: Choice[]): Field[] {
  const required = (label: string) => `${label} ${t.required}`;
  const r = t.report;
  const value = (id: string) => values[id] ?? '';
  const options = <K extends string>(ids: readonly K[], titles: Record<K, string>) =>
    ids.map((id) => ({ value: id, title: titles[id] }));
  return [
    {
      id: 'what',
      kind: 'line',
      label: required(r.what),
      value: value('what'),
      placeholder: r.whatHint,
      maxLength: 120,
    },
    { id: 'minutes', kind: 'number', label: required(r.minutes), value: value('minutes') },
    { id: 'times', kind: 'line', label: required(r.times), value: value('times') },
    { id: 'per', kind: 'choice', label: required(r.per), value: value('per'), choices: options(pers, t.per) },
    { id: 'people', kind: 'number', label: r.people, value: value('people'), placeholder: t.justMe },
    {
      id: 'method',
      kind: 'choice',
      label: required(r.method),
      value: value('method'),
      choices: options(methods, t.methods),
    },
    {
      id: 'note',
      kind: 'text',
      label: r.note,
      value: value('note'),
      placeholder: r.noteHint,
      maxLength: 2000,
    },
    {
      id: 'unit',
      kind: 'choice',
      label: required(r.unit),
      value: value('unit'),
      choices: units,
      search: 'choices',
    },
  ];
}

function estimateIn<A>(values: Record<string, string>, estimate: (model: TimeModel) => A) {
  const minutes = Number(values.minutes);
  const times = Number(values.times?.replace(',', '.'));
  const people = Number(values.people || 1);
  const per = pers.find((one) => one === values.per);
  if (!per || per === 'once' || ![minutes, times, people].every((n) => n > 0 && Number.isFinite(n)))
    return undefined;
  const model = timeModelOf({ minutes: Math.round(minutes), times, per, people: Math.round(people) });
  return { amount: estimate(model), basis: model.basis };
}

/** One sentence → the card's values; what was not understood is left empty, never guessed. */
export function valuesOf(sentence: string, turn: Turn): Record<string, string> {
  const { title, minutes, times, per, people } = parseQuickEntry(sentence);
  const { input } = numbersIn(turn.language);
  return {
    what: title.slice(0, 120),
    ...(title.length > 120 ? { note: title.slice(0, 2000) } : {}),
    ...(minutes === undefined ? {} : { minutes: String(minutes) }),
    ...(times === undefined ? {} : { times: input(times) }),
    ...(per === undefined ? {} : { per: per satisfies Per }),
    ...(people === undefined ? {} : { people: String(people) }),
    method: 'guess',
    unit: reportUnit(turn) ?? '',
  };
}
