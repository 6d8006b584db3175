import type { Choice, Field } from '../../cards/catalogue.ts';
import { type Authorship, causes, methods, wastes } from '../../domain/events.ts';
import { pers } from '../../domain/time/time-model.ts';
import type { Texts } from '../../language/texts.ts';
import { unknown } from './report-answers.ts';

type Typed = Record<string, string>;
type Shown = { t: Texts; values: Typed; units: Choice[] };

const optionsOf = <K extends string>(ids: readonly K[], titles: Record<K, string>): Choice[] =>
  ids.map((id) => ({ value: id, title: titles[id] }));

/** Minutes, times, per what, people; `isRequired` for a report, of which they are the heart. */
export function measureFields({ t, values }: Omit<Shown, 'units'>, isRequired: boolean): Field[] {
  const r = t.report;
  const label = (text: string) => (isRequired ? `${text} ${t.required}` : text);
  const value = (id: string) => values[id] ?? '';
  return [
    { id: 'minutes', kind: 'number', label: label(r.minutes), value: value('minutes') },
    { id: 'times', kind: 'line', label: label(r.times), value: value('times') },
    { id: 'per', kind: 'choice', label: label(r.per), value: value('per'), choices: optionsOf(pers, t.per) },
    { id: 'people', kind: 'number', label: r.people, value: value('people'), placeholder: t.justMe },
  ];
}

export function methodField({ t, values }: Omit<Shown, 'units'>, isRequired: boolean): Field {
  const label = isRequired ? `${t.report.method} ${t.required}` : t.report.method;
  return {
    ...{ id: 'method', kind: 'choice', label },
    ...{ value: values.method ?? '', choices: optionsOf(methods, t.methods) },
  };
}

export function unitField({ t, values, units }: Shown): Field {
  return {
    ...{ id: 'unit', kind: 'choice', label: `${t.report.unit} ${t.required}`, search: 'choices' },
    ...{ value: values.unit ?? '', choices: units },
  };
}

/** All that the report card asks; the first six are in view. */
export function reportFields(shown: Shown, authorships: readonly Authorship[]): Field[] {
  const { t, values } = shown;
  const r = t.report;
  return [
    {
      ...{ id: 'what', kind: 'line', label: `${r.what} ${t.required}`, value: values.what ?? '' },
      ...{ placeholder: r.whatHint, maxLength: 120 },
    },
    ...measureFields(shown, true),
    methodField(shown, true),
    {
      ...{ id: 'note', kind: 'text', label: r.note, value: values.note ?? '' },
      ...{ placeholder: r.noteHint, maxLength: 2000 },
    },
    unitField(shown),
    axis('waste', r.waste, optionsOf(wastes, t.wastes), shown),
    axis('cause', r.cause, optionsOf(causes, t.causes), shown),
    ...(authorships.length > 0 ? [authorshipField(shown, authorships)] : []),
  ];
}

function axis(id: string, label: string, known: Choice[], { t, values }: Shown): Field {
  const choices = [{ value: unknown, title: t.report.unknown }, ...known];
  return { id, kind: 'choice', label, value: values[id] ?? unknown, choices };
}

function authorshipField({ t, values }: Shown, authorships: readonly Authorship[]): Field {
  return {
    ...{ id: 'authorship', kind: 'choice', label: t.report.authorship },
    value: values.authorship ?? 'hiddenFromReaders',
    choices: optionsOf(authorships, t.report.authorships),
  };
}

/** What each of these choices means, honestly. */
export function authorshipNotes(t: Texts, authorships: readonly Authorship[]): string[] {
  const notes: Record<Authorship, string> = {
    open: t.report.authorshipOpen,
    hiddenFromReaders: t.report.authorshipHidden,
    notStored: t.report.authorshipNotStored,
  };
  return authorships.map((one) => notes[one]);
}
