import { isGuid } from '../domain/guid.ts';
import type { Language } from '../language/language.ts';
import type { Finding, Rule, RuleParams } from './finding.ts';
import type { Field } from './headings.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { meaningOf, type Words } from './words.ts';

/** History begins no earlier; an older date is a slip of the pen. */
const earliestDate = '1990-01-01';

type Range = { least: number; most: number };
type NumberRule = Range & { required?: boolean; isWhole?: boolean };

/** Reads one row's cells; what cannot be read is undefined and told to `report`, once. */
export type Cells = {
  text(field: Field, rule: { most: number; required?: boolean }): string | undefined;
  number(field: Field, rule: NumberRule): number | undefined;
  date(field: Field): string | undefined;
  word<V extends string>(field: Field, words: Words<V>, rule?: { required?: boolean }): V | undefined;
  objectId(field: Field): string | undefined;
  report<R extends Rule>(field: Field, rule: R, params: RuleParams[R]): void;
  /** A cell that something was wrong with; rules between cells leave it alone. */
  isBad(field: Field): boolean;
  /** Nothing was wrong in the row. */
  isClean(): boolean;
};

export function cellsOf(row: {
  number: number;
  cell(field: Field): string;
  language: Language;
  today: string;
  findings: Finding[];
}): Cells {
  const { cell, today, language, findings } = row;
  const bad = new Set<Field>();
  const report: Cells['report'] = (field, rule, params) => {
    bad.add(field);
    findings.push({ row: row.number, column: { field }, rule, params } as Finding);
  };
  const filled = (field: Field, required?: boolean) => {
    const value = cell(field);
    if (value === '' && required) report(field, 'required', {});
    return value;
  };
  return {
    report,
    isBad: (field) => bad.has(field),
    isClean: () => bad.size === 0,
    text(field, { most, required }) {
      const value = filled(field, required).replace(/\s+/g, ' ');
      if (/\p{Cc}/u.test(value)) return report(field, 'controlCharacter', {}) as undefined;
      if (value.length > most) return report(field, 'tooLong', { length: value.length, most }) as undefined;
      return value || undefined;
    },
    number(field, { least, most, required, isWhole }) {
      const text = filled(field, required);
      if (text === '') return undefined;
      const number = readNumber(text);
      const value = shown(text);
      if (number === undefined) return report(field, 'notNumber', { value }) as undefined;
      if (number < least || number > most)
        return report(field, 'outOfRange', { value, least, most }) as undefined;
      if (isWhole && !Number.isInteger(number)) return report(field, 'notWhole', { value }) as undefined;
      return number;
    },
    date(field) {
      const text = cell(field);
      if (text === '') return undefined;
      const date = readDate(text);
      const value = shown(text);
      if (date === undefined) return report(field, 'notDate', { value }) as undefined;
      if (date > today) return report(field, 'future', { value, today }) as undefined;
      if (date < earliestDate) return report(field, 'tooOld', { value, earliest: earliestDate }) as undefined;
      return date;
    },
    word(field, words, { required } = {}) {
      const text = filled(field, required);
      if (text === '') return undefined;
      const value = meaningOf(words, text);
      const choices = Object.values<string>(words[language]).join(', ');
      return value ?? (report(field, 'unknownWord', { value: shown(text), words: choices }) as undefined);
    },
    objectId(field) {
      const id = cell(field).toLowerCase();
      if (id === '') return undefined;
      if (isGuid(id)) return id;
      return report(field, 'notObjectId', { value: shown(id) }) as undefined;
    },
  };
}

/** What stood in a cell, short and without anything that could move a terminal's cursor. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
