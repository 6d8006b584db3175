import { isDeepStrictEqual } from 'node:util';
import type { Entry, TenantId } from '../domain/entry.ts';
import type { Ledger } from '../ports/ledger.ts';

/** Entries on their way to the disk at once; they share its syncs. */
const atATime = 500;

export type Imported = { kind: 'imported' | 'already'; entries: number } | { kind: 'notEmpty' };

/**
 * Writes an export's entries into a ledger that has none, or that an interrupted import has filled in part. What is
 * there already must be the same; a ledger with anything else in it is left alone. `onProgress` hears how many are in.
 */
export async function importLedger(
  ledger: Ledger,
  tenant: TenantId,
  entries: readonly Entry[],
  onProgress: (done: number) => void,
): Promise<Imported> {
  const there = await ledger.read(tenant, 0);
  const isBegun = there.every((entry, index) => isDeepStrictEqual(entry, entries[index]));
  if (!isBegun) return { kind: 'notEmpty' };
  if (there.length === entries.length) return { kind: 'already', entries: entries.length };
  for (let from = there.length; from < entries.length; from += atATime) {
    const batch = entries.slice(from, from + atATime);
    const appended = await Promise.all(
      batch.map((entry, index) => {
        const before = batch[index - 1];
        return ledger.append(tenant, before ? { seq: before.seq, commandId: before.commandId } : from, entry);
      }),
    );
    if (appended.some(({ kind }) => kind !== 'appended')) return { kind: 'notEmpty' };
    onProgress(from + batch.length);
  }
  return { kind: 'imported', entries: entries.length };
}
