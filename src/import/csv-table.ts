import { CsvError, parse } from 'csv-parse/sync';

type Delimiter = ';' | ',';

/** `rows` carry their number in a spreadsheet, where the headings are row 1; rows with nothing in them are left out. */
export type CsvTable = {
  delimiter: Delimiter;
  headings: string[];
  rows: { number: number; cells: string[] }[];
};

/** The text as a table, or the line where a quote was opened and never closed. */
export function csvTable(text: string): CsvTable | { brokenAtLine: number } {
  const delimiter = delimiterOf(text);
  try {
    const records = parse(text, { delimiter, relax_column_count: true, relax_quotes: true }) as string[][];
    const [headings = [], ...rest] = records;
    const rows = rest
      .map((cells, index) => ({ number: index + 2, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
    return { delimiter, headings: headings.map((heading) => heading.trim()), rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { brokenAtLine: Number(error.lines ?? 1) };
  }
}

/** The one that there are most of in the line of headings, outside quotes. */
function delimiterOf(text: string): Delimiter {
  const headings = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: Delimiter) => headings.split(delimiter).length;
  return count(',') > count(';') ? ',' : ';';
}
