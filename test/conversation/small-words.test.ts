import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn, tenant } from './fake-teams.ts';
import { crew } from './gain-crew.ts';
import { framed } from './kata-team.ts';

const said = {
  nb: {
    ...{ thief: 'hva er en tidstyv', realised: 'Hva betyr «realisert»?', unknown: 'hva betyr synergi' },
    ...{
      glossary: 'ordliste',
      one: 'ordliste årsverk',
      figure: 'hva er realisert',
      own: 'hva er måltilstanden',
    },
    ...{
      thanks: ['takk', 'Tusen takk!', 'takk for hjelpen'],
      cancel: 'avbryt',
      back: 'tilbake',
      undo: 'angre',
    },
    ...{
      report: 'tidstyv: leter etter nøkler 4 min i uka, 5 personer',
      little: '20 minutter i uka (0,009 årsverk)',
    },
    ...{
      shift: 'leter etter nøkler 10 min hver vakt',
      give: 'gi rolle',
      hi: 'hei',
      measure: 'nåtilstand 12',
    },
    ...{ who: 'hva kan du', asks: 'takk, hva har vi spart i år', reporting: 'Meld' },
  },
  nn: {
    ...{ thief: 'kva er ein tidstjuv', realised: 'Kva tyder «realisert»?', unknown: 'kva tyder synergi' },
    ...{
      glossary: 'ordliste',
      one: 'ordliste årsverk',
      figure: 'kva er realisert',
      own: 'kva er måltilstanden',
    },
    ...{
      thanks: ['takk', 'Tusen takk!', 'takk for hjelpa'],
      cancel: 'avbryt',
      back: 'attende',
      undo: 'angre',
    },
    ...{
      report: 'tidstjuv: leitar etter nøklar 4 min i veka, 5 personar',
      little: '20 minutt i veka (0,009 årsverk)',
    },
    ...{
      shift: 'leitar etter nøklar 10 min kvar vakt',
      give: 'gje rolle',
      hi: 'hei',
      measure: 'nosituasjon 12',
    },
    ...{ who: 'kva kan du', asks: 'takk, kva har vi spart i år', reporting: 'Meld' },
  },
  en: {
    ...{
      thief: 'what is a time thief',
      realised: 'What does "realised" mean?',
      unknown: 'what does synergy mean',
    },
    ...{
      glossary: 'glossary',
      one: 'glossary FTE',
      figure: 'what is realised',
      own: 'what is the target condition',
    },
    ...{
      thanks: ['thanks', 'Thank you!', 'thanks for the help'],
      cancel: 'cancel',
      back: 'back',
      undo: 'undo',
    },
    ...{
      report: 'time thief: looking for keys 4 min a week, 5 people',
      little: '20 minutes a week (0.009 FTE)',
    },
    ...{
      shift: 'looking for keys 10 min every shift',
      give: 'give role',
      hi: 'hi',
      measure: 'actual condition 12',
    },
    ...{ who: 'what can you do', asks: 'thanks, what have we saved this year', reporting: 'Report' },
  },
} as const;

async function lone(language: Language) {
  const tidvinn = await openTidvinn();
  await tidvinn.unit('home-care', 'Hjemmetjenesten');
  const ola = await tidvinn.person('Ola', { unit: 'home-care', language });
  return { tidvinn, ola, t: textsIn(language), w: said[language] };
}

const titles = (who: { buttons(): { title: string }[] }) => who.buttons().map(({ title }) => title);

describe.each(languages)('words that are not understood at work (%s)', (language) => {
  it('are explained, each with the way on', async () => {
    const { ola, t, w } = await lone(language);
    await ola.says(w.thief);
    expect(ola.words).toContain(t.glossary.words.timeThief.meaning);
    await ola.presses(t.help.buttons.report);
    expect(ola.value(t.report.what)).toBeUndefined();
    await ola.says(w.realised);
    expect(ola.words).toContain(t.glossary.words.realised.meaning);
    await ola.presses(t.help.buttons.status);
    expect(ola.words).toContain(t.status.title(t.unit.municipality));
    // What is realised is a question about figures, and what the target condition is, about the team's own.
    await ola.says(w.figure);
    expect(ola.words).toContain(t.status.title(t.unit.municipality));
    await ola.says(w.own);
    expect(ola.words).toContain(t.kata.title('Hjemmetjenesten'));
  });

  it('can be chosen from a glossary, which says what is missing', async () => {
    const { ola, t, w } = await lone(language);
    await ola.says(w.glossary);
    await ola.presses(t.glossary.explain);
    expect(ola.words).toContain(t.invalid.problem(t.glossary.word, t.mends.choice));
    await ola.fills({ [t.glossary.word]: 'lapsed' }).presses(t.glossary.explain);
    expect(ola.words).toContain(t.glossary.words.lapsed.meaning);
    await ola.presses(t.glossary.title);
    expect(ola.words).toContain(t.glossary.intro);
    await ola.says(w.one);
    expect(ola.words).toContain(t.glossary.words.fte.meaning);
    await ola.says(w.unknown);
    expect(ola.words).toContain(t.glossary.unknown);
  });

  it('lead on wherever they lead', async () => {
    const { ola, t, w } = await lone(language);
    for (const [word, { name, meaning }] of Object.entries(t.glossary.words)) {
      await ola.says(w.glossary);
      await ola.fills({ [t.glossary.word]: word }).presses(t.glossary.explain);
      expect(ola.words).toContain(meaning);
      const [next = ''] = titles(ola);
      await ola.presses(next);
      expect(ola.words, name).not.toContain(meaning);
      expect(ola.words, name).not.toBe(t.help.unknownButton);
    }
  });
});

describe.each(languages)('small words (%s)', (language) => {
  it('are answered as they are meant', async () => {
    const { ola, t, w } = await lone(language);
    for (const thanks of w.thanks) {
      await ola.says(thanks);
      expect(ola.words).toBe(t.smallWords.thanks);
    }
    await ola.says(w.asks);
    expect(ola.words).toContain(t.status.title(t.unit.municipality));
    await ola.says(w.cancel);
    expect(ola.words).toBe(t.smallWords.cancel);
    await ola.says(w.back);
    await ola.presses(t.help.buttons.mine);
    expect(ola.words).toContain(t.report.mineTitle);
    await ola.says(`${w.back} ${w.glossary} ${w.undo}`);
    expect(titles(ola)).toContain(t.help.reportIt);
    for (const line of [w.hi, w.who]) {
      await ola.says(line);
      expect(ola.words).toContain(t.help.words);
    }
  });

  it('say what little time there is in minutes, with årsverk beside', async () => {
    const { ola, w, t } = await lone(language);
    await ola.says(w.report);
    expect(ola.words).toContain(w.little);
    await ola.presses(w.reporting);
    expect(ola.words).toContain(w.little);
    expect(ola.words).toContain(t.report.receiptTitle);
  });

  it('ask how many shifts there are, and guess none', async () => {
    const { ola, t, w } = await lone(language);
    await ola.says(w.shift);
    expect(ola.words).toContain(t.report.eachShift);
    expect([ola.value(t.report.minutes), ola.value(t.report.times), ola.value(t.report.per)]).toEqual([
      10,
      undefined,
      undefined,
    ]);
    await ola.says(w.report);
    expect(ola.words).not.toContain(t.report.eachShift);
  });

  it('lead to the card that gives a role, for whoever may', async () => {
    const { tidvinn, ola, t, w } = await lone(language);
    await ola.says(w.give);
    expect(ola.words).toBe(t.refusals.needsRoleGiver);
    await tidvinn.role(ola, 'programmeOffice');
    await ola.says(w.give);
    expect(ola.words).toContain(t.role.giveTitle);
  });
});

describe.each(languages)('what can be undone (%s)', (language) => {
  it('is nothing at first, then what was reported last', async () => {
    const { tidvinn, ola, t, w } = await lone(language);
    await ola.says(w.undo);
    expect(ola.words).toContain(t.smallWords.undo.none);
    await ola.says(w.report);
    await ola.presses(w.reporting);
    await ola.says(w.undo);
    expect(ola.words).toContain(t.smallWords.undo.report);
    await ola.presses(t.report.withdraw);
    await ola.presses(t.report.withdrawYes);
    await ola.says(w.undo);
    expect(ola.words).toContain(t.smallWords.undo.none);
    const siri = await tidvinn.person('Siri', { language });
    await siri.says(w.undo);
    expect(siri.words).toContain(t.smallWords.undo.none);
  });

  it('is a measurement for the team, in a channel no more than that, and nothing for another unit', async () => {
    const { tidvinn, kari, outsider, t } = await framed(language);
    const w = said[language];
    const { undo } = t.smallWords;
    await kari.says(w.measure);
    const channel = '19:home@thread.tacv2';
    const conversation = { id: channel, serviceUrl: 'http://127.0.0.1:1/' };
    await tidvinn.services.deliveries.putChannel(tenant, { ...conversation, unit: 'home-care', language });
    await kari.says(w.report);
    await kari.presses(w.reporting);
    await kari.says(w.undo, { channel });
    expect(kari.words).not.toContain(undo.report);
    expect(kari.words).toContain(undo.elsewhere);
    await kari.says(w.undo);
    expect(kari.words).toContain(undo.report);
    await kari.presses(undo.boardUndo);
    expect(kari.words).toContain(t.kataForms.observe.undoTitle);
    await outsider.says(w.undo);
    expect(outsider.words).toContain(undo.none);
  });

  it('is what a leader said last of a gain, and nothing that others said', async () => {
    const { leader, staff, ola, t } = await crew(language);
    const w = said[language];
    const { undo } = t.smallWords;
    await leader.says(w.undo);
    expect(leader.words).toContain(undo.gain);
    await leader.presses(t.thief.buttons.correct);
    expect(leader.words).toContain(t.gainMore.correct.title);
    for (const who of [staff, ola]) {
      await who.says(w.undo);
      expect(who.words).not.toContain(undo.gain);
    }
  });

  it('is the answer a leader gave last, until another has answered after', async () => {
    const { leader, office, ola, t } = await crew(language);
    const w = said[language];
    const { undo } = t.smallWords;
    await ola.says(w.report);
    await ola.presses(t.report.submit);
    await leader.says(t.help.buttons.tasks.toLowerCase());
    await leader.presses(t.tasks.open);
    await leader.presses(t.thief.buttons.takeOn);
    await leader.presses(t.thief.buttons.takeOn);
    await leader.says(w.undo);
    expect(leader.words).toContain(undo.thief);
    await office.says(w.undo);
    expect(office.words).not.toContain(undo.thief);
    await leader.presses(t.thief.buttons.correct);
    expect(leader.words).toContain(t.assess.correct.title);
  });

  it('is a change in the organisation, for the programme office', async () => {
    const { tidvinn, ola, t, w } = await lone(language);
    await tidvinn.role(ola, 'programmeOffice');
    await tidvinn.has({
      type: 'unit.described',
      on: '2026-11-01',
      unit: 'home-care',
      kind: 'unit',
      employees: 30,
    });
    await ola.says(w.undo);
    await ola.presses(t.smallWords.undo.organisationUndo);
    expect(ola.words).toContain(t.organisation.changes);
  });
});
