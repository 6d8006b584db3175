import { setImmediate } from 'node:timers/promises';
import type ExcelJS from 'exceljs';
import { fromTheBeginning } from '../domain/dated.ts';
import type { Book } from './book.ts';

export type Cell = string | number | Date | Formula | undefined;
export type Formula = { formula: string; result: number };

export type Column = {
  heading: string;
  width?: number;
  format?: 'hours' | 'fte' | 'date' | 'percent' | 'whole';
};

const formats = { hours: '#,##0.00', fte: '#,##0.000', date: 'dd.mm.yyyy', percent: '0 %', whole: '#,##0' };

/** A sheet with its headings in bold and in view, to which rows are added one at a time. */
export function openSheet({ workbook }: Book, name: string, columns: readonly Column[]) {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ heading, width = 14, format }) => ({
    ...{ header: heading, width },
    ...(format ? { style: { numFmt: formats[format] } } : {}),
  }));
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.commit();
  return rowsOf(sheet);
}

/** Every so many rows whoever reads is given time to take them: what is not read yet lies in memory. */
const atATime = 500;

export function rowsOf(sheet: ExcelJS.Worksheet) {
  let count = 1;
  return {
    async add(cells: readonly Cell[]): Promise<void> {
      sheet.addRow(cells.map((cell) => cell ?? null)).commit();
      count += 1;
      if (count % atATime === 0) await setImmediate();
    },
    end: () => sheet.commit(),
  };
}

/** yyyy-mm-dd as a date of Excel's, which has no time zone; nothing for «from the beginning», which it cannot count. */
export function dateCell(date: string | undefined): Date | undefined {
  return date === undefined || date === fromTheBeginning ? undefined : new Date(`${date}T00:00:00Z`);
}

/** The letters of the n-th column, from 1. */
export function letter(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letter(before) : ''}${String.fromCharCode(65 + rest)}`;
}

const lastRow = 1_048_576;

/** A column of another sheet below its heading, whatever its length: the last row is the last there can be. */
export function columnOf(sheet: string, column: number): string {
  const name = letter(column);
  return `'${sheet}'!$${name}$2:$${name}$${lastRow}`;
}
