import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { addDays } from '../../src/domain/time/dates.ts';
import type { Language } from '../../src/language/language.ts';
import { hours, upTo, useA } from '../domain/telling.ts';
import { openTidvinn, tenant } from './fake-teams.ts';

// A gain of 8 hours a week, realised on 20 April 2026 in a unit that Kari leads. Ada is administrator.

const activity = { nb: 'besøk hos dem som bor alene', nn: 'besøk hos dei som bur åleine', en: useA.activity };

function theWay(language: Language, gain = 'gain-t1'): Event[] {
  return upTo('realised', { gain }).map((event) =>
    event.type === 'gain.agreement-proposed'
      ? { ...event, uses: [{ ...useA, activity: activity[language] }] }
      : event,
  );
}

async function home(language: Language = 'nb', gains = ['gain-t1']) {
  const tidvinn = await openTidvinn({ today: '2026-04-20', administrators: ['Ada'] });
  const [kari, ola, ada] = await Promise.all(
    ['Kari', 'Ola', 'Ada'].map((name) => tidvinn.person(name, { language, unit: 'home' })),
  );
  if (!kari || !ola || !ada) throw new Error('nobody is there');
  await tidvinn.unit('home', 'Hjemmetjenesten', kari);
  for (const gain of gains) await tidvinn.has(...theWay(language, gain));
  const total = (asOf: string) => tidvinn.municipalities.look(tenant, (state) => hours(state, asOf));
  const days = async (...dates: string[]) => {
    for (const date of dates) {
      tidvinn.on(date);
      await tidvinn.tick();
    }
  };
  return { tidvinn, kari, ola, ada, total, days };
}

const said = {
  nb: {
    hello: 'hei',
    command: 'sjekk',
    question:
      'For tre måneder siden begynte dere å bruke 8 timer i uka på besøk hos dem som bor alene. Er det fortsatt slik?',
    ...{ yes: 'Fortsatt slik', partly: 'Delvis', no: 'Ikke lenger', undo: 'Angre', save: 'Lagre svaret' },
    ...{ hours: 'Timer i uka nå', answer: 'Svar: Fortsatt slik, 8 timer i uka (0,21 årsverk).' },
    ...{ undone: 'Svaret er tatt tilbake.', none: 'Ingen gevinster venter på at du sjekker dem.' },
    fewer: 'Feil i «Timer i uka nå, for hele gevinsten»: Skriv færre timer enn før.',
    mayNot: 'Bare den gevinstansvarlige, enhetslederen eller utviklingsenheten kan svare på denne sjekken.',
    tasks: ['oppgaver', 'Gevinst som skal sjekkes'],
    missed: 'Ingen svarte innen 30 dager, så gevinsten står som ubekreftet.',
  },
  nn: {
    hello: 'hei',
    command: 'sjekk',
    question:
      'For tre månader sidan byrja de å bruke 8 timar i veka på besøk hos dei som bur åleine. Er det framleis slik?',
    ...{ yes: 'Framleis slik', partly: 'Delvis', no: 'Ikkje lenger', undo: 'Angre', save: 'Lagre svaret' },
    ...{ hours: 'Timar i veka no', answer: 'Svar: Framleis slik, 8 timar i veka (0,21 årsverk).' },
    ...{ undone: 'Svaret er teke tilbake.', none: 'Ingen gevinstar ventar på at du sjekkar dei.' },
    fewer: 'Feil i «Timar i veka no, for heile gevinsten»: Skriv færre timar enn før.',
    mayNot: 'Berre den gevinstansvarlege, einingsleiaren eller utviklingseininga kan svare på denne sjekken.',
    tasks: ['oppgåver', 'Gevinst som skal sjekkast'],
    missed: 'Ingen svara innan 30 dagar, så gevinsten står som ikkje stadfesta.',
  },
  en: {
    hello: 'hi',
    command: 'check',
    question:
      'Three months ago you began to spend 8 hours a week on visits to people who live alone. Is that still the case?',
    ...{ yes: 'Still the case', partly: 'Partly', no: 'No longer', undo: 'Undo', save: 'Save the answer' },
    ...{ hours: 'Hours a week now', answer: 'Answer: Still the case, 8 hours a week (0.21 FTE).' },
    ...{ undone: 'Your answer is taken back.', none: 'No gains are waiting for you to check them.' },
    fewer: 'Error in "Hours a week now, for the whole gain": Write fewer hours than before.',
    mayNot: 'Only the gain owner, the unit leader or the programme office can answer this check.',
    tasks: ['tasks', 'Gain to be checked'],
    missed: 'Nobody answered within 30 days, so the gain is unconfirmed.',
  },
} as const;

describe.each(['nb', 'nn', 'en'] as const)('a sustain check (%s)', (language) => {
  const words = said[language];

  it('comes by itself on its day, is answered in one tap, taken back and answered anew', async () => {
    const { tidvinn, kari, days, total } = await home(language);
    await kari.says(words.hello);
    await days('2026-07-19');
    expect(kari.received).toEqual([]);
    await days('2026-07-20', '2026-07-20');
    expect(kari.received).toHaveLength(1);
    expect(kari.words).toContain(words.question);

    await kari.presses(words.yes);
    expect(kari.words).toContain(words.answer);
    expect(tidvinn.messagesIn('chat-Kari').at(-1)).toContain(words.question);
    expect(await total('2026-07-20')).toMatchObject({ realised: 8, sustained: 8 });
    await kari.presses(words.undo);
    expect(kari.words).toContain(words.undone);
    expect(await total('2026-07-20')).toMatchObject({ realised: 8, sustained: 0 });

    await kari.presses(words.partly);
    await kari.fills({ [words.hours]: '8' }).presses(words.save);
    expect(kari.words).toContain(words.fewer);
    expect(kari.value(words.hours)).toBe('8');
    await kari.fills({ [words.hours]: language === 'en' ? '3.5' : '3,5' }).presses(words.save);
    expect(await total('2026-07-20')).toMatchObject({ realised: 3.5, sustained: 3.5, lapsed: 4.5 });
    await kari.presses(words.undo);
    await kari.presses(words.no);
    expect(await total('2026-07-20')).toMatchObject({ realised: 0, lapsed: 8 });

    await days('2026-07-21');
    await kari.says(words.command);
    expect(kari.words).toContain(words.none);
    expect(kari.received).toHaveLength(1);
  });

  it('waits among the tasks, and says so when it was missed', async () => {
    const { kari, days, total } = await home(language);
    await kari.says(words.hello);
    await days('2026-07-20');
    const [tasks, state] = words.tasks;
    await kari.says(tasks);
    expect(kari.words).toContain(state);
    for (let day = 21; day <= 31; day += 1) await days(`2026-07-${day}`);
    for (let day = 10; day <= 29; day += 1) await days(`2026-08-${day - 9 < 10 ? `0${day - 9}` : day - 9}`);
    expect(await total('2026-08-18')).toMatchObject({ unconfirmed: 0 });
    expect(await total('2026-08-19')).toMatchObject({ realised: 8, unconfirmed: 8 });
    await kari.says(words.command);
    expect(kari.words).toContain(words.missed);
    await kari.presses(words.yes);
    expect(await total('2026-08-20')).toMatchObject({ realised: 8, unconfirmed: 0, sustained: 8 });
  });

  it('is not for anyone to answer', async () => {
    const { kari, ola, days, total } = await home(language);
    await kari.says(words.hello);
    await days('2026-07-20');
    await ola.says(words.command);
    expect(ola.words).toContain(words.none);
    await ola.sends('sustain.answer', kari.sent(words.no));
    expect(ola.words).toBe(words.mayNot);
    expect(await total('2026-07-20')).toMatchObject({ realised: 8 });
  });
});

describe('sustain checks', () => {
  it('that fall due together are one message, and a press on a card from before says what is so', async () => {
    const { kari, days } = await home('nb', ['gain-t1', 'gain-t2', 'gain-t3']);
    await kari.says('hei');
    await days('2026-07-20');
    expect(kari.received).toHaveLength(1);
    expect(kari.words).toContain('3 gevinster skal sjekkes.');
    const stale = kari.sent('Ikke lenger');
    await kari.presses('Fortsatt slik');
    expect(kari.words).toContain('2 gevinster skal sjekkes.');
    await kari.sends('sustain.answer', stale);
    expect(kari.words).toContain('Denne sjekken er det allerede svart på.');
  });

  it('pressed twice is answered once', async () => {
    const { tidvinn, kari, days } = await home();
    await kari.says('hei');
    await days('2026-07-20');
    const press = kari.sent('Fortsatt slik');
    await kari.sends('sustain.answer', press);
    const seq = () => tidvinn.municipalities.look(tenant, (state) => state.seq);
    const before = await seq();
    await kari.sends('sustain.answer', press);
    expect(await seq()).toBe(before);
  });

  it('wait for a working day, and for a person who has not written to the bot; nothing is missed meanwhile', async () => {
    const { tidvinn, kari, ada, days, total } = await home();
    await tidvinn.has({ type: 'gain.corrected', on: '2026-04-20', gain: 'gain-t1', entry: 999, reason: 'x' });
    await days('2026-07-20', '2026-08-19', '2026-09-20');
    expect(await total('2026-09-20')).toMatchObject({ realised: 8, unconfirmed: 0 });
    await ada.says('drift');
    expect(ada.words).toContain('Venter på å høre fra mottakeren: 1');
    expect(ada.words).toContain('Sjekk av gevinst: Looks for keys');
    expect(ada.words).not.toContain('Kari');

    await kari.says('hei');
    await days('2026-09-20');
    expect(kari.received).toEqual([]);
    await days('2026-09-21');
    expect(kari.received).toHaveLength(1);
    expect(kari.words).toContain('For fem måneder siden');
    await ada.says('drift');
    expect(ada.words).toContain('Sendt: 1');
  });

  it('that are answered on the list are no longer waiting to be sent', async () => {
    const { tidvinn, kari, ada, days } = await home();
    await days('2026-07-20');
    await tidvinn.role(ada, 'programmeOffice');
    await ada.says('sjekk');
    await ada.presses('Vis alle du kan svare på (1)');
    await ada.presses('Fortsatt slik');
    await days('2026-07-20');
    await ada.says('drift');
    expect(ada.words).toContain('Jeg har ikke sendt noe på eget initiativ ennå.');
    await kari.says('hei');
    await days('2026-07-21');
    expect(kari.received).toEqual([]);
  });

  it("that nobody answers are told of in the day's one message: unconfirmed, and then lapsed", async () => {
    const { kari, days, total } = await home();
    await kari.says('hei');
    const every = (from: string, count: number) =>
      days(...Array.from({ length: count }, (_, index) => addDays(from, index)));
    await every('2026-07-20', 32);
    expect(kari.received.at(-1)).toContain('Ingen svarte på om «Looks for keys» varer');
    await every('2026-08-21', 92);
    expect(kari.received.at(-1)).toContain(
      '«Looks for keys» er bortfalt, fordi ingen svarte på to sjekker på rad.',
    );
    expect(await total('2026-11-20')).toMatchObject({ realised: 0, lapsed: 8 });
    expect(kari.received).toHaveLength(4);
  });

  it('of imported gains quote what history tells the time is used for', async () => {
    const { tidvinn, kari, days } = await home('nb', []);
    await tidvinn.has({
      ...{ type: 'gain.imported', on: '2013-01-07', gain: 'g-1', unit: 'home', title: 'Postrunder' },
      ...{ minutesPerWeek: 600, method: 'measured', reportedOn: '2013-01-07', identifiedOn: '2013-02-01' },
      ...{ agreedOn: '2013-03-01', introducedOn: '2013-04-01', measuredOn: '2013-06-01' },
      ...{ realisedOn: '2013-09-01', realisedMinutesPerWeek: 480, outcome: 'quality' },
      ...{ useOfTime: 'Svarer på søknader', evidence: 'Turnus 2013' },
    });
    await kari.says('hei');
    await days('2026-07-20');
    expect(kari.words).toContain(
      'For 12 år siden begynte dere å bruke 8 timer i uka på «Svarer på søknader».',
    );
  });

  it('go on to the next leader when the one before has left', async () => {
    const { tidvinn, kari, ola, days } = await home();
    await kari.says('hei');
    await ola.says('hei');
    await days('2026-07-20');
    await tidvinn.has({ type: 'person.left', on: '2026-07-21', person: kari.pseudonym });
    await tidvinn.role(ola, 'unitLeader', 'home');
    await days('2026-07-21', '2026-07-22');
    expect([kari.received.length, ola.received.length]).toEqual([1, 1]);
  });
});
