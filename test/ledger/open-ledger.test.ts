import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';
import { diskError, faultyDisk } from './faulty-disk.ts';
import { tenant } from './notes.ts';
import { tempFolder } from './temp-folder.ts';

const opened: Entry = {
  seq: 1,
  at: '2026-11-23T10:00:00.000Z',
  by: 'p_someone',
  role: 'unitLeader',
  commandId: 'c',
  events: [{ type: 'storyboard.opened', on: '2026-11-23', board: 'b', unit: 'nav' }],
};

describe('the stores', () => {
  it('make their folder, keep everything in it, and have it when they are opened again', async () => {
    const folder = join(await tempFolder(), 'not', 'there', 'yet');
    const first = await openStores({ folder });
    await first.ledger.append(tenant, 0, opened);
    const { pseudonym } = await first.directory.meet(tenant, { objectId: 'a', name: 'Kari' });
    await first.deliveries.putChannel(tenant, { id: 'c', serviceUrl: 's' });
    await first.close();
    expect((await readdir(folder)).toSorted()).toEqual(
      [`${tenant}.deliveries.jsonl`, `${tenant}.jsonl`, `${tenant}.people.jsonl`, 'lock'].toSorted(),
    );
    const second = await openStores({ folder });
    expect(await second.ledger.read(tenant, 0)).toEqual([opened]);
    expect((await second.directory.person(tenant, pseudonym))?.name).toBe('Kari');
    expect(await second.deliveries.channel(tenant, 'c')).toEqual({ id: 'c', serviceUrl: 's' });
    await second.close();
  });

  it('are one process’s: another open is refused until the first is closed', async () => {
    const folder = await tempFolder();
    const first = await openStores({ folder });
    await expect(openStores({ folder, patienceMs: 0 })).rejects.toThrow('another Tidvinn');
    await first.close();
    await (await openStores({ folder, patienceMs: 0 })).close();
  });

  it.each(['.jsonl', '.people.jsonl', '.deliveries.jsonl'])(
    'do not open over damage in %s: it is named with its line, and the folder is let go',
    async (ending) => {
      const folder = await tempFolder();
      const first = await openStores({ folder });
      await first.ledger.append(tenant, 0, opened);
      await first.directory.meet(tenant, { objectId: 'a', name: 'Kari' });
      await first.deliveries.putChannel(tenant, { id: 'c', serviceUrl: 's' });
      await first.close();
      const file = join(folder, `${tenant}${ending}`);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('"', "'"));
      await expect(openStores({ folder })).rejects.toThrow(`${tenant}${ending}:1`);
      await writeFile(file, text);
      await (await openStores({ folder, patienceMs: 0 })).close();
    },
  );

  it('do not start where they cannot write, and say which setting names the folder', async () => {
    const file = join(await tempFolder(), 'a-file');
    await writeFile(file, '');
    await expect(openStores({ folder: join(file, 'data') })).rejects.toThrow(
      /^DATA_DIR: the folder .*a-file\/data/,
    );
    const disk = faultyDisk((call) => {
      if (call.name === 'open') throw diskError('EROFS');
    });
    await expect(openStores({ folder: await tempFolder(), disk })).rejects.toThrow(/^DATA_DIR: .*EROFS/);
  });
});
