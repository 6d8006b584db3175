import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { openTidvinn, tenant } from './fake-teams.ts';

const says = {
  nb: {
    ...{
      line: 'tidstyv: leter etter nøkler 10 min om dagen',
      report: 'meld',
      what: 'Hva tar tid',
      minutes: 'Minutter',
    },
    ...{
      submit: 'Meld',
      save: 'Lagre utkast',
      saved: 'Utkastet er lagret',
      resume: 'Fortsett',
      discard: 'Slett',
    },
    ...{
      discarded: 'Utkastet er slettet.',
      draft: 'utkast',
      remove: 'slett utkast',
      none: 'Du har ingen utkast.',
    },
    ...{ full: 'Du har 10 utkast fra før', state: 'utkast, ikke meldt', isReported: 'Tidstyven er meldt' },
    ...{ asks: 'Lederen spør: Hvor ofte?', answer: 'svar', send: 'Send svaret', label: 'Svaret ditt' },
    ...{ answered: 'er sendt', told: 'Du har fått svar på spørsmålet ditt om' },
    ...{ owner: 'Ansvarlig: enhetsleder', next: 'Neste svar: 15.12.2026', moved: 'Løftet til: kommunen' },
    ...{
      reason: 'Begrunnelse: Vi venter på ny lås.',
      merged: 'Slått sammen med «Treg heis»: meldt, venter på svar',
    },
  },
  nn: {
    ...{
      line: 'tidstjuv: leitar etter nøklar 10 min om dagen',
      report: 'meld',
      what: 'Kva tek tid',
      minutes: 'Minutt',
    },
    ...{
      submit: 'Meld',
      save: 'Lagre utkast',
      saved: 'Utkastet er lagra',
      resume: 'Hald fram',
      discard: 'Slett',
    },
    ...{
      discarded: 'Utkastet er sletta.',
      draft: 'utkast',
      remove: 'slett utkast',
      none: 'Du har ingen utkast.',
    },
    ...{ full: 'Du har 10 utkast frå før', state: 'utkast, ikkje meldt', isReported: 'Tidstjuven er meldt' },
    ...{ asks: 'Leiaren spør: Hvor ofte?', answer: 'svar', send: 'Send svaret', label: 'Svaret ditt' },
    ...{ answered: 'er sendt', told: 'Du har fått svar på spørsmålet ditt om' },
    ...{ owner: 'Ansvarleg: einingsleiar', next: 'Neste svar: 15.12.2026', moved: 'Løfta til: kommunen' },
    ...{
      reason: 'Grunngiving: Vi venter på ny lås.',
      merged: 'Slått saman med «Treg heis»: meldt, ventar på svar',
    },
  },
  en: {
    ...{
      line: 'time thief: looking for keys 10 min a day',
      report: 'report',
      what: 'What takes',
      minutes: 'Minutes',
    },
    ...{
      submit: 'Report',
      save: 'Save draft',
      saved: 'The draft is saved',
      resume: 'Continue',
      discard: 'Delete',
    },
    ...{
      discarded: 'The draft is deleted.',
      draft: 'draft',
      remove: 'delete draft',
      none: 'You have no drafts.',
    },
    ...{
      full: 'You have 10 drafts already',
      state: 'draft, not reported',
      isReported: 'The time thief is reported',
    },
    ...{
      asks: 'Your manager asks: Hvor ofte?',
      answer: 'answer',
      send: 'Send the answer',
      label: 'Your answer',
    },
    ...{ answered: 'is sent', told: 'Your question about' },
    ...{
      owner: 'Responsible: unit leader',
      next: 'Next answer: 15 December 2026',
      moved: 'Escalated to: the municipality',
    },
    ...{
      reason: 'Reason: Vi venter på ny lås.',
      merged: 'Merged with "Treg heis": reported, waiting for an answer',
    },
  },
} as const;

const on = '2026-11-23';

async function homeCare(language: Language) {
  const tidvinn = await openTidvinn();
  const kari = await tidvinn.person('Kari', { unit: 'home-care', language });
  const ola = await tidvinn.person('Ola', { unit: 'home-care', language });
  await tidvinn.unit('home-care', 'Hjemmetjenesten', kari);
  const newest = () => tidvinn.municipalities.look(tenant, ({ thieves }) => [...thieves.keys()].at(-1) ?? '');
  const people = () => readFile(join(tidvinn.folder, `${tenant}.people.jsonl`), 'utf8');
  return { tidvinn, kari, ola, newest, people, t: says[language] };
}

describe('a draft', () => {
  for (const language of languages) {
    it(`keeps what is typed, wrong or right, and is gone from the disk when it is reported (${language})`, async () => {
      const { ola, t, people } = await homeCare(language);
      await ola.says(t.report);
      await ola.fills({ [t.what]: 'Halvferdig tanke', [t.minutes]: '-3' }).presses(t.save);
      expect(ola.words).toContain(t.saved);
      expect(await people()).toContain('{"draft":');

      await ola.says('mine');
      expect(ola.words).toContain(t.state);
      await ola.presses(t.resume);
      expect([ola.value(t.what), ola.value(t.minutes)]).toEqual(['Halvferdig tanke', -3]);
      await ola.sends('time-thief.submit', { ...ola.sent(t.submit), minutes: '3', times: '1', per: 'week' });
      expect(ola.words).toContain(t.isReported);
      expect(await people()).not.toContain('{"draft":');
      await ola.says('mine');
      expect(ola.words).not.toContain(t.state);
    });

    it(`is saved once however often, gone on with by word, and deleted by word or button (${language})`, async () => {
      const { ola, t, people } = await homeCare(language);
      await ola.says(t.line);
      const form = ola.sent(t.save);
      await ola.sends('time-thief.save-draft', form);
      await ola.sends('time-thief.save-draft', form);
      await ola.sends('time-thief.save-draft', { ...form, minutes: '11' });
      await ola.says(t.draft);
      expect(ola.value(t.minutes)).toBe(11);
      await ola.says(t.remove);
      expect(ola.words).toContain(t.discarded);
      await ola.says(t.draft);
      expect(ola.words).toContain(t.none);
      expect(await people()).not.toContain('draft');
      await ola.sends('time-thief.save-draft', form);
      await ola.says('mine');
      await ola.presses(t.discard);
      expect(ola.words).toContain(t.discarded);
    });

    it(`is not kept beside ten others, and nothing typed is lost (${language})`, async () => {
      const { ola, t } = await homeCare(language);
      for (let count = 0; count < 10; count += 1) {
        await ola.says(t.report);
        await ola.fills({ [t.what]: `Tanke ${count}` }).presses(t.save);
      }
      await ola.says(t.report);
      await ola.fills({ [t.what]: 'En for mye' }).presses(t.save);
      expect(ola.words).toContain(t.full);
      expect(ola.value(t.what)).toBe('En for mye');
      await ola.says('mine');
      expect(ola.words).not.toContain('En for mye');
    });
  }

  it('is nobody else’s to see, go on with or delete', async () => {
    const { ola, kari } = await homeCare('nb');
    await ola.says(says.nb.line);
    await ola.presses('Lagre utkast');
    const { data } = ola.buttons().find(({ title }) => title === 'Fortsett') ?? {};
    await kari.says('mine');
    expect(kari.words).not.toContain('Leter etter nøkler');
    await kari.sends('time-thief.resume-draft', data);
    expect(kari.words).toContain('Det utkastet finnes ikke lenger.');
    await kari.sends('time-thief.discard-draft', data);
    await ola.says('mine');
    expect(ola.words).toContain('Leter etter nøkler');
  });

  it('has a name on it, so it is not kept while one asks not to be stored', async () => {
    const { ola, people } = await homeCare('nb');
    await ola.says(says.nb.line);
    await ola.fills({ 'Hvem får vite': 'notStored' }).presses('Lagre utkast');
    expect(ola.words).toContain('Et utkast blir lagret under navnet ditt.');
    expect(ola.value('Hva tar tid')).toBe('Leter etter nøkler');
    expect(await people()).not.toContain('nøkler');
  });

  it('goes with the person when they are erased', async () => {
    const { ola, people, tidvinn } = await homeCare('nb');
    await ola.says(says.nb.line);
    await ola.presses('Lagre utkast');
    await tidvinn.services.directory.erase(tenant, ola.pseudonym);
    expect(await people()).not.toContain('nøkler');
  });
});

describe('one’s own reports', () => {
  for (const language of languages) {
    it(`show the question, and answer it once, by word and card; whoever asked is told (${language})`, async () => {
      const { ola, kari, t, tidvinn, newest } = await homeCare(language);
      await ola.says(t.line);
      await ola.presses(t.submit);
      const asked = {
        type: 'time-thief.info-asked' as const,
        on,
        thief: await newest(),
        question: 'Hvor ofte?',
      };
      await tidvinn.municipalities.act(tenant, { commandId: 'asks', by: kari.pseudonym }, () => ({
        kind: 'events',
        events: [asked],
      }));
      await ola.says('mine');
      expect(ola.words).toContain(t.asks);
      await ola.says(`${t.answer} Hver dag`);
      expect(ola.value(t.label)).toBe('Hver dag');
      await ola.fills({ [t.label]: '' }).presses(t.send);
      expect(ola.words).toContain(t.asks);
      ola.fills({ [t.label]: 'Hver morgen' });
      const answer = ola.sent(t.send);
      await ola.presses(t.send);
      expect(ola.words).toContain(t.answered);
      await ola.sends('time-thief.answer', answer);
      const facts = await tidvinn.municipalities.look(
        tenant,
        ({ thieves }) => [...thieves.values()][0]?.facts ?? [],
      );
      expect(facts.filter(({ kind }) => kind === 'infoGiven')).toHaveLength(1);
      expect(kari.heard.filter((words) => words.includes(t.told))).toHaveLength(1);
    });

    it(`say where each stands, why, who has it and when the next answer comes (${language})`, async () => {
      const { ola, kari, t, tidvinn, newest } = await homeCare(language);
      await ola.says(t.line);
      await ola.presses(t.submit);
      const thief = await newest();
      const answerBy = '2026-12-15';
      await tidvinn.has({
        type: 'time-thief.escalated',
        on,
        thief,
        to: null,
        answerBy,
        reason: 'Vi venter på ny lås',
      });
      await ola.says('mine');
      for (const words of [t.moved, t.next, t.reason]) expect(ola.words).toContain(words);
      await tidvinn.has({ type: 'time-thief.taken-on', on, thief, owner: kari.pseudonym, answerBy });
      await ola.says('mine');
      for (const words of [t.owner, t.next]) expect(ola.words).toContain(words);
      expect(ola.words).not.toContain('Kari');

      await kari.says(`${t.report} treg heis 5 min`);
      await kari.fills({ [t.what]: 'Treg heis' });
      const form = { ...kari.sent(t.submit), times: '1', per: 'week' };
      await kari.sends('time-thief.submit', form);
      await tidvinn.has({ type: 'time-thief.merged', on, thief, into: await newest() });
      await ola.says('mine');
      expect(ola.words).toContain(t.merged);
    });
  }

  it('take a line that only begins with «svar» or «kode» for the time thief it is', async () => {
    const { ola } = await homeCare('nb');
    await ola.says('svar på e-post tar 10 min hver dag');
    expect(ola.value('Minutter')).toBe(10);
    await ola.says('kode fakturaer for hånd tar 5 min per sak');
    expect(ola.value('Minutter')).toBe(5);
    // Nobody has asked, and nothing of it takes time: it is no report, and their reports say where they stand.
    for (const line of ['svar', 'svar nei, bare om natta']) {
      await ola.says(line);
      expect(ola.words).toContain('Mine meldinger');
    }
  });

  it('are answered by nobody else', async () => {
    const { ola, kari, tidvinn, newest } = await homeCare('nb');
    await ola.says(says.nb.line);
    await ola.presses('Meld');
    const thief = await newest();
    await ola.sends('time-thief.answer-form', { thief });
    expect(ola.words).toBe('Ingen har spurt deg om noe i denne meldingen nå.');
    await tidvinn.has({ type: 'time-thief.info-asked', on, thief, question: 'Hvor ofte?' });
    await kari.sends('time-thief.answer', { thief, answer: 'Aldri', nonce: 'nonce-0001' });
    expect(kari.words).toBe('Bare den som meldte tidstyven, kan gjøre dette.');
  });
});
