import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { agreed, type Crew, crew, measured } from './gain-crew.ts';

const inNumbers = (language: string, value: string) => (language === 'en' ? value.replace(',', '.') : value);

describe('a task that two gains take time of', () => {
  const claims = async ({ t, leader }: Crew, gain: string, hours: string) => {
    const c = t.gainMore.claim;
    await leader.sends('gain.claim-form', { gain });
    await leader
      .fills({ [c.process]: 'Medisinrunden', [c.task]: 'Hente nøkler', [c.hours]: hours })
      .presses(c.submit);
  };
  const another = {
    nb: 'tidstyv: venter på bil 20 min 2 ganger om dagen, 6 personer',
    nn: 'tidstjuv: ventar på bil 20 min 2 gonger om dagen, 6 personar',
    en: 'time thief: waiting for a car 20 min 2 times a day, 6 people',
  };

  it.each(languages)(
    'is counted on the rest of the first: 15 of 50, then 40 %% of the 35 left (%s)',
    async (language) => {
      const all = await crew(language);
      const { t, leader, gain } = all;
      await claims(all, gain, '50');
      expect(leader.words).toContain(t.gainMore.claim.done);
      const second = await all.reports(another[language]);
      await claims(all, second, '50');
      expect(leader.words).toContain(
        { nb: 'sparer allerede tid på', nn: 'sparer allereie tid på', en: 'already saves time' }[language],
      );
      expect(leader.value(t.gainMore.claim.process)).toBe('Medisinrunden');
      await leader.presses(t.gainMore.claim.rest);
      const hours = { nb: '14 timer i uka', nn: '14 timar i veka', en: '14 hours a week' }[language];
      expect(leader.words).toContain(`${t.gain.facts.identified}: ${hours}`);
    },
  );

  it('is divided by hand, and what was typed stays when it is too much', async () => {
    const all = await crew();
    const { t, leader, gain } = all;
    await claims(all, gain, '30');
    const second = await all.reports(another.nb);
    await claims(all, second, '30');
    await leader.presses('Del opp for hånd');
    expect(leader.words).toContain('Oppgaven tar 30 timer i uka.');
    const parts = leader.inputs().map(({ label }) => String(label));
    expect(parts).toHaveLength(2);
    await leader.fills({ [parts[1] as string]: '16' }).presses('Lagre delingen');
    expect(leader.words).toContain('mer tid enn oppgaven tar');
    expect(leader.value(parts[1] as string)).toBe('16');
    await leader.fills({ [parts[0] as string]: '12' }).presses('Lagre delingen');
    expect(leader.words).toContain(t.gainMore.claim.divided);
    await leader.sends('gain.show', { gain });
    expect(leader.words).toContain('Identifisert: 12 timer i uka');
  });
});

describe('a task that was taken meanwhile', () => {
  const names = async ({ leader, t }: Crew, gain: string) => {
    const c = t.gainMore.claim;
    await leader.sends('gain.claim-form', { gain });
    await leader.fills({ [c.process]: 'Posten', [c.task]: 'Hente', [c.hours]: '30' }).presses(c.submit);
  };

  it('keeps a closed gain closed, and shows whose it is', async () => {
    const all = await crew();
    const { leader, gain, reports } = all;
    await names(all, gain);
    await leader.sends('gain.abandon-form', { gain });
    await leader.fills({ Begrunnelse: 'Pause' }).presses('Avslutt gevinsten');
    const second = await reports('tidstyv: venter på bil 10 min om dagen, 6 personer');
    await names(all, second);
    expect(leader.words).toContain('Oppgaven er lagret.');
    await leader.sends('gain.take-back-form', { gain, what: 'abandoned' });
    await leader.fills({ Begrunnelse: 'Vi fortsetter' }).presses('Ta tilbake');
    expect(leader.words).toContain('«Venter på bil» sparer allerede tid på denne oppgaven.');
    await leader.presses('Vis gevinsten');
    expect(leader.words).toContain('Gevinst: Venter på bil');
  });

  it('is divided where a measurement would take more than there is', async () => {
    const all = await crew();
    const { t, tidvinn, leader, gain, reports } = all;
    await names(all, gain);
    const second = await reports('tidstyv: venter på bil 20 min 2 ganger om dagen, 6 personer');
    await names(all, second);
    await leader.presses('Regn ut fra det som er igjen');
    await leader.sends('gain.introduction-form', { gain });
    await leader.fills({ [t.gain.introduction.baseline]: '30' }).presses(t.gain.introduction.submit);
    tidvinn.on('2026-10-01');
    await leader.sends('gain.measurement-form', { gain });
    const m = t.gain.measurement;
    await leader.fills({ [m.after]: '5', [m.method]: 'measured' }).presses(m.submit);
    expect(leader.words).toContain('mer tid enn oppgaven tar');
    expect(leader.value(m.after)).toBe('5');
    await leader.presses('Del opp for hånd');
    expect(leader.words).toContain('Del oppgaven mellom gevinstene');
    const other = leader.inputs().find(({ label }) => String(label).includes('Venter på bil'));
    await leader.fills({ [String(other?.label)]: '4' }).presses('Lagre delingen');
    await leader.sends('gain.measurement-form', { gain });
    await leader.fills({ [m.after]: '5', [m.method]: 'measured' }).presses(m.submit);
    expect(leader.words).toContain('Målt netto: 25 timer i uka');
  });
});

describe('a gain that units share', () => {
  it.each(languages)('in parts of the whole, by who leads them all (%s)', async (language) => {
    const all = await crew(language);
    const { t, leader, office, gain } = all;
    const s = t.gainMore.share;
    const fill = async (who: Crew['leader'], first: string, second: string) => {
      await who.sends('gain.share-form', { gain });
      const [unit, percent] = [s.unit(2), s.percent(2)];
      await who
        .fills({ [s.percent(1)]: first, [unit]: 'school', [percent]: inNumbers(language, second) })
        .presses(s.submit);
    };
    await fill(leader, '60', '40');
    expect(leader.words).toContain(t.refusals.needsLeaderOfAll as string);
    expect(leader.buttons().map(({ title }) => title)).toContain(t.gain.ask(t.gain.askRoles.programmeOffice));
    await fill(office, '60', '39,5');
    expect(office.words).toContain(t.refusals.sharesNotWhole as string);
    expect(office.value(s.percent(2))).toBe(inNumbers(language, '39,5'));
    await office.fills({ [s.percent(2)]: '40' }).presses(s.submit);
    expect(office.words).toContain(s.done);
    const hours = { nb: '6 timer i uka', nn: '6 timar i veka', en: '6 hours a week' }[language];
    expect(office.words).toContain(`Skolen: 40${language === 'en' ? '%' : '\u00a0%'}, ${hours}`);
    await office.says('status Skolen');
    expect(office.words).toContain({ nb: '6 timer', nn: '6 timar', en: '6 hours' }[language]);
  });
});

describe('closing and correcting', () => {
  it.each(languages)(
    'a closed gain comes back by a correction, with a reason each time (%s)',
    async (language) => {
      const { t, leader, gain } = await crew(language);
      const { abandon, correct } = t.gainMore;
      await leader.sends('gain.abandon-form', { gain });
      await leader.presses(abandon.submit);
      expect(leader.words).toContain(t.mends.text(2000));
      await leader.fills({ [abandon.reason]: 'Flyttet til IKT' }).presses(abandon.submit);
      expect(leader.words).toContain(t.gain.over('Flyttet til IKT'));
      await leader.sends('gain.agreement-form', { gain });
      expect(leader.words).toContain(t.refusals.gainIsOver as string);
      await leader.presses(t.gain.buttons.correct);
      await leader.presses(correct.takeBack);
      await leader.fills({ [correct.reason]: 'Feil gevinst' }).presses(correct.takeBack);
      expect(leader.words).toContain(correct.done);
      expect(leader.words).not.toContain(t.gain.over('Flyttet til IKT'));
    },
  );

  it.each(languages)(
    'a wrong baseline is mended with a reason, and the measurement with it (%s)',
    async (language) => {
      const all = await crew(language);
      const { t, leader } = all;
      const { correct } = t.gainMore;
      await measured(all);
      await leader.presses(t.gain.buttons.more);
      await leader.presses(correct.title);
      const edits = leader.buttons().filter(({ verb }) => verb === 'gain.correct-introduced-form');
      await leader.sends('gain.correct-introduced-form', edits[0]?.data);
      expect(leader.words).toContain(correct.recounted);
      const baseline = t.gain.introduction.baseline;
      expect(leader.value(baseline)).toBe(inNumbers(language, '52,5'));
      await leader.fills({ [baseline]: '50', [correct.reason]: 'Feil tall' }).presses(correct.submit);
      const hours = { nb: '10 timer i uka', nn: '10 timar i veka', en: '10 hours a week' }[language];
      expect(leader.words).toContain(`${t.gain.facts.measured}: ${hours}`);
    },
  );

  it('what was approved in error is taken back, told to those behind it, and documented anew', async () => {
    const all = await crew();
    const { t, leader, staff, owner, open } = all;
    await agreed(all);
    await measured(all);
    const r = t.gain.realisation;
    await leader.presses(t.gain.buttons.document);
    await leader.presses(r.open);
    await leader.fills({ [r.kind]: 'userResult', [r.reference]: 'Survey' }).presses(r.submit);
    await open(staff);
    await staff.presses(t.gain.buttons.approve);
    expect(owner.heard).toEqual([]);
    await open(leader);
    await leader.sends('gain.take-back-form', { gain: all.gain, what: 'realised' });
    const sent = leader.fills({ Begrunnelse: 'Feil måned' }).sent('Ta tilbake');
    await leader.presses('Ta tilbake');
    const first = leader.words;
    const told = staff.heard.length;
    await leader.sends('gain.take-back', sent);
    expect(leader.words).toBe(first);
    expect(staff.heard).toHaveLength(told);
    expect(leader.words).toContain('Rettelsen er lagret.');
    expect(leader.words).toContain('Dette falt bort: realiseringen.');
    expect(leader.words).toContain('Realisert: ikke ennå');
    expect(staff.heard.at(-1)).toBe('Realiseringen av «Leter etter nøkler» er tatt tilbake: Feil måned.');
    expect(leader.buttons().map(({ title }) => title)).toContain('Dokumenter bruken');
  });

  it('a gain in the wrong unit is corrected by who leads both', async () => {
    const { leader, office, gain } = await crew();
    for (const who of [leader, office]) {
      await who.sends('gain.correct-identified-form', { gain });
      await who.fills({ Enhet: 'school', Begrunnelse: 'Det var skolens' }).presses('Lagre rettelsen');
    }
    expect(leader.words).toContain('den som leder alle enhetene');
    expect(office.words).toContain('Enhet: Skolen');
    expect(office.words).toContain('10 min × 3 per arbeidsdag × 6 personer');
  });
});

describe('typed', () => {
  it.each([
    ['nb', 'vis gevinst nøkler', 'gevinstansvarlig nøkler', 'rett opp nøkler'],
    ['nn', 'vis gevinst nøklar', 'gevinstansvarleg nøklar', 'rett opp nøklar'],
    ['en', 'show gain keys', 'gain owner keys', 'correct keys'],
  ] as const)('a sentence does what a button does (%s)', async (language, show, owner, correct) => {
    const { t, leader } = await crew(language);
    await leader.says(show);
    expect(leader.words).toContain(t.gain.facts.identified);
    await leader.says(owner);
    expect(leader.words).toContain(t.gainMore.owner.intro);
    await leader.says(correct);
    expect(leader.words).toContain(t.gainMore.correct.intro);
    await leader.says(`${show} finnes ikke`);
    expect(leader.words).toContain(t.gainMore.list.none);
  });
});
