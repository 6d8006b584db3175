import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';

// It has no types of its own.
const FormulaParser = createRequire(import.meta.url)('fast-formula-parser');

type Place = { sheet: string; row: number; col: number };
type Range = { sheet: string; from: { row: number; col: number }; to: { row: number; col: number } };
type Cell = { value: unknown; formula?: string | undefined };

/** A workbook as another program reads it: by rows and columns from 0, with every formula worked out anew. */
export async function openWorkbook(stream: Readable) {
  const book = await readXlsx(new Uint8Array(await buffer(stream)));
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<string, unknown>();

  function cell(sheet: string, row: number, col: number): Cell {
    const of = sheets.get(sheet);
    const detail = of?.cells?.get(`${row},${col}`);
    return { value: of?.rows[row]?.[col] ?? null, formula: detail?.formula };
  }

  function worth(sheet: string, row: number, col: number): unknown {
    const key = `${sheet} ${row} ${col}`;
    if (known.has(key)) return known.get(key);
    const { value, formula } = cell(sheet, row, col);
    const result = formula ? parsed(formula, { sheet, row: row + 1, col: col + 1 }) : value;
    known.set(key, result);
    return result;
  }

  /** A parser cannot be asked again while it answers, so each depth has its own. */
  const parsers: { parse(formula: string, place: Place): unknown }[] = [];
  let depth = 0;

  function parsed(formula: string, place: Place): unknown {
    parsers[depth] ??= new FormulaParser({ onCell, onRange });
    depth += 1;
    try {
      return parsers[depth - 1]?.parse(formula, place);
    } finally {
      depth -= 1;
    }
  }

  function onCell({ sheet, row, col }: Place): unknown {
    return worth(sheet, row - 1, col - 1);
  }

  function onRange({ sheet, from, to }: Range): unknown[][] {
    const last = Math.min(to.row, sheets.get(sheet)?.rows.length ?? 0);
    return Array.from({ length: last - from.row + 1 }, (_row, down) =>
      Array.from({ length: to.col - from.col + 1 }, (_cell, right) =>
        worth(sheet, from.row + down - 1, from.col + right - 1),
      ),
    );
  }

  return {
    names: [...sheets.keys()],
    rows: (sheet: string) => sheets.get(sheet)?.rows ?? [],
    cell,
    worth,
    /** What stands in the cell that a person who does not compute anything sees. */
    shown: (sheet: string, row: number, col: number) => cell(sheet, row, col).value,
  };
}
