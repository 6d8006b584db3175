import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { PlaygroundPage, screenshots } from './playground-page.ts';
import { startTidvinn, type Tidvinn } from './start-tidvinn.ts';

let tidvinn: Tidvinn;
let browser: Browser;
let playground: PlaygroundPage;

beforeAll(async () => {
  [tidvinn, browser] = await Promise.all([startTidvinn(), openBrowser()]);
  playground = await PlaygroundPage.open(browser, tidvinn.address);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await tidvinn?.stop();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  console.log(tidvinn.child.output());
  await playground.page.screenshot({ path: `${screenshots}/failed-check-in.png` });
});

test('a team connects its channel, answers early, and its card says what the team said', async () => {
  await playground.openChannel('Hjemmetjenesten');
  const added = await playground.card('Ingrid Moen har lagt meg til her. En gang i uka spør jeg');
  await added.press('Sett opp innsjekken');
  const plan = await playground.card('Ukentlig innsjekk i denne kanalen');
  await plan.choose('Enhet', 'Hjemmetjenesten nord');
  await playground.keep(plan, 'check-in-plan');
  await plan.press('Lagre');
  await playground.card('Neste innsjekk kommer');

  await playground.say('innsjekk nå');
  const asked = await playground.card('Ukentlig innsjekk, uke');
  await playground.keep(asked, 'check-in');
  await asked.press('Svar for teamet');
  const form = await playground.card('Ukentlig innsjekk, steg 1 av 2');
  await playground.keep(form, 'check-in-answer');
  await form.fill('Ansatte per bruker', '13');
  await form.press('Neste');
  const said = await playground.card('Dette svarte teamet');
  expect(await said.text()).toContain('Ansatte per bruker: nå 13');
  await playground.keep(said, 'check-in-said');
});
