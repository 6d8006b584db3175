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
  file(state, { unit }, context) {
    if (unit !== undefined && !state.units.has(unit)) return undefined;
    return {
      name: nameOf('xlsx', context),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      contents: (entries) => xlsxOf({ state, unit, ...context, entries }),
    };
  },
};

export const csvFile: FilePage<PageSubjects['csv']> = {
  subject: scope,
  file(state, { unit }, context): PageFile | undefined {
    if (unit !== undefined && !state.units.has(unit)) return undefined;
    return {
      name: nameOf('csv', context),
      type: 'text/csv; charset=utf-8',
      contents: () => Readable.from(csvOf({ state, unit, ...context }), { objectMode: false }),
    };
  },
};

function nameOf(extension: string, { when, language, isSample }: PageContext): string {
  const { file, sampleFile } = textsIn(language).sheet;
  return `${isSample ? sampleFile : file}-${when.asOf}.${extension}`;
}
