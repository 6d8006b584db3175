import { expect, vi } from 'vitest';
import { audHaugen, kariNordli, larsBakken, playgroundPlaces } from '../../src/playground/people.ts';
import { test } from './in-playground.ts';

vi.setConfig({ testTimeout: 180_000 });

test('whoever opens the personal chat is welcomed in bokmål, and shown that the figures are illustrative', async ({
  playground,
}) => {
  await playground.openPersonal();
  const welcome = await playground.card('Hei! Jeg er Tidvinn.');
  expect(await welcome.text()).toContain('Eksempeldata');
  await playground.keep(welcome, 'welcome');
});

test('a time thief is reported by form', async ({ playground }) => {
  await playground.openPersonal();
  await playground.say('meld');
  const form = await playground.card('Hva tar tid (må fylles ut)');
  await form.fill('Hva tar tid', 'Skriver ut møteinnkallinger på papir');
  await form.fill('Minutter per gang', 15);
  await form.fill('Antall ganger', 2);
  await form.choose('Hvor ofte', 'per uke');
  await form.fill('Hvor mange det gjelder', 4);
  await form.choose('Hvor sikkert er tallet', 'målt');
  await playground.keep(form, 'report-form');
  await form.press('Meld');

  const receipt = await playground.card('Takk! Tidstyven er meldt: 2 timer i uka');
  expect(await receipt.text()).toContain('Skriver ut møteinnkallinger på papir');
  await playground.keep(receipt, 'report-receipt');

  await playground.say('mine');
  const mine = await playground.card('Mine meldinger');
  expect(await mine.text()).toContain('Skriver ut møteinnkallinger på papir');
});

test('a number that cannot be right is named on the form, and what was typed is kept', async ({
  playground,
}) => {
  await playground.openPersonal();
  await playground.say('meld');
  const form = await playground.card('Hva tar tid (må fylles ut)');
  await form.fill('Hva tar tid', 'Venter på at maskinen starter');
  await form.fill('Minutter per gang', 9999);
  await form.fill('Antall ganger', 1);
  await form.choose('Hvor ofte', 'per arbeidsdag');
  await form.press('Meld');

  const again = await playground.card('Feil i «Minutter per gang»');
  expect(await again.value('Hva tar tid')).toBe('Venter på at maskinen starter');
  await playground.keep(again, 'report-mended');
  await again.fill('Minutter per gang', 9);
  await again.press('Meld');
  await playground.card(/Tidstyven er meldt.*Venter på at maskinen starter/s);
});

test('a time thief is reported in one sentence, with its numbers read and worked out', async ({
  playground,
}) => {
  await playground.openPersonal();
  await playground.say('tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer');
  const form = await playground.card('15 timer i uka (0,40 årsverk)');
  expect(await form.value('Hva tar tid')).toBe('Leter etter nøkler');
  expect(await form.value('Minutter per gang')).toBe('10');
  expect(await form.value('Antall ganger')).toBe('3');
  expect(await form.value('Hvor mange det gjelder')).toBe('6');
  await playground.keep(form, 'report-by-sentence');
  await form.press('Meld');
  await playground.card('Takk! Tidstyven er meldt: 15 timer i uka (0,40 årsverk).');
});

test('status shows the published totals of April 2016 and draws its chart', async ({ playground }) => {
  await playground.openPersonal();
  await playground.say('status 2016-04-01');
  const status = await playground.card('Per 01.04.2016: 33,0 årsverk er identifisert');
  expect(await status.text()).toContain('21,5 av dem er realisert (65 %)');
  expect(await status.text()).toContain('33 av 70 enheter');
  const bar = status.locator.getByRole('img', { name: /^Realisert, 21[.,]5/ });
  const { height } = (await bar.boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThan(5);
  await playground.keep(status, 'status');

  await status.press('Forklar tallene');
  const explained = await playground.card(/Slik|Forklar/);
  await playground.keep(explained, 'explain');
  await explained.press('Vis historien');
  const story = await playground.card('Historien til «');
  await playground.keep(story, 'story');
  const opened = playground.page.context().waitForEvent('page');
  await story.locator.getByRole('link', { name: 'Åpne som side' }).click();
  const page = await opened;
  expect(await page.title()).toMatch(/^Historien til «.+» – Tidvinn$/);
  await page.close();
});

test('an experiment is carried on in its channel, on one board that two people keep up to date', async ({
  playground,
}) => {
  await playground.openChannel('Hjemmetjenesten');
  await playground.sees('Ingrid Moen har lagt meg til her.');
  await playground.say('eksperiment');
  const unit = await playground.card('Hvilken enhet hører denne kanalen til?');
  await unit.choose('Enhet', 'Hjemmetjenesten nord');
  await unit.press('Velg');

  const board = await playground.card('Katatavle for Hjemmetjenesten nord');
  expect(await board.text()).toContain('Forventningen er låst.');
  await playground.keep(board, 'board');
  await board.press('Skriv resultat');
  const result = await playground.card('Skriv fakta og tall.');
  await playground.keep(result, 'board-result');
  await result.fill('Hva skjedde', 'Brukerne møtte 11 ansatte på to uker.');
  await result.press('Lagre');
  await playground.card('Neste: Skriv ned hva dere lærte.');

  await playground.others.press(kariNordli, 'Skriv læring');
  await playground.others.press(kariNordli, 'Lagre', { learning: 'Faste par må gjelde kvelden også.' });
  const updated = await playground.card('Faste par må gjelde kvelden også.');
  expect(await updated.text()).toContain('Brukerne møtte 11 ansatte på to uker.');
  expect(
    await playground.page.getByRole('heading', { name: 'Katatavle for Hjemmetjenesten nord' }).count(),
  ).toBe(1);
  await playground.keep(updated, 'board-updated');

  await updated.press('Nytt eksperiment');
  const next = await playground.card('Forventningen låses når du lagrer.');
  await next.fill('Hva er neste steg', 'To faste par på rute 3, også på kveldsvakt.');
  await next.fill('Hva forventer dere', 'Høyst ti ansatte på to uker.');
  await next.fillDate('Når kan vi gå og se', daysFromNow(7));
  await next.press('Lagre og lås forventningen');
  const locked = await playground.card('Eksperiment 4');
  expect(await locked.text()).toContain('To faste par på rute 3, også på kveldsvakt.');
  expect(await locked.text()).toContain('Forventningen er låst.');
  await playground.keep(locked, 'board-next-step');
});

test('a gain is measured by its leader, documented by its owner and approved by the staff representative', async ({
  playground,
}) => {
  await playground.openPersonal();
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
  const evidenceOf = { hours: '8', kind: 'newActivity', reference: 'Saksliste', on: daysFromNow(-1) };
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
function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
