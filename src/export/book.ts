import type ExcelJS from 'exceljs';
import type { When } from '../domain/dated.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Language } from '../language/language.ts';
import type { Texts } from '../language/texts.ts';

/** What is taken out: the municipality, or a unit and all below it, as of a date and known at an entry. */
export type Exported = { state: Municipality; when: When; unit?: string | undefined; language: Language };

/** What every sheet is written from. */
export type Book = Exported & {
  workbook: ExcelJS.stream.xlsx.WorkbookWriter;
  t: Texts;
  nameOf(unit: string): string;
};
