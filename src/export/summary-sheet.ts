import { type Figure, figures, totals } from '../domain/totals/totals.ts';
import type { Book } from './book.ts';
import { parameterColumns } from './parameters-sheet.ts';
import { type Cell, type Column, columnOf, type Sheet } from './sheet.ts';

/** The totals as the bot says them, each a formula over the other sheets. */
export function summarySheet(book: Book): Sheet {
  const { t, state, when, unit, nameOf, isSample } = book;
  const s = t.sheet;
  const sums = totals(state, when, unit);
  const note = isSample ? t.sample : undefined;
  const columns: Column[] = [
    { heading: s.figure, width: 34 },
    { heading: s.hoursPerYear, format: 'hours' },
    { heading: s.hoursPerWeek, format: 'hours' },
    { heading: s.fte, format: 'fte' },
    { heading: s.asOf, format: 'date' },
    { heading: s.knownAt, format: 'whole' },
  ];
  function* rows(): Generator<Cell[]> {
    const parameters = s.sheets.parameters;
    const sum = (column: number, result: number) => ({
      formula: `SUM(${columnOf(parameters, column)})`,
      result,
    });
    for (const figure of figures) {
      const { hoursPerYear, hoursPerWeek, fte } = sums.amounts[figure];
      yield [
        t.status.figures[figure],
        sum(parameterColumns.hours(figure), hoursPerYear),
        sum(parameterColumns.hoursPerWeek(figure), hoursPerWeek),
        sum(parameterColumns.fte(figure), fte),
        when.asOf,
        when.knownAt,
      ];
    }
    const row = (figure: Figure) => figures.indexOf(figure) + (note ? 3 : 2);
    const rate = {
      formula: `IF(D${row('identified')}=0,0,D${row('realised')}/D${row('identified')})`,
      result: sums.rate ?? 0,
    };
    const facts: [string, Cell][] = [
      [s.rate, rate],
      [s.inLean, sums.units.inLean],
      [s.unitsInAll, sums.units.all],
      [s.scope, unit === undefined ? t.unit.municipality : nameOf(unit)],
    ];
    for (const [name, value] of facts) yield [name, undefined, undefined, value];
  }
  return { name: s.sheets.summary, note, columns, rows };
}
