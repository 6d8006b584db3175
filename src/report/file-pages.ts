import { Readable } from 'node:stream';
import { z } from 'zod/v4';
import { csvOf } from '../export/csv.ts';
import { xlsxOf } from '../export/xlsx.ts';
import { textsIn } from '../language/texts.ts';
import type { PageSubjects } from '../ports/pages.ts';
import type { FilePage, PageContext, PageFile } from './page.ts';

/** A municipality, or a unit and all below it. */
export const scope = z.object({ unit: z.string().max(80).optional() });

/**
 * What a file is made of is read while it is sent. The state may have grown by then, but nothing that comes later
 * changes what was known at the file's entry.
 */
export const workbookFile: FilePage<PageSubjects['workbook']> = {
  subject: scope,
  file(state, { unit }, { when, language }) {
    if (unit !== undefined && !state.units.has(unit)) return undefined;
    return {
      name: nameOf('xlsx', { when, language }),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      contents: async (entries) => xlsxOf({ state, when, unit, language, entries: await entries() }),
    };
  },
};

export const csvFile: FilePage<PageSubjects['csv']> = {
  subject: scope,
  file(state, { unit }, { when, language }): PageFile | undefined {
    if (unit !== undefined && !state.units.has(unit)) return undefined;
    return {
      name: nameOf('csv', { when, language }),
      type: 'text/csv; charset=utf-8',
      contents: async () => Readable.from(csvOf({ state, when, unit, language }), { objectMode: false }),
    };
  },
};

function nameOf(extension: string, { when, language }: PageContext): string {
  return `${textsIn(language).sheet.file}-${when.asOf}.${extension}`;
}
