import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { upTo } from '../domain/telling.ts';
import { openTidvinn } from './fake-teams.ts';

/** A gain of 40 hours a week is realised in one unit. Siri is the programme office. */
async function town({ language = 'nb' as Language } = {}) {
  const tidvinn = await openTidvinn({ today: '2026-09-01' });
  const siri = await tidvinn.person('Siri', { language });
  const ola = await tidvinn.person('Ola', { language });
  await tidvinn.unit('home', 'Hjemmetjenesten');
  const way = { hoursPerWeek: 40, measured: 108_000, realised: 108_000, baseline: 200_000 };
  await tidvinn.has(...upTo('realised', way));
  await tidvinn.role(siri, 'programmeOffice');
  return { tidvinn, siri, ola };
}

describe('the assumptions', () => {
  it('can be read by all, and changed by the programme office alone', async () => {
    const { ola } = await town();
    await ola.says('forutsetninger');
    expect(ola.words).toContain('1\u00a0687,5 timer per årsverk, 45 arbeidsuker\nGjelder nå');
    expect(ola.buttons().map(({ title }) => title)).toEqual(['Status']);
    await ola.sends('parameters.set', { hours: '1750', weeks: '45', from: '2026-09-01' });
    expect(ola.words).toBe('Utviklingsenheten eller administratoren kan gjøre dette.');
  });

  it('show what they do to a new gain and to all totals before they are set, and leave the old totals alone', async () => {
    const { siri, tidvinn } = await town();
    await siri.says('status 2026-09-01');
    const before = siri.words;
    await siri.says('forutsetninger');
    await siri.presses('Endre forutsetningene');
    await siri.fills({ 'Timer per årsverk': '1950', 'Gjelder fra': '2026-08-01' }).presses('Se virkningen');
    expect(siri.words).toContain('Velg en dato som er 01.09.2026 eller senere.');
    expect(siri.value('Timer per årsverk')).toBe('1950');
    await siri.fills({ 'Gjelder fra': '2027-01-01' }).presses('Se virkningen');
    expect(siri.words).toContain('Gjelder fra 01.01.2027: 1\u00a0950 timer per årsverk, 45 arbeidsuker');
    expect(siri.words).toContain('10 timer i uka: 0,27 årsverk før, 0,23 årsverk etter.');
    expect(siri.words).toContain(
      'Realisert: 1,1 årsverk (40 timer i uka) nå, 0,9 årsverk (40 timer i uka) regnet på nytt',
    );
    const save = siri.sent('Fastsett forutsetningene');
    for (const _twice of [1, 2]) {
      await siri.sends('parameters.set', save);
      expect(siri.words).toContain('Forutsetningene gjelder fra 01.01.2027.');
    }
    await siri.presses('Forutsetninger');
    expect(siri.words).toContain('1\u00a0950 timer per årsverk, 45 arbeidsuker\nGjelder fra 01.01.2027');
    expect(siri.words).toContain('Fastsatt av Siri (medarbeider i utviklingsenheten) 01.09.2026');
    tidvinn.on('2027-02-01');
    await siri.says('status 2026-09-01');
    const withoutEntry = (words: string) => words.replace(/per oppføring [^\n]*|nr\. \d+[^\n]*/g, '');
    const figures = (words: string) => withoutEntry(words).match(/\d+,\d årsverk/g);
    expect(figures(siri.words)).toEqual(figures(before));
  });

  it('that are coming can be taken back before their day, and then never were valid', async () => {
    const { siri, tidvinn } = await town();
    await siri.says('endre forutsetninger');
    await siri.fills({ 'Timer per årsverk': '1950', 'Gjelder fra': '2027-01-01' }).presses('Se virkningen');
    await siri.presses('Fastsett forutsetningene');
    await siri.presses('Forutsetninger');
    await siri.presses('Ta tilbake');
    expect(siri.words).toContain('10 timer i uka: 0,23 årsverk før, 0,27 årsverk etter.');
    await siri.presses('Fastsett forutsetningene');
    await siri.presses('Forutsetninger');
    expect(siri.words).not.toContain('1\u00a0950');
    tidvinn.on('2027-02-01');
    await siri.says('forutsetninger');
    expect(siri.words).toContain('1\u00a0687,5 timer per årsverk, 45 arbeidsuker\nGjelder nå');
  });

  it.each([
    [
      'nn',
      'endre føresetnader',
      'Timar per årsverk',
      'Sjå verknaden',
      '10 timar i veka: 0,27 årsverk før, 0,26',
    ],
    ['en', 'change assumptions', 'Hours per FTE', 'See the effect', '10 hours a week: 0.27 FTE before, 0.26'],
  ] as const)('in %s', async (language, typed, hours, preview, said) => {
    const { siri } = await town({ language });
    await siri.says(typed);
    await siri.fills({ [hours]: '1750' }).presses(preview);
    expect(siri.words).toContain(said);
    await siri.says(language === 'nn' ? 'føresetnader' : 'assumptions');
    expect(siri.words).toContain('45');
  });
});
