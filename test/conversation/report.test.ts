import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { openTidvinn, tenant } from './fake-teams.ts';

async function homeCare(language: Language = 'nb') {
  const tidvinn = await openTidvinn();
  const kari = await tidvinn.person('Kari', { unit: 'home-care', language });
  const ola = await tidvinn.person('Ola', { unit: 'home-care', language });
  await tidvinn.unit('home-care', 'Hjemmetjenesten', kari);
  const thieves = () => tidvinn.municipalities.look(tenant, (state) => [...state.thieves.keys()]);
  return { tidvinn, kari, ola, thieves };
}

describe('reporting a time thief', () => {
  const inThreeLanguages = [
    {
      language: 'nb' as const,
      line: 'tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer',
      button: 'Meld',
      receipt:
        'Takk! Tidstyven er meldt: 15 timer i uka (0,40 årsverk). Lederen din svarer innen 5 arbeidsdager.',
    },
    {
      language: 'nn' as const,
      line: 'tidstjuv: leitar etter nøklar 10 min 3 gonger om dagen, 6 personar',
      button: 'Meld',
      receipt:
        'Takk! Tidstjuven er meldt: 15 timar i veka (0,40 årsverk). Leiaren din svarar innan 5 arbeidsdagar.',
    },
    {
      language: 'en' as const,
      line: 'time thief: looking for keys 10 min 3 times a day, 6 people',
      button: 'Report',
      receipt:
        'Thank you! The time thief is reported: 15 hours a week (0.40 FTE). Your manager will answer within 5 working days.',
    },
  ];
  for (const { language, line, button, receipt } of inThreeLanguages)
    it(`takes one sentence and gives a receipt (${language})`, async () => {
      const { ola } = await homeCare(language);
      await ola.says(line);
      await ola.presses(button);
      expect(ola.words).toContain(receipt);
    });

  it('says on the receipt how the time was worked out, as a sum one can check', async () => {
    const { ola } = await homeCare();
    await ola.says('tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer');
    await ola.presses('Meld');
    expect(ola.words).toContain('Slik er det regnet ut: 10 min × 3 per arbeidsdag × 6 personer');
  });

  it('names all that is missing at once', async () => {
    const { ola } = await homeCare();
    await ola.says('meld');
    await ola.presses('Meld');
    for (const label of ['Hva tar tid', 'Minutter per gang', 'Antall ganger', 'Hvor ofte'])
      expect(ola.words).toContain(`Feil i «${label}»`);
    await ola.fills({ 'Hvor ofte': 'once' }).presses('Meld');
    expect(ola.words).not.toContain('Feil i «Antall ganger»');
  });

  it('shows how the sentence was read before it is sent, with the basis named', async () => {
    const { ola } = await homeCare();
    await ola.says('tidstyv: skriver ut og skanner inn samme dokument, 25 min per sak, 1200 saker i året');
    expect(ola.words).toContain('11,1 timer i uka (0,30 årsverk)');
    expect(ola.words).toContain('Regnet per sak. Timer i uka er et gjennomsnitt over året.');
  });

  for (const { language, line, button, save } of [
    {
      language: 'nb' as const,
      line: 'tidstyv: skanner skjema 25 min per sak, 1 200 saker i året',
      button: 'Meld',
      save: 'Lagre endringen',
    },
    {
      language: 'nn' as const,
      line: 'tidstjuv: skannar skjema 25 min per sak, 1200 saker i året',
      button: 'Meld',
      save: 'Lagre endringa',
    },
    {
      language: 'en' as const,
      line: 'time thief: scanning forms 25 min per case, 1,200 cases a year',
      button: 'Report',
      save: 'Save the change',
    },
  ])
    it(`keeps thousands whole, from the sentence to the form and back (${language})`, async () => {
      const { ola, thieves, tidvinn } = await homeCare(language);
      await ola.says(line);
      await ola.presses(button);
      const [id = ''] = await thieves();
      const model = () => tidvinn.municipalities.look(tenant, (state) => state.thieves.get(id)?.facts.at(-1));
      expect(await model()).toMatchObject({ model: { casesPerYear: 1200 }, minutesPerYear: 30_000 });
      await ola.sends('time-thief.edit', { thief: id });
      await ola.sends('time-thief.submit', { ...ola.sent(save), note: 'Endret' });
      expect(await model()).toMatchObject({ note: 'Endret', model: { casesPerYear: 1200 } });
    });

  it('asks again about a number that may be thousands or decimals', async () => {
    const { ola } = await homeCare();
    await ola.says('meld');
    await ola
      .fills({ 'Hva tar tid': 'Skanner', Minutter: '25', Antall: '1.200', 'Hvor ofte': 'case' })
      .presses('Meld');
    expect(ola.words).toContain('Feil i «Antall ganger»');
  });

  it('takes words that only begin like a mention for what they are', async () => {
    const { ola } = await homeCare();
    await ola.says('meld');
    await ola
      .fills({ 'Hva tar tid': 'Skanner <attest> og arkiv', Minutter: '5', Antall: '1', 'Hvor ofte': 'week' })
      .presses('Meld');
    expect(ola.words).toContain('Skanner <attest> og arkiv');
  });

  it('leaves empty what was not understood, and counts people not named as one', async () => {
    const { ola } = await homeCare();
    await ola.says('tidstyv: leter etter nøkler');
    expect([
      ola.value('Minutter'),
      ola.value('Antall'),
      ola.value('Hvor ofte'),
      ola.value('Hvor mange'),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    await ola.fills({ Minutter: '15', Antall: '1', 'Hvor ofte': 'week' }).presses('Meld');
    expect(ola.words).toContain('15 minutter i uka');
    expect(ola.words).toContain('bare meg');
  });

  it('offers a line with a duration but no command as a report', async () => {
    const { ola } = await homeCare();
    await ola.says('leter etter riktig skjema ca. 5 min 4 ganger daglig, vi er seks');
    expect(ola.words).toContain('Er dette en tidstyv?');
    expect(ola.value('Minutter')).toBe(5);
  });

  it('takes a line for a report also when its first word is a command that stands alone', async () => {
    const { ola } = await homeCare();
    await ola.says('mine kollegaer venter på bil 10 min hver dag');
    expect(ola.words).toContain('Er dette en tidstyv?');
    await ola.says('mine');
    expect(ola.words).toContain('Mine meldinger');
  });

  it('names each wrong field and the mend, keeps what was typed, and saves nothing', async () => {
    const { ola, thieves } = await homeCare();
    await ola.says('meld');
    await ola
      .fills({
        'Hva tar tid': 'Nøkler',
        Minutter: '-3',
        Antall: '1,5',
        'Hvor ofte': 'week',
        'Hvor mange': '2.5',
      })
      .presses('Meld');
    expect(ola.words).toContain('Feil i «Minutter per gang»: Skriv et helt tall fra 1 til 480.');
    expect(ola.words).toContain('Det andre du skrev, er tatt vare på.');
    expect(ola.value('Hva tar tid')).toBe('Nøkler');
    expect(ola.value('Antall')).toBe('1,5');
    expect(await thieves()).toHaveLength(0);
    await ola.fills({ Minutter: '30', 'Hvor mange': '2' }).presses('Meld');
    expect(ola.words).toContain('1,5 timer i uka');
  });

  it('takes no more time than people have: 24 hours a day for 500 people', async () => {
    const { ola, thieves } = await homeCare();
    await ola.says('meld');
    const all = {
      'Hva tar tid': 'Alt',
      Minutter: '480',
      Antall: '3',
      'Hvor ofte': 'everyDay',
      'Hvor mange': '500',
    };
    await ola.fills(all).presses('Meld');
    expect(ola.words).toContain('mer enn alle timene');
    expect(await thieves()).toHaveLength(0);
  });

  it('keeps one report of a form sent twice, and takes the same form with new content as a correction', async () => {
    const { ola, thieves } = await homeCare();
    await ola.says('tidstyv: leter etter nøkler 10 min om dagen');
    const form = ola.sent('Meld');
    await Promise.all([ola.sends('time-thief.submit', form), ola.sends('time-thief.submit', form)]);
    await ola.sends('time-thief.submit', { ...form, minutes: '20' });
    await ola.sends('time-thief.submit', form);
    expect(await thieves()).toHaveLength(1);
    await ola.says('mine');
    expect(ola.words).toContain('50 minutter i uka');
  });

  it('lets the author edit and withdraw until it is assessed, and nobody else', async () => {
    const { ola, kari, thieves } = await homeCare();
    await ola.says('tidstyv: leter etter nøkler 10 min om dagen');
    await ola.presses('Meld');
    const [thief] = await thieves();
    await kari.sends('time-thief.edit', { thief });
    expect(kari.words).toBe('Bare den som meldte tidstyven, kan gjøre dette.');
    await kari.sends('time-thief.withdraw', { thief });
    expect(kari.words).toBe('Bare den som meldte tidstyven, kan gjøre dette.');

    await ola.presses('Endre');
    expect(ola.value('Minutter')).toBe(10);
    await ola.fills({ Minutter: '12' }).presses('Lagre endringen');
    expect(ola.words).toContain('1 time i uka');
    await ola.presses('Trekk tilbake');
    await ola.presses('Ja, trekk den tilbake');
    expect(ola.words).toContain('er trukket tilbake');
    await ola.says('mine');
    expect(ola.words).toContain('trukket tilbake');
    await kari.says('oppgaver');
    expect(kari.words).toContain('Ingenting venter på deg nå.');
  });

  it('edits and withdraws the newest report by typed words too', async () => {
    const { ola } = await homeCare();
    await ola.says('tidstyv: leter etter nøkler 10 min om dagen');
    await ola.presses('Meld');
    await ola.says('endre');
    expect(ola.value('Hva tar tid')).toBe('Leter etter nøkler');
    await ola.says('trekk tilbake');
    await ola.presses('Ja, trekk den tilbake');
    await ola.says('endre');
    expect(ola.words).toContain('Mine meldinger');
  });

  it('asks a newcomer for their unit once, and goes on with what was typed', async () => {
    const { tidvinn } = await homeCare();
    const ny = await tidvinn.person('Ny');
    await ny.says('tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer');
    expect(ny.words).toContain('Hvilken enhet hører du til?');
    await ny.fills({ Enhet: 'home-care' }).presses('Velg');
    expect(ny.value('Hva tar tid')).toBe('Leter etter nøkler');
    await ny.presses('Meld');
    expect(ny.words).toContain('Hjemmetjenesten');
  });

  it('names nobody in the ledger: a report has no author there, and nothing that leads to one', async () => {
    const { tidvinn, ola } = await homeCare();
    await ola.says('tidstyv: leter etter nøkler 10 min om dagen');
    await ola.presses('Meld');
    await ola.presses('Endre');
    await ola.fills({ Minutter: '12' }).presses('Lagre endringen');
    await ola.presses('Trekk tilbake');
    await ola.presses('Ja, trekk den tilbake');
    const lines = (await readFile(join(tidvinn.folder, `${tenant}.jsonl`), 'utf8')).split('\n');
    const reports = lines.filter((line) => line.includes('"time-thief.'));
    expect(reports).toHaveLength(3);
    for (const line of reports) {
      expect(line).not.toContain(ola.pseudonym);
      expect(line).not.toContain('"by"');
      expect(line).not.toContain('"role"');
    }
  });

  it('shows what people write as they wrote it, through every round trip', async () => {
    const { ola } = await homeCare();
    const wild = '**fet** _kursiv_ [lenke](http://x.no) <at>Kari</at> ${x} 1. a # `b` 🕰️ \\ ~ > |';
    const kept = '**fet** _kursiv_ [lenke](http://x.no) Kari ${x} 1. a # `b` 🕰️ \\ ~ > |';
    await ola.says('meld');
    await ola
      .fills({ 'Hva tar tid': wild, Minutter: '10', Antall: '1', 'Hvor ofte': 'week' })
      .presses('Meld');
    expect(ola.words).toContain(kept);
    await ola.presses('Endre');
    expect(ola.value('Hva tar tid')).toBe(kept);
    await ola.presses('Lagre endringen');
    await ola.presses('Endre');
    expect(ola.value('Hva tar tid')).toBe(kept);
  });

  it('answers 20,000 characters with the field and its limit, and keeps them', async () => {
    const { ola, thieves } = await homeCare();
    await ola.says('meld');
    await ola
      .fills({
        'Hva tar tid': 'x',
        Minutter: '10',
        Antall: '1',
        'Hvor ofte': 'week',
        'Mer om': 'a'.repeat(20_000),
      })
      .presses('Meld');
    expect(ola.words).toContain('Kort ned teksten til høyst 2\u00a0000 tegn. Den er på 20\u00a0000 tegn nå.');
    expect(await thieves()).toHaveLength(0);
  });
});
