import type { Entry, TenantId } from '../domain/entry.ts';

export type Appended =
  | { kind: 'appended'; seq: number }
  /** Someone else was first: decide again on what has come since. */
  | { kind: 'stale'; seq: number }
  /** This command is in the ledger already, as entry `seq`. */
  | { kind: 'repeated'; seq: number };

/** Which entry is the last one: its number, and the command that made it. */
export type Position = Pick<Entry, 'seq' | 'commandId'>;

/** The source of truth: an append-only sequence of entries per municipality, numbered 1, 2, 3 … without holes. */
export interface Ledger {
  /** Entries after `afterSeq`, oldest first, `atMost` so many of them. Throws `DamagedLedger` naming file and line. */
  read(tenant: TenantId, afterSeq: number, atMost?: number): Promise<readonly Entry[]>;
  /**
   * Resolves when the entry is on disk. `entry.seq` must be `expectedSeq + 1`. Calls are taken in the order they are
   * made, so a second append may rest on a first that is still being written, and then names that entry instead of
   * its number: another process may have put its own there. When the first one fails, everything behind it fails too
   * (`NotSaved`), and the ledger stands as it does on disk.
   */
  append(tenant: TenantId, expectedSeq: number | Position, entry: Entry): Promise<Appended>;
  /** Waits for what is being written, then lets the files and the lock go. */
  close(): Promise<void>;
}

/** A write that did not reach the disk; nothing of it is kept. */
export class NotSaved extends Error {
  override name = 'NotSaved';
}

/** The data on disk are not what was written; `place` is file and line. */
export class DamagedLedger extends Error {
  override name = 'DamagedLedger';
  readonly place: string;
  constructor(place: string, reason: string) {
    super(`${place}: ${reason}`);
    this.place = place;
  }
}
