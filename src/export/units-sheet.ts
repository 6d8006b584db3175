import { valueAt } from '../domain/dated.ts';
import { beside } from '../domain/totals/beside.ts';
import { isOpen, scopeFilter } from '../domain/unit/unit.ts';
import type { Book } from './book.ts';
import { gainColumns } from './gains-sheet.ts';
import { type Cell, type Column, columnOf, type Sheet } from './sheet.ts';

/** Every unit in the register's own order, with its size and what it has gained, by the same ruler. */
export function unitsSheet(book: Book): Sheet {
  const { t, state, when, unit: scope, nameOf } = book;
  const s = t.sheet;
  const isIn = scopeFilter(state.units, scope, when);
  const units = [...state.units.values()].filter(
    (one) => one.kind === 'unit' && isIn(one.id) && isOpen(one, when),
  );
  const columns: Column[] = [
    ...[
      { heading: s.unitId, width: 22 },
      { heading: s.unit, width: 26 },
      { heading: s.area, width: 26 },
    ],
    ...[
      { heading: s.employees, format: 'whole' as const },
      { heading: s.unitFte, format: 'hours' as const },
    ],
    { heading: s.leanState },
    ...[s.identifiedFte, s.realisedFte].map((heading) => ({ heading, format: 'fte' as const })),
    { heading: s.perHundred, format: 'hours' },
  ];
  function* rows(): Generator<Cell[]> {
    const rows = beside(
      state,
      when,
      units.map(({ id }) => id),
    );
    const gains = s.sheets.gains;
    for (const [index, { unit, fte, employees, totals: sums }] of rows.entries()) {
      const row = index + 2;
      const sumOf = (column: number, result: number) => ({
        formula: `SUMIF(${columnOf(gains, gainColumns.unitId)},$A${row},${columnOf(gains, column)})`,
        result,
      });
      const facts = state.units.get(unit);
      const area = facts && valueAt(facts.parent, when);
      const leanState = facts && valueAt(facts.leanState, when);
      const { identified, realised } = sums.amounts;
      yield [
        ...[unit, nameOf(unit), area ? nameOf(area) : undefined, employees, fte],
        leanState && t.lean.states[leanState],
        sumOf(gainColumns.identifiedFte, identified.fte),
        sumOf(gainColumns.realisedFte, realised.fte),
        fte ? { formula: `100*H${row}/E${row}`, result: (100 * realised.fte) / fte } : undefined,
      ];
    }
  }
  return { name: s.sheets.units, columns, rows };
}
