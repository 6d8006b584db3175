import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TenantId } from '../domain/entry.ts';
import { isGuid } from '../domain/guid.ts';
import type { Deliveries } from '../ports/deliveries.ts';
import type { Directory } from '../ports/directory.ts';
import type { Ledger } from '../ports/ledger.ts';
import { realDisk } from './disk.ts';
import { type LockOptions, lockFolder } from './lock.ts';
import { createLowdbDeliveries } from './lowdb-deliveries.ts';
import { createLowdbDirectory } from './lowdb-directory.ts';
import { createLowdbLedger } from './lowdb-ledger.ts';
import { parseEntry } from './parse-entry.ts';
import type { StoreOptions } from './store-options.ts';

export type Stores = {
  ledger: Ledger;
  directory: Directory;
  deliveries: Deliveries;
  /** Every municipality that has a ledger. */
  tenants(): Promise<TenantId[]>;
  /** Waits for what is being written, then lets the files and the folder go. */
  close(): Promise<void>;
};

/** Everything that is kept, in one folder, which is made when missing and locked until `close`. Damage is refused. */
export async function openStores(
  options: StoreOptions & Pick<LockOptions, 'patienceMs' | 'onWaiting'>,
): Promise<Stores> {
  await makeWritable(options);
  const lock = await lockFolder(options);
  const ledger = createLowdbLedger({ ...options, parse: parseEntry });
  const directory = createLowdbDirectory(options);
  const deliveries = createLowdbDeliveries(options);
  async function close(): Promise<void> {
    await Promise.all([ledger.close(), directory.close(), deliveries.close()]);
    lock.release();
  }
  try {
    // Damage is found now, and not when somebody first writes.
    for (const tenant of await tenantsIn(options.folder, /\.(?:\w+\.)?jsonl$/)) {
      await ledger.read(tenant, 0, 1);
      await Promise.all([directory.people(tenant), deliveries.all(tenant, '')]);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...{ ledger, directory, deliveries, close },
    tenants: () => tenantsIn(options.folder, /\.jsonl$/),
  };
}

/** Every municipality that has a file with such an ending. */
async function tenantsIn(folder: string, ending: RegExp): Promise<TenantId[]> {
  const names = (await readdir(folder)).map((file) => file.replace(ending, ''));
  return [...new Set(names)].filter(isGuid);
}

async function makeWritable({ folder, disk = realDisk }: StoreOptions): Promise<void> {
  const trial = join(folder, `write-test-${process.pid}`);
  try {
    await disk.makeFolder(folder);
    const file = await disk.open(trial);
    try {
      await file.write(Buffer.from('Tidvinn can write here\n'), 0);
    } finally {
      await file.close();
    }
    await disk.remove(trial);
  } catch (cause) {
    throw new Error(
      `DATA_DIR: the folder ${folder} cannot be written in (${cause instanceof Error ? cause.message : cause})`,
      { cause },
    );
  }
}
