import { Low, Memory } from 'lowdb';
import type { Entry, TenantId } from '../domain/entry.ts';
import type { Ledger } from '../ports/ledger.ts';
import { createEntryLog } from './entry-log.ts';
import { parseEntry } from './parse-entry.ts';

export type MemoryLedgerOptions = {
  parse?: (raw: unknown) => Entry;
  /** Entries that another ledger over the same map sees too, as another process would. */
  entries?: Map<TenantId, Entry[]>;
};

/** The real ledger's rules with nothing kept: for tests of features. */
export function createMemoryLedger({
  parse = parseEntry,
  entries = new Map(),
}: MemoryLedgerOptions = {}): Ledger {
  return createEntryLog({
    parse,
    async open(tenant) {
      const shared = entries.get(tenant) ?? [];
      entries.set(tenant, shared);
      const low = new Low(new Memory<Entry[]>(), shared);
      return { low, kept: () => low.data.length, async close() {} };
    },
  });
}
