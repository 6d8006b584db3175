import { describe, expect, it } from 'vitest';
import { openSample } from './sample.ts';

describe('a question that goes on from the one before', () => {
  it('keeps what is not said anew', async () => {
    const ola = await (await openSample()).person('Ola');
    await ola.says('hvor mye har legevakta spart i 2024');
    await ola.says('og i fjor?');
    expect(ola.words).toContain('Legevakta, 01.01.2025 til 31.12.2025, realisert.');
    await ola.says('hva med skolene?');
    expect(ola.words).toContain('Skole, 01.01.2025 til 31.12.2025, realisert.');
    await ola.says('bare ventetid');
    expect(ola.words).toContain('Skole, 01.01.2025 til 31.12.2025, realisert, venting.');
    await ola.says('per enhet?');
    expect(ola.words).toContain('Skole, 01.01.2025 til 31.12.2025, realisert, venting.');
    expect(ola.words).toContain('Nordre barneskole');
    expect(ola.words).not.toContain('Legevakta');
  });

  it('is understood in nynorsk and English, and after a button too', async () => {
    const tidvinn = await openSample();
    const nina = await tidvinn.person('Nina', { language: 'nn' });
    await nina.says('kor mykje er meldt på biblioteket i haust');
    await nina.says('kva med heile kommunen?');
    expect(nina.words).toContain('heile kommunen, 01.09.2026 til 25.11.2026, meldt.');
    const ann = await tidvinn.person('Ann', { language: 'en' });
    await ann.says('what did the library save in 2024');
    await ann.presses('Over time');
    await ann.says('and last year?');
    expect(ann.words).toContain('Biblioteket, 1 January 2025 to 31 December 2025, realised.');
  });

  it('comes back to today where that is said', async () => {
    const tidvinn = await openSample();
    for (const [language, question, ...now] of [
      ['nb', 'hvor mye har legevakta spart i 2024', 'og nå?', 'og i dag?', 'hva med nå', 'i dag'],
      ['nn', 'kor mykje har legevakta spart i 2024', 'og no?', 'kva med i dag?'],
      ['en', 'what did legevakta save in 2024', 'and now?', 'what about today?'],
    ] as const) {
      const who = await tidvinn.person(language, { language });
      for (const line of now) {
        await who.says(question);
        await who.says(line);
        expect(who.words, line).toMatch(/Legevakta, (?:per|as of) 25(?:\.11\.| November )2026, reali/);
      }
    }
    const ola = await tidvinn.person('Ola');
    await ola.says('hvor mye har legevakta spart i 2024');
    await ola.says('og skolene nå?');
    expect(ola.words).toContain('Skole, per 25.11.2026, realisert.');
    for (const line of ['no', 'just no time']) {
      await ola.says(line);
      expect(ola.words, line).not.toContain('Skole');
    }
  });

  it('is no complaint', async () => {
    const ola = await (await openSample()).person('Ola');
    for (const line of ['og dobbeltarbeid igjen', 'bare mye venting', 'og alltid feil på lønn']) {
      await ola.says('hvor mye har legevakta spart i 2024');
      await ola.says(line);
      expect(ola.words, line).not.toContain('2024');
      expect(ola.words, line).not.toContain('Realisert');
    }
    await ola.says('hvor mye har legevakta spart i 2024');
    await ola.says('bare ventetid på biblioteket');
    expect(ola.words).toContain('Biblioteket, 01.01.2024 til 31.12.2024, realisert, venting.');
  });

  it('asks which of several is meant, and then keeps the rest', async () => {
    const ola = await (await openSample()).person('Ola');
    await ola.says('hvor mye er realisert på legevakta i 2024');
    await ola.says('og på Nordre?');
    expect(ola.words).toContain('Flere heter noe med «Nordre».');
    await ola.presses('Nordre barnehage');
    expect(ola.words).toContain('Nordre barnehage, 01.01.2024 til 31.12.2024, realisert.');
  });

  it('is never answered where nothing, or what another asked, or what was asked long ago, is before it', async () => {
    const tidvinn = await openSample();
    const ola = await tidvinn.person('Ola');
    const kari = await tidvinn.person('Kari');
    await kari.says('hvor mye har legevakta spart i 2024');
    await ola.says('og i fjor?');
    expect(ola.words).toContain('Jeg vet ikke hvilket spørsmål «og i fjor» bygger på.');
    tidvinn.on('2026-11-26');
    await kari.says('og i fjor?');
    expect(kari.words).toContain('Jeg vet ikke hvilket spørsmål «og i fjor» bygger på.');
    await kari.presses('kommunen');
    expect(kari.words).toContain('hele kommunen, 01.01.2025 til 31.12.2025');
  });

  it('stops at a question in full, and at what is not understood', async () => {
    const ola = await (await openSample()).person('Ola');
    await ola.says('hvor mye har legevakta spart i 2024');
    await ola.says('og hva har biblioteket meldt?');
    expect(ola.words).toContain('Biblioteket, per 25.11.2026, meldt.');
    await ola.says('og Kari på lønn?');
    expect(ola.words).not.toContain('Realisert');
  });
});
