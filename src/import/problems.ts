import type { Objection } from '../domain/register/register.ts';
import { shown } from './cells.ts';
import { fieldOf } from './field-of.ts';
import type { Finding, Problem, Sentences } from './finding.ts';
import { type Field, fieldsOf, headings } from './headings.ts';
import type { ReadFile } from './read-file.ts';
import { texts } from './texts/index.ts';

/** The column of a problem that is not in one. */
const wholeRow = '–';

/** What a file breaks, in its own language and by its own headings, in the order of its rows. */
export function problemsOf(file: ReadFile): Problem[] {
  const { rules } = texts[file.language];
  return file.findings
    .toSorted((a, b) => a.row - b.row)
    .map(({ row, column, rule, params }) => {
      const heading = !column
        ? wholeRow
        : 'field' in column
          ? headingOf(file, column.field)
          : shown(column.heading);
      const write = rules[rule] as (params: object) => Sentences;
      return { file: file.name, row, column: heading, ...write(namingHeadings(file, params)) };
    });
}

/** The ledger's objection to a row, as a finding of the file it stands in. */
export function findingOf(objection: Objection, file: ReadFile): Finding {
  const { row } = objection;
  switch (objection.rule) {
    case 'unknownUnit':
      return {
        row,
        column: { field: 'unit' },
        rule: 'unknownUnit',
        params: { value: shown(objection.unit) },
      };
    case 'unitClosed': {
      const { unit, heir } = objection;
      const params = { value: shown(unit), ...(heir === undefined ? {} : { heir: shown(heir) }) };
      return { row, column: { field: 'unit' }, rule: 'unitClosed', params };
    }
    case 'notImported':
      return { row, column: { field: 'id' }, rule: 'notImported', params: {} };
    case 'toldBefore': {
      const { date } = objection;
      return { row, column: { field: 'identified_on' }, rule: 'toldBefore', params: { date } };
    }
    default: {
      const { fields } = objection;
      const map: Record<string, Field> = fieldOf[objection.file];
      const columns = fields.map((field) => headingOf(file, map[field] as Field)).join(', ');
      const key = objection.file === 'units' ? 'unit' : 'id';
      return { row, column: { field: key }, rule: 'differs', params: { columns } };
    }
  }
}

/** The heading as it stands in the file; one that is missing, as it should stand. */
function headingOf(file: ReadFile, field: Field): string {
  const known = file.headings.get(field);
  if (known !== undefined || !file.kind) return known ?? field;
  return headings[file.kind][file.language][fieldsOf[file.kind].indexOf(field)] ?? field;
}

/** Fields that a text mentions (the state before, the state after) become the file's own headings. */
function namingHeadings(file: ReadFile, params: object): object {
  const named = { ...params } as { later?: Field; earlier?: Field };
  if (named.later) named.later = headingOf(file, named.later) as Field;
  if (named.earlier) named.earlier = headingOf(file, named.earlier) as Field;
  return named;
}
