import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { kariNordli } from '../../src/playground/people.ts';
import { type Running, start } from '../../src/start.ts';
import { openBrowser } from './browser.ts';
import { PlaygroundPage, screenshots } from './playground-page.ts';

// A week in a team's channel: the whole bot, with a clock that is moved from the one day to the next.

let folder: string;
let tidvinn: Running;
let browser: Browser;
let playground: PlaygroundPage;
let now = new Date('2026-11-23T12:00:00Z');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-e2e-'));
  const config = parseConfig({ PORT: '0', PLAYGROUND_PORT: '0', DATA_DIR: folder });
  [tidvinn, browser] = await Promise.all([start(config, { now: () => now }), openBrowser()]);
  playground = await PlaygroundPage.open(browser, tidvinn.playground?.address ?? '');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await tidvinn?.stop();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await playground.page.screenshot({ path: `${screenshots}/failed-check-in-week.png` });
});

async function comes(time: string): Promise<void> {
  now = new Date(time);
  await tidvinn.tick();
}

test('a check-in comes to the channel, one answers, another corrects, and the storyboard has changed', async () => {
  await playground.openChannel('Hjemmetjenesten');
  const added = await playground.card('En gang i uka spør jeg');
  await added.press('Sett opp innsjekken');
  const plan = await playground.card('Ukentlig innsjekk i denne kanalen');
  await plan.choose('Enhet', 'Hjemmetjenesten nord');
  await plan.press('Mer');
  await playground.keep(plan, 'check-in-plan');
  await plan.press('Lagre');
  await playground.card('Neste innsjekk kommer 24.11.2026.');

  await comes('2026-11-24T07:59:00Z');
  await comes('2026-11-24T08:00:00Z');
  const asked = await playground.card('Ukentlig innsjekk, uke 48');
  await playground.keep(asked, 'check-in');
  await asked.press('Svar for teamet');
  const first = await playground.card('Ukentlig innsjekk, steg 1 av 2');
  await first.fill('Hva skjedde', 'Tre av fem vikarer fulgte ruta');
  await first.fill('Hva lærte dere', 'Ruta må stå på telefonen');
  await playground.keep(first, 'check-in-answer');
  await first.press('Neste');
  const second = await playground.card('Ukentlig innsjekk, steg 2 av 2');
  await second.fill('Neste steg', 'Legge kveldsruta på telefonen');
  await second.fill('Hva forventer dere', 'Alle vikarer følger ruta');
  await playground.keep(second, 'check-in-answer-2');
  await second.press('Lagre');
  await playground.card('Dette svarte teamet');

  await playground.others.press(kariNordli, 'Rett svaret');
  await playground.others.press(kariNordli, 'Neste', { result: 'Fire av fem vikarer fulgte ruta' });
  const corrected = await playground.card('Fire av fem vikarer fulgte ruta');
  const words = await corrected.text();
  expect(words).toContain('Tre av fem vikarer fulgte ruta');
  expect(words).toContain('Legge kveldsruta på telefonen');
  await playground.keep(corrected, 'check-in-said');

  await playground.say('eksperiment');
  const board = await playground.card('Katatavle for Hjemmetjenesten nord');
  expect(await board.text()).toContain('Legge kveldsruta på telefonen');
  await playground.keep(board, 'check-in-board');
}, 120_000);

test('the next one is reminded of once, in its own thread', async () => {
  await comes('2026-12-01T08:00:00Z');
  await playground.card('Ukentlig innsjekk, uke 49');
  for (const day of ['02', '02', '03']) await comes(`2026-12-${day}T08:00:00Z`);
  await playground.sees('En påminnelse: Innsjekken for denne uka venter på svar fra teamet.');
  await playground.page.screenshot({ path: `${screenshots}/check-in-reminder.png` });
  expect(await playground.page.getByText('En påminnelse:').count()).toBe(1);
  await (await playground.card('En påminnelse:')).press('Ingen endring denne uka');
  await expect
    .poll(() => playground.page.getByText('Ingen endring denne uka.', { exact: true }).count())
    .toBe(2);
}, 120_000);

test('a team answers early, and its card says what the team said', async () => {
  await playground.say('innsjekk nå');
  const asked = await playground.card('Ukentlig innsjekk, uke 50');
  await asked.press('Svar for teamet');
  const form = await playground.card('Ukentlig innsjekk, steg 1 av 2');
  await form.fill('Ansatte per bruker', '13');
  await form.press('Neste');
  const said = await playground.card('Dere er tidlig ute');
  expect(await said.text()).toContain('Ansatte per bruker: nå 13');
}, 120_000);
