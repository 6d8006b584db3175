import type { Chart, Table } from './catalogue.ts';

type Element = Record<string, unknown>;

const elements = { bars: 'Chart.HorizontalBar', lines: 'Chart.Line', donut: 'Chart.Donut' } as const;

/** Teams' own chart, and the table with its numbers where that is not known. */
export function chartOf(chart: Chart): Element {
  const { kind, title, data, table } = chart;
  const axes = kind === 'donut' ? {} : { xAxisTitle: chart.xTitle, yAxisTitle: chart.yTitle };
  return { type: elements[kind], title, ...axes, data, fallback: tableOf(table) };
}

/** In view, the names of units stand whole in three columns on a phone when the letters are small. */
export function tableInView(table: Table): Element {
  return tableOf(table, table.heading.length > 2 ? { size: 'Small' } : {});
}

export function tableOf({ heading, rows }: Table, letters: Element = {}): Element {
  const row = (cells: string[]) => ({
    type: 'TableRow',
    cells: cells.map((text) => ({
      type: 'TableCell',
      items: [{ type: 'TextBlock', text, wrap: true, ...letters }],
    })),
  });
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    showGridLines: true,
    columns: heading.map((_cell, index) => ({
      width: longestWord([heading, ...rows].map((cells) => cells[index] ?? '')),
    })),
    rows: [heading, ...rows].map(row),
  };
}

/** A word is broken where its column is narrower than it; a column is as wide as its longest, within reason. */
function longestWord(texts: readonly string[]): number {
  const lengths = texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length);
  // The margins within a cell take as much as three letters.
  return 3 + Math.min(18, Math.max(6, ...lengths));
}
