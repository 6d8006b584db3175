import { describe, expect, it } from 'vitest';
import { noticeKey } from '../../src/features/notices.ts';
import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import type { DeliveryReason, DeliveryState } from '../../src/ports/deliveries.ts';
import { openTidvinn, type Person, tenant } from './fake-teams.ts';

async function home(language: Language = 'nb') {
  const tidvinn = await openTidvinn({ today: '2026-05-12', administrators: ['Ada'] });
  const unit = 'home';
  const kari = await tidvinn.person('Kari', { language, unit });
  const ola = await tidvinn.person('Ola', { language, unit });
  const ada = await tidvinn.person('Ada', { language, unit });
  await tidvinn.unit(unit, 'Hjemmetjenesten', kari);
  await kari.says('hei');
  return { tidvinn, kari, ola, ada };
}

const report = {
  nb: 'tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer',
  nn: 'tidstjuv: leitar etter nøklar 10 min 3 gonger om dagen, 6 personar',
  en: 'time thief: looking for keys 10 min 3 times a day, 6 people',
};
/** Sends the report as the sentence filled it in. */
const submits = (who: Person) => {
  const button = who.buttons().find(({ verb }) => verb === 'time-thief.submit');
  return who.sends('time-thief.submit', button && who.sent(button));
};

const words = {
  nb: {
    ...{ title: 'Nytt fra Tidvinn i dag', show: 'varsler', stop: 'stopp varsler', start: 'start varsler' },
    ...{ daily: 'varsler daglig', atOnce: 'varsler med en gang', howToStop: 'Skriv «stopp varsler»' },
    none: 'Nå får du ingen varsler. «oppgaver» og «mine» viser alt som før.',
    ...{
      nowDaily: 'Nå samler jeg det andre gjør, og sender høyst én melding hver arbeidsdag.',
      nowAtOnce: 'Nå får du hvert varsel med en gang.',
    },
    ...{ tasks: 'oppgaver', waiting: 'Én sak venter på deg.' },
  },
  nn: {
    ...{ title: 'Nytt frå Tidvinn i dag', show: 'varsel', stop: 'stopp varsel', start: 'start varsel' },
    ...{ daily: 'varsel dagleg', atOnce: 'varsel med ein gong', howToStop: 'Skriv «stopp varsel»' },
    none: 'No får du ingen varsel. «oppgåver» og «mine» viser alt som før.',
    ...{
      nowDaily: 'No samlar eg det andre gjer, og sender høgst éi melding kvar arbeidsdag.',
      nowAtOnce: 'No får du kvart varsel med ein gong.',
    },
    ...{ tasks: 'oppgåver', waiting: 'Éi sak ventar på deg.' },
  },
  en: {
    ...{ title: 'New in Tidvinn today', show: 'notices', stop: 'stop notices', start: 'start notices' },
    ...{ daily: 'notices daily', atOnce: 'notices at once', howToStop: 'Write "stop notices"' },
    none: 'You now get no notices. "tasks" and "mine" show everything as before.',
    ...{
      nowDaily: 'I now gather what others do, and send at most one message each working day.',
      nowAtOnce: 'You now get each notice at once.',
    },
    ...{ tasks: 'tasks', waiting: 'One thing is waiting for you.' },
  },
} as const;

describe.each(['nb', 'nn', 'en'] as const)('what others do (%s)', (language) => {
  const w = words[language];
  async function reported(line = report[language]) {
    const house = await home(language);
    await house.ola.says(line);
    await submits(house.ola);
    return house;
  }

  it('comes in the one message of the next working day, which says how to stop it', async () => {
    const { tidvinn, kari } = await reported();
    await tidvinn.tick();
    await tidvinn.tick();
    expect(kari.received).toHaveLength(1);
    expect(kari.words).toContain(w.title);
    expect(kari.words).toContain(w.howToStop);
    tidvinn.on('2026-05-13');
    await tidvinn.tick();
    expect(kari.received).toHaveLength(1);
  });

  it('comes not at all once it is stopped, and the tasks are as they were', async () => {
    const { tidvinn, kari } = await reported();
    await kari.says(w.stop);
    expect(kari.words).toContain(w.none);
    await tidvinn.tick();
    expect(kari.received).toEqual([]);
    await kari.says(w.tasks);
    expect(kari.words).toContain(w.waiting);
  });

  it('comes as each person chooses, by words or on the card', async () => {
    const { tidvinn, kari } = await home(language);
    const wish = async () => (await tidvinn.services.directory.person(tenant, kari.pseudonym))?.notices;
    await kari.says(w.show);
    expect(kari.words).toContain(w.nowDaily);
    await kari.says(w.atOnce);
    expect(kari.words).toContain(w.nowAtOnce);
    expect(await wish()).toBe('atOnce');
    await kari.says(w.start);
    expect(await wish()).toBe('daily');
    await kari.says(w.stop);
    expect(await wish()).toBe('none');
    await kari.presses(kari.buttons()[0]?.title ?? '');
    expect(await wish()).toBe('daily');
    await kari.says(w.daily);
    expect(kari.words).toContain(w.nowDaily);
  });
});

describe("the day's one message", () => {
  it('waits over the seventeenth of May and its weekend', async () => {
    const { tidvinn, kari, ola } = await home();
    tidvinn.on('2026-05-16');
    await ola.says(report.nb);
    await submits(ola);
    for (const day of ['2026-05-16', '2026-05-17']) {
      tidvinn.on(day);
      await tidvinn.tick();
    }
    expect(kari.received).toEqual([]);
    tidvinn.on('2026-05-18');
    await tidvinn.tick();
    expect(kari.received).toHaveLength(1);
  });

  it('tells two people the same thing, also one who is reached on a later day', async () => {
    const { tidvinn, kari, ada } = await home();
    const { directory } = tidvinn.services;
    const notice = { id: 'missed gain-1', text: 'Nå gjelder det.', isForDigest: true } as const;
    for (const { pseudonym } of [kari, ada]) await directory.owe(tenant, pseudonym, notice);
    await tidvinn.tick();
    expect(kari.received).toHaveLength(1);
    tidvinn.on('2026-05-13');
    await tidvinn.tick();
    await ada.says('hei');
    await tidvinn.tick();
    await tidvinn.tick();
    expect(kari.received).toHaveLength(1);
    expect(ada.received).toHaveLength(1);
  });

  it("is for the leader; an answer to one's own report waits for nothing", async () => {
    const { tidvinn, kari, ola } = await home();
    await ola.says(report.nb);
    await submits(ola);
    const [thief] = await tidvinn.services.directory.reportedBy(tenant, ola.pseudonym);
    await kari.sends('time-thief.reject', { thief, reason: 'Skapet er byttet.' });
    expect(ola.heard).toHaveLength(1);
    const owed = await tidvinn.services.directory.owedForDigest(tenant);
    expect(owed.map(({ person }) => person)).not.toContain(ola.pseudonym);
  });
});

describe('drift', () => {
  it('is for an administrator in their own chat alone', async () => {
    const { kari, ada } = await home();
    await kari.says('drift');
    expect(kari.words).toBe('Bare administratoren kan se driften.');
    await kari.sends('operations.send-again', { key: 'check g 2026-01-01' });
    expect(kari.words).toBe('Bare administratoren kan se driften.');
    await ada.says('drift', { channel: '19:a' });
    expect(ada.words).toContain('personlige chatten');
    await ada.says('drift');
    expect(ada.words).toContain('Jeg har ikke sendt noe på eget initiativ ennå.');
  });

  it.each([
    ['nb', 'drift', 'Uvisst om det kom fram: 1', 'Send på nytt', 'tidligst kl. 08 på en arbeidsdag'],
    ['nn', 'drift', 'Uvisst om det kom fram: 1', 'Send på nytt', 'tidlegast kl. 08 på ein arbeidsdag'],
    ['en', 'operations', 'Not known whether it arrived: 1', 'Send again', 'at 08:00 on a working day'],
  ] as const)(
    'sends again what nobody knows about, when a person says so (%s)',
    async (language, command, unknown, button, answer) => {
      const { tidvinn, kari, ola, ada } = await home(language);
      await ola.says(report[language]);
      await submits(ola);
      const { directory, deliveries } = tidvinn.services;
      const [owed] = await directory.owedForDigest(tenant);
      const items = (owed?.notices ?? []).map(({ id }) => ({ key: noticeKey(kari.pseudonym, id) }));
      const lease = { at: '2026-05-12T08:00:00Z', until: '2026-05-12T08:03:00Z' };
      await deliveries.claim(tenant, { job: 'digest', to: { person: kari.pseudonym }, items }, lease);
      await tidvinn.tick();
      expect(kari.received).toEqual([]);
      await ada.says(command);
      expect(ada.words).toContain(unknown);
      await ada.presses(button);
      expect(ada.words).toContain(answer);
      await tidvinn.tick();
      expect(kari.received).toHaveLength(1);
    },
  );

  it.each([
    [
      'nb',
      'drift',
      'I kanalen «Tavla»',
      'Tidvinn er slått av i Teams',
      'Teams svarte med en feil',
      'Send på nytt',
    ],
    [
      'nn',
      'drift',
      'I kanalen «Tavla»',
      'Tidvinn er slått av i Teams',
      'Teams svara med ein feil',
      'Send på nytt',
    ],
    [
      'en',
      'operations',
      'In the channel "Tavla"',
      'Tidvinn is turned off',
      'Teams answered with an',
      'Send again',
    ],
  ] as const)(
    'tells in which channel, about which unit and why, and sends one again (%s)',
    async (language, command, place, off, trouble, button) => {
      const { tidvinn, ada } = await home(language);
      const { deliveries } = tidvinn.services;
      const to = { channel: '19:a@thread.tacv2' };
      await deliveries.putChannel(tenant, {
        id: to.channel,
        serviceUrl: 'http://127.0.0.1:1/',
        name: 'Tavla',
      });
      const [at, until] = ['2026-05-12T08:00:00Z', '2026-05-12T08:03:00Z'];
      const became = [
        ['w20', { state: 'unknown', at, reason: 'trouble' }],
        ['w21', { state: 'inactive', at, reason: 'disabled' }],
      ] as const;
      for (const [key, result] of became) {
        await deliveries.claim(
          tenant,
          { job: 'check-in', to, items: [{ key, about: 'home' }] },
          { at, until },
        );
        await deliveries.settle(tenant, { keys: [key], at }, result);
      }
      await ada.says(command);
      for (const said of [place, off, trouble]) expect(ada.words).toContain(said);
      await ada.presses(button);
      expect(await deliveries.delivery(tenant, 'w20', at)).toMatchObject({ state: 'failed' });
      expect(await deliveries.delivery(tenant, 'w21', at)).toMatchObject({ state: 'inactive' });
    },
  );

  it.each(['nb', 'nn', 'en'] as const)(
    'shows what is alike together with its cause, each a tap away, and sends all of what Teams never took again (%s)',
    async (language) => {
      const { tidvinn, ada } = await home(language);
      const { deliveries } = tidvinn.services;
      const t = textsIn(language);
      const { operations: o } = t;
      const [at, until] = ['2026-05-12T08:00:00Z', '2026-05-12T08:03:00Z'];
      const became = async (state: DeliveryState, reason: DeliveryReason, ...numbers: number[]) => {
        for (const number of numbers) {
          const claim = {
            ...{ job: 'check-in', to: { channel: `19:${number}` } },
            items: [{ key: `w20 ${number}`, about: 'home' }],
          };
          await deliveries.claim(tenant, claim, { at, until });
          await deliveries.settle(tenant, { keys: [`w20 ${number}`], at }, { state, at, reason });
        }
      };
      await became('failed', 'tooMany', ...Array.from({ length: 40 }, (_, index) => index));
      await became('unknown', 'noAnswer', 40, 41);
      await became('inactive', 'gone', 42);
      await ada.says(language === 'en' ? 'operations' : 'drift');
      for (const [state, count] of [
        ['failed', 40],
        ['unknown', 2],
        ['inactive', 1],
      ] as const)
        expect(ada.words).toContain(`${o.states[state]}: ${count}`);
      for (const reason of ['tooMany', 'noAnswer', 'gone'] as const)
        expect(ada.words.split(o.reasons[reason])).toHaveLength(2);
      expect(ada.buttons().map(({ title }) => title)).toEqual([o.showAll, o.showAll]);

      const [unknown, failed] = ada.buttons();
      await ada.sends('operations.show', unknown?.data);
      expect(ada.words).toContain(o.page(1, 2, 2));
      expect(ada.buttons().map(({ title }) => title)).not.toContain(o.sendAllAgain);
      await ada.presses(o.sendAgain);
      expect(ada.words).toContain(o.again);
      expect(ada.words).toContain(o.page(1, 1, 1));

      await ada.sends('operations.show', failed?.data);
      expect(ada.words).toContain(o.page(1, 8, 40));
      for (let page = 1; page < 5; page += 1) await ada.presses(t.status.next);
      expect(ada.words).toContain(o.page(33, 40, 40));
      await ada.presses(o.sendAllAgain);
      expect(ada.words).toContain(o.allAgain(40));
      const all = await deliveries.all(tenant, at);
      expect(all.filter(({ state, until }) => state === 'failed' && until !== undefined)).toHaveLength(41);
      await ada.sends('operations.send-all-again', failed?.data);
      expect(ada.words).toContain(o.noDoubt);
      await ada.sends('operations.send-all-again', unknown?.data);
      expect(ada.words).toContain(o.noDoubt);
    },
  );
});
