import { PassThrough, type Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { Entry } from '../domain/entry.ts';
import { scopeFilter, unitName } from '../domain/unit/unit.ts';
import { textsIn } from '../language/texts.ts';
import type { Book, Exported } from './book.ts';
import { writeEvents } from './events-sheet.ts';
import { writeGains } from './gains-sheet.ts';
import { writeParameters } from './parameters-sheet.ts';
import { writeSummary } from './summary-sheet.ts';
import { writeUnits } from './units-sheet.ts';

/**
 * A workbook with a summary, the units, the gains, the parameters and the events behind them; totals are formulas
 * over the gains. Written while it is read, so that it needs no more memory for a large municipality than a small one.
 */
export function xlsxOf(exported: Exported & { entries: Iterable<Entry> }): Readable {
  const { state, when, language, unit, entries } = exported;
  const stream = new PassThrough();
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  workbook.creator = 'Tidvinn';
  const book: Book = {
    ...exported,
    ...{ workbook, t: textsIn(language) },
    nameOf: (id) => unitName(state.units, id, when),
  };
  const write = async () => {
    await writeSummary(book);
    await writeUnits(book);
    await writeGains(book);
    await writeParameters(book);
    await writeEvents(book, entries, scopeFilter(state.units, unit, when));
    await workbook.commit();
  };
  write().catch((error: Error) => stream.destroy(error));
  return stream;
}
