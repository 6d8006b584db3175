import { hoursPerFte, type ParameterSet } from '../domain/time/parameters.ts';
import { type Figure, figures } from '../domain/totals/totals.ts';
import type { Book } from './book.ts';
import { gainRows } from './gain-rows.ts';
import { gainColumns, keyOf } from './gains-sheet.ts';
import { type Cell, type Column, columnOf, letter, type Sheet } from './sheet.ts';

const before = 5;
/** Where in the sheet of parameters the summary finds what it sums; columns from 1. */
export const parameterColumns = {
  hours: (figure: Figure) => before + 1 + figures.indexOf(figure) * 3,
  hoursPerWeek: (figure: Figure) => before + 2 + figures.indexOf(figure) * 3,
  fte: (figure: Figure) => before + 3 + figures.indexOf(figure) * 3,
};

type Used = {
  key: string;
  set: ParameterSet;
  fullTimeWeek: number;
  hours: Record<Figure, number>;
};

/** Every way the rows become årsverk, with the hours counted by each. */
function usedParameters({ state, when, unit }: Book): Used[] {
  const used = new Map<string, Used>();
  for (const row of gainRows(state, when, unit)) {
    const key = keyOf(row);
    const one = used.get(key) ?? { key, set: row.set, fullTimeWeek: row.fullTimeWeek, hours: noHours() };
    used.set(key, one);
    for (const figure of figures) one.hours[figure] += row.minutes[figure] / 60;
  }
  return [...used.values()];
}

function noHours(): Record<Figure, number> {
  return Object.fromEntries(figures.map((figure) => [figure, 0])) as Record<Figure, number>;
}

/** How hours become hours a week and årsverk: a sum for each parameter set and full-time week. */
export function parametersSheet(book: Book): Sheet {
  const { t } = book;
  const s = t.sheet;
  const columns: Column[] = [
    { heading: s.set, width: 18 },
    { heading: s.validFrom, format: 'date' },
    { heading: s.fullTimeWeek },
    { heading: s.weeks },
    { heading: s.hoursPerFte, format: 'hours' },
    ...figures.flatMap((figure) => {
      const name = t.status.figures[figure];
      return [
        { heading: s.hoursOf(name), format: 'hours' as const },
        { heading: `${name}, ${s.hoursPerWeek}`, format: 'hours' as const },
        { heading: `${name}, ${s.fte}`, format: 'fte' as const },
      ];
    }),
  ];
  function* rows(): Generator<Cell[]> {
    for (const [index, { key, set, fullTimeWeek, hours }] of usedParameters(book).entries()) {
      const row = index + 2;
      const ofFte = hoursPerFte(set, fullTimeWeek);
      yield [
        ...[key, set.validFrom, fullTimeWeek, set.workingWeeksPerYear, ofFte],
        ...figures.flatMap((figure) => {
          const keys = columnOf(s.sheets.gains, gainColumns.key);
          const values = columnOf(s.sheets.gains, gainColumns.hours(figure));
          const sum = `${letter(parameterColumns.hours(figure))}${row}`;
          return [
            { formula: `SUMIF(${keys},$A${row},${values})`, result: hours[figure] },
            { formula: `${sum}/$D${row}`, result: hours[figure] / set.workingWeeksPerYear },
            { formula: `${sum}/$E${row}`, result: hours[figure] / ofFte },
          ];
        }),
      ];
    }
  }
  return { name: s.sheets.parameters, columns, rows };
}
