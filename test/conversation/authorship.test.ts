import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { openTidvinn, type Person, tenant } from './fake-teams.ts';

async function homeCare(language: Language = 'nb') {
  const tidvinn = await openTidvinn();
  const kari = await tidvinn.person('Kari', { unit: 'home-care', language });
  const ola = await tidvinn.person('Ola', { unit: 'home-care', language });
  await tidvinn.unit('home-care', 'Hjemmetjenesten', kari);
  const thieves = () => tidvinn.municipalities.look(tenant, (state) => [...state.thieves.values()]);
  return { tidvinn, kari, ola, thieves };
}

const says = {
  nb: {
    line: 'tidstyv: leter etter nøkler 10 min om dagen',
    ...{
      submit: 'Meld',
      who: 'Hvem får vite',
      code: 'Koden din: ',
      kode: 'kode',
      noted: 'Jeg har skrevet ned koden',
    },
    ...{ edit: 'Endre', save: 'Lagre endringen', withdraw: 'Trekk tilbake', yes: 'Ja, trekk den tilbake' },
    ...{
      gone: 'trukket tilbake',
      honest: 'kan ligge i loggen til Teams',
      unknown: 'Jeg finner ingen melding',
    },
    ...{ asks: 'Lederen spør: Hvor ofte?', answer: 'Svar', send: 'Send svaret', label: 'Svaret ditt' },
    ...{ answered: 'Svaret om «Leter etter nøkler» er sendt', tasks: 'oppgaver' },
  },
  nn: {
    line: 'tidstjuv: leitar etter nøklar 10 min om dagen',
    ...{
      submit: 'Meld',
      who: 'Kven får vite',
      code: 'Koden din: ',
      kode: 'kode',
      noted: 'Eg har skrive ned koden',
    },
    ...{
      edit: 'Endre',
      save: 'Lagre endringa',
      withdraw: 'Trekk tilbake',
      yes: 'Ja, trekk meldinga tilbake',
    },
    ...{ gone: 'trekt tilbake', honest: 'kan liggje i loggen til Teams', unknown: 'Eg finn inga melding' },
    ...{ asks: 'Leiaren spør: Hvor ofte?', answer: 'Svar', send: 'Send svaret', label: 'Svaret ditt' },
    ...{ answered: 'Svaret om «Leitar etter nøklar» er sendt', tasks: 'oppgåver' },
  },
  en: {
    line: 'time thief: looking for keys 10 min a day',
    ...{
      submit: 'Report',
      who: 'Who may know',
      code: 'Your code: ',
      kode: 'code',
      noted: 'I have written down the code',
    },
    ...{ edit: 'Change', save: 'Save the change', withdraw: 'Withdraw', yes: 'Yes, withdraw it' },
    ...{ gone: 'is withdrawn', honest: "may be in Teams' log", unknown: 'I cannot find a report' },
    ...{
      asks: 'Your manager asks: Hvor ofte?',
      answer: 'Answer',
      send: 'Send the answer',
      label: 'Your answer',
    },
    ...{ answered: 'The answer about "Looking for keys" is sent', tasks: 'tasks' },
  },
} as const;

/** The code as it stands on the receipt. */
function codeOn(who: Person): string {
  return /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(who.words)?.[0] ?? '';
}

async function withoutAName(language: Language) {
  const all = await homeCare(language);
  const { ola } = all;
  const t = says[language];
  await ola.says(t.line);
  ola.fills({ [t.who]: 'notStored' });
  const form = ola.sent(t.submit);
  await ola.presses(t.submit);
  return { ...all, t, form, code: codeOn(ola) };
}

describe('a report whose author is not stored', () => {
  for (const language of languages) {
    it(`is explained honestly before it is chosen (${language})`, async () => {
      const { ola } = await homeCare(language);
      await ola.says(says[language].line);
      expect(ola.words).toContain(says[language].honest);
      expect(ola.value(says[language].who)).toBe('hiddenFromReaders');
    });

    it(`gives a code, with which anyone who holds it sees, edits and withdraws it (${language})`, async () => {
      const { ola, kari, t, code, thieves } = await withoutAName(language);
      expect(ola.words).toContain(`${t.code}${code}`);
      await ola.says('mine');
      expect(ola.buttons().map(({ title }) => title)).not.toContain(t.withdraw);

      await ola.says(`${t.kode} ${code.toLowerCase().replaceAll('-', ' ')}`);
      await ola.presses(t.edit);
      await ola.sends('time-thief.submit', { ...ola.sent(t.save), minutes: '12' });
      await ola.says(`${t.kode}: ${code}`);
      await ola.presses(t.withdraw);
      await ola.presses(t.yes);
      expect(ola.words).toContain(t.gone);
      expect(await thieves()).toHaveLength(1);

      await kari.says(t.tasks);
      expect(kari.heard).toEqual([]);
    });

    it(`can be asked about, and answered with the code (${language})`, async () => {
      const { ola, kari, tidvinn, t, code, thieves } = await withoutAName(language);
      const [{ id: thief } = { id: '' }] = await thieves();
      await tidvinn.has({ type: 'time-thief.info-asked', on: '2026-11-23', thief, question: 'Hvor ofte?' });
      await ola.says(`${t.kode} ${code}`);
      expect(ola.words).toContain(t.asks);
      await ola.presses(t.answer);
      await ola.fills({ [t.label]: 'Hver morgen' }).presses(t.send);
      expect(ola.words).toContain(t.answered);
      await kari.says(t.tasks);
      expect(kari.words).toMatch(/nøkl|keys/);
    });

    it(`says the same of a code that is unknown and one that is misspelt (${language})`, async () => {
      const { ola, t } = await withoutAName(language);
      await ola.says(`${t.kode} AAAA-AAAA-AAAA-AAAA`);
      const unknown = ola.words;
      expect(unknown).toContain(t.unknown);
      await ola.says(`${t.kode} tull`);
      expect(ola.words).toBe(unknown);
      await ola.says(t.kode);
      expect(ola.words).toContain(`${t.kode}`);
    });

    it(`leaves nothing on the card once the code is noted (${language})`, async () => {
      const { ola, t, code } = await withoutAName(language);
      await ola.presses(t.noted);
      expect(JSON.stringify(ola.card)).not.toContain(code);
      expect(JSON.stringify(ola.card)).not.toContain('nonce');
    });
  }

  it('gives the same receipt when the same form is pressed again, and one report', async () => {
    const { ola, form, code, thieves } = await withoutAName('nb');
    await ola.says('hei');
    await ola.sends('time-thief.submit', form);
    expect(codeOn(ola)).toBe(code);
    expect(await thieves()).toHaveLength(1);
  });

  it('stays so: neither an edit nor the same form sent again can store who it was, or the other way', async () => {
    const { ola, form, thieves, tidvinn } = await withoutAName('nb');
    const fixed = 'Du kan ikke endre etterpå om det blir lagret hvem du er.';
    await ola.sends('time-thief.submit', { ...form, authorship: 'open' });
    expect(ola.words).toContain(fixed);
    await ola.says('meld: venter på bil 5 min om dagen');
    const stored = ola.sent('Meld');
    await ola.presses('Meld');
    await ola.sends('time-thief.submit', { ...stored, authorship: 'notStored' });
    expect(ola.words).toContain(fixed);
    const [, { id: thief } = { id: '' }] = await thieves();
    await ola.sends('time-thief.edit', { thief });
    await ola.sends('time-thief.submit', { ...ola.sent('Lagre endringen'), authorship: 'notStored' });
    expect(ola.words).toContain(fixed);
    expect(await thieves()).toHaveLength(2);
    expect(await tidvinn.services.directory.reportedBy(tenant, ola.pseudonym)).toContain(thief);
  });

  it('is not asked for where others see the form, and is refused there', async () => {
    const { ola, thieves } = await homeCare();
    const channel = '19:team';
    await ola.says(says.nb.line, { channel });
    expect(JSON.stringify(ola.card)).not.toContain('notStored');
    await ola.sends('time-thief.submit', { ...ola.sent('Meld'), authorship: 'notStored' }, { channel });
    expect(ola.words).toContain('Dette kan du bare velge i den personlige chatten med meg.');
    expect(await thieves()).toHaveLength(0);
    await ola.says('kode AAAA-AAAA-AAAA-AAAA', { channel });
    expect(ola.words).toContain('bare i den personlige chatten');
  });

  it('is in the ledger with a date, no time, and a hash of the code', async () => {
    const { tidvinn, code } = await withoutAName('nb');
    const ledger = await readFile(join(tidvinn.folder, `${tenant}.jsonl`), 'utf8');
    const line = ledger.split('\n').find((one) => one.includes('time-thief.reported')) ?? '';
    expect(line).toContain('"at":"2026-11-23",');
    expect(line).toContain('"authorship":"notStored"');
    expect(line).toContain('"codeHash"');
    expect(line).not.toContain(code.slice(0, 4));
  });

  it('is told to no leader, and does not keep the next one from being told', async () => {
    const { ola, kari } = await withoutAName('nb');
    expect(kari.heard).toEqual([]);
    await ola.says('meld: venter på bil 5 min om dagen');
    await ola.presses('Meld');
    expect(kari.heard).toEqual([expect.stringContaining('Venter på bil')]);
    await kari.says('oppgaver');
    expect(kari.words).toContain('Leter etter nøkler');
  });

  it('by the leader is like one by anybody else', async () => {
    const { kari } = await homeCare();
    await kari.says(says.nb.line);
    await kari.fills({ [says.nb.who]: 'notStored' }).presses('Meld');
    await kari.says('oppgaver');
    expect(kari.words).toContain('Leter etter nøkler');
  });
});

describe('a report whose author is stored', () => {
  it('is hidden from readers unless it is opened, and can be changed from the one to the other', async () => {
    const { ola, thieves } = await homeCare();
    await ola.says(says.nb.line);
    await ola.presses('Meld');
    expect((await thieves())[0]?.authorship).toBe('hiddenFromReaders');
    await ola.presses('Endre');
    await ola.fills({ 'Hvem får vite': 'open' }).presses('Lagre endringen');
    expect((await thieves())[0]?.authorship).toBe('open');
    await ola.presses('Endre');
    expect(ola.value('Hvem får vite')).toBe('open');
    await ola.fills({ 'Hvem får vite': 'hiddenFromReaders' }).presses('Lagre endringen');
    expect((await thieves())[0]?.authorship).toBe('hiddenFromReaders');
  });

  it('says what kind of waste it is and where the cause lies, or that one does not know', async () => {
    const { ola, tidvinn } = await homeCare();
    await ola.says(says.nb.line);
    expect([ola.value('Hva slags'), ola.value('Hvor årsaken')]).toEqual(['unknown', 'unknown']);
    await ola.fills({ 'Hva slags': 'motion' }).presses('Meld');
    const content = await tidvinn.municipalities.look(
      tenant,
      (state) => [...state.thieves.values()][0]?.facts[0],
    );
    expect(content).toMatchObject({ waste: 'motion' });
    expect(content).not.toHaveProperty('cause');
    await ola.presses('Endre');
    expect([ola.value('Hva slags'), ola.value('Hvor årsaken')]).toEqual(['motion', 'unknown']);
  });
});
