import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';

export const tenant = '6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01';
export const administrator = '1d6fa6b2-bfee-4db1-a0e8-82c45448555e';
export const clock = { now: () => new Date('2026-11-20T09:00:00Z') };

/** The real stores in a folder of their own. */
export async function realStores(folder?: string) {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'tidvinn-import-')));
  const stores = await openStores({ folder: dataDir, patienceMs: 0 });
  const { ledger, directory } = stores;
  const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= stores.close());
  return {
    ...{ dataDir, municipalities, ledger, directory, clock },
    close,
    async remove() {
      await close();
      await rm(dataDir, { recursive: true });
    },
  };
}
