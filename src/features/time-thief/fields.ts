import type { Field } from '../../cards/catalogue.ts';
import type { Texts } from '../../language/texts.ts';

const mostText = 2000;

/** A date on which something is to come. */
export function dateField(id: string, label: string, value: string, t: Texts): Field {
  return { id, kind: 'date', label: `${label} ${t.required}`, value };
}

/** What somebody must say in their own words. */
export function wordsField(id: string, label: string, t: Texts, placeholder?: string): Field {
  return {
    ...{ id, kind: 'text', label: `${label} ${t.required}`, value: '', maxLength: mostText },
    ...(placeholder ? { placeholder } : {}),
  };
}

/** One of these, each named in the person's language. */
export function choicesOf<K extends string>(ids: readonly K[], titles: Record<K, string>) {
  return ids.map((value) => ({ value, title: titles[value] }));
}
