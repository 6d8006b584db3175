import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { agreed, crew, measured } from './gain-crew.ts';

const said = {
  nb: {
    owner: 'Eva er nå gevinstansvarlig.',
    told: 'Du er nå gevinstansvarlig for',
    uses: '2 måter å bruke tiden på, til sammen 11 timer i uka.',
    net: 'Målt netto: 12,5 timer i uka (0,33 årsverk).',
    needsOwner: 'Den gevinstansvarlige og en i en annen rolle må stå bak en realisert gevinst',
    first: 'Realisert: 8 timer i uka (0,21 årsverk).',
    freed: 'Frigjort, ikke omdisponert: 4,5 timer i uka (0,12 årsverk). Dokumenter hva tiden brukes til nå',
    all: 'Realisert: 11 timer i uka (0,29 årsverk).',
    status: 'Realisert: 0,3 årsverk (11 timer i uka)',
  },
  nn: {
    owner: 'Eva er no gevinstansvarleg.',
    told: 'Du er no gevinstansvarleg for',
    uses: '2 måtar å bruke tida på, til saman 11 timar i veka.',
    net: 'Målt netto: 12,5 timar i veka (0,33 årsverk).',
    needsOwner: 'Den gevinstansvarlege må stå bak ein realisert gevinst',
    first: 'Realisert: 8 timar i veka (0,21 årsverk).',
    freed:
      'Frigjord tid, ikkje omdisponert: 4,5 timar i veka (0,12 årsverk). Dokumenter kva tida blir brukt til no',
    all: 'Realisert: 11 timar i veka (0,29 årsverk).',
    status: 'Realisert: 0,3 årsverk (11 timar i veka)',
  },
  en: {
    owner: 'Eva is now the gain owner.',
    told: 'You are now the gain owner of',
    uses: '2 uses of the time, 11 hours a week in all.',
    net: 'Measured net: 12.5 hours a week (0.33 FTE).',
    needsOwner: 'The gain owner must stand behind a realised gain',
    first: 'Realised: 8 hours a week (0.21 FTE).',
    freed: 'Freed, not redeployed: 4.5 hours a week (0.12 FTE). Document what the time is used for now',
    all: 'Realised: 11 hours a week (0.29 FTE).',
    status: 'Realised: 0.3 FTE (11 hours a week)',
  },
} as const;

describe('a gain, by four people', () => {
  it.each(languages)(
    'goes its whole way: two uses, an owner, one use realised and then the other (%s)',
    async (language) => {
      const all = await crew(language);
      const { t, leader, staff, owner, office, open } = all;
      const words = said[language];
      await agreed(all);
      expect(staff.words).toContain(t.gain.agreement.agreed);

      await open(leader);
      await leader.presses(t.gain.buttons.more);
      await leader.sends('gain.owner-form', leader.sent(leader.buttons()[0] as never));
      const eva = leader.inputs()[0]?.choices as { title: string; value: string }[];
      const value = eva.find(({ title }) => title === 'Eva')?.value ?? '';
      await leader.fills({ [t.gainMore.owner.person]: value }).presses(t.gainMore.owner.submit);
      expect(leader.words).toContain(words.owner);
      expect(owner.heard.at(-1)).toContain(words.told);

      await measured(all, owner);
      expect(owner.words).toContain(words.net);

      const r = t.gain.realisation;
      await owner.presses(t.gain.buttons.document);
      await owner.presses(r.open);
      const roster = { [r.kind]: 'changedRoster', [r.reference]: 'Roster, week 38' };
      await owner.fills(roster).presses(r.more);
      expect(owner.words).toContain('Roster, week 38');
      await owner.fills({ [r.kind]: 'userResult', [r.reference]: 'Survey 7' }).presses(r.overview);
      expect(owner.words).toContain(r.documented(8, 2));
      expect(owner.words).toContain(r.notDocumented);
      expect(owner.words).toContain(r.noPatients);
      await owner.presses(r.submit);
      await open(office);
      await office.presses(t.gain.buttons.approve);
      expect(office.words).toContain(words.first);
      expect(office.words).toContain(words.freed);

      await open(owner);
      await owner.presses(t.gain.buttons.documentMore);
      const second = owner.buttons().filter(({ verb }) => verb === 'gain.evidence-form')[1];
      await owner.sends('gain.evidence-form', owner.sent(second as never));
      await owner.fills({ [r.kind]: 'newActivity', [r.reference]: 'Visit list' }).presses(r.submit);
      await open(staff);
      await staff.presses(t.gain.buttons.approve);
      expect(staff.words).toContain(words.all);
      await leader.says('status');
      expect(leader.words).toContain(words.status);
    },
  );

  it('the owner is one of the two behind it, and whoever cannot may ask', async () => {
    const all = await crew();
    const { t, tidvinn, leader, staff, owner, gain, open } = all;
    await agreed(all);
    await measured(all);
    await tidvinn.has({ type: 'gain.owner-named', on: '2026-10-01', gain, owner: owner.pseudonym });
    const r = t.gain.realisation;
    await open(leader);
    await leader.presses(t.gain.buttons.document);
    await leader.presses(r.open);
    await leader.fills({ [r.kind]: 'userResult', [r.reference]: 'Survey' }).presses(r.submit);
    const proposal = (await open(owner)).sent(t.gain.buttons.approve);
    await staff.sends('gain.realise', proposal);
    expect(staff.words).toContain(said.nb.needsOwner);
    await staff.presses('Be den gevinstansvarlige om det');
    expect(staff.words).toContain('Jeg har spurt den gevinstansvarlige.');
    await staff.sends('gain.ask', { gain, role: 'gainOwner' });
    expect(staff.words).toContain('Jeg har allerede spurt den gevinstansvarlige.');
    expect(owner.heard.filter((line) => line.startsWith('Lars ber deg'))).toEqual([
      'Lars ber deg ta neste steg for «Leter etter nøkler». Skriv «oppgaver», eller «vis gevinst» og navnet på gevinsten.',
    ]);
    await owner.presses(t.gain.buttons.approve);
    expect(owner.words).toContain('Realisert: 8 timer i uka');
  });
});

describe('an agreement of several uses', () => {
  it.each(languages)('each is changed or taken away before it is proposed (%s)', async (language) => {
    const all = await crew(language);
    const { t, leader } = all;
    const a = t.gain.agreement;
    await leader.presses(t.gain.buttons.propose);
    await leader.fills({ [a.activity]: 'Walks', [a.outcome]: 'quality', [a.hours]: '8' }).presses(a.another);
    await leader.fills({ [a.activity]: 'Walks', [a.outcome]: 'quality', [a.hours]: '2' }).presses(a.another);
    expect(leader.words).toContain(a.isThere);
    await leader.fills({ [a.activity]: 'Visits', [a.hours]: '3' }).presses(a.overview);
    expect(leader.words).toContain(said[language].uses);
    await leader.presses(a.edit);
    expect(leader.value(a.activity)).toBe('Walks');
    await leader.fills({ [a.hours]: '14' }).presses(a.overview);
    expect(leader.words).toContain(t.gain.warnings.usesExceedSaving);
    await leader.presses(a.remove);
    expect(leader.words).not.toContain('Walks');
    await leader.presses(a.submit);
    expect(leader.words).toContain(a.proposed);
    expect(leader.words).toContain('Visits');
    expect(leader.words).not.toContain('Walks');
  });

  it('after the start says that it came afterwards', async () => {
    const all = await crew();
    const { t, leader } = all;
    await measured(all);
    await leader.presses(t.gain.buttons.propose);
    const a = t.gain.agreement;
    await leader.fills({ [a.activity]: 'Walks', [a.outcome]: 'quality' }).presses(a.submit);
    await all.open(all.staff);
    await all.staff.presses(t.gain.buttons.agree);
    expect(all.staff.words).toContain('Avtalt: 01.10.2026, i etterkant: Endringen var allerede innført');
  });
});
