import { figures } from '../domain/totals/totals.ts';
import { unitName } from '../domain/unit/unit.ts';
import { textsIn } from '../language/texts.ts';
import type { Exported } from './book.ts';
import { dated, gainRows } from './gain-rows.ts';

type Cell = string | number | undefined;

/**
 * The gains as CSV that Norwegian Excel opens by a double click: `;` between cells, decimal comma, dd.mm.yyyy, UTF-8
 * with its mark in front. One row at a time, to be streamed. That it is the sample register is said in each row's last
 * cell: a line above the headings would be taken for them by whatever filters, sorts or reads the file.
 */
export function* csvOf({ state, when, unit, language, isSample }: Exported): Generator<string> {
  const t = textsIn(language);
  const s = t.sheet;
  yield `\ufeff${line([
    ...[s.id, s.unitId, s.unit, s.name, s.source, s.method, s.waste, s.cause, s.use],
    ...dated.map((step) => s.dates[step]),
    ...figures.map((figure) => s.hoursOf(t.status.figures[figure])),
    ...[s.hoursPerFte, s.weeks, s.identifiedFte, s.realisedFte],
    ...(isSample ? [s.note] : []),
  ])}`;
  for (const row of gainRows(state, when, unit)) {
    const { id, title, source, method, waste, cause, use, dates, set, minutes } = row;
    const sources = { gain: t.status.own, imported: t.status.imported, thief: t.status.waitingThief };
    yield line([
      ...[id, row.unit, unitName(state.units, row.unit, when), title, sources[source], t.methods[method]],
      ...[waste && t.wastes[waste], cause && t.causes[cause], use],
      ...dated.map((step) => dates[step]?.split('-').reverse().join('.')),
      ...figures.map((figure) => minutes[figure] / 60),
      ...[row.hoursPerFte, set.workingWeeksPerYear],
      ...[minutes.identified, minutes.realised].map((of) => of / 60 / row.hoursPerFte),
      ...(isSample ? [t.sample] : []),
    ]);
  }
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(';')}\r\n`;
}

/** A text that Excel would take for a formula gets an apostrophe in front; a number is a number. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toFixed(6))).replace('.', ',');
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
