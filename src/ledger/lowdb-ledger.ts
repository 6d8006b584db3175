import { Low } from 'lowdb';
import type { Entry } from '../domain/entry.ts';
import type { Ledger } from '../ports/ledger.ts';
import { createEntryLog } from './entry-log.ts';
import { JsonLines } from './json-lines.ts';
import { notSavedWhenUnwritable } from './not-saved.ts';
import type { StoreOptions } from './store-options.ts';
import { tenantFile } from './tenant-file.ts';

export type LowdbLedgerOptions = StoreOptions & {
  /** Reads an entry in any shape it ever had; `parseEntry`, save in tests. */
  parse(raw: unknown): Entry;
};

/** The ledger in files: `<folder>/<tenant>.jsonl`, one line an entry. */
export function createLowdbLedger({ folder, parse, ...options }: LowdbLedgerOptions): Ledger {
  return createEntryLog({
    parse,
    async open(tenant) {
      const file = tenantFile(folder, tenant, 'jsonl');
      const lines = new JsonLines<Entry>(file, { ...options, parse: numbered });
      const low = new Low(lines, []);
      await notSavedWhenUnwritable(low.read());
      return { low, kept: () => lines.keptRows, close: () => lines.close() };
    },
  });

  function numbered(raw: unknown, line: number): Entry {
    const entry = parse(raw);
    if (entry.seq !== line) throw new Error(`entry ${entry.seq} stands where entry ${line} belongs`);
    return entry;
  }
}
