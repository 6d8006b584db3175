import { Low } from 'lowdb';
import type { Entry } from '../domain/entry.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Disk } from './disk.ts';
import { createEntryLog, deepFreeze } from './entry-log.ts';
import { JsonLines, type TornTail } from './json-lines.ts';
import { notSavedWhenUnwritable } from './not-saved.ts';
import { tenantFile } from './tenant-file.ts';

export type LowdbLedgerOptions = {
  folder: string;
  /** Reads an entry in any shape it ever had; `parseEntry`, save in tests. */
  parse(raw: unknown): Entry;
  disk?: Disk;
  onTornTail?: (torn: TornTail) => void;
  /** See `JsonLines`: the process must end. */
  onFatal?: (error: unknown) => void;
};

/** The ledger in files: `<folder>/<tenant>.jsonl`, one line an entry. The folder must be there, and be ours alone. */
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
    return deepFreeze(entry);
  }
}
