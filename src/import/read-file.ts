import { setImmediate } from 'node:timers/promises';
import type { GainRow, UnitRow } from '../domain/register/register.ts';
import { nameKey } from '../domain/unit/unit-ids.ts';
import type { Language } from '../language/language.ts';
import { cellsOf } from './cells.ts';
import { type CsvTable, csvTable } from './csv-table.ts';
import { decode } from './decode.ts';
import type { Finding } from './finding.ts';
import type { Field, FileKind } from './headings.ts';
import { readGain } from './read-gain.ts';
import { readUnit } from './read-unit.ts';
import { type Recognised, recognise } from './recognise.ts';

export type FileIn = { name: string; bytes: Uint8Array };
export type Progress = { file: string; language: Language; rows: number; of: number };

/** A file's rows that nothing is wrong with, and everything that is wrong with it alone. */
export type ReadFile = {
  name: string;
  /** Its rows could be looked at. */
  isOpen: boolean;
  kind?: FileKind;
  language: Language;
  /** As they stand in the file. */
  headings: Map<Field, string>;
  findings: Finding[];
  units: UnitRow[];
  gains: GainRow[];
  /** Every unit that a row of units names, and every one that a row of gains rests on, well read or not. */
  unitNames: string[];
  mentions: { row: number; unit: string }[];
};

/** Rows between two breaths: the bot that imports goes on answering. */
const breath = 500;

export async function readFile(
  { name, bytes }: FileIn,
  { today, onProgress }: { today: string; onProgress?: ((progress: Progress) => void) | undefined },
): Promise<ReadFile> {
  const file: ReadFile = {
    ...{ name, isOpen: false, language: 'nb', headings: new Map(), findings: [] },
    ...{ units: [], gains: [], unitNames: [], mentions: [] },
  };
  const opened = openTable(bytes, file);
  if (!opened) return file;
  file.isOpen = true;
  const { table, recognised } = opened;
  const { rows } = table;
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    readRow(file, recognised, table, row, { today, seen });
    const read = index + 1;
    if (read % breath !== 0 && read < rows.length) continue;
    onProgress?.({ file: name, language: file.language, rows: read, of: rows.length });
    await setImmediate();
  }
  return file;
}

type Opened = { table: CsvTable; recognised: Recognised };

/** The file as a table whose every column is known; else why not. */
function openTable(bytes: Uint8Array, file: ReadFile): Opened | undefined {
  const { findings } = file;
  const decoded = decode(bytes);
  if ('not' in decoded) return void findings.push({ row: 1, rule: decoded.not, params: {} });
  const table = csvTable(decoded.text);
  if ('brokenAtLine' in table)
    return void findings.push({ row: table.brokenAtLine, rule: 'brokenQuote', params: {} });
  const recognised = recognise(table.headings);
  if (!recognised) return void findings.push({ row: 1, rule: 'noHeadings', params: {} });
  const { kind, language, columns, missing, duplicates, unknown } = recognised;
  Object.assign(file, { kind, language });
  for (const [field, index] of columns) file.headings.set(field, table.headings[index] as string);
  for (const field of missing)
    findings.push({ row: 1, column: { field }, rule: 'missingColumn', params: {} });
  for (const heading of duplicates)
    findings.push({ row: 1, column: { heading }, rule: 'duplicateColumn', params: {} });
  for (const { heading, ...params } of unknown)
    findings.push({ row: 1, column: { heading }, rule: 'unknownColumn', params });
  if (findings.length > 0) return undefined;
  if (table.rows.length === 0) return void findings.push({ row: 1, rule: 'empty', params: {} });
  return { table, recognised };
}

function readRow(
  file: ReadFile,
  { kind, language, columns }: Recognised,
  { headings, delimiter }: CsvTable,
  { number, cells: texts }: CsvTable['rows'][number],
  { today, seen }: { today: string; seen: Map<string, number> },
): void {
  const { findings } = file;
  const expected = headings.length;
  if (texts.length < expected || texts.slice(expected).some((text) => text !== '')) {
    findings.push({ row: number, rule: 'cellCount', params: { found: texts.length, expected, delimiter } });
    return;
  }
  const cell = (field: Field) => texts[columns.get(field) ?? -1] ?? '';
  const cells = cellsOf({ number, cell, language, today, findings });
  const keyField = kind === 'units' ? 'unit' : 'id';
  const key = kind === 'units' ? nameKey(cell('unit')) : cell('id');
  const first = seen.get(key);
  if (key !== '' && first !== undefined)
    cells.report(keyField, 'duplicate', { value: cell(keyField), row: first });
  else seen.set(key, number);
  if (kind === 'units') {
    file.unitNames.push(cell('unit'));
    const unit = readUnit(number, cells);
    if (unit && cells.isClean()) file.units.push(unit);
  } else {
    const unit = cell('unit');
    if (unit !== '' && unit.length <= 120) file.mentions.push({ row: number, unit });
    const gain = readGain(number, cells);
    if (gain && cells.isClean()) file.gains.push(gain);
  }
}
