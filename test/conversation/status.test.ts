import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { openTidvinn } from './fake-teams.ts';

const imported = (
  gain: string,
  unit: string,
  minutesPerWeek: number,
  realised: number,
  on: string,
): Event => ({
  ...{ type: 'gain.imported', on, gain, unit, title: `Gevinst ${gain}`, minutesPerWeek, method: 'measured' },
  ...{ reportedOn: on, identifiedOn: on, agreedOn: on, introducedOn: on, measuredOn: on },
  ...(realised > 0
    ? { realisedOn: on, realisedMinutesPerWeek: realised, useOfTime: 'Turer', evidence: 'Sak 1' }
    : {}),
});

const area = (unit: string, name: string): Event => ({
  ...{ type: 'unit.described', on: '1900-01-01', unit, kind: 'area', name, parent: null },
});
const below = (unit: string, name: string, parent: string, isInLean: boolean): Event[] => [
  { type: 'unit.described', on: '1900-01-01', unit, kind: 'unit', name, parent, employees: 20 },
  ...(isInLean
    ? ([{ type: 'unit.described', on: '2015-01-01', unit, kind: 'unit', leanState: 'active' }] as Event[])
    : []),
];

async function municipality({ isSample = false } = {}) {
  const tidvinn = await openTidvinn({ isSample });
  await tidvinn.has(
    area('care', 'Hjemmetjenesten'),
    ...below('north', 'Hjemmetjenesten nord', 'care', true),
    ...below('south', 'Hjemmetjenesten sør', 'care', false),
    ...below('school', 'Raufoss skole', 'care', false),
    ...below('children', 'Senter for oppvekst', 'care', false),
    imported('a', 'north', 2250, 1125, '2015-03-01'),
    imported('b', 'south', 2250, 0, '2016-05-01'),
  );
  return { tidvinn, ola: await tidvinn.person('Ola', { unit: 'north' }) };
}

describe('asking what was gained', () => {
  it('answers for the municipality today, in hours and årsverk, with date, entry, parameters and method', async () => {
    const { ola } = await municipality();
    await ola.says('status');
    expect(ola.words).toContain(
      'Per 23.11.2026: 2,0 årsverk er identifisert, og 0,5 av dem er realisert (25\u00a0%). 1 av 4 enheter',
    );
    expect(ola.words).toContain('Identifisert: 2,0 årsverk (75 timer i uka)');
    expect(ola.words).toContain('Bygger på alt som er registrert til og med føring 1');
    expect(ola.words).toContain('1\u00a0687,5 timer');
    expect(ola.words).toContain('2 importert');
    expect(ola.words).toContain('målt 100\u00a0%');
  });

  it('answers for a date and for a service area, however the question is put', async () => {
    const { ola } = await municipality();
    for (const line of [
      'status hjemmetjenesten 2016-04-01',
      'gevinst Hjemmetjenesten per 01.04.2016',
      'status 1.4.2016 for hjemmetjenesten',
      'gains hjemmetjenesten 2016-04-01',
      'status hjemmetjenesten 1. april 2016',
      'gains for hjemmetjenesten as of 1 April 2016',
    ]) {
      await ola.says(line);
      expect(ola.words).toContain('Status for Hjemmetjenesten');
      expect(ola.words).toContain(
        'Per 01.04.2016: 1,0 årsverk er identifisert, og 0,5 av dem er realisert (50\u00a0%).',
      );
    }
  });

  it('offers the nearest units when none has that name', async () => {
    const { ola } = await municipality();
    await ola.says('status rådmannskontoret');
    expect(ola.words).toContain('Jeg fant ingen enhet som heter «rådmannskontoret».');
    await ola.presses('Raufoss skole');
    expect(ola.words).toContain('Status for Raufoss skole');
    await ola.says('status raufos skule');
    expect(ola.words).toContain('Status for Raufoss skole');
  });

  it('knows a unit by its whole name, small words and all', async () => {
    const { ola } = await municipality();
    await ola.says('status for Senter for oppvekst');
    expect(ola.words).toContain('Status for Senter for oppvekst');
    await ola.says('status senter for oppvekst');
    expect(ola.words).toContain('Status for Senter for oppvekst');
  });

  it('says so when the date is in the future or is none', async () => {
    const { ola } = await municipality();
    await ola.says('status 01.01.2030');
    expect(ola.words).toContain('01.01.2030 er ikke kommet ennå.');
    await ola.says('status 31.02.2016');
    expect(ola.words).toContain('«31.02.2016» er ikke en dato jeg kan lese.');
  });

  it('explains each figure by the gains it is the sum of, down to one gain', async () => {
    const { ola } = await municipality();
    await ola.says('status');
    await ola.presses('Forklar tallene');
    expect(ola.words).toContain('Identifisert: 2,0 årsverk (75 timer i uka)');
    expect(ola.words).toContain('Frigjort, ikke omdisponert: 1,5 årsverk (56 timer i uka)');
    expect(ola.words).toContain('Viser 1–2 av 2');
    expect(ola.words).toContain('Gevinst b');
    await ola.presses('Vis gevinsten');
    expect(ola.words).toContain('importert historikk');
  });

  it('draws a chart whose fallback is a table with the same numbers', async () => {
    const { ola } = await municipality();
    await ola.says('status');
    const body = ola.card?.body as { items?: { type: string; data?: unknown; fallback?: unknown }[] }[];
    const chart = body.flatMap(({ items = [] }) => items).find(({ type }) => type.startsWith('Chart.'));
    expect(chart?.data).toContainEqual(expect.objectContaining({ x: 'Realisert', y: 0.5 }));
    expect(JSON.stringify(chart?.fallback)).toContain('0,5');
  });

  it('does not answer about what another tenant or nobody has', async () => {
    const { ola } = await municipality();
    await ola.sends('status.show', { unit: 'someone-elses-unit' });
    expect(ola.words).toContain('Den enheten finner jeg ikke.');
    await ola.sends('gain.show', { gain: 'someone-elses-gain' });
    expect(ola.words).toContain('Den gevinsten finner jeg ikke');
  });

  it('labels the sample register on every card', async () => {
    const { ola } = await municipality({ isSample: true });
    for (const line of ['status', 'forklar', 'mine', 'oppgaver', 'eksperiment']) {
      await ola.says(line);
      expect(ola.words).toContain('Eksempeldata');
    }
  });
});
