import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audHaugen, larsBakken, playgroundPlaces } from '../../src/playground/people.ts';
import { openBrowser } from './browser.ts';
import { PlaygroundPage } from './playground-page.ts';
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

test('a gain is measured by its leader, documented by its owner and approved by the staff representative', async () => {
  await playground.openPersonal();
  await playground.card('Hei! Jeg er Tidvinn.');
  await playground.say('vis gevinst henvendelser');
  const gain = await playground.card('Gevinst: Fører henvendelser i to systemer');
  await gain.press('Mer om gevinsten');
  const more = await playground.card('Mer om gevinsten: Fører henvendelser');
  await playground.keep(more, 'gain-more');
  await more.press('Endre');
  const owner = await playground.card('Den gevinstansvarlige følger opp gevinsten');
  await owner.choose('Gevinstansvarlig', 'Aud Haugen');
  await owner.press('Lagre');
  const named = await playground.card('Aud Haugen er nå gevinstansvarlig.');
  await named.press('Registrer måling');
  const form = await playground.card('Timer i uka etter endringen');
  await form.fill('Timer i uka etter endringen', 1);
  await form.choose('Målemetode', 'målt');
  await playground.keep(form, 'gain-measurement');
  await form.press('Lagre målingen');
  const measured = await playground.card('Målt netto: 9 timer i uka');
  expect(await measured.text()).toContain('Frigjort, ikke omdisponert: 9 timer i uka');
  await playground.keep(measured, 'gain-measured');

  await measured.press('Dokumenter bruken');
  const evidence = await playground.card('Hvor finnes dokumentasjonen');
  await evidence.choose('Dokumentasjon (', 'ny aktivitet er i gang');
  await evidence.fill('Hvor finnes dokumentasjonen', 'Saksliste, uke 40–44');
  await evidence.press('Legg til mer dokumentasjon');
  const second = await playground.card('Lagt ved: ny aktivitet er i gang: Saksliste, uke 40–44');
  await playground.keep(second, 'gain-evidence');
  await second.press('Avbryt');

  const { general } = playgroundPlaces;
  await playground.others.say(audHaugen, general, 'vis gevinst henvendelser');
  await playground.others.press(audHaugen, 'Dokumenter bruken');
  const evidenceOf = { hours: '8', kind: 'newActivity', reference: 'Saksliste', on: daysAgo(1) };
  await playground.others.press(audHaugen, 'Send til godkjenning', evidenceOf);
  await playground.others.say(larsBakken, general, 'vis gevinst henvendelser');
  const answer = await playground.others.press(larsBakken, 'Godkjenn realiseringen');
  expect(JSON.stringify(answer)).toContain('Realisert: 8 timer i uka');

  await playground.say('rett opp henvendelser');
  const corrections = await playground.card('Det som er rettet, blir stående i historien');
  await playground.keep(corrections, 'gain-correct');
  await corrections.press('Rett tallene');
  const wrong = await playground.card('Timer i uka som spares');
  await playground.keep(wrong, 'gain-correct-identified');
});

/** yyyy-mm-dd, as the date input takes it. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
