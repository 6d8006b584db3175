import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Disk } from '../../src/ledger/disk.ts';
import { createLowdbLedger } from '../../src/ledger/lowdb-ledger.ts';
import { NotSaved } from '../../src/ports/ledger.ts';
import { diskError, faultyDisk } from './faulty-disk.ts';
import { ledgerContract } from './ledger-contract.ts';
import { entry, parseNotes, tenant } from './notes.ts';
import { tempFolder } from './temp-folder.ts';

ledgerContract('lowdb', async () => createLowdbLedger({ folder: await tempFolder(), parse: parseNotes }));

function open(folder: string, disk?: Disk) {
  const ledger = createLowdbLedger({ folder, parse: parseNotes, ...(disk && { disk }) });
  onTestFinished(() => ledger.close());
  return ledger;
}

describe('the ledger in files', () => {
  it('is one file a municipality, one line an entry, that a person can read', async () => {
    const folder = await tempFolder();
    const ledger = open(folder);
    await ledger.append(tenant, 0, entry(1, 'a', 'blåbær'));
    await ledger.append(tenant, 1, entry(2));
    const lines = (await readFile(join(folder, `${tenant}.jsonl`), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { ...entry(1, 'a', 'blåbær'), crc: expect.stringMatching(/^[0-9a-f]{8}$/) },
      { ...entry(2), crc: expect.stringMatching(/^[0-9a-f]{8}$/) },
    ]);
  });

  it('has everything when it is opened again, and goes on from there', async () => {
    const folder = await tempFolder();
    const first = open(folder);
    await first.append(tenant, 0, entry(1));
    await first.close();
    const second = open(folder);
    expect(await second.append(tenant, 0, entry(1))).toEqual({ kind: 'repeated', seq: 1 });
    expect(await second.append(tenant, 1, entry(2))).toEqual({ kind: 'appended', seq: 2 });
  });

  it('fails everything that rests on a failed write, and then stands as the disk does', async () => {
    let isFull = false;
    const disk = faultyDisk((call) => {
      if (isFull && call.name === 'write') throw diskError('ENOSPC');
    });
    const ledger = open(await tempFolder(), disk);
    await ledger.append(tenant, 0, entry(1));
    isFull = true;
    const failing = [ledger.append(tenant, 1, entry(2)), ledger.append(tenant, entry(2), entry(3))];
    const repeated = ledger.append(tenant, 9, entry(2));
    const reading = ledger.read(tenant, 0);
    for (const append of await Promise.allSettled([...failing, repeated]))
      expect(append).toEqual({ status: 'rejected', reason: expect.any(NotSaved) });
    expect(await reading).toEqual([entry(1)]);
    isFull = false;
    expect(await ledger.append(tenant, 1, entry(2))).toEqual({ kind: 'appended', seq: 2 });
  });

  it('never reads out an entry that is not on disk yet', async () => {
    const held = Promise.withResolvers<void>();
    held.promise.catch(() => {});
    let isHeld = false;
    const disk = faultyDisk((call) => (isHeld && call.name === 'datasync' ? held.promise : undefined));
    const ledger = open(await tempFolder(), disk);
    await ledger.append(tenant, 0, entry(1));
    isHeld = true;
    const append = ledger.append(tenant, 1, entry(2));
    const reading = ledger.read(tenant, 0);
    held.reject(diskError('EIO'));
    await expect(append).rejects.toThrow(NotSaved);
    expect(await reading).toEqual([entry(1)]);
  });

  it.each(['EROFS', 'EACCES', 'ENOSPC'] as const)(
    'says NotSaved when no file can be made: %s',
    async (code) => {
      let isRefused = true;
      const disk = faultyDisk((call) => {
        if (isRefused && call.name === 'open') throw diskError(code);
      });
      const ledger = open(await tempFolder(), disk);
      await expect(ledger.append(tenant, 0, entry(1))).rejects.toThrow(NotSaved);
      isRefused = false;
      expect(await ledger.append(tenant, 0, entry(1))).toEqual({ kind: 'appended', seq: 1 });
    },
  );
});
