import type { Low } from 'lowdb';
import type { Entry, TenantId } from '../domain/entry.ts';
import type { Appended, Ledger, Position } from '../ports/ledger.ts';
import { checkTenant } from './tenant-file.ts';
import { TenantStores } from './tenant-stores.ts';

/** One municipality's entries in lowdb. */
type EntryStore = {
  low: Low<Entry[]>;
  /** How many of them are kept: on disk, where there is one. */
  kept(): number;
  close(): Promise<void>;
};

type OpenStore = EntryStore & {
  /** commandId → seq of the first `indexed` entries, and maybe of some that a failed write took away: `seqOf` looks. */
  commands: Map<string, number>;
  indexed: number;
};

type EntryLog = {
  open(tenant: TenantId): Promise<EntryStore>;
  parse(raw: unknown): Entry;
};

/** The rules of the `Ledger` port, over any lowdb adapter. */
export function createEntryLog({ open, parse }: EntryLog): Ledger {
  const stores = new TenantStores<OpenStore>(async (tenant) => ({
    ...(await open(checkTenant(tenant))),
    commands: new Map(),
    indexed: 0,
  }));

  return {
    async read(tenant, afterSeq, atMost = Number.POSITIVE_INFINITY) {
      const store = await stores.of(tenant);
      await settled(store);
      return store.low.data.slice(afterSeq, Math.min(store.kept(), afterSeq + atMost));
    },
    append(tenant, after, entry) {
      return stores.of(tenant).then((store) => append(store, after, entry, parse));
    },
    close: () => stores.close(),
  };
}

/** Checks and takes its place before the first `await`, so that the next call finds this entry there. */
async function append(
  store: OpenStore,
  after: number | Position,
  entry: Entry,
  parse: (raw: unknown) => Entry,
): Promise<Appended> {
  const { low } = store;
  const repeated = seqOf(store, entry.commandId);
  if (repeated !== undefined) {
    await low.write();
    return { kind: 'repeated', seq: repeated };
  }
  if (!isLast(low.data, after)) {
    await settled(store);
    return { kind: 'stale', seq: store.kept() };
  }
  const seq = low.data.length + 1;
  if (entry.seq !== seq) throw new Error(`entry ${entry.seq} cannot come after entry ${seq - 1}`);
  // What cannot be read again must not be written; and the ledger's own copy is nobody else's to change.
  low.data.push(deepFreeze(parse(structuredClone(entry))));
  await low.write();
  return { kind: 'appended', seq };
}

function isLast(entries: readonly Entry[], after: number | Position): boolean {
  if (typeof after === 'number') return entries.length === after;
  return entries.length === after.seq && entries.at(-1)?.commandId === after.commandId;
}

function seqOf(store: OpenStore, commandId: string): number | undefined {
  const { commands, low } = store;
  store.indexed = Math.min(store.indexed, low.data.length);
  for (const entry of low.data.slice(store.indexed)) commands.set(entry.commandId, entry.seq);
  store.indexed = low.data.length;
  const seq = commands.get(commandId);
  return seq !== undefined && low.data[seq - 1]?.commandId === commandId ? seq : undefined;
}

/** Until what is being written is on disk or taken back; either way memory is then what is kept. */
async function settled({ low }: EntryStore): Promise<void> {
  await low.write().catch(() => {});
}

/** A fold that changed an event would change what the next fold sees: it is a bug, and is to be loud. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
