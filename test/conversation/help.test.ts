import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/language/texts.ts';
import { openTidvinn } from './fake-teams.ts';

async function lone() {
  const tidvinn = await openTidvinn();
  await tidvinn.unit('home-care', 'Hjemmetjenesten');
  return { tidvinn, ola: await tidvinn.person('Ola', { unit: 'home-care' }) };
}

describe('finding the way', () => {
  it('welcomes with the three things one can do, as buttons that work', async () => {
    const { ola } = await lone();
    for (const greeting of ['hei', 'Hello', 'Hi!', 'hallo']) {
      await ola.says(greeting);
      expect(ola.words).toContain('Hei! Jeg er Tidvinn.');
    }
    for (const title of ['Meld en tidstyv', 'Eksperiment', 'Status', 'Mine meldinger', 'Oppgaver', 'Hjelp']) {
      await ola.says('hei');
      await ola.presses(title);
      expect(ola.words.length).toBeGreaterThan(10);
    }
  });

  it('introduces itself once in a channel, and names who added it', async () => {
    const { ola } = await lone();
    await ola.isAdded('Kari Nordli', { channel: '19:a@thread.tacv2' });
    expect(ola.words).toContain('Kari Nordli har lagt meg til her.');
    await ola.isAdded();
    expect(ola.words).toContain('Hei! Jeg er Tidvinn.');
  });

  it.each([
    ['nb', 'status', 'hva har vi spart i år'],
    ['nn', 'status', 'kva har vi spart i år'],
    ['en', 'status', 'what have we saved this year'],
  ] as const)('offers no report to whoever plainly asks for a status (%s)', async (language, ...lines) => {
    const { tidvinn } = await lone();
    const eva = await tidvinn.person('Eva', { unit: 'home-care', language });
    const { help, status, unit } = textsIn(language);
    for (const line of lines) {
      await eva.says(line);
      expect(eva.words).toContain(status.title(unit.municipality));
      expect(eva.buttons().map(({ title }) => title)).not.toContain(help.buttons.report);
    }
  });

  it('is never silent: what it does not understand gets the nearest commands', async () => {
    const { ola } = await lone();
    await ola.says('statsu');
    expect(ola.words).toContain('Det skjønte jeg ikke. Mente du «status» eller');
    await ola.says('kjøp melk');
    expect(ola.words).toContain(
      'Det skjønte jeg ikke. Mente du «status» eller «meld»? Skriv «hjelp» for å se alt jeg kan.',
    );
    await ola.presses('Hjelp');
    expect(ola.words).toContain('Dette kan jeg');
    await ola.says('');
    expect(ola.words).toContain('Det skjønte jeg ikke.');
    await ola.says('meldt');
    expect(ola.words).toContain('Det skjønte jeg ikke.');
  });

  it.each([
    {
      ...{
        language: 'nb' as const,
        said: 'leter alltid etter rullestoler',
        report: 'Meld det som en tidstyv',
      },
      what: 'Hva tar tid',
    },
    {
      ...{ language: 'nn' as const, said: 'leitar alltid etter rullestolar' },
      ...{ report: 'Meld det som ein tidstjuv', what: 'Kva tek tid' },
    },
    {
      ...{ language: 'en' as const, said: 'always looking for wheelchairs' },
      ...{ report: 'Report it as a time thief', what: 'What takes time' },
    },
  ])(
    'offers to report a sentence it does not understand ($language)',
    async ({ language, said, report, what }) => {
      const { tidvinn } = await lone();
      const eva = await tidvinn.person('Eva', { unit: 'home-care', language });
      await eva.says(said);
      expect(eva.buttons().map(({ title }) => title)).toHaveLength(3);
      await eva.presses(report);
      expect(String(eva.value(what)).toLowerCase()).toBe(said);
    },
  );

  it('takes one’s own reports for what they are, and no word for a command that is only a little like it', async () => {
    const { ola } = await lone();
    await ola.says('hva skjer med det jeg meldte');
    await ola.presses('Mine meldinger');
    expect(ola.words).toContain('Mine meldinger');
    await ola.says('dekk');
    expect(ola.words).toContain('Mente du «status» eller «meld»?');
  });

  it('speaks the language it is asked for, and keeps to it', async () => {
    const { ola } = await lone();
    await ola.says('språk nynorsk');
    await ola.says('hei');
    expect(ola.words).toContain('Eg er Tidvinn.');
    await ola.says('language english');
    await ola.says('help');
    expect(ola.words).toContain('Report a time thief');
    await ola.says('språk');
    await ola.presses('bokmål');
    expect(ola.words).toContain('Da snakker jeg bokmål med deg.');
  });

  it('answers an unknown button, a button without data and one with strange data', async () => {
    const { ola } = await lone();
    await ola.sends('time-thief.explode', {});
    expect(ola.words).toContain('Denne knappen kjenner jeg ikke lenger.');
    for (const data of [undefined, null, 7, 'x', [], { nonce: 5 }, { nonce: 'n', thief: { a: 1 } }]) {
      await ola.sends('time-thief.submit', data);
      expect(ola.words).toContain('Dette kortet mangler noe jeg trenger.');
    }
  });

  it('keeps reports and tasks out of the channel', async () => {
    const { ola } = await lone();
    for (const line of ['mine', 'oppgaver', 'endre', 'trekk tilbake']) {
      await ola.says(line, { channel: '19:a@thread.tacv2' });
      expect(ola.words).toContain('Dette viser jeg bare i den personlige chatten');
    }
  });
});
