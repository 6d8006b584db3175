import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTidvinn } from '../conversation/fake-teams.ts';

type Manifest = { bots: { commandLists: { commands: { title: string }[] }[] }[] };

const manifest = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as Manifest;
const bokmal = manifest.bots.flatMap((bot) => bot.commandLists.flatMap((list) => list.commands));
const titlesIn = (tag: string) =>
  Object.entries(JSON.parse(readFileSync(`manifest/${tag}.json`, 'utf8')) as Record<string, string>)
    .filter(([key]) => key.endsWith('].title'))
    .map(([, title]) => title);

test.each([
  ['nb', bokmal.map((command) => command.title), 'Det skjønte jeg ikke'],
  ['nn', titlesIn('nn-no'), 'Det skjøna eg ikkje'],
  ['en', titlesIn('en-us'), 'I did not understand'],
] as const)(
  'every command in the menu of Teams is understood in %s',
  async (language, titles, notUnderstood) => {
    const tidvinn = await openTidvinn();
    await tidvinn.unit('home-care', 'Hjemmetjenesten');
    const ola = await tidvinn.person('Ola', { unit: 'home-care', language });
    await ola.says('xyzzy');
    expect(ola.words).toContain(notUnderstood);
    for (const title of titles) {
      await ola.says(title);
      expect(ola.words, title).not.toContain(notUnderstood);
    }
  },
);
