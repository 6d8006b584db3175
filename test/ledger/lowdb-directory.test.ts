import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Disk } from '../../src/ledger/disk.ts';
import { createLowdbDirectory } from '../../src/ledger/lowdb-directory.ts';
import { NotSaved } from '../../src/ports/ledger.ts';
import { diskError, faultyDisk } from './faulty-disk.ts';
import { otherTenant, tenant } from './notes.ts';
import { tempFolder } from './temp-folder.ts';

const kari = { objectId: 'AAAAAAAA-0000-0000-0000-00000000000A', name: 'Kari Ås' };
const ola = { objectId: 'bbbbbbbb-0000-0000-0000-00000000000b', name: 'Ola' };
const chat = { id: '19:chat', serviceUrl: 'https://smba.trafficmanager.net/emea/' };

function open(folder: string, disk?: Disk) {
  const directory = createLowdbDirectory({ folder, ...(disk && { disk }) });
  onTestFinished(() => directory.close());
  return directory;
}

describe('a person', () => {
  it('gets a random pseudonym when first met, and keeps it', async () => {
    const folder = await tempFolder();
    const directory = open(folder);
    const met = await directory.meet(tenant, kari);
    expect(met).toEqual({
      pseudonym: expect.stringMatching(/^p_[a-z2-7]{16}$/),
      objectId: kari.objectId.toLowerCase(),
      name: 'Kari Ås',
    });
    const again = { ...kari, objectId: kari.objectId.toLowerCase() };
    expect(await directory.meet(tenant, again)).toEqual(met);
    await directory.close();
    expect(await open(folder).person(tenant, met.pseudonym)).toEqual(met);
  });

  it('met many times at once for the first time is one person', async () => {
    const directory = open(await tempFolder());
    const met = await Promise.all(Array.from({ length: 20 }, () => directory.meet(tenant, kari)));
    expect(new Set(met.map((person) => person.pseudonym)).size).toBe(1);
    expect(await directory.people(tenant)).toHaveLength(1);
  });

  it('has another pseudonym in another municipality', async () => {
    const directory = open(await tempFolder());
    const here = await directory.meet(tenant, kari);
    const there = await directory.meet(otherTenant, kari);
    expect(there.pseudonym).not.toBe(here.pseudonym);
    expect(await directory.person(otherTenant, here.pseudonym)).toBeUndefined();
  });

  it('keeps a changed name, the newest conversation and what they chose', async () => {
    const folder = await tempFolder();
    const directory = open(folder);
    const { pseudonym } = await directory.meet(tenant, { ...kari, personal: chat });
    await directory.meet(tenant, { ...kari, name: 'Kari Øy' });
    await directory.choose(tenant, pseudonym, { language: 'nn' });
    await directory.choose(tenant, pseudonym, { unit: 'nav' });
    await directory.close();
    expect(await open(folder).person(tenant, pseudonym)).toEqual({
      pseudonym,
      objectId: kari.objectId.toLowerCase(),
      name: 'Kari Øy',
      personal: chat,
      language: 'nn',
      unit: 'nav',
    });
  });

  it('met again as they are costs no call to the disk', async () => {
    const disk = faultyDisk();
    const directory = open(await tempFolder(), disk);
    await directory.meet(tenant, { ...kari, personal: chat });
    const before = disk.calls.length;
    await directory.meet(tenant, { ...kari, personal: { ...chat } });
    await directory.meet(tenant, kari);
    expect(disk.calls).toHaveLength(before);
  });

  it('met again as they are waits for what is written of them, and for nobody else', async () => {
    const held = Promise.withResolvers<void>();
    let isHeld = false;
    const disk = faultyDisk((call) => (isHeld && call.name === 'datasync' ? held.promise : undefined));
    const directory = open(await tempFolder(), disk);
    await directory.meet(tenant, kari);
    isHeld = true;
    const order: string[] = [];
    const told = (name: string) => () => void order.push(name);
    const ola1 = directory.meet(tenant, ola).then(told('ola'));
    const ola2 = directory.meet(tenant, ola).then(told('ola again'));
    await directory.meet(tenant, kari).then(told('kari'));
    held.resolve();
    await Promise.all([ola1, ola2]);
    expect(order).toEqual(['kari', 'ola', 'ola again']);
  });

  it('that could not be read again is not written', async () => {
    const directory = open(await tempFolder());
    await expect(directory.meet(tenant, { ...kari, personal: { ...chat, id: '' } })).rejects.toThrow();
    expect(await directory.people(tenant)).toEqual([]);
  });

  it('nobody knows cannot choose', async () => {
    await expect(open(await tempFolder()).choose(tenant, 'p_x', {})).rejects.toThrow(
      'nobody has the pseudonym',
    );
  });

  it('handed out is a copy: changing it changes nobody', async () => {
    const directory = open(await tempFolder());
    const met = await directory.meet(tenant, kari);
    met.name = 'changed';
    expect((await directory.person(tenant, met.pseudonym))?.name).toBe('Kari Ås');
  });
});

describe('who reported what', () => {
  it('is remembered, and the first one stays', async () => {
    const directory = open(await tempFolder());
    await directory.putReporter(tenant, 'thief-1', 'p_a');
    await directory.putReporter(tenant, 'thief-1', 'p_b');
    await directory.putReporter(tenant, 'thief-2', 'p_a');
    expect(await directory.reporterOf(tenant, 'thief-1')).toBe('p_a');
    expect(await directory.reporterOf(tenant, 'thief-3')).toBeUndefined();
    expect(await directory.reportedBy(tenant, 'p_a')).toEqual(['thief-1', 'thief-2']);
    expect(await directory.reportedBy(tenant, 'p_b')).toEqual([]);
    expect([...(await directory.reportersAmong(tenant, new Set(['p_a', 'p_b'])))]).toEqual([
      ['thief-1', 'p_a'],
      ['thief-2', 'p_a'],
    ]);
  });
});

describe('what a person is owed', () => {
  it('is kept until it is given, oldest first, across a restart', async () => {
    const folder = await tempFolder();
    const before = open(folder);
    const { pseudonym } = await before.meet(tenant, kari);
    await before.owe(tenant, pseudonym, { id: 'n-1', text: 'First' });
    await before.owe(tenant, pseudonym, { id: 'n-2', text: 'Second' });
    await before.given(tenant, pseudonym, 'n-1');
    await before.close();
    const directory = open(folder);
    expect(await directory.owed(tenant, pseudonym)).toEqual([{ id: 'n-2', text: 'Second' }]);
    await directory.given(tenant, pseudonym, 'n-2');
    expect(await directory.owed(tenant, pseudonym)).toEqual([]);
  });

  it('has an end: the newest fifty, and no text without limit', async () => {
    const directory = open(await tempFolder());
    const { pseudonym } = await directory.meet(tenant, kari);
    for (let number = 1; number <= 51; number++)
      await directory.owe(tenant, pseudonym, { id: `n-${number}`, text: 'x'.repeat(20_000) });
    const owed = await directory.owed(tenant, pseudonym);
    expect(owed.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `n-${index + 2}`));
    expect(new Set(owed.map(({ text }) => text.length))).toEqual(new Set([5000]));
  });

  it('goes with them when they are erased, and nothing is kept for them afterwards', async () => {
    const folder = await tempFolder();
    const directory = open(folder);
    const { pseudonym } = await directory.meet(tenant, kari);
    await directory.owe(tenant, pseudonym, { id: 'n-1', text: 'Before' });
    await directory.erase(tenant, pseudonym);
    await directory.owe(tenant, pseudonym, { id: 'n-2', text: 'After' });
    expect(await directory.owed(tenant, pseudonym)).toEqual([]);
    await directory.close();
    for (const file of await readdir(folder))
      expect(await readFile(join(folder, file), 'utf8')).not.toContain(pseudonym);
  });
});

describe('an erased person', () => {
  it('leaves nothing of theirs in any file, and comes back as somebody new', async () => {
    const folder = await tempFolder();
    const directory = open(folder);
    const met = await directory.meet(tenant, { ...kari, personal: chat });
    const other = await directory.meet(tenant, ola);
    await directory.putReporter(tenant, 'thief-1', met.pseudonym);
    await directory.putReporter(tenant, 'thief-2', other.pseudonym);
    await directory.erase(tenant, met.pseudonym);

    for (const file of await readdir(folder)) {
      const text = await readFile(join(folder, file), 'utf8');
      for (const trace of [met.pseudonym, met.objectId, met.name, chat.id, 'thief-1'])
        expect(text).not.toContain(trace);
    }
    expect(await directory.person(tenant, met.pseudonym)).toBeUndefined();
    expect(await directory.reporterOf(tenant, 'thief-1')).toBeUndefined();
    expect(await directory.person(tenant, other.pseudonym)).toEqual(other);
    expect(await directory.reporterOf(tenant, 'thief-2')).toBe(other.pseudonym);
    expect((await directory.meet(tenant, kari)).pseudonym).not.toBe(met.pseudonym);
    await directory.close();
    expect((await open(folder).people(tenant)).map((person) => person.name)).toEqual(['Ola', 'Kari Ås']);
  });

  it('is still there when the new file could not be written, and the caller knows', async () => {
    let isFull = false;
    const disk = faultyDisk((call) => {
      if (isFull && call.path.endsWith('.new') && call.name === 'write') throw diskError('ENOSPC');
    });
    const directory = open(await tempFolder(), disk);
    const met = await directory.meet(tenant, kari);
    isFull = true;
    await expect(directory.erase(tenant, met.pseudonym)).rejects.toThrow(NotSaved);
    expect(await directory.person(tenant, met.pseudonym)).toEqual(met);
    isFull = false;
    await directory.erase(tenant, met.pseudonym);
    expect(await directory.people(tenant)).toEqual([]);
  });
});

describe('a write that fails', () => {
  it('is NotSaved, and the person is not known', async () => {
    let isFull = true;
    const disk = faultyDisk((call) => {
      if (isFull && call.name === 'write') throw diskError('ENOSPC');
    });
    const directory = open(await tempFolder(), disk);
    const outcomes = await Promise.allSettled([directory.meet(tenant, kari), directory.people(tenant)]);
    for (const outcome of outcomes)
      expect(outcome).toEqual({ status: 'rejected', reason: expect.any(NotSaved) });
    expect(await directory.people(tenant)).toEqual([]);
    isFull = false;
    expect((await directory.meet(tenant, kari)).name).toBe('Kari Ås');
  });
});

it('the file is written anew when it has grown far beyond its people', async () => {
  const folder = await tempFolder();
  const directory = open(folder);
  const { pseudonym } = await directory.meet(tenant, kari);
  await directory.meet(tenant, ola);
  for (let burst = 0; burst < 30; burst++) {
    const all = Array.from({ length: 50 }, (_, index) =>
      directory.choose(tenant, pseudonym, { unit: `unit ${burst}.${index}` }),
    );
    await Promise.all(all);
  }
  await directory.close();
  const lines = (await readFile(join(folder, `${tenant}.people.jsonl`), 'utf8')).split('\n').length;
  expect(lines).toBeLessThan(1100);
  const people = await open(folder).people(tenant);
  expect(people.map((person) => [person.name, person.unit])).toEqual([
    ['Kari Ås', 'unit 29.49'],
    ['Ola', undefined],
  ]);
});

describe('a draft', () => {
  const draft = { id: 'd1', savedOn: '2026-11-23', values: { what: 'Halvferdig tanke', minutes: '-3' } };

  it('is kept as it is typed, anew under its id, and after a restart', async () => {
    const folder = await tempFolder();
    const directory = open(folder);
    const { pseudonym } = await directory.meet(tenant, kari);
    expect(await directory.putDraft(tenant, pseudonym, { ...draft, values: {} })).toBe(true);
    expect(await directory.putDraft(tenant, pseudonym, draft)).toBe(true);
    await directory.close();
    expect(await open(folder).drafts(tenant, pseudonym)).toEqual([draft]);
  });

  it('is one of ten at most, each person’s own; nobody who is unknown has any', async () => {
    const directory = open(await tempFolder());
    const [one, other] = [await directory.meet(tenant, kari), await directory.meet(tenant, ola)];
    for (let count = 0; count < 10; count += 1)
      expect(await directory.putDraft(tenant, one.pseudonym, { ...draft, id: `d${count}` })).toBe(true);
    expect(await directory.putDraft(tenant, one.pseudonym, { ...draft, id: 'more' })).toBe(false);
    expect(await directory.putDraft(tenant, one.pseudonym, { ...draft, savedOn: '2026-11-24' })).toBe(true);
    expect(await directory.putDraft(tenant, 'p_nobody', draft)).toBe(false);
    expect(await directory.drafts(tenant, other.pseudonym)).toEqual([]);
  });

  it('is gone from the file when it is dropped, and when its person is erased', async () => {
    const folder = await tempFolder();
    const directory = open(folder);
    const { pseudonym } = await directory.meet(tenant, kari);
    const file = () => readFile(join(folder, `${tenant}.people.jsonl`), 'utf8');
    await directory.putDraft(tenant, pseudonym, draft);
    await directory.dropDrafts(tenant, pseudonym, ['d1', 'unknown']);
    expect(await file()).not.toContain('Halvferdig');
    expect(await directory.person(tenant, pseudonym)).toBeDefined();
    await directory.putDraft(tenant, pseudonym, draft);
    await directory.erase(tenant, pseudonym);
    expect(await file()).not.toContain('Halvferdig');
  });
});

describe('the order of the rows', () => {
  it('says nothing of who came when, once it is forgotten', async () => {
    const folder = await tempFolder();
    const directory = open(folder);
    const late = await directory.meet(tenant, ola);
    await directory.putReporter(tenant, 'thief-9', late.pseudonym);
    await directory.meet(tenant, kari);
    await directory.putReporter(tenant, 'thief-1', late.pseudonym);
    await directory.forgetOrder(tenant);
    const rows = (await readFile(join(folder, `${tenant}.people.jsonl`), 'utf8')).trim().split('\n');
    const found = rows.map((row) => /aaaaaaaa|bbbbbbbb|thief-\d/.exec(row)?.[0]);
    expect(found).toEqual(['aaaaaaaa', 'bbbbbbbb', 'thief-1', 'thief-9']);
    expect(await directory.reportedBy(tenant, late.pseudonym)).toHaveLength(2);
  });
});

describe("the day's one message", () => {
  const now = { id: 'n1', text: 'Now' };
  const later = { id: 'n2', text: 'Later', isForDigest: true as const };

  it('is of what waits for it, by person, and a wish for when is kept', async () => {
    const folder = await tempFolder();
    const before = open(folder);
    const [a, b] = [await before.meet(tenant, kari), await before.meet(tenant, ola)];
    await before.owe(tenant, a.pseudonym, now);
    await before.owe(tenant, a.pseudonym, later);
    await before.owe(tenant, b.pseudonym, now);
    await before.choose(tenant, b.pseudonym, { notices: 'none' });
    await before.close();
    const directory = open(folder);
    expect(await directory.owedForDigest(tenant)).toEqual([{ person: a.pseudonym, notices: [later] }]);
    expect(await directory.owed(tenant, a.pseudonym)).toEqual([now, later]);
    expect((await directory.person(tenant, b.pseudonym))?.notices).toBe('none');
    await directory.given(tenant, a.pseudonym, 'n2');
    expect(await directory.owedForDigest(tenant)).toEqual([]);
  });

  it('is gone with the person', async () => {
    const directory = open(await tempFolder());
    const { pseudonym } = await directory.meet(tenant, kari);
    await directory.owe(tenant, pseudonym, later);
    await directory.erase(tenant, pseudonym);
    expect(await directory.owedForDigest(tenant)).toEqual([]);
  });
});
