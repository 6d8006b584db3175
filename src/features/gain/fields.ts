import type { Field } from '../../cards/catalogue.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Texts } from '../../language/texts.ts';
import { decimal } from '../form.ts';
import type { Turn } from '../handler.ts';
import type { ShownGain } from './gain-card.ts';

export const someHours = decimal(0.01, 100_000);
export const anyHours = decimal(0, 100_000);

export const required = (label: string, t: Texts) => `${label} ${t.required}`;

export function line(id: string, label: string, value = '', placeholder?: string): Field {
  return { id, kind: 'line', label, value, ...(placeholder ? { placeholder, maxLength: 120 } : {}) };
}

export function oneOf<K extends string>(
  field: { id: string; label: string; value?: string | undefined },
  ids: readonly K[],
  titles: Record<K, string>,
): Field {
  const choices = ids.map((value) => ({ value, title: titles[value] }));
  return { ...field, kind: 'choice', value: field.value ?? '', choices };
}

export function reasonField(t: Texts): Field {
  return {
    id: 'reason',
    kind: 'text',
    label: required(t.gainMore.correct.reason, t),
    value: '',
    maxLength: 2000,
  };
}

/** Minutes a year as hours a week in an input, by the gain's own parameters. */
export function hoursIn(turn: Turn, gain: ShownGain, minutes: number | undefined): string {
  return minutes === undefined ? '' : numbersIn(turn.language).input(gain.amount(minutes).hoursPerWeek);
}
