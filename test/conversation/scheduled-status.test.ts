import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn, tenant } from './fake-teams.ts';

const channel = '19:leaders@thread.tacv2';
const hour = 60;

/** Hours a week, whole and realised. */
const gain = (id: string, on: string, identified: number, realised: number, corrects?: string): Event => ({
  ...{ type: 'gain.imported', on, gain: id, unit: 'home-care', title: `Gevinst ${id}`, method: 'measured' },
  ...{ minutesPerWeek: identified * hour, reportedOn: on, identifiedOn: on, agreedOn: on, introducedOn: on },
  ...{ measuredOn: on, realisedOn: on, realisedMinutesPerWeek: realised * hour, useOfTime: 'Turer' },
  ...{ evidence: 'Sak 1', outcome: 'quality', ...(corrects ? { corrects } : {}) },
});

/** Kari leads the home care, where one årsverk is identified and a half of it realised since March. */
async function home(language: Language = 'nb', { isSample = false } = {}) {
  const tidvinn = await openTidvinn({ administrators: ['Ada'], isSample });
  const person = (name: string, unit: string) => tidvinn.person(name, { unit, language });
  const [kari, ola, per] = [
    await person('Kari', 'home-care'),
    await person('Ola', 'home-care'),
    await person('Per', 'school'),
  ];
  await tidvinn.unit('home-care', 'Hjemmetjenesten', kari);
  await tidvinn.unit('school', 'Raufoss skole');
  await tidvinn.has(gain('a', '2026-03-02', 37.5, 18.75));
  const days = async (...dates: string[]) => {
    for (const date of dates) {
      tidvinn.on(date);
      await tidvinn.tick();
    }
  };
  return { tidvinn, kari, ola, per, days, person, t: textsIn(language) };
}

const said = {
  nb: {
    monthly: 'månedsstatus hjemmetjenesten',
    quarterly: 'abonner på status for hele kommunen hvert kvartal',
    stop: 'stopp månedsstatus',
    started: 'Status for Hjemmetjenesten kommer hit hver måned.',
    next: 'Det neste kommer 01.12.2026 og gjelder november 2026.',
    nextQuarter: 'Det neste kommer 04.01.2027 og gjelder 4. kvartal 2026.',
    stopped: 'Status for Hjemmetjenesten kommer ikke lenger automatisk.',
    november: [
      'Månedsstatus for november 2026.',
      'Endring siden 31.10.2026: Identifisert: opp 1,0 årsverk (38 timer i uka). Realisert: opp 0,4 årsverk (15 timer i uka).',
    ],
    december: [
      'Månedsstatus for desember 2026.',
      /Endring siden status per 30\.11\.2026 \(føring \d+\): Identifisert: uendret\. Realisert: ned 0,5 årsverk \(19 timer i uka\)\. Bortfalt: opp 0,4 årsverk \(15 timer i uka\)\./,
      'Dette av endringen gjelder tiden til og med 30.11.2026 og er registrert eller rettet etterpå: Realisert: ned 0,1 årsverk (4 timer i uka).',
    ],
    unchanged:
      /Endring siden status per 31\.12\.2026 \(føring \d+\): Identifisert: uendret\. Realisert: uendret\.$/m,
    afterwards: 'etterpå',
    why: 'Skriv «stopp abonnement» for å slippe.',
  },
  nn: {
    monthly: 'månadsstatus hjemmetjenesten',
    quarterly: 'abonner på status for heile kommunen kvart kvartal',
    stop: 'stopp månadsstatus',
    started: 'Status for Hjemmetjenesten kjem hit kvar månad.',
    next: 'Det neste kjem 01.12.2026 og gjeld november 2026.',
    nextQuarter: 'Det neste kjem 04.01.2027 og gjeld 4. kvartal 2026.',
    stopped: 'Status for Hjemmetjenesten kjem ikkje lenger automatisk.',
    november: [
      'Månadsstatus for november 2026.',
      'Endring sidan 31.10.2026: Identifisert: opp 1,0 årsverk (38 timar i veka). Realisert: opp 0,4 årsverk (15 timar i veka).',
    ],
    december: [
      'Månadsstatus for desember 2026.',
      /Endring sidan status per 30\.11\.2026 \(føring \d+\): Identifisert: uendra\. Realisert: ned 0,5 årsverk \(19 timar i veka\)\. Bortfallen: opp 0,4 årsverk \(15 timar i veka\)\./,
      'Dette av endringa gjeld tida til og med 30.11.2026 og er registrert eller retta etterpå: Realisert: ned 0,1 årsverk (4 timar i veka).',
    ],
    unchanged:
      /Endring sidan status per 31\.12\.2026 \(føring \d+\): Identifisert: uendra\. Realisert: uendra\.$/m,
    afterwards: 'etterpå',
    why: 'Skriv «stopp abonnement» for å sleppe.',
  },
  en: {
    monthly: 'monthly status hjemmetjenesten',
    quarterly: 'subscribe to status for the whole municipality every quarter',
    stop: 'stop monthly status',
    started: 'Status for Hjemmetjenesten comes here every month.',
    next: 'The next one comes on 1 December 2026 and covers November 2026.',
    nextQuarter: 'The next one comes on 4 January 2027 and covers Q4 2026.',
    stopped: 'Status for Hjemmetjenesten no longer comes automatically.',
    november: [
      'Monthly status for November 2026.',
      'Change since 31 October 2026: Identified: up 1.0 FTE (38 hours a week). Realised: up 0.4 FTE (15 hours a week).',
    ],
    december: [
      'Monthly status for December 2026.',
      /Change since the status as of 30 November 2026 \(entry \d+\): Identified: unchanged\. Realised: down 0\.5 FTE \(19 hours a week\)\. Lapsed: up 0\.4 FTE \(15 hours a week\)\./,
      'Of the change, this is about the time up to 30 November 2026 and was recorded or corrected afterwards: Realised: down 0.1 FTE (4 hours a week).',
    ],
    unchanged:
      /Change since the status as of 31 December 2026 \(entry \d+\): Identified: unchanged\. Realised: unchanged\.$/m,
    afterwards: 'afterwards',
    why: 'Write "stop subscription" to get no more.',
  },
} as const;

describe.each(['nb', 'nn', 'en'] as const)('a status that comes by itself (%s)', (language) => {
  const words = said[language];
  const all = (card: string, lines: readonly (string | RegExp)[]) => {
    for (const line of lines) expect(card).toMatch(line instanceof RegExp ? line : new RegExp(quoted(line)));
  };

  it('comes once on the first working day, with what has happened, lapsed and been corrected on top', async () => {
    const { tidvinn, kari, days, t } = await home(language);
    await kari.says(words.monthly);
    all(kari.words, [words.started, words.next]);
    await tidvinn.has(gain('b', '2026-11-10', 37.5, 15));
    await days('2026-11-24', '2026-11-30');
    expect(kari.received).toEqual([]);

    await days('2026-12-01', '2026-12-01', '2026-12-02');
    expect(kari.received).toHaveLength(1);
    all(kari.words, [...words.november, words.why]);
    const [, , change = ''] = kari.words.split('\n');
    expect(change).toContain(words.november[1]);
    expect(kari.chartTable('Chart.HorizontalBar')).toHaveLength(7);
    await kari.presses(t.status.explain);
    expect(kari.words).toContain('Gevinst b');

    // One gain lapses in December, and the other is found to have been less all along.
    await tidvinn.has({ type: 'gain.checked', on: '2026-12-10', gain: 'b', answer: 'no' });
    await tidvinn.has(gain('a', '2026-03-02', 37.5, 15, 'Feil tall'));
    await days('2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04', '2027-01-05');
    expect(kari.received).toHaveLength(2);
    all(kari.received[1] ?? '', words.december);

    await days('2027-02-01');
    expect(kari.received[2]).toMatch(words.unchanged);
    expect(kari.received[2]).not.toContain(words.afterwards);
  });

  it('is chosen on a card, changed by a button, and stopped by a button or in words', async () => {
    const { kari, days, t } = await home(language);
    const { buttons } = t.summary;
    await kari.says(language === 'en' ? 'subscribe to status' : 'abonner på status');
    expect(kari.value(t.question.unit)).toBe('home-care');
    all(kari.words, [t.summary.here.person, words.next, words.nextQuarter]);
    await kari.fills({ [t.summary.every]: 'fortnight' }).presses(buttons.subscribe);
    expect(kari.words).toContain(t.invalid.problem(t.summary.every, t.mends.choice));
    await kari.fills({ [t.summary.every]: 'month' }).presses(buttons.subscribe);
    all(kari.words, [words.started, words.next]);

    await kari.presses(buttons.change);
    await kari.fills({ [t.summary.every]: 'quarter' }).presses(buttons.save);
    all(kari.words, [t.summary.started.quarter('Hjemmetjenesten'), words.nextQuarter]);
    await kari.presses(buttons.change);
    await kari.fills({ [t.question.unit]: 'school', [t.summary.every]: 'month' }).presses(buttons.save);
    all(kari.words, [t.summary.started.month('Raufoss skole')]);
    expect(kari.words).not.toContain('Hjemmetjenesten');

    const stop = [kari.sent(buttons.stop), 'summary.stop'] as const;
    await kari.presses(buttons.stop);
    expect(kari.words).toContain(t.summary.stopped('Raufoss skole'));
    await kari.sends(stop[1], stop[0]);
    expect(kari.words).toContain(t.summary.stopped('Raufoss skole'));

    await kari.says(words.monthly);
    await kari.says(words.quarterly);
    expect(kari.words).toContain(t.summary.started.quarter(t.unit.municipality));
    await kari.says(words.stop);
    expect(kari.words).toContain(words.stopped);
    await days('2026-12-01', '2027-01-04');
    expect(kari.received).toHaveLength(1);
    expect(kari.words).toContain(language === 'en' ? 'Quarterly status for Q4 2026.' : '4. kvartal 2026.');
  });

  it('comes to a channel, in its language and once, where those who keep the unit choose it', async () => {
    const { tidvinn, kari, ola, per, days, t } = await home(language);
    const { buttons } = t.summary;
    await per.says(words.monthly, { channel });
    expect(per.words).toBe(t.refusals.summaryNotYours);
    await ola.says(words.quarterly, { channel });
    expect(ola.words).toBe(t.refusals.summaryNotYours);
    await kari.says(words.monthly.split(' ').slice(0, -1).join(' '), { channel });
    expect(kari.words).toContain(t.summary.here.channel);
    await kari.presses(buttons.subscribe, { channel });
    all(kari.words, [words.started, words.next]);
    expect(tidvinn.messagesIn(channel).at(-1)).toContain(words.started);

    const posted = () => tidvinn.messagesIn(channel).filter((card) => card.includes(words.november[0]));
    await days('2026-12-01', '2026-12-01', '2026-12-02');
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toContain(t.summary.why.channel);
    expect([...kari.received, ...ola.received]).toEqual([]);

    await per.reads(channel).presses(buttons.see, { channel });
    await per.presses(buttons.stop, { channel });
    expect(per.words).toBe(t.refusals.summaryNotYours);
    await ola.says(words.stop, { channel });
    expect(ola.words).toContain(words.stopped);
    await days('2027-01-04');
    expect(tidvinn.messagesIn(channel).filter((card) => card.includes(words.december[0]))).toEqual([]);
  });
});

function quoted(line: string): string {
  return line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('a status that comes by itself', () => {
  it('comes to whoever has turned notices off, since they have chosen it', async () => {
    const { kari, days, t } = await home();
    await kari.says('månedsstatus hjemmetjenesten');
    await kari.says('stopp varsler');
    expect(kari.words).toContain('status du abonnerer på, får du fortsatt');
    await days('2026-12-01');
    expect(kari.words).toContain(t.status.title('Hjemmetjenesten'));
  });

  it('is labelled where the register is a sample', async () => {
    const { kari, days, t } = await home('nb', { isSample: true });
    await kari.says('månedsstatus hjemmetjenesten');
    await days('2026-12-01');
    expect(kari.received[0]).toContain(t.sample);
  });

  it('speaks the language that was chosen last', async () => {
    const { kari, days } = await home();
    await kari.says('månedsstatus hjemmetjenesten');
    await kari.says('språk nynorsk');
    await days('2026-12-01');
    expect(kari.received[0]).toContain('Månadsstatus for november 2026.');
  });

  it('follows a unit that was merged into another, and says so', async () => {
    const { tidvinn, kari, days } = await home();
    await kari.says('månedsstatus hjemmetjenesten');
    await days('2026-12-01');
    const into = [{ unit: 'school', basisPoints: 10_000 }];
    await tidvinn.has({ type: 'unit.closed', on: '2026-12-15', unit: 'home-care', into });
    await days('2026-12-16', '2027-01-04');
    expect(kari.received[1]).toContain('Status for Raufoss skole');
    expect(kari.received[1]).toContain(
      'Hjemmetjenesten finnes ikke lenger som egen enhet, så abonnementet følger Raufoss skole.',
    );
    await kari.presses('Endre abonnementet');
    expect(kari.words).toContain('så abonnementet følger Raufoss skole.');
    await kari.presses('Endre');
    expect(kari.value('Enhet')).toBe('school');
  });

  it('that nothing could take waits in «drift», and comes when somebody is heard from', async () => {
    const { tidvinn, kari, days, person } = await home();
    const { deliveries } = tidvinn.services;
    await kari.says('månedsstatus hjemmetjenesten', { channel });
    const known = await deliveries.channel(tenant, channel);
    await deliveries.putChannel(tenant, { id: channel, serviceUrl: '', ...known, inactive: 'notMember' });
    await days('2026-12-01', '2026-12-02');
    const ada = await person('Ada', 'school');
    await ada.says('drift');
    expect(ada.words).toContain('Abonnement på status: Hjemmetjenesten');
    expect(ada.words).toContain('Venter på å høre fra mottakeren');

    await deliveries.heardFrom(tenant, { channel }, tidvinn.clock.now().toISOString());
    await days('2026-12-03', '2026-12-04');
    const posted = tidvinn.messagesIn(channel).filter((card) => card.includes('Månedsstatus for november'));
    expect(posted).toHaveLength(1);
  });

  it('comes to many a few at a time, so that nobody waits for their figures', async () => {
    const { tidvinn, days } = await home();
    const channels = Array.from({ length: 25 }, (_, index) => `19:${index}`);
    for (const id of channels)
      await tidvinn.services.deliveries.putChannel(tenant, { id, serviceUrl: 'http://127.0.0.1:1/' });
    await tidvinn.has(
      ...channels.map(
        (one): Event => ({
          ...{ type: 'summary.scheduled', on: '2026-11-23', subscription: one, every: 'month' },
          to: { kind: 'channel', channel: one },
        }),
      ),
    );
    const posted = () => channels.flatMap((one) => tidvinn.messagesIn(one)).length;
    await days('2026-12-01');
    expect(posted()).toBe(20);
    await days('2026-12-01', '2026-12-01');
    expect(posted()).toBe(25);
  });

  it('ends when the person has left, or is erased', async () => {
    const { tidvinn, kari, ola, days, person } = await home();
    for (const one of [kari, ola]) await one.says('månedsstatus hjemmetjenesten');
    const ada = await person('Ada', 'school');
    const idOf = async ({ pseudonym }: typeof ola) =>
      (await tidvinn.services.directory.person(tenant, pseudonym))?.objectId;
    await ada.sends('person.leaving-preview', { other: await idOf(ola), person: await idOf(ola), on: '' });
    expect(ada.words).toContain('Status som ikke lenger kommer automatisk');
    await ada.presses('Avslutt rollene');
    await days('2026-12-01');
    expect(ola.received).toEqual([]);
    expect(kari.received).toHaveLength(1);

    await ada.sends('person.leave', { person: await idOf(kari), on: '2026-12-01' });
    await ada.sends('person.erase', { person: await idOf(kari) });
    await days('2027-01-04');
    expect(kari.received).toHaveLength(1);
  });

  it('asks which unit is meant, and takes no time thief for one', async () => {
    const { kari, t } = await home();
    await kari.says('kvartalsstatus rådmannskontoret');
    expect(kari.words).toContain('Jeg fant ingen enhet som heter «rådmannskontoret».');
    await kari.presses('Raufoss skole');
    expect(kari.words).toContain('Status for Raufoss skole kommer hit hvert kvartal.');
    await kari.says('månedsstatus skrives for hånd 3 timer hver uke');
    expect(kari.words).toContain(t.report.title);
    await kari.says('status hver måned');
    expect(kari.words).toContain(t.summary.here.person);
    await kari.says('status hjemmetjenesten hver måned');
    expect(kari.words).toContain('Status for Hjemmetjenesten kommer hit hver måned.');
    await kari.sends('status.show', { view: 'more' });
    await kari.presses(t.summary.buttons.open);
    expect(kari.value(t.question.unit)).toBe('*');
    await kari.presses(t.summary.buttons.subscribe);
    expect(kari.words).toContain('Status for kommunen kommer hit hver måned.');
    await kari.says('stopp abonnement');
    expect(kari.words).toContain(t.summary.which);
  });
});
