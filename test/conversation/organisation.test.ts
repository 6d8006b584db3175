import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { upTo } from '../domain/telling.ts';
import { openTidvinn } from './fake-teams.ts';

/** A service area with two units; a gain of 8 hours a week is realised in the first. Siri is the programme office. */
async function town({ language = 'nb' as Language } = {}) {
  const tidvinn = await openTidvinn({ today: '2026-09-01' });
  const siri = await tidvinn.person('Siri', { language });
  const kari = await tidvinn.person('Kari', { language });
  const unit = { type: 'unit.described', on: '1900-01-01' } as const;
  await tidvinn.has(
    { ...unit, unit: 'care', kind: 'area', name: 'Helse og omsorg', parent: null },
    { ...unit, unit: 'north', kind: 'unit', name: 'Nord', parent: 'care', employees: 30, fte: 20.5 },
    { ...unit, unit: 'south', kind: 'unit', name: 'Sør', parent: 'care', employees: 20, fte: 15 },
    ...upTo('realised', {
      unit: 'north',
      hoursPerWeek: 40,
      measured: 108_000,
      realised: 108_000,
      baseline: 200_000,
    }),
  );
  await tidvinn.role(siri, 'programmeOffice');
  await tidvinn.role(kari, 'unitLeader', 'north');
  return { tidvinn, siri, kari };
}

describe('the organisation', () => {
  it('is shown level by level, to the programme office', async () => {
    const { siri, kari } = await town();
    await siri.says('organisasjon');
    expect(siri.words).toContain('Helse og omsorg\ntjenesteområde\n2 enheter, 50 ansatte');
    await siri.presses('Åpne');
    expect(siri.words).toContain('Nord\nenhet\n30 ansatte');
    await siri.says('organisasjon nord');
    expect(siri.words).toContain('Ligger under: Helse og omsorg');
    await siri.presses('Ett nivå opp');
    expect(siri.words).toContain('Sør\nenhet\n20 ansatte');
    await kari.says('organisasjon');
    expect(kari.words).toBe('Utviklingsenheten eller administratoren kan gjøre dette.');
    await kari.sends('organisation.save', { kind: 'close', unit: 'south', on: '2026-09-01' });
    expect(kari.words).toBe('Utviklingsenheten eller administratoren kan gjøre dette.');
  });

  it('merges two units from a date: first the effect, then totals that are right on both sides of it', async () => {
    const { siri, kari, tidvinn } = await town();
    await siri.says('slå sammen enhet nord');
    await siri.fills({ 'Slås sammen med': 'south', 'Gjelder fra': '2026-10-01' }).presses('Se virkningen');
    expect(siri.words).toContain('Fra 01.10.2026:\nNord slås sammen med Sør\nSør: 50 ansatte, 35,5 årsverk');
    expect(siri.words).toContain('Det kommunen har vunnet i alt, er det samme før og etter.');
    expect(siri.words).toContain(
      'Nord: Før: identifisert 1,1 årsverk (40 timer i uka), realisert 1,1 årsverk (40 timer i uka), 30 ansatte. Etter: finnes ikke lenger.',
    );
    expect(siri.words).toContain(
      'Sør: Før: identifisert 0,0 årsverk (0 timer i uka), realisert 0,0 årsverk (0 timer i uka), 20 ansatte. Etter: identifisert 1,1 årsverk (40 timer i uka), realisert 1,1 årsverk (40 timer i uka), 50 ansatte.',
    );
    const save = siri.sent('Lagre endringen');
    for (const _twice of [1, 2]) {
      await siri.sends('organisation.save', save);
      expect(siri.words).toContain('Endringen er lagret.');
    }
    await siri.says('status nord 2026-09-01');
    expect(siri.words).toContain('Realisert: 1,1 årsverk');
    await kari.says('mine roller');
    expect(kari.words).toContain('Til og med 30.09.2026');
    tidvinn.on('2026-10-02');
    await siri.says('status sør');
    expect(siri.words).toContain('Realisert: 1,1 årsverk');
    await siri.says('status nord 2026-09-01');
    expect(siri.words).toContain('Realisert: 1,1 årsverk');
    await siri.says('status nord 2026-10-02');
    expect(siri.words).toContain('Realisert: 0,0 årsverk');
    await kari.says('mine roller');
    expect(kari.words).toContain('Du har ingen roller.');
  });

  it('undoes a mistake with a reason: the unit, its total and its leader are back, and it stays in the history', async () => {
    const { siri, kari } = await town();
    await siri.says('slå sammen enhet nord');
    await siri.fills({ 'Slås sammen med': 'south' }).presses('Se virkningen');
    await siri.presses('Lagre endringen');
    await siri.presses('Siste endringer');
    expect(siri.words).toContain('Nord slås sammen med Sør\nFra 01.09.2026');
    expect(siri.words).toContain('Lagret 01.09.2026 av medarbeider i utviklingsenheten');
    await siri.presses('Angre');
    await siri.presses('Angre');
    expect(siri.words).toContain('Feil i «Grunn»');
    await siri.fills({ Grunn: 'Feil enhet' }).presses('Angre');
    expect(siri.words).toContain('Endringen er angret.');
    await siri.presses('Siste endringer');
    expect(siri.words).toContain('Angret: Feil enhet');
    await siri.says('status nord');
    expect(siri.words).toContain('Realisert: 1,1 årsverk');
    await kari.says('mine roller');
    expect(kari.words).toContain('enhetsleder\nNord\nFra 01.09.2026');
  });

  it('splits a unit into a new one and one that is there, by percentages that make the whole', async () => {
    const { siri } = await town();
    await siri.says('del enhet nord');
    const parts = { 'Del 1: navn': 'Sør', 'Del 1: prosent': '40', 'Del 2: navn': 'Nattpatruljen' };
    await siri.fills({ ...parts, 'Del 2: prosent': '50' }).presses('Se virkningen');
    expect(siri.words).toContain('Prosentene må bli 100 til sammen, fordelt på minst to deler.');
    await siri.fills({ 'Del 2: prosent': '60' }).presses('Se virkningen');
    expect(siri.words).toContain('Nord deles i Sør (40\u00a0%), Nattpatruljen (60\u00a0%)');
    expect(siri.words).toContain('Ny: Nattpatruljen, under Helse og omsorg');
    expect(siri.words).toContain(
      'Nattpatruljen: Før: fantes ikke. Etter: identifisert 0,6 årsverk (24 timer i uka), realisert 0,6 årsverk (24 timer i uka), 18 ansatte.',
    );
    await siri.presses('Lagre endringen');
    await siri.says('status nattpatruljen');
    expect(siri.words).toContain('Realisert: 0,6 årsverk');
    await siri.says('status sør');
    expect(siri.words).toContain('Realisert: 0,4 årsverk');
    await siri.says('status helse og omsorg');
    expect(siri.words).toContain('Realisert: 1,1 årsverk');
  });

  it('makes, renames and moves units, and says what stands in the way', async () => {
    const { siri } = await town();
    await siri.says('ny enhet');
    await siri.fills({ Navn: 'Nord', 'Ligger under': 'care' }).presses('Se virkningen');
    expect(siri.words).toContain('En annen enhet har det navnet. Velg et annet navn.');
    expect(siri.words).toContain('Det andre du skrev, er tatt vare på.');
    await siri.fills({ Navn: 'Kjøkkenet', Ansatte: '12' }).presses('Se virkningen');
    expect(siri.words).toContain('Ny: Kjøkkenet, under Helse og omsorg\nKjøkkenet: 12 ansatte');
    await siri.presses('Endre skjemaet');
    expect(siri.value('Ansatte')).toBe('12');
    await siri.presses('Se virkningen');
    await siri.presses('Lagre endringen');
    await siri.says('endre enhet kjøkkenet');
    await siri.fills({ Navn: 'Storkjøkkenet', 'Ligger under': 'north' }).presses('Se virkningen');
    expect(siri.words).toContain('får navnet Storkjøkkenet');
    expect(siri.words).toContain('Storkjøkkenet flyttes til Nord');
    await siri.presses('Lagre endringen');
    await siri.says('endre enhet nord');
    await siri.fills({ 'Ligger under': 'kjokkenet' }).presses('Se virkningen');
    expect(siri.words).toContain('Da ville enheten havne under seg selv.');
    await siri.says('endre enhet sør');
    await siri.presses('Se virkningen');
    expect(siri.words).toContain('Slik er det allerede den dagen.');
  });

  it('leaves alone what the form only showed, also where it is to change before the day', async () => {
    const { siri } = await town();
    await siri.says('endre enhet sør');
    await siri.fills({ Navn: 'Søndre', 'Gjelder fra': '2026-10-01' }).presses('Se virkningen');
    await siri.presses('Lagre endringen');
    await siri.says('endre enhet sør');
    await siri.fills({ Ansatte: '25', 'Gjelder fra': '2026-11-01' }).presses('Se virkningen');
    expect(siri.words).toContain('Fra 01.11.2026:\nSøndre: 25 ansatte\n');
    expect(siri.words).not.toContain('får navnet');
  });

  it('closes a unit, and a person of it is asked where they belong now', async () => {
    const { siri, kari, tidvinn } = await town();
    await tidvinn.services.directory.choose('6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01', kari.pseudonym, {
      unit: 'north',
    });
    await siri.says('legg ned enhet nord');
    await siri.fills({ Grunn: 'Flyttet til nabokommunen' }).presses('Se virkningen');
    expect(siri.words).toContain('Nord legges ned');
    await siri.presses('Lagre endringen');
    await siri.says('status helse og omsorg');
    expect(siri.words).toContain('Realisert: 1,1 årsverk');
    await kari.says('meld');
    expect(kari.words).toContain('Hvilken enhet hører du til?');
  });

  it.each([
    [
      'nn',
      'organisasjon',
      'tenesteområde',
      'slå saman eining nord',
      'Blir slått',
      'Sjå verknaden',
      'blir slått saman med',
    ],
    ['en', 'organisation', 'service area', 'merge unit nord', 'Merges with', 'See the effect', 'merges with'],
  ] as const)('in %s', async (language, typed, kind, merge, into, preview, said) => {
    const { siri } = await town({ language });
    await siri.says(typed);
    expect(siri.words).toContain(kind);
    await siri.says(merge);
    await siri.fills({ [into]: 'south' }).presses(preview);
    expect(siri.words).toContain(`Nord ${said} Sør`);
  });
});
