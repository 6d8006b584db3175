import { holds, type Line, targetText } from './line.ts';

const heading = ['', 'ours', 'baseline', 'measured', 'target', 'holds'];

/** The lines as text in columns, for a terminal. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [heading, ...lines.map(cellsOf)];
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(line: Line): string[] {
  const { name, ours, baseline, value, unit } = line;
  return [name, ours, baseline, `${rounded(value)} ${unit}`, targetText(line), holds(line) ? 'yes' : 'no'];
}

/** For `--json`: what a pipeline keeps to see how a figure moves. */
export function jsonOf(lines: readonly Line[]): object[] {
  return lines.map((line) => ({
    name: line.name,
    value: rounded(line.value),
    unit: line.unit,
    target: targetText(line),
    holds: holds(line),
  }));
}

function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
