import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OncePost } from '../../src/features/handler.ts';
import { openStores, type Stores } from '../../src/ledger/open-ledger.ts';
import { card, inChannel, ola, type Rig, startRig, tenant } from './rig.ts';
import { reply } from './stand-in-connector.ts';

// Real stores on disk, the real adapter and connector, and a Teams that answers as it is told.

let folder: string;
let stores: Stores;
let rig: Rig;
let now: Date;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-'));
  now = new Date('2026-07-20T08:00:00Z');
  await start();
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

async function start() {
  stores = await openStores({ folder });
  const { directory, deliveries } = stores;
  const connector = { timeoutMilliseconds: 500, wait: async () => {} };
  rig = await startRig({}, { directory, deliveries, clock: { now: () => now }, connector });
}

async function stop() {
  await rig.stop();
  await stores.close();
}

const chat = { conversation: { id: 'chat-ola', conversationType: 'personal', tenantId: tenant } };

async function olaWrites() {
  await rig.post(rig.message('hei', { from: ola, ...chat }));
  await rig.bot.settle();
}

async function post(items = ['a']): Promise<OncePost> {
  const { pseudonym } = await stores.directory.meet(tenant, { objectId: ola.aadObjectId, name: ola.name });
  return {
    ...{ job: 'sustain-check', to: { person: pseudonym }, items: items.map((key) => ({ key })) },
    card: (language, won) => card(`Sjekk ${language} ${won.join()}`),
  };
}

const sendsOnce = async (items?: string[]) => rig.bot.post(tenant, await post(items));
const asked = () => rig.connector.sent.filter(({ body }) => String(body.summary).startsWith('Sjekk'));
const delivery = async () => (await stores.deliveries.all(tenant, now.toISOString()))[0];
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

test("a card comes in the person's own chat and language, once, and is claimed on disk before it is sent", async () => {
  await olaWrites();
  let whenSent: unknown;
  rig.connector.answerWith(async (_sent, response) => {
    whenSent = await delivery();
    reply(response, 201, { id: 'm1' });
  });
  await sendsOnce(['a', 'b']);
  await sendsOnce(['a', 'b']);
  expect(asked()).toMatchObject([
    {
      method: 'POST',
      path: expect.stringContaining('/conversations/chat-ola/'),
      body: { summary: 'Sjekk nb a,b' },
    },
  ]);
  expect(whenSent).toMatchObject({ state: 'claimed', attempts: 1 });
  expect(await delivery()).toMatchObject({ state: 'sent', at: now.toISOString() });
});

test('what somebody else has claimed is not on the card', async () => {
  await olaWrites();
  await sendsOnce(['a']);
  await sendsOnce(['a', 'b']);
  expect(asked().map(({ body }) => body.summary)).toEqual(['Sjekk nb a', 'Sjekk nb b']);
});

const silent = 'hangs';
test.each([
  [429, { 'Retry-After': '60' }, { state: 'failed', reason: 'tooMany' }],
  [400, {}, { state: 'failed', reason: 'notTaken' }],
  [403, {}, { state: 'inactive', reason: 'blocked' }],
  [404, {}, { state: 'inactive', reason: 'gone' }],
  [500, {}, { state: 'unknown', reason: 'trouble' }],
  [502, {}, { state: 'unknown', reason: 'trouble' }],
  [silent, {}, { state: 'unknown', reason: 'noAnswer' }],
  ['resets', {}, { state: 'unknown', reason: 'noAnswer' }],
] as const)(
  'when Teams says %s, it is sent once and written down as what it is',
  async (status, headers, expected) => {
    await olaWrites();
    rig.connector.answerWith((_sent, response) => {
      if (status === 'resets') response.destroy();
      else if (status !== silent) reply(response, status, {}, headers);
    });
    await sendsOnce();
    expect(await delivery()).toMatchObject(expected);
    await sendsOnce();
    expect(asked()).toHaveLength(1);
    const trace = JSON.stringify(rig.lines.filter(({ event }) => event === 'not delivered'));
    for (const name of [ola.name, ola.aadObjectId, 'chat-ola']) expect(trace).not.toContain(name);
  },
);

test('what Teams did not take is tried again later, less and less often, and at last waits for a person', async () => {
  await olaWrites();
  rig.connector.answerWith((_sent, response) => reply(response, 400));
  const waits: number[] = [];
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    await sendsOnce();
    const { until } = (await delivery()) ?? {};
    waits.push(until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until) - now.getTime());
    later(8 * 60);
  }
  await sendsOnce();
  expect(asked()).toHaveLength(8);
  expect(waits.at(-1)).toBe(Number.POSITIVE_INFINITY);
  expect(waits[5]).toBeGreaterThan(2 * (waits[0] ?? 0));
});

test('a person who has blocked the bot is asked when they are heard from again', async () => {
  await olaWrites();
  rig.connector.answerWith((_sent, response) => reply(response, 403));
  await sendsOnce();
  later(24 * 60);
  rig.connector.answerWith(undefined);
  await sendsOnce();
  expect(asked()).toHaveLength(1);
  await olaWrites();
  await sendsOnce();
  expect(asked()).toHaveLength(2);
  expect(await delivery()).toMatchObject({ state: 'sent', attempts: 2 });
});

test('a person without a chat is asked when they have one; a channel does not count', async () => {
  await rig.post(rig.message('hei', { from: ola, ...inChannel }));
  await sendsOnce();
  expect(await delivery()).toMatchObject({ state: 'inactive', reason: 'noChat' });
  await rig.post(rig.message('hei', { from: ola, ...inChannel }));
  await rig.bot.settle();
  await sendsOnce();
  expect(asked()).toEqual([]);
  await olaWrites();
  await sendsOnce();
  expect(asked()).toHaveLength(1);
});

test('a process that dies while it sends leaves something unknown, which a person can send again', async () => {
  await olaWrites();
  const lease = { at: now.toISOString(), until: new Date(now.getTime() + 180_000).toISOString() };
  await stores.deliveries.claim(tenant, await post(), lease);
  await stop();
  await start();
  later(60);
  await sendsOnce();
  expect(asked()).toEqual([]);
  expect(await delivery()).toMatchObject({ state: 'unknown', reason: 'interrupted' });
  await olaWrites();
  await sendsOnce();
  expect(asked()).toEqual([]);
  await stores.deliveries.sendAgain(tenant, 'a', now.toISOString());
  await sendsOnce();
  expect(asked()).toHaveLength(1);
});
