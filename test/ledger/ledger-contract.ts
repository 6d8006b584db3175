import { describe, expect, it, onTestFinished } from 'vitest';
import type { Ledger } from '../../src/ports/ledger.ts';
import { entry, otherTenant, tenant } from './notes.ts';

/** What every ledger does, whatever it keeps its entries in. `open` gives an empty one whose entries are notes. */
export function ledgerContract(name: string, open: () => Promise<Ledger>): void {
  async function opened(): Promise<Ledger> {
    const ledger = await open();
    onTestFinished(() => ledger.close());
    return ledger;
  }

  describe(`the ledger contract: ${name}`, () => {
    it('is empty for a municipality it has never seen', async () => {
      const ledger = await opened();
      expect(await ledger.read(tenant, 0)).toEqual([]);
    });

    it('numbers entries from 1 and reads them back in order, whole and unchanged', async () => {
      const ledger = await opened();
      expect(await ledger.append(tenant, 0, entry(1, 'a', 'Blåbær « \u2028\n"'))).toEqual({
        kind: 'appended',
        seq: 1,
      });
      expect(await ledger.append(tenant, 1, entry(2))).toEqual({ kind: 'appended', seq: 2 });
      expect(await ledger.read(tenant, 0)).toEqual([entry(1, 'a', 'Blåbær « \u2028\n"'), entry(2)]);
      expect(await ledger.read(tenant, 1)).toEqual([entry(2)]);
      expect(await ledger.read(tenant, 2)).toEqual([]);
      expect(await ledger.read(tenant, 0, 1)).toEqual([entry(1, 'a', 'Blåbær « \u2028\n"')]);
      expect(await ledger.read(tenant, 1, 5)).toEqual([entry(2)]);
    });

    it('refuses an append that rests on an older entry, and says which is the newest', async () => {
      const ledger = await opened();
      await ledger.append(tenant, 0, entry(1));
      expect(await ledger.append(tenant, 0, entry(1, 'late'))).toEqual({ kind: 'stale', seq: 1 });
      expect(await ledger.append(tenant, 7, entry(8, 'early'))).toEqual({ kind: 'stale', seq: 1 });
      expect(await ledger.append(tenant, 1, entry(2, 'late'))).toEqual({ kind: 'appended', seq: 2 });
    });

    it('refuses an append that rests on an entry of the same number but another command', async () => {
      const ledger = await opened();
      await ledger.append(tenant, 0, entry(1, 'theirs'));
      expect(await ledger.append(tenant, entry(1, 'ours'), entry(2))).toEqual({ kind: 'stale', seq: 1 });
      expect(await ledger.append(tenant, entry(1, 'theirs'), entry(2))).toEqual({ kind: 'appended', seq: 2 });
    });

    it('keeps a command once, however old it is and whatever the number it comes with', async () => {
      const ledger = await opened();
      await ledger.append(tenant, 0, entry(1, 'once'));
      await ledger.append(tenant, 1, entry(2));
      expect(await ledger.append(tenant, 2, entry(3, 'once'))).toEqual({ kind: 'repeated', seq: 1 });
      expect(await ledger.append(tenant, 0, entry(1, 'once'))).toEqual({ kind: 'repeated', seq: 1 });
      expect(await ledger.read(tenant, 0)).toHaveLength(2);
    });

    it('takes appends that rest on ones still being written, in the order of the calls', async () => {
      const ledger = await opened();
      const all = Array.from({ length: 100 }, (_, index) =>
        ledger.append(tenant, index === 0 ? 0 : entry(index), entry(index + 1)),
      );
      expect(await Promise.all(all)).toEqual(all.map((_, index) => ({ kind: 'appended', seq: index + 1 })));
      expect((await ledger.read(tenant, 0)).map((kept) => kept.seq)).toEqual(
        all.map((_, index) => index + 1),
      );
    });

    it('lets one of many win who rest on the same entry', async () => {
      const ledger = await opened();
      const all = Array.from({ length: 20 }, (_, index) => ledger.append(tenant, 0, entry(1, `c${index}`)));
      const kinds = (await Promise.all(all)).map((appended) => appended.kind);
      expect(kinds.filter((kind) => kind === 'appended')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'stale')).toHaveLength(19);
    });

    it('keeps municipalities apart, their command ids too', async () => {
      const ledger = await opened();
      await ledger.append(tenant, 0, entry(1, 'same', 'one'));
      expect(await ledger.append(otherTenant, 0, entry(1, 'same', 'two'))).toEqual({
        kind: 'appended',
        seq: 1,
      });
      expect(await ledger.read(tenant, 0)).toEqual([entry(1, 'same', 'one')]);
      expect(await ledger.read(otherTenant, 0)).toEqual([entry(1, 'same', 'two')]);
    });

    it('throws for an entry whose own number does not fit, and for one that could not be read again', async () => {
      const ledger = await opened();
      await expect(ledger.append(tenant, 0, entry(2))).rejects.toThrow('entry 2 cannot come after entry 0');
      await expect(ledger.append(tenant, 0, { ...entry(1), events: [] })).rejects.toThrow();
      expect(await ledger.read(tenant, 0)).toEqual([]);
    });

    it('takes nothing but a GUID in lower case for a municipality', async () => {
      const ledger = await opened();
      for (const name of ['', '../../etc/passwd', `${tenant}/..`, 'A'.repeat(36), 'lock'])
        await expect(ledger.read(name, 0)).rejects.toThrow('not a tenant id');
    });

    it('hands out entries that cannot be changed afterwards by who appended them', async () => {
      const ledger = await opened();
      const mine = entry(1);
      await ledger.append(tenant, 0, mine);
      mine.events.length = 0;
      expect((await ledger.read(tenant, 0))[0]?.events).toHaveLength(2);
    });

    it('finishes on close what was asked before, and takes nothing after', async () => {
      const ledger = await opened();
      await ledger.read(tenant, 0);
      const before = ledger.append(tenant, 0, entry(1));
      await Promise.resolve();
      await ledger.close();
      expect(await before).toEqual({ kind: 'appended', seq: 1 });
      await expect(ledger.append(tenant, 1, entry(2))).rejects.toThrow('closed');
    });
  });
}
