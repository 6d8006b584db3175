import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn, tenant } from './fake-teams.ts';
import { framed } from './kata-team.ts';

// What is said in a team's channel has what to do about it a press away.

const channel = '19:home@thread.tacv2';
const here = { channel };
const said = {
  nb: {
    ...{ hello: 'hei', help: 'hjelp', set: 'innsjekk', pause: 'pause innsjekk', number: 'nåtilstand mange' },
    ...{ unchanged: 'ingen endring', undo: 'angre' },
    ...{
      without: ['svar innsjekk', 'innsjekk nå', 'ingen endring', 'pause innsjekk'],
      learning: 'læring Rart',
    },
  },
  nn: {
    ...{ hello: 'hei', help: 'hjelp', set: 'innsjekk', pause: 'pause innsjekk', number: 'nosituasjon mange' },
    ...{ unchanged: 'inga endring', undo: 'angre' },
    ...{
      without: ['svar innsjekk', 'innsjekk no', 'inga endring', 'pause innsjekk'],
      learning: 'læring Rart',
    },
  },
  en: {
    ...{
      hello: 'hello',
      help: 'help',
      set: 'check-in',
      pause: 'pause check-in',
      number: 'actual condition many',
    },
    ...{ unchanged: 'no change', undo: 'undo' },
    ...{
      without: ['answer check-in', 'check-in now', 'no change', 'pause check-in'],
      learning: 'learning Odd',
    },
  },
} as const;

describe.each(['nb', 'nn', 'en'] as const)('in a channel (%s)', (language) => {
  const t = textsIn(language);
  const { buttons, plan } = t.checkIn;
  const words = said[language];

  it('a greeting, help or a mention alone offers to set up the check-in, until it is', async () => {
    const { kari } = await framed(language);
    const offers = () => kari.buttons().map(({ title }) => title);
    for (const line of ['', words.hello, words.help]) {
      await kari.says(line, here);
      expect(offers()).toContain(buttons.setUp);
    }
    await kari.says(words.help);
    expect(offers()).not.toContain(buttons.setUp);
    await kari.says('', here);
    await kari.presses(buttons.setUp, here);
    await kari.fills({ [plan.unit]: 'home-care' }).presses(plan.save, here);
    for (const line of ['', words.hello, words.help]) {
      await kari.says(line, here);
      expect(offers()).not.toContain(buttons.setUp);
    }
    await kari.isAdded('Kari', here);
    expect(offers()).toEqual([t.help.buttons.help]);
  });

  it('what needs a check-in where none is leads to setting it up', async () => {
    const { kari } = await framed(language);
    for (const line of words.without) {
      await kari.says(line, here);
      expect(kari.words, line).toContain(t.refusals.notConnected);
      await kari.presses(buttons.setUp, here);
      expect(kari.words).toContain(plan.intro);
    }
  });

  it('a check-in that rests is started again where it says so', async () => {
    const { tidvinn, kari } = await framed(language);
    await kari.says(words.set, here);
    await kari.fills({ [plan.unit]: 'home-care' }).presses(plan.save, here);
    await kari.says(words.pause, here);
    expect(kari.words).toContain(plan.paused);
    await kari.presses(buttons.resume, here);
    expect(kari.words).not.toContain(plan.paused);
    const team = await tidvinn.municipalities.look(tenant, ({ checkIns }) => checkIns.get(channel)?.isPaused);
    expect(team).toBe(false);
  });

  it('a check-in without a board, or without a target condition, leads to the board', async () => {
    const tidvinn = await openTidvinn();
    const kari = await tidvinn.person('Kari', { language, unit: 'home-care' });
    await tidvinn.unit('home-care', 'Hjemmetjenesten', kari);
    await kari.says(words.set, here);
    await kari.fills({ [plan.unit]: 'home-care' }).presses(plan.save, here);
    await kari.says(words.set, here);
    expect(kari.words).toContain(t.checkIn.noBoard);
    await kari.presses(t.kata.buttons.show, here);
    await kari.presses(t.kata.buttons.start, here);
    const { focus, challenge } = t.kataForms.about;
    await kari.fills({ [focus]: 'Nøkler', [challenge]: 'Mer tid' }).presses(t.kataForms.save, here);
    expect(kari.words).toContain('Mer tid');
    // What the others in the channel are asked stands there still.
    expect(tidvinn.messagesIn(channel).at(-1)).toContain(t.checkIn.noBoard);
    await kari.says(words.set, here);
    expect(kari.words).toContain(t.checkIn.noTarget);
    await kari.presses(t.kata.buttons.show, here);
    expect(kari.words).toContain('Mer tid');
  });

  it('an answer that is to be put right is the one that was there when it was asked for', async () => {
    const { tidvinn, kari } = await framed(language, '2026-11-24');
    await kari.says(words.set, here);
    await kari.fills({ [plan.unit]: 'home-care' }).presses(plan.save, here);
    await kari.says(words.unchanged, here);
    await kari.says(words.undo, here);
    tidvinn.on('2026-12-01');
    await kari.presses(t.smallWords.undo.checkInUndo, here);
    expect(kari.inputs()).not.toEqual([]);
    expect(kari.sent(t.cancel)).toMatchObject({ slot: '2026-W48-1' });
  });

  it('a plan that is changed from the check-in is new wherever the channel has been told of it', async () => {
    const { tidvinn, kari } = await framed(language);
    await kari.says(words.set, here);
    await kari.fills({ [plan.unit]: 'home-care' }).presses(plan.save, here);
    await kari.says(words.set, here);
    await kari.presses(buttons.change, here);
    await kari.presses(buttons.pause, here);
    expect(kari.words).toContain(plan.paused);
    const [told] = tidvinn.messagesIn(channel);
    expect(told).toContain(plan.paused);
  });

  it('a number that is none, and a learning without an experiment, lead to the board', async () => {
    const { kari } = await framed(language);
    await kari.says(words.set, here);
    await kari.fills({ [plan.unit]: 'home-care' }).presses(plan.save, here);
    await kari.says(words.number, here);
    await kari.presses(t.kata.buttons.observe, here);
    expect(kari.inputs()).not.toEqual([]);
    await kari.says(words.learning, here);
    expect(kari.words).toContain(t.refusals.noOpenExperiment);
    await kari.presses(t.kata.buttons.show, here);
    expect(kari.words).toContain('Hjemmetjenesten');
  });
});
