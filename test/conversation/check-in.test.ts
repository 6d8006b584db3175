import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts.ts';
import { createLowdbDeliveries } from '../../src/ledger/lowdb-deliveries.ts';
import { tenant } from './fake-teams.ts';
import { framed, type Team } from './kata-team.ts';

// The team of the home care in its channel: a board with a target condition of 2 min a shift and two obstacles.

const channel = '19:home@thread.tacv2';
const said = {
  nb: {
    set: 'innsjekk',
    now: 'innsjekk nå',
    none: 'ingen endring',
    pause: 'pause innsjekk',
    week: 'uke',
    change: 'endre innsjekk',
  },
  nn: {
    set: 'vekesjekk',
    now: 'innsjekk no',
    none: 'inga endring',
    pause: 'pause innsjekk',
    week: 'veke',
    change: 'endre innsjekk',
  },
  en: {
    set: 'check-in',
    now: 'check-in now',
    none: 'no change',
    pause: 'pause check-in',
    week: 'week',
    change: 'change check-in',
  },
} as const;

/** Kari connects the channel on Monday 23 November: every Tuesday at nine, and today an experiment is under way. */
async function connected(language: Language = 'nb', plan: Record<string, string> = {}) {
  const crew = await framed(language);
  const { tidvinn, kari, t } = crew;
  await kari.says(said[language].set, { channel });
  await kari.fills({ [t.checkIn.plan.unit]: 'home-care', ...plan }).presses(t.checkIn.plan.save, { channel });
  const days = async (...dates: string[]) => {
    for (const date of dates) {
      tidvinn.on(date);
      await tidvinn.tick();
    }
  };
  const board = () =>
    tidvinn.municipalities.look(tenant, (state) => structuredClone([...state.boards.values()][0]));
  const posted = () =>
    tidvinn.messagesIn(channel).filter((words) => words.includes(`, ${said[language].week} `));
  return { ...crew, days, board, posted };
}

async function withExperiment(language: Language = 'nb') {
  const team = await connected(language);
  await plan(team, 'Merke nøklene');
  return team;
}

async function plan({ kari, t }: Team, step: string) {
  const { plan: words } = t.kataForms;
  const [board] = [kari];
  await board.says(t.name === 'English' ? 'new experiment' : 'nytt eksperiment');
  await board
    .fills({ [words.step]: step, [words.expectation]: 'Færre leter', [words.reviewOn]: '2026-11-24' })
    .presses(words.lock);
}

describe.each(['nb', 'nn', 'en'] as const)('a weekly check-in (%s)', (language) => {
  it('that is answered can be undone with a word, by its team', async () => {
    const { kari, outsider, days, t } = await connected(language);
    const undo = language === 'en' ? 'undo' : 'angre';
    await days('2026-11-24');
    await kari.says(undo, { channel });
    expect(kari.words).not.toContain(t.smallWords.undo.checkIn);
    await kari.says(said[language].none, { channel });
    await outsider.says(undo, { channel });
    await kari.says(undo, { channel });
    expect(kari.words).toContain(t.smallWords.undo.checkIn);
    await kari.presses(t.smallWords.undo.checkInUndo, { channel });
    expect(kari.words).toContain(t.checkIn.form.steps(1));
  });

  it('that is set up when the time of its day has passed says that it comes the week after', async () => {
    const { kari, t } = await connected(language, { [textsIn(language).checkIn.plan.day]: '1' });
    expect(kari.words).toContain(t.checkIn.plan.nextOn('2026-11-30'));
  });

  it('comes to the channel once a week at its time, and is answered once for the team on its storyboard', async () => {
    const { ola, t, days, board, posted, tidvinn } = await withExperiment(language);
    const { form, buttons } = t.checkIn;
    await days('2026-11-23');
    expect(posted()).toEqual([]);
    await days('2026-11-24', '2026-11-24');
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toContain(t.checkIn.title(48));
    expect(posted()[0]).toContain(t.checkIn.question);
    expect(posted()[0]).toContain('Merke nøklene');

    ola.reads(channel);
    await ola.presses(buttons.answer, { channel });
    await ola.fills({ [form.learning]: 'Merking hjelper' }).presses(buttons.next, { channel });
    expect(ola.words).toContain(form.learningNeedsResult);
    expect(ola.value(form.learning)).toBe('Merking hjelper');
    await ola.fills({ [form.result]: 'Alle nøkler merket', Leting: '9' }).presses(buttons.next, { channel });
    expect(ola.value(form.obstacle)).toBe('Nøklene ligger på tre steder');
    await ola
      .fills({ [form.step]: 'Ett skap', [form.expectation]: 'Ingen leter', [form.reviewOn]: '2026-12-01' })
      .presses(buttons.save, { channel });
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toContain(t.checkIn.said);
    expect(posted()[0]).toContain('Merking hjelper');
    expect(posted()[0]).toContain('Ett skap');
    expect(posted()[0]).not.toContain('Ola');
    const [first, next] = (await board())?.experiments ?? [];
    expect(first).toMatchObject({ result: 'Alle nøkler merket', learning: 'Merking hjelper', found: 9 });
    expect(next).toMatchObject({ step: 'Ett skap', expectation: 'Ingen leter', reviewOn: '2026-12-01' });

    await days('2026-11-25', '2026-11-26');
    expect(posted()).toHaveLength(1);
    await days('2026-12-01');
    expect(posted()).toHaveLength(2);
    expect(tidvinn.messagesIn(channel).at(-1)).toContain(t.checkIn.title(49));
  });

  it('is no change this week in one tap, or typed', async () => {
    const { ola, kari, t, days, posted } = await withExperiment(language);
    await days('2026-11-24');
    ola.reads(channel);
    await ola.presses(t.checkIn.buttons.unchanged, { channel });
    expect(posted()[0]).toContain(t.checkIn.unchanged);
    await days('2026-12-01');
    for (let twice = 0; twice < 2; twice += 1) {
      await kari.says(said[language].none, { channel });
      expect(kari.words).toContain(t.checkIn.title(49));
      expect(kari.words).toContain(t.checkIn.unchanged);
    }
    await days('2026-12-08');
    ola.reads(channel);
    expect(ola.words).toContain(t.checkIn.title(50));
    expect(ola.words).not.toContain(t.checkIn.unchanged);
  });

  it('whose week went by while the bot was down is not asked late: «drift» says why for four weeks, and no team was silent', async () => {
    const { tidvinn, kari, t, days, posted } = await withExperiment(language);
    const o = t.operations;
    const ada = await tidvinn.person('Ada', { language });
    await tidvinn.role(ada, 'administrator');
    const drift = async () => (await ada.says(language === 'en' ? 'operations' : 'drift')).words;
    await days('2026-11-24', '2026-11-25');
    const before = posted();
    await days('2026-12-14', '2026-12-14');
    expect(posted()).toEqual(before);
    expect(await drift()).toContain(`${o.states.late}: 2`);
    expect(ada.words).toContain(o.reasons.down);
    const down = o.downFor(o.when('2026-11-25', '10:00'), o.when('2026-12-14', '10:00'));
    expect(ada.words).toContain(down);
    await ada.presses(o.showAll);
    expect(ada.words).toContain(o.about(o.jobs['check-in'], 'Hjemmetjenesten'));
    for (const date of ['2026-12-01', '2026-12-08']) expect(ada.words).toContain(o.wasDue(date));
    await ada.presses(o.overview);
    expect(ada.words).toContain(o.title);

    await days('2026-12-15');
    expect(posted()).toHaveLength(before.length + 1);
    await days('2026-12-16', '2026-12-22', '2027-01-10');
    expect(await drift()).toContain(down);
    await days('2027-01-12');
    expect(await drift()).not.toContain(down);
    await kari.says(said[language].change, { channel });
    expect(kari.words).toContain(t.checkIn.plan.counts(0, 3));
  });

  it('is reminded of once, the next working day, in the channel alone', async () => {
    const { tidvinn, ola, kari, t, days, posted } = await withExperiment(language);
    await days('2026-11-24', '2026-11-25', '2026-11-25', '2026-11-26', '2026-11-27');
    expect(posted()).toHaveLength(2);
    expect(posted()[1]).toContain(t.checkIn.reminder);
    expect(tidvinn.sent).toEqual([channel, expect.stringContaining(`${channel};messageid=`)]);
    expect([...ola.received, ...kari.received].join()).not.toContain(t.checkIn.title(48));
  });

  it('that is answered on its reminder says what the team said in both places', async () => {
    const { ola, t, days, posted } = await withExperiment(language);
    await days('2026-11-24', '2026-11-25');
    ola.reads(channel);
    await ola.presses(t.checkIn.buttons.unchanged, { channel });
    expect(posted()).toEqual([
      expect.stringContaining(t.checkIn.unchanged),
      expect.stringContaining(t.checkIn.unchanged),
    ]);
  });

  it('is answered early, and then not asked', async () => {
    const { kari, t, days, posted } = await withExperiment(language);
    await kari.says(said[language].now, { channel });
    await kari.presses(t.checkIn.buttons.unchanged, { channel });
    expect(kari.words).toContain(t.checkIn.early('2026-11-24'));
    await days('2026-11-24', '2026-11-25');
    expect(posted()).toHaveLength(1);
  });

  it('rests while it is paused, and comes again', async () => {
    const { kari, t, days, posted } = await withExperiment(language);
    await kari.says(said[language].pause, { channel });
    expect(kari.words).toContain(t.checkIn.plan.paused);
    await days('2026-11-24');
    expect(posted()).toEqual([]);
    await kari.presses(t.checkIn.buttons.change, { channel });
    await kari.presses(t.checkIn.buttons.resume, { channel });
    await days('2026-12-01');
    expect(posted()).toHaveLength(1);
  });

  it('is set up on a card that keeps what was typed and names what is wrong', async () => {
    const { kari, t } = await connected(language);
    const { plan: words } = t.checkIn;
    await kari.presses(t.checkIn.buttons.change, { channel });
    await kari
      .fills({ [words.time]: '25:00', [words.closed]: '8, 60', [words.second]: '4' })
      .presses(words.save, { channel });
    expect(kari.words).toContain(words.timeMend);
    expect(kari.words).toContain(words.weeksMend);
    expect(kari.value(words.closed)).toBe('8, 60');
    await kari.fills({ [words.time]: '8.30', [words.closed]: '8, 29-31' }).presses(words.save, { channel });
    expect(kari.words).toContain(words.nextOn('2026-11-24'));
  });
});

describe('a weekly check-in', () => {
  it('speaks the language that the team chooses for its channel', async () => {
    const { kari, days, posted } = await connected();
    const { plan, buttons } = textsIn('nb').checkIn;
    await kari.says('endre innsjekk', { channel });
    expect(kari.inputs().map(({ label }) => label)).toContain(`${plan.language} (må fylles ut)`);
    await kari.fills({ [plan.language]: 'nn' }).presses(plan.save, { channel });
    expect(kari.words).toContain(textsIn('nn').checkIn.plan.intro);
    await days('2026-11-24');
    expect(posted()).toEqual([]);
    kari.reads(channel);
    expect(kari.words).toContain(textsIn('nn').checkIn.title(48));
    expect(kari.buttons().map(({ title }) => title)).not.toContain(buttons.unchanged);
  });

  it('is about the board that the team chooses, where its unit has several', async () => {
    const { tidvinn, kari, t, days, posted, board } = await withExperiment();
    const { plan } = t.checkIn;
    await kari.says('endre innsjekk', { channel });
    expect(kari.inputs().map(({ label }) => label)).not.toContain(plan.board);
    const on = '2026-11-23';
    await tidvinn.has(
      { type: 'storyboard.opened', on, board: 'reports', unit: 'home-care' },
      { type: 'storyboard.focus-set', on, board: 'reports', focus: 'Rapporter' },
      { type: 'storyboard.opened', on, board: 'lessons', unit: 'school' },
    );
    await kari.says('endre innsjekk', { channel });
    const first = (await board())?.id ?? '';
    const choices = kari.inputs().find(({ label }) => label === plan.board)?.choices;
    expect(choices).toMatchObject([{ title: plan.newest }, { title: 'Nøkler' }, { title: 'Rapporter' }]);
    await kari.fills({ [plan.board]: 'lessons' }).presses(plan.save, { channel });
    expect(kari.words).toContain(t.refusals.notThisUnitsBoard);
    await kari.fills({ [plan.board]: first }).presses(plan.save, { channel });
    expect(kari.words).toContain(plan.about('Nøkler'));
    await days('2026-11-24');
    expect(posted()[0]).toContain('Merke nøklene');
  });

  it('that two people answer at once keeps the words of both, the second as a correction', async () => {
    const { kari, ola, t, days, board, posted } = await withExperiment();
    const { form, buttons } = t.checkIn;
    await days('2026-11-24');
    for (const one of [kari, ola]) {
      one.reads(channel);
      await one.presses(buttons.answer, { channel });
    }
    const answers = [
      [kari, 'Kari'],
      [ola, 'Ola'],
    ] as const;
    for (const [one, name] of answers)
      await one
        .fills({ [form.result]: `Resultat ${name} så`, [form.learning]: `Læring ${name} fikk` })
        .presses(buttons.next, { channel });
    for (const [one, name] of answers)
      await one
        .fills({ [form.step]: `Steg ${name} vil`, [form.expectation]: `Ventet av ${name}` })
        .presses(buttons.save, { channel });
    const words = posted()[0] ?? '';
    for (const [, name] of answers) {
      expect(words).toContain(`Resultat ${name} så`);
      expect(words).toContain(`Læring ${name} fikk`);
      expect(words).toContain(`Steg ${name} vil`);
    }
    const experiments = (await board())?.experiments ?? [];
    expect(experiments).toHaveLength(2);
    expect(experiments[0]).toMatchObject({
      result: 'Resultat Ola så',
      corrections: [{ was: 'Resultat Kari så' }, {}],
    });
    expect(experiments[1]).toMatchObject({ step: 'Steg Kari vil' });
  });

  it('is one entry however often the same form is pressed, and is corrected afterwards', async () => {
    const { tidvinn, ola, t, days, board } = await withExperiment();
    const { form, buttons } = t.checkIn;
    await days('2026-11-24');
    ola.reads(channel);
    await ola.presses(buttons.answer, { channel });
    ola.fills({ [form.result]: 'Halvparten merket', Leting: '11' });
    const press = ola.sent(buttons.next);
    const seq = () => tidvinn.municipalities.look(tenant, (state) => state.seq);
    await ola.sends('check-in.answer', press, { channel });
    const before = await seq();
    await ola.sends('check-in.answer', press, { channel });
    expect(await seq()).toBe(before);
    await ola.presses(buttons.correct, { channel });
    expect(ola.value(form.result)).toBe('Halvparten merket');
    await ola.fills({ [form.result]: 'To av tre merket' }).presses(buttons.next, { channel });
    expect(ola.words).toContain('Dette sto der før: Halvparten merket');
    expect((await board())?.experiments[0]).toMatchObject({ result: 'To av tre merket', found: 11 });
  });

  it('is not for another unit to set up or answer, and lives in a channel only', async () => {
    const { outsider, kari, t, days, tidvinn } = await withExperiment();
    await kari.says('innsjekk');
    expect(kari.words).toBe(t.refusals.onlyInChannel);
    await days('2026-11-24');
    const seq = () => tidvinn.municipalities.look(tenant, (state) => state.seq);
    const before = await seq();
    await outsider.says('innsjekk', { channel: '19:other@thread.tacv2' });
    await outsider
      .fills({ [t.checkIn.plan.unit]: 'home-care' })
      .presses(t.checkIn.plan.save, { channel: '19:other@thread.tacv2' });
    expect(outsider.words).toContain(t.refusals.checkInNeedsMember);
    await outsider.sends('check-in.unchanged', { slot: '2026-W48-1' });
    expect(outsider.words).toBe(t.refusals.onlyInChannel);
    expect(await seq()).toBe(before);
  });

  it('that nobody knows to have arrived is not asked anew when the team goes on after a pause', async () => {
    const { kari, t, days, posted, tidvinn } = await withExperiment();
    const { deliveries } = tidvinn.services;
    const key = `check-in ${channel} 2026-W48-1`;
    const claim = { job: 'check-in', to: { channel }, items: [{ key }] };
    await deliveries.claim(tenant, claim, { at: '2026-11-24T08:00:00Z', until: '2026-11-24T08:03:00Z' });
    await days('2026-11-24');
    await kari.says(said.nb.pause, { channel });
    await days('2026-11-25');
    await kari.presses(t.checkIn.buttons.change, { channel });
    await kari.presses(t.checkIn.buttons.resume, { channel });
    await days('2026-11-25');
    expect(posted()).toEqual([]);
    const known = await deliveries.delivery(tenant, key, '2026-11-25T09:00:00Z');
    expect(known).toMatchObject({ state: 'unknown', reason: 'interrupted' });
  });

  it('that nobody knows to have arrived can still be looked into when its week is over, for four weeks', async () => {
    const { days, tidvinn } = await withExperiment();
    const { deliveries } = tidvinn.services;
    const key = `check-in ${channel} 2026-W48-1`;
    const claim = { job: 'check-in', to: { channel }, items: [{ key }] };
    await deliveries.claim(tenant, claim, { at: '2026-11-24T08:00:00Z', until: '2026-11-24T08:03:00Z' });
    await days('2026-11-24', '2026-11-30');
    const late = await deliveries.delivery(tenant, key, '2026-12-28T09:00:00Z');
    expect(late).toMatchObject({ state: 'late', reason: 'interrupted' });
    await days('2026-12-22', '2026-12-28');
    expect(await deliveries.delivery(tenant, key, '2026-12-28T09:00:00Z')).toBeUndefined();
  });

  it('is shown in messages that are updated for a quarter, and then forgotten, also on disk', async () => {
    const { tidvinn, ola, t, days } = await withExperiment();
    await days('2026-11-24');
    ola.reads(channel);
    await ola.presses(t.checkIn.buttons.unchanged, { channel });
    await ola.says('eksperiment', { channel });
    const [board] = await tidvinn.municipalities.look(tenant, ({ boards }) => [...boards.keys()]);
    const { deliveries } = tidvinn.services;
    const isShownFrom = (store: Pick<typeof deliveries, 'shown'>) =>
      Promise.all(
        [`check-in ${channel} 2026-W48-1`, `check-in-plan ${channel}`, board ?? ''].map(
          async (subject) => (await store.shown(tenant, subject)).length > 0,
        ),
      );
    await days('2027-02-15');
    expect(await isShownFrom(deliveries)).toEqual([true, true, true]);
    await days('2027-02-22');
    await deliveries.close();
    const reopened = createLowdbDeliveries({ folder: tidvinn.folder });
    expect(await isShownFrom(reopened)).toEqual([false, true, true]);
    await reopened.close();
  });

  it('of a week that is over is not asked again, nor on a holiday or in July', async () => {
    const { days, posted } = await withExperiment();
    await days('2026-11-30');
    expect(posted()).toEqual([]);
    await days('2027-05-17', '2027-07-06');
    expect(posted()).toEqual([]);
  });

  it('is offered to a team when the bot is added to its channel', async () => {
    const { kari, t } = await framed();
    await kari.isAdded('Kari Nordli', { channel });
    expect(kari.words).toContain(
      'Kari Nordli har lagt meg til her. En gang i uka spør jeg hvordan det går med eksperimentet.',
    );
    await kari.presses(t.checkIn.buttons.setUp, { channel });
    expect(kari.words).toContain(t.checkIn.plan.intro);
  });

  it('comes to the coach once a week: what was learned, what is due, and who may want a hand, as a count', async () => {
    const { coach, ola, t, days } = await withExperiment();
    const { form, buttons, digest } = t.checkIn;
    await coach.says('hei');
    await days('2026-11-24');
    ola.reads(channel);
    await ola.presses(buttons.answer, { channel });
    await ola
      .fills({ [form.result]: 'Alle nøkler merket', [form.learning]: 'Merking hjelper' })
      .presses(buttons.next, { channel });
    await ola
      .fills({ [form.step]: 'Ett skap', [form.expectation]: 'Ingen leter' })
      .presses(buttons.save, { channel });
    await days('2026-11-30', '2026-11-30', '2026-12-01', '2026-12-01');
    expect(coach.received).toHaveLength(1);
    expect(coach.received[0]).toContain(digest.learned('Hjemmetjenesten', 'Merking hjelper.'));
    expect(coach.received[0]).not.toContain('Ola');
    await days('2026-12-08', '2026-12-14');
    expect(coach.received).toHaveLength(2);
    expect(coach.received[1]).toContain(
      digest.targets('Hjemmetjenesten', 'alle nøkler på plass når vakta begynner', '2026-12-18'),
    );
    await days('2026-12-15', '2026-12-21');
    expect(coach.received.at(-1)).toContain(digest.silent(1));
    await ola.says('endre innsjekk', { channel });
    expect(ola.words).toContain('Teamet har svart på 1 av 4 innsjekker det siste året.');
  });
});
