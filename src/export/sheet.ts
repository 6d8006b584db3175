/** A formula, and what it comes to, for readers that do not compute. */
type Formula = { formula: string; result: number };
/** In a column of dates a text is yyyy-mm-dd. */
export type Cell = string | number | Formula | undefined;

export const formats = ['hours', 'fte', 'date', 'percent', 'whole'] as const;
export type Column = { heading: string; width?: number; format?: (typeof formats)[number] };

/** Rows come one at a time, so that no sheet lies in memory. */
export type Sheet = {
  name: string;
  /** Above the headings: what must be read first. */
  note?: string | undefined;
  columns: readonly Column[];
  rows: () => Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
};

/** The letters of the n-th column, from 1. */
export function letter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letter(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

const lastRow = 1_048_576;

/** A column of another sheet below its heading, whatever its length: the last row is the last there can be. */
export function columnOf(sheet: string, column: number): string {
  const name = letter(column);
  return `'${sheet}'!$${name}$2:$${name}$${lastRow}`;
}
