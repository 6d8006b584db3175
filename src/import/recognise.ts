import { type Language, languages } from '../language/language.ts';
import { type Field, type FileKind, fieldsOf, headings, optionalField, wordKey } from './headings.ts';

/** What a file's headings say it is. Columns are found by field; what is wrong is named. */
export type Recognised = {
  kind: FileKind;
  language: Language;
  columns: Map<Field, number>;
  missing: Field[];
  duplicates: string[];
  /** With the heading to use instead when it is one in another language. */
  unknown: { heading: string; instead?: string }[];
};

/** The kind and language that most headings belong to; undefined when they belong to none. */
export function recognise(found: readonly string[]): Recognised | undefined {
  const keys = found.map(wordKey);
  const choices = (['units', 'gains'] as const).flatMap((kind) =>
    languages.map((language) => {
      const known = new Set(headings[kind][language].map(wordKey));
      return { kind, language, score: keys.filter((key) => known.has(key)).length };
    }),
  );
  const best = choices.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score < 2 ? undefined : columnsOf(best.kind, best.language, found);
}

function columnsOf(kind: FileKind, language: Language, found: readonly string[]): Recognised {
  const fields = fieldsOf[kind];
  const fieldByKey = new Map(
    headings[kind][language].map((heading, index) => [wordKey(heading), fields[index]]),
  );
  const recognised: Recognised = {
    kind,
    language,
    columns: new Map(),
    missing: [],
    duplicates: [],
    unknown: [],
  };
  for (const [index, heading] of found.entries()) {
    const field = fieldByKey.get(wordKey(heading));
    if (!field) {
      const instead = inAnotherLanguage(kind, language, heading);
      recognised.unknown.push({ heading, ...(instead ? { instead } : {}) });
    } else if (recognised.columns.has(field)) recognised.duplicates.push(heading);
    else recognised.columns.set(field, index);
  }
  recognised.missing = fields.filter((field) => field !== optionalField && !recognised.columns.has(field));
  return recognised;
}

function inAnotherLanguage(kind: FileKind, language: Language, heading: string): string | undefined {
  for (const other of languages) {
    const index = headings[kind][other].findIndex((known) => wordKey(known) === wordKey(heading));
    if (index >= 0) return headings[kind][language][index];
  }
  return undefined;
}
