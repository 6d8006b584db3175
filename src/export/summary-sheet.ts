import { type Figure, figures, totals } from '../domain/totals/totals.ts';
import type { Book } from './book.ts';
import { parameterColumns } from './parameters-sheet.ts';
import { type Cell, columnOf, dateCell, openSheet } from './sheet.ts';

/** The totals as the bot says them, each a formula over the other sheets. */
export async function writeSummary(book: Book): Promise<void> {
  const { t, state, when, unit, nameOf } = book;
  const s = t.sheet;
  const sums = totals(state, when, unit);
  const sheet = openSheet(book, s.sheets.summary, [
    { heading: s.figure, width: 34 },
    { heading: s.hoursPerYear, format: 'hours' },
    { heading: s.hoursPerWeek, format: 'hours' },
    { heading: s.fte, format: 'fte' },
  ]);
  const parameters = s.sheets.parameters;
  const sum = (column: number, result: number) => ({
    formula: `SUM(${columnOf(parameters, column)})`,
    result,
  });
  for (const figure of figures) {
    const { hoursPerYear, hoursPerWeek, fte } = sums.amounts[figure];
    await sheet.add([
      t.status.figures[figure],
      sum(parameterColumns.hours(figure), hoursPerYear),
      sum(parameterColumns.hoursPerWeek(figure), hoursPerWeek),
      sum(parameterColumns.fte(figure), fte),
    ]);
  }
  const row = (figure: Figure) => figures.indexOf(figure) + 2;
  const rate = {
    formula: `IF(D${row('identified')}=0,0,D${row('realised')}/D${row('identified')})`,
    result: sums.rate ?? 0,
  };
  const facts: [string, Cell][] = [
    [s.rate, rate],
    [s.inLean, sums.units.inLean],
    [s.unitsInAll, sums.units.all],
    [s.scope, unit === undefined ? t.unit.municipality : nameOf(unit)],
    [s.knownAt, when.knownAt],
  ];
  for (const [name, value] of facts) await sheet.add([name, undefined, undefined, value]);
  await sheet.add([s.asOf, undefined, undefined, undefined, dateCell(when.asOf)]);
  sheet.end();
}
