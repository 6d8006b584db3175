import type { Language } from '../language/language.ts';

const unitFields = [
  'unit',
  'service_area',
  'employees',
  'fte',
  'full_time_week',
  'lean_status',
  'lean_since',
  'leader',
] as const;

const gainFields = [
  'id',
  'unit',
  'title',
  'hours_per_week',
  'method',
  'reported_on',
  'identified_on',
  'agreed_on',
  'introduced_on',
  'measured_on',
  'realised_on',
  'realised_hours_per_week',
  'use_of_time',
  'outcome',
  'evidence',
  'lapsed_on',
] as const;

export type UnitField = (typeof unitFields)[number];
export type GainField = (typeof gainFields)[number];
export type Field = UnitField | GainField;
export type FileKind = 'units' | 'gains';

/** A column that may be left out. */
export const optionalField = 'leader';

export const fieldsOf: Record<FileKind, readonly Field[]> = { units: unitFields, gains: gainFields };

const split = (headings: string) => headings.split('; ');

/** The headings of each file in each language, in the order of its fields. */
export const headings: Record<FileKind, Record<Language, readonly string[]>> = {
  units: {
    nb: split('enhet; tjenesteområde; ansatte; årsverk; heltidsuke; lean_status; lean_siden; leder'),
    nn: split('eining; tenesteområde; tilsette; årsverk; heiltidsveke; lean_status; lean_sidan; leiar'),
    en: unitFields,
  },
  gains: {
    nb: split(
      'id; enhet; tittel; timer_per_uke; metode; meldt; identifisert; avtalt; innført; målt; realisert; ' +
        'realiserte_timer_per_uke; bruk_av_tid; gevinsttype; dokumentasjon; bortfalt',
    ),
    nn: split(
      'id; eining; tittel; timar_per_veke; metode; meldt; identifisert; avtalt; innført; målt; realisert; ' +
        'realiserte_timar_per_veke; bruk_av_tid; gevinsttype; dokumentasjon; bortfalle',
    ),
    en: gainFields,
  },
};

/** Headings and words are the same whatever their case, spaces, hyphens and underscores. */
export function wordKey(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-\u00a0]+/g, '');
}
