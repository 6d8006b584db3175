import { expect } from 'vitest';
import { kariNordli } from '../../src/playground/people.ts';
import { test } from './in-playground.ts';

test('a measurement by one is drawn on the board that another sees in the channel', async ({
  playground,
}) => {
  await playground.openChannel('Hjemmetjenesten');
  await playground.sees('Ingrid Moen har lagt meg til her.');
  await playground.say('eksperiment');
  const unit = await playground.card('Hvilken enhet hører denne kanalen til?');
  await unit.choose('Enhet', 'Hjemmetjenesten nord');
  await unit.press('Velg');

  await playground.card('Ansatte per bruker: nå 15 på to uker, mål 12 på to uker.');
  await playground.others.press(kariNordli, 'Nåtilstand');
  await playground.others.press(kariNordli, 'Lagre', {
    value: '13',
    samples: '6',
    method: 'Talt i journalen',
  });
  const updated = await playground.card('Ansatte per bruker: nå 13 på to uker');
  expect(await updated.text()).toContain('13 på to uker, 6 stikkprøver, Talt i journalen');
  expect(await updated.chartHeights()).toHaveLength(2);
  await playground.keep(updated, 'storyboard');

  await updated.press('Hindringer');
  const obstacles = await playground.card('Én hindring om gangen.');
  expect(await obstacles.text()).toContain('Vikarene kjenner ikke brukerne på kveldsruta.');
  await playground.keep(obstacles, 'storyboard-obstacles');
});

test('a coach sees their own side in their own chat, and a team walks through the five questions', async ({
  playground,
}) => {
  await playground.openPersonal();
  await playground.card('Hei! Jeg er Tidvinn.');
  await playground.say('coaching');
  const view = await playground.card('For coachen: Servicetorget');
  await playground.keep(view, 'coach');
  await view.press('Gå gjennom spørsmålene');
  const first = await playground.card('1. Hva er måltilstanden?');
  expect(await first.value('1. Hva er måltilstanden?')).toContain('8 av 10 telefoner');
  await playground.keep(first, 'coaching');
});

test('a newcomer learns kata on a practice board, and is told why an order matters', async ({
  playground,
}) => {
  await playground.openPersonal();
  await playground.say('lær kata');
  const path = await playground.card('Lær kata, kort 1 av 11');
  await path.press('Begynn');
  await (await playground.card('kort 2 av 11')).press('Neste');
  await (await playground.card('kort 3 av 11')).press('Neste');
  const actual = await playground.card('kort 4 av 11');
  await actual.fill('Hvor mange minutter leter dere', 15);
  await actual.press('Neste');
  const target = await playground.card('kort 5 av 11');
  await target.choose('Hvilken av disse er en måltilstand', 'Vi skal kjøpe et nøkkelskap.');
  await target.press('Neste');
  await playground.keep(await playground.card('Å kjøpe noe er en handling'), 'learn-kata');
});
