import { expect, vi } from 'vitest';
import { test } from './in-playground.ts';

vi.setConfig({ testTimeout: 180_000 });

test('a leader asks in words, looks at it in each way, changes the question and keeps the report', async ({
  playground,
}) => {
  await playground.openPersonal();
  await playground.say('hvor mye har vi realisert fra 2012 til 2015');
  const answer = await playground.card('Slik forsto jeg spørsmålet');
  expect(await answer.text()).toContain('Endring fra 01.01.2012 til 31.12.2015: Realisert: opp');
  await playground.keep(answer, 'status-asked');
  await answer.press('Over tid');
  const time = await playground.card('Over tid: kommunen');
  await playground.keep(time, 'status-time');
  await time.press('Etter sløsing');
  const wastes = await playground.card('Etter sløsing: kommunen');
  await playground.keep(wastes, 'status-wastes');
  await wastes.press('Lean');
  const lean = await playground.card('Neste ut');
  await playground.keep(lean, 'status-lean');
  await lean.press('Mer om tallene');
  const more = await playground.card('Dette brukes tiden til nå');
  await playground.keep(more, 'status-more');
  await more.press('Endre spørsmålet');
  const form = await playground.card('Hva vil du vite?');
  await playground.keep(form, 'status-change');
  await playground.say('sammenlign enhetene i hjemmetjenesten');
  const units = await playground.card('Enhetene side om side');
  await playground.keep(units, 'status-units');
  await units.press('Over tid');
  const area = await playground.card('Over tid: Hjemmetjenesten');
  await playground.keep(area, 'status-time-area');
});
