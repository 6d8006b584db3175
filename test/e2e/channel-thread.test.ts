import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../src/cards/render.ts';
import type { CardReply, OncePost, Post } from '../../src/features/handler.ts';
import { openStores, type Stores } from '../../src/ledger/open-ledger.ts';
import { playgroundPlaces, playgroundTenant as tenant } from '../../src/playground/people.ts';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { type Rig, startRig } from '../teams/rig.ts';
import { openBrowser } from './browser.ts';
import { PlaygroundPage, screenshots } from './playground-page.ts';

// What nobody has asked for, as Microsoft's own stand-in for Teams takes it.

let folder: string;
let stores: Stores;
let rig: Rig;
let browser: Browser;
let playground: Playground;
let words = 'Her er jeg';
let posts: Post[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-e2e-'));
  stores = await openStores({ folder });
  const { directory, deliveries } = stores;
  rig = await startRig(
    {
      typed: async () => ({ kind: 'text', text: words, posts }),
      added: async () => ({ kind: 'text', text: 'Hei' }),
    },
    { render, directory, deliveries },
  );
  [playground, browser] = await Promise.all([
    startPlayground({ botEndpoint: rig.endpoint, port: 0 }),
    openBrowser(),
  ]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await playground?.end();
  await rig?.stop();
  await stores?.close();
  await rm(folder, { recursive: true, force: true });
});

function about(title: string): OncePost['card'] {
  return (): CardReply => ({
    ...{ kind: 'card', card: 'notice', ...(title !== 'Påminnelse' && { shows: 'check-in' }) },
    data: { title, lines: ['Hva lærte dere denne uken?'], facts: [], buttons: [] },
  });
}

const sends = (key: string, title: string, more: Partial<OncePost> = {}) =>
  rig.bot.post(tenant, {
    ...{ job: 'check-in', to: { channel: playgroundPlaces.channel }, items: [{ key }] },
    card: about(title),
    ...more,
  });

test('a card begins a thread in the channel, what follows stands in it, and it is updated in place', async () => {
  const page = await PlaygroundPage.open(browser, playground.address);
  await page.openChannel('Hjemmetjenesten');
  await page.say('hei');
  await page.sees('Her er jeg');

  await sends('w48', 'Ukens innsjekk');
  await page.card('Ukens innsjekk');
  await sends('w48 reminder', 'Påminnelse', { inThreadOf: 'w48' });
  await page.card('Påminnelse');

  posts = [{ to: { shown: 'check-in' }, card: (language) => about('Dette sa laget')(language, []) }];
  await page.say('igjen');
  await page.sees('Dette sa laget');
  expect(await page.page.getByText('Ukens innsjekk').count()).toBe(0);
  await page.page.screenshot({ path: `${screenshots}/channel-thread.png` });
  expect(rig.lines).toEqual([]);
}, 120_000);

test('an answer that overtakes what the Playground says about the question itself is shown', async () => {
  const page = await PlaygroundPage.open(browser, playground.address);
  const opens = page.page.waitForEvent('websocket', (one) => one.url().includes('_ws_conversation'));
  await page.page.reload();
  const socket = await opens;
  // The log shows it in any case.
  await page.page.getByRole('button', { name: 'Hide log panel' }).click();
  await page.openChannel('General');
  const overtakes = socket.waitForEvent('framereceived', ({ payload }) => payload.includes('Dette haster'));
  await page.page.route('**/conversations/*/messages', async (route) => {
    const response = await route.fetch();
    await overtakes;
    await route.fulfill({ response });
  });
  posts = [];
  words = 'Dette haster';
  await page.say('hei');
  await page.sees('Dette haster');
}, 120_000);
