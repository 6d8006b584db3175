import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn, tenant } from './fake-teams.ts';

const channel = '19:home@thread.tacv2';
const words = {
  nb: {
    ...{ report: 'tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer', status: 'status' },
    ...{
      obstacle: 'hindring Nøklene mangler',
      language: 'språk english',
      unit: 'enhet',
      mine: 'språk nynorsk',
    },
  },
  nn: {
    ...{ report: 'tidstjuv: leitar etter nøklar 10 min 3 gonger om dagen, 6 personar', status: 'status' },
    ...{
      obstacle: 'hindring Nøklane manglar',
      language: 'språk english',
      unit: 'eining',
      mine: 'språk bokmål',
    },
  },
  en: {
    ...{ report: 'time thief: looking for keys 10 min 3 times a day, 6 people', status: 'status' },
    ...{ obstacle: 'obstacle No keys', language: 'language nynorsk', unit: 'unit', mine: 'language bokmål' },
  },
} as const;

describe.each(['nb', 'nn', 'en'] as const)('a guest of the tenant (%s)', (language) => {
  async function home() {
    const tidvinn = await openTidvinn({ today: '2026-11-24', administrators: ['Gro'] });
    const gro = await tidvinn.person('Gro', { language, unit: 'home', isGuest: true });
    await tidvinn.unit('home', 'Hjemmetjenesten', gro);
    const seq = () => tidvinn.municipalities.look(tenant, (state) => state.seq);
    const reportedBy = () => tidvinn.services.directory.reportedBy(tenant, gro.pseudonym);
    return { tidvinn, gro, seq, reportedBy, t: textsIn(language), said: words[language] };
  }

  it('reads the status like everybody else', async () => {
    const { gro, said } = await home();
    await gro.says(said.status);
    expect(gro.words).toContain('2026');
  });

  it('changes nothing, whatever roles they have, and what they typed stays', async () => {
    const { gro, seq, t, said, reportedBy } = await home();
    const before = await seq();
    await gro.says(said.report);
    const title = gro.value(t.report.what);
    await gro.sends('time-thief.submit', gro.sent(t.report.submit));
    expect(gro.words).toContain(t.refusals.guestsOnlyLook);
    expect(gro.value(t.report.what)).toBe(title);
    expect(await reportedBy()).toEqual([]);
    await gro.says(said.obstacle);
    expect(await seq()).toBe(before);
  });

  it('joins nothing that others have reported, and nothing is left of the try', async () => {
    const { tidvinn, gro, t, said, reportedBy } = await home();
    const kari = await tidvinn.person('Kari', { language, unit: 'home' });
    await kari.says(said.report);
    await kari.presses(t.report.submit);
    const [thief] = await tidvinn.municipalities.look(tenant, ({ thieves }) => [...thieves.keys()]);
    await gro.sends('time-thief.support-form', { thief });
    await gro.sends('time-thief.support', gro.sent(t.support.send));
    expect(gro.words).toContain(t.refusals.guestsOnlyLook);
    expect(await reportedBy()).toEqual([]);
  });

  it('is offered nothing to undo, and sends nothing to others again', async () => {
    const { tidvinn, gro, t } = await home();
    const { deliveries } = tidvinn.services;
    const [at, until] = ['2026-11-24T08:00:00Z', '2026-11-24T08:03:00Z'];
    const claim = { job: 'check-in', to: { channel }, items: [{ key: 'w48' }] };
    await deliveries.claim(tenant, claim, { at, until });
    await deliveries.settle(tenant, { keys: ['w48'], at }, { state: 'failed', at, reason: 'tooMany' });
    const [before] = await deliveries.all(tenant, at);
    await gro.says(language === 'en' ? 'operations' : 'drift');
    expect(gro.words).toContain(t.operations.title);
    await gro.presses(t.operations.sendAgain);
    expect(gro.words).toContain(t.refusals.guestsOnlyLook);
    await gro.sends('operations.send-all-again', { group: 'failed tooMany decide' });
    expect(gro.words).toContain(t.refusals.guestsOnlyLook);
    expect(await deliveries.all(tenant, at)).toEqual([before]);
    for (const where of [{}, { channel }]) {
      await gro.says(language === 'en' ? 'undo' : 'angre', where);
      expect(gro.words).toBe(t.refusals.guestsOnlyLook);
    }
  });

  it('chooses a language of their own, and neither language nor unit for a channel', async () => {
    const { tidvinn, gro, t, said } = await home();
    await gro.says(said.language, { channel });
    expect(gro.words).toBe(t.refusals.guestsOnlyLook);
    await gro.sends('unit.choose', { unit: 'home' }, { channel });
    expect(gro.words).toBe(t.refusals.guestsOnlyLook);
    expect(await tidvinn.services.deliveries.channel(tenant, channel)).toBeUndefined();
    await gro.says(said.mine);
    expect(gro.words).not.toContain(t.refusals.guestsOnlyLook);
  });
});
