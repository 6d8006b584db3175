import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import type { OncePost } from '../../src/features/handler.ts';
import { createTable } from '../../src/features/index.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { openStores, type Stores } from '../../src/ledger/open-ledger.ts';
import { loadSampleRegister } from '../../src/sample/load-sample-register.ts';
import { createSimilar } from '../../src/search/similar.ts';
import { tenant } from '../import/stores.ts';
import { faultyDisk } from '../ledger/faulty-disk.ts';

// The bot was away while the first check of every imported gain fell due.

const disk = faultyDisk();
/** When the ledger's state was looked at, in turns of the event loop. */
const looks: number[] = [];
let folder: string;
let stores: Stores;
let posts: readonly OncePost[];
let opened: number;
let syncs: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-outage-'));
  stores = await openStores({ folder, disk });
  const { ledger, directory, deliveries } = stores;
  let turn = 0;
  let now = new Date('2026-11-20T09:00:00Z');
  const clock = { now: () => now };
  const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
  await loadSampleRegister({ municipalities, directory, ledger, clock, tenant });
  const table = createTable({
    municipalities: {
      ...municipalities,
      look(of, read) {
        looks.push(turn);
        return municipalities.look(of, read);
      },
    },
    ...{ directory, deliveries, similar: createSimilar() },
    settings: { answerDays: 5, measureAfterDays: 28, isSample: () => false },
  });
  now = new Date('2027-03-23T10:00:00Z');
  const entries = (await ledger.read(tenant, 0)).length;
  const before = disk.calls.length;
  let isOver = false;
  const comeBy = () => {
    turn += 1;
    if (!isOver) setImmediate(comeBy);
  };
  setImmediate(comeBy);
  posts =
    (await table.jobs
      .find(({ name }) => name === 'sustain-check')
      ?.run({ tenant, now, today: '2027-03-23' })) ?? [];
  isOver = true;
  opened = (await ledger.read(tenant, entries)).length;
  syncs = disk.calls
    .slice(before)
    .filter(({ name, path }) => name === 'datasync' && path.endsWith(`${tenant}.jsonl`)).length;
});
afterAll(async () => {
  await stores.close();
  await rm(folder, { recursive: true });
});

it('every overdue check is opened, and many share a sync of the disk', () => {
  expect(opened).toBeGreaterThan(80);
  expect(syncs).toBeLessThan(opened / 10);
});

it('each of them is put to somebody once', () => {
  const keys = posts.flatMap(({ items }) => items.map(({ key }) => key));
  expect([keys.length, new Set(keys).size]).toEqual([opened, opened]);
});

it('whoever comes by is let in between the messages of two people', () => {
  const last = looks.slice(-posts.length);
  expect(posts.length).toBeGreaterThan(1);
  expect(new Set(last).size).toBe(last.length);
});
