import { Readable } from 'node:stream';
import type { Entry } from '../domain/entry.ts';
import { bookOf, type Exported } from './book.ts';
import { eventsSheet } from './events-sheet.ts';
import { gainsSheet } from './gains-sheet.ts';
import { parametersSheet } from './parameters-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { unitsSheet } from './units-sheet.ts';
import { workbookOf } from './workbook.ts';

/**
 * A workbook with a summary, the units, the gains, the parameters and the events behind them; totals are formulas
 * over the gains. It is made while it is read, and `entries`, the ledger's from the first, are read no faster.
 */
export function xlsxOf({
  entries,
  ...exported
}: Exported & { entries: Iterable<Entry> | AsyncIterable<Entry> }): Readable {
  const book = bookOf(exported);
  const sheets = [
    ...[summarySheet(book), unitsSheet(book), gainsSheet(book), parametersSheet(book)],
    eventsSheet(book, entries),
  ];
  return Readable.from(workbookOf(sheets), { objectMode: false });
}
