import type { Chart, Table } from './catalogue.ts';

type Element = Record<string, unknown>;

const elements = { bars: 'Chart.HorizontalBar', lines: 'Chart.Line' } as const;

/** Teams' own chart, and the table with its numbers where that is not known. */
export function chartOf({ kind, title, xTitle, yTitle, data, table }: Chart): Element {
  return {
    type: elements[kind],
    title,
    xAxisTitle: xTitle,
    yAxisTitle: yTitle,
    data,
    fallback: tableOf(table),
  };
}

export function tableOf({ heading, rows }: Table): Element {
  const row = (cells: string[]) => ({
    type: 'TableRow',
    cells: cells.map((text) => ({ type: 'TableCell', items: [{ type: 'TextBlock', text, wrap: true }] })),
  });
  // The first column has names, which are long.
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    showGridLines: true,
    columns: heading.map((_cell, index) => ({ width: index === 0 ? 2 : 1 })),
    rows: [heading, ...rows].map(row),
  };
}
