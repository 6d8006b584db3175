import type { Choice, Field } from '../../../cards/catalogue.ts';
import type { Texts } from '../../../language/texts.ts';

type FieldOptions = {
  value?: string | undefined;
  placeholder?: string;
  maxLength?: number;
  choices?: Choice[];
  isOptional?: true;
};

/** An input with its label, which says when it must be filled in. */
export function field(
  t: Texts,
  fieldId: string,
  kind: Field['kind'],
  label: string,
  options: FieldOptions = {},
): Field {
  const { value = '', placeholder, choices, isOptional } = options;
  const maxLength = options.maxLength ?? (kind === 'text' ? 2000 : kind === 'line' ? 120 : undefined);
  return {
    id: fieldId,
    kind,
    label: isOptional ? label : `${label} ${t.required}`,
    value,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(choices === undefined ? {} : { choices }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}
