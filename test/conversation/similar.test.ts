import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { openTidvinn, tenant } from './fake-teams.ts';

const says = {
  nb: {
    ...{
      line: 'tidstyv: leter etter nøkler 10 min om dagen',
      other: 'tidstyv: finner ikke nøklene 20 min om dagen',
    },
    ...{
      report: 'meld',
      what: 'Hva tar tid',
      minutes: 'Minutter',
      times: 'Antall',
      per: 'Hvor ofte',
      note: 'Mer om',
    },
    ...{ submit: 'Meld', title: 'Er det en av disse?', join: 'Gjelder oss også', mine: 'Nei, meld min' },
    ...{
      send: 'Bli med',
      done: 'Dere er med',
      receipt: 'Tidstyven er meldt',
      hint: 'Dette ligner på en tidstyv',
    },
    ...{ show: 'Se det som ligner', word: 'gjelder oss også nøkler', none: 'Jeg finner ingen åpen tidstyv' },
    ...{
      state: 'gjelder oss også: meldt',
      leave: 'Gjelder oss ikke',
      yes: 'Ja, ta oss ut',
      leaving: 'gjelder oss ikke',
    },
    ...{ left: 'ikke lenger ført opp', own: 'Denne tidstyven har du meldt selv.', who: 'Skal det lagres' },
  },
  nn: {
    ...{
      line: 'tidstjuv: leitar etter nøklar 10 min om dagen',
      other: 'tidstjuv: finn ikkje nøklane 20 min om dagen',
    },
    ...{
      report: 'meld',
      what: 'Kva tek tid',
      minutes: 'Minutt',
      times: 'Talet på',
      per: 'Kor ofte',
      note: 'Meir om',
    },
    ...{ submit: 'Meld', title: 'Er det ein av desse?', join: 'Gjeld oss òg', mine: 'Nei, meld min' },
    ...{
      send: 'Bli med',
      done: 'De er med',
      receipt: 'Tidstjuven er meldt',
      hint: 'Dette liknar på ein tidstjuv',
    },
    ...{ show: 'Sjå det som liknar', word: 'gjeld oss òg nøklar', none: 'Eg finn ingen open tidstjuv' },
    ...{
      state: 'gjeld oss òg: meldt',
      leave: 'Gjeld oss ikkje',
      yes: 'Ja, ta oss ut',
      leaving: 'gjeld oss ikkje',
    },
    ...{
      left: 'ikkje lenger ført opp',
      own: 'Denne tidstjuven har du meldt sjølv.',
      who: 'Skal det lagrast',
    },
  },
  en: {
    ...{
      line: 'time thief: looking for keys 10 min a day',
      other: 'time thief: cannot find the keys 20 min a day',
    },
    ...{
      report: 'report',
      what: 'What takes',
      minutes: 'Minutes',
      times: 'Number',
      per: 'How often',
      note: 'More about',
    },
    ...{ submit: 'Report', title: 'Is it one of these?', join: 'Us too', mine: 'No, report mine' },
    ...{
      send: 'Join',
      done: 'You have joined',
      receipt: 'The time thief is reported',
      hint: 'This looks like a time thief',
    },
    ...{ show: 'See similar ones', word: 'us too keys', none: 'I cannot find an open time thief' },
    ...{ state: 'us too: reported', leave: 'Not us', yes: 'Yes, take us out', leaving: 'not us' },
    ...{ left: 'no longer listed', own: 'You reported this time thief yourself.', who: 'Store who' },
  },
} as const;

async function twoUnits(language: Language = 'nb') {
  const tidvinn = await openTidvinn();
  const kari = await tidvinn.person('Kari', { unit: 'home-care', language });
  const ola = await tidvinn.person('Ola', { unit: 'town-hall', language });
  await tidvinn.unit('home-care', 'Hjemmetjenesten');
  await tidvinn.unit('town-hall', 'Servicetorget');
  const t = says[language];
  const thieves = () => tidvinn.municipalities.look(tenant, (state) => [...state.thieves.values()]);
  const supports = async () =>
    (await thieves()).flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'supported'));
  await kari.says(t.line);
  await kari.presses(t.submit);
  const [{ id: thief } = { id: '' }] = await thieves();
  return { tidvinn, kari, ola, t, thieves, supports, thief };
}

describe('what is like it', () => {
  for (const language of languages) {
    it(`is shown once when a report is sent, and «${says[language].mine}» goes on with all that is typed (${language})`, async () => {
      const { ola, t, thieves } = await twoUnits(language);
      await ola.says(t.report);
      const typed = { [t.what]: 'Leter etter nøklene / looking for keys', [t.minutes]: '5', [t.times]: '1' };
      await ola.fills({ ...typed, [t.per]: 'week', [t.note]: 'Bak **døra**' }).presses(t.submit);
      expect(ola.words).toContain(t.title);
      expect(await thieves()).toHaveLength(1);
      await ola.presses(t.mine);
      expect(ola.words).toContain(t.receipt);
      expect((await thieves())[1]?.facts[0]).toMatchObject({ note: 'Bak **døra**', model: { minutes: 5 } });
    });

    it(`is named on a form that a sentence opened, and is then not asked about again (${language})`, async () => {
      const { ola, t } = await twoUnits(language);
      await ola.says(t.other);
      expect(ola.words).toContain(t.hint);
      await ola.presses(t.submit);
      expect(ola.words).toContain(t.receipt);
    });

    it(`is joined with one’s own measure, seen under «mine», and left again (${language})`, async () => {
      const { ola, t, thieves, supports } = await twoUnits(language);
      await ola.says(t.other);
      await ola.presses(t.show);
      await ola.presses(t.join);
      expect(ola.value(t.minutes)).toBe(20);
      const form = ola.sent(t.send);
      await ola.presses(t.send);
      expect(ola.words).toContain(t.done);
      await ola.sends('time-thief.support', form);
      expect(await thieves()).toHaveLength(1);
      expect(await supports()).toMatchObject([
        { unit: 'town-hall', model: { minutes: 20, per: 'workingDay' } },
      ]);
      await ola.says('mine');
      expect(ola.words).toContain(t.state);
      await ola.presses(t.leave);
      await ola.presses(t.yes);
      expect(ola.words).toContain(t.left);
      await ola.says('mine');
      expect(ola.words).not.toContain(t.state);
    });

    it(`is found, joined without a measure and left by typed words (${language})`, async () => {
      const { ola, t, supports } = await twoUnits(language);
      await ola.says(t.word);
      await ola.presses(t.join);
      await ola.presses(t.send);
      expect(ola.words).toContain(t.done);
      expect((await supports())[0]).not.toHaveProperty('model');
      await ola.says(t.leaving);
      await ola.presses(t.yes);
      expect(ola.words).toContain(t.left);
      await ola.says(t.word.replace(/\S+$/, 'xyzzy'));
      expect(ola.words).toContain(t.none);
    });

    it(`is not one’s own to join (${language})`, async () => {
      const { kari, t, thief } = await twoUnits(language);
      await kari.says(t.word);
      expect(kari.words).toContain(t.none);
      await kari.sends('time-thief.support', { thief, unit: 'home-care', nonce: 'nonce-0001' });
      expect(kari.words).toContain(t.own);
    });
  }

  it('is not shown when a report is edited, nor for a form that has been sent', async () => {
    const { ola, kari, t, thieves } = await twoUnits();
    await ola.says('meld: venter på bil 5 min om dagen');
    const form = ola.sent(t.submit);
    await ola.presses(t.submit);
    await ola.sends('time-thief.submit', { ...form, what: 'Leter etter nøkler' });
    expect(ola.words).toContain('Endringen er lagret.');
    await ola.presses('Endre');
    await ola.fills({ [t.what]: 'Leter etter nøkler ofte' }).presses('Lagre endringen');
    expect(ola.words).toContain('Endringen er lagret.');
    expect(await thieves()).toHaveLength(2);
    await kari.says('mine');
  });

  it('comes of the same unit first, three at most, and only what is still open', async () => {
    const { tidvinn, kari, ola, t } = await twoUnits();
    const per = await tidvinn.person('Per', { unit: 'town-hall' });
    for (const [who, what] of [
      [kari, 'Leter etter nøkler i skapet'],
      [kari, 'Leter etter nøkler i bilen'],
      [per, 'Leter etter nøkler på torget'],
    ] as const) {
      await who.says(t.report);
      await who.fills({ [t.what]: what, Minutter: '5', Antall: '1', 'Hvor ofte': 'week' });
      await who.sends('time-thief.submit', { ...who.sent(t.submit), hasSeenSimilar: true });
    }
    await ola.says('gjelder oss også leter etter nøkler');
    const titles = () => ola.words.split('\n').filter((line) => line.startsWith('Leter etter'));
    expect(titles()).toHaveLength(3);
    expect(titles()[0]).toBe('Leter etter nøkler på torget');
    await per.says('trekk tilbake');
    await per.presses('Ja, trekk den tilbake');
    await ola.says('gjelder oss også leter etter nøkler');
    expect(titles()).not.toContain('Leter etter nøkler på torget');
  });

  it('leads to the survivor where two are merged', async () => {
    const { tidvinn, kari, ola, thief, thieves, supports } = await twoUnits();
    await kari.says('meld: treg heis 5 min om dagen');
    await kari.presses('Meld');
    const into = (await thieves())[1]?.id ?? '';
    await tidvinn.has({ type: 'time-thief.merged', on: '2026-11-23', thief, into });
    const per = await tidvinn.person('Per', { unit: 'town-hall' });
    await per.says('gjelder oss også nøkler');
    expect(per.words).toContain('Treg heis');
    await ola.sends('time-thief.support', { thief, unit: 'town-hall', nonce: 'nonce-0001' });
    expect(await supports()).toHaveLength(1);
    expect((await thieves())[1]?.facts.at(-1)?.kind).toBe('supported');
  });

  it('names a wrong measure and keeps what is typed', async () => {
    const { ola, t, supports } = await twoUnits();
    await ola.says(t.word);
    await ola.presses(t.join);
    await ola.fills({ Minutter: '5' }).presses(t.send);
    expect(ola.words).toContain('Feil i «Hvor ofte»');
    expect(ola.value('Minutter')).toBe(5);
    expect(await supports()).toEqual([]);
  });

  it('is joined once by each, whatever the form; again with another measure is a new word', async () => {
    const { tidvinn, ola, supports, thief } = await twoUnits();
    const press = (nonce: string, minutes: string) =>
      ola.sends('time-thief.support', { thief, unit: 'town-hall', minutes, times: '1', per: 'week', nonce });
    await press('nonce-0001', '5');
    await press('nonce-0002', '5');
    expect(await supports()).toHaveLength(1);
    await press('nonce-0003', '6');
    const standing = await tidvinn.municipalities.look(
      tenant,
      ({ thieves }) => [...thieves.values()][0]?.facts,
    );
    expect(new Set(standing?.flatMap((fact) => (fact.kind === 'supported' ? [fact.support] : []))).size).toBe(
      1,
    );
    const { directory } = tidvinn.services;
    const [support = ''] = await directory.reportedBy(tenant, ola.pseudonym);
    expect(await directory.reporterOf(tenant, support)).toBe(ola.pseudonym);
  });

  it('says in the form that nothing is like it any more, when the words have been changed', async () => {
    const { ola, t } = await twoUnits();
    await ola.says(t.other);
    await ola.fills({ [t.what]: 'Xyzzy' }).presses(t.show);
    expect(ola.words).toContain(t.none);
    expect([ola.value(t.what), ola.value(t.minutes)]).toEqual(['Xyzzy', 20]);
  });

  it('is not shown to a whole channel, but to who sends a report there', async () => {
    const { ola, t } = await twoUnits();
    const channel = '19:team';
    await ola.says(t.other, { channel });
    expect(ola.words).not.toContain(t.hint);
    await ola.presses(t.submit, { channel });
    expect(ola.words).toContain(t.title);
    await ola.says(t.word, { channel });
    expect(ola.words).toContain('bare i den personlige chatten');
  });

  it('can be joined without being stored, in one’s own chat, with no way back to whoever did', async () => {
    const { tidvinn, ola, t, supports } = await twoUnits();
    await ola.says(t.word);
    await ola.presses(t.join);
    await ola.fills({ [t.who]: 'notStored' }).presses(t.send);
    expect(ola.words).toContain('Det er ikke lagret hvem du er.');
    expect(await supports()).toMatchObject([{ at: '2026-11-23' }]);
    expect((await supports())[0]?.by).toBeUndefined();
    expect(await tidvinn.services.directory.reportedBy(tenant, ola.pseudonym)).toEqual([]);
  });
});
