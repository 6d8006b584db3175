import { type Figure, figures } from '../domain/totals/totals.ts';
import type { Book } from './book.ts';
import { dated, type GainRow, gainRows } from './gain-rows.ts';
import { type Cell, type Column, letter, type Sheet } from './sheet.ts';

const before = 9 + dated.length;
/** Where in the sheet of gains others find what they sum; columns from 1. */
export const gainColumns = {
  unitId: 2,
  hours: (figure: Figure) => before + 1 + figures.indexOf(figure),
  key: before + figures.length + 1,
  hoursPerFte: before + figures.length + 2,
  identifiedFte: before + figures.length + 3,
  realisedFte: before + figures.length + 4,
};

/** Rows that become årsverk in one way: a parameter set and a full-time week. */
export function keyOf({ set, fullTimeWeek }: Pick<GainRow, 'set' | 'fullTimeWeek'>): string {
  return `${set.id} ${fullTimeWeek}`;
}

/** One row for each gain in each unit that has a part of it: hours are numbers, årsverk are formulas over them. */
export function gainsSheet(book: Book): Sheet {
  const { t, state, when, unit, nameOf } = book;
  const s = t.sheet;
  const columns: Column[] = [
    ...[
      { heading: s.id, width: 20 },
      { heading: s.unitId, width: 22 },
      { heading: s.unit, width: 26 },
    ],
    ...[{ heading: s.name, width: 48 }, { heading: s.source, width: 22 }, { heading: s.method }],
    ...[
      { heading: s.waste, width: 20 },
      { heading: s.cause, width: 20 },
      { heading: s.use, width: 48 },
    ],
    ...dated.map((step) => ({ heading: s.dates[step], format: 'date' as const })),
    ...figures.map((figure) => ({ heading: s.hoursOf(t.status.figures[figure]), format: 'hours' as const })),
    ...[
      { heading: s.set, width: 18 },
      { heading: s.hoursPerFte, format: 'hours' as const },
    ],
    ...[s.identifiedFte, s.realisedFte].map((heading) => ({ heading, format: 'fte' as const })),
  ];
  function* rows(): Generator<Cell[]> {
    const sources = { gain: t.status.own, imported: t.status.imported, thief: t.status.waitingThief };
    let at = 1;
    for (const row of gainRows(state, when, unit)) {
      at += 1;
      const { minutes, waste, cause, dates } = row;
      const fte = (figure: Figure) => ({
        formula: `${letter(gainColumns.hours(figure))}${at}/${letter(gainColumns.hoursPerFte)}${at}`,
        result: minutes[figure] / 60 / row.hoursPerFte,
      });
      yield [
        ...[row.id, row.unit, nameOf(row.unit), row.title, sources[row.source], t.methods[row.method]],
        ...[waste && t.wastes[waste], cause && t.causes[cause], row.use],
        ...dated.map((step) => dates[step]),
        ...figures.map((figure) => minutes[figure] / 60),
        ...[keyOf(row), row.hoursPerFte, fte('identified'), fte('realised')],
      ];
    }
  }
  return { name: s.sheets.gains, columns, rows };
}
