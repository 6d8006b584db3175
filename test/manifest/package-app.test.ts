import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDetails } from '../../src/manifest/details.ts';
import { fillManifest, packageApp } from '../../src/manifest/package-app.ts';

const require = createRequire(import.meta.url);
const schema = (name: string) =>
  JSON.parse(
    readFileSync(
      `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.${name}schema.json`,
      'utf8',
    ),
  );

const details = {
  APP_ID: '11111111-2222-4333-8444-555555555555',
  MUNICIPALITY: 'Eide "kommune"',
  WEBSITE_URL: 'https://www.eide.kommune.no',
  PRIVACY_URL: 'https://www.eide.kommune.no/personvern',
  TERMS_URL: 'https://www.eide.kommune.no/vilkar',
};

type Command = { title: string; description: string };
type Manifest = {
  version: string;
  id: string;
  name: Record<'short' | 'full', string>;
  description: Record<'short' | 'full', string>;
  developer: Record<string, string>;
  bots: { botId: string; scopes: string[]; commandLists: { scopes: string[]; commands: Command[] }[] }[];
  localizationInfo: {
    defaultLanguageTag: string;
    additionalLanguages: { file: string; languageTag: string }[];
  };
};

const manifest = fillManifest(details) as Manifest;
const translations = ['nn-no', 'en-us'].map(
  (tag) => [tag, JSON.parse(readFileSync(`manifest/${tag}.json`, 'utf8')) as Record<string, string>] as const,
);

describe('the manifest', () => {
  test('passes the schema of Teams, read without the network', async () => {
    const problems = await AppManifestUtils.validateAgainstSchema(manifest as never, schema('') as never);
    expect(problems).toEqual([]);
  });

  test('would not pass with a mistake in it', async () => {
    const broken = { ...manifest, name: { short: 'x'.repeat(31) } };
    expect(await AppManifestUtils.validateAgainstSchema(broken as never, schema('') as never)).not.toEqual(
      [],
    );
  });

  test('is the municipality’s own, with no placeholder left', () => {
    expect(manifest).toMatchObject({
      id: details.APP_ID,
      developer: {
        name: 'Eide "kommune"',
        privacyUrl: details.PRIVACY_URL,
        termsOfUseUrl: details.TERMS_URL,
      },
      bots: [{ botId: details.APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
    });
    expect(JSON.stringify(manifest)).not.toContain('${{');
  });

  test('does not ask to read every message of a channel', () => {
    expect(JSON.stringify(manifest)).not.toContain('ChannelMessage.Read');
    expect(manifest).not.toHaveProperty('authorization');
  });

  test('has the version of package.json', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('keeps at most three command lists of twelve commands', () => {
    const lists = manifest.bots[0]?.commandLists ?? [];
    expect(lists.length).toBeLessThanOrEqual(3);
    for (const list of lists) expect(list.commands.length).toBeLessThanOrEqual(12);
  });
});

describe('its words', () => {
  const bokmal = {
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
    ...Object.fromEntries(
      (manifest.bots[0]?.commandLists ?? []).flatMap(({ commands }, list) =>
        commands.flatMap((command, index) => [
          [`bots[0].commandLists[${list}].commands[${index}].title`, command.title],
          [`bots[0].commandLists[${list}].commands[${index}].description`, command.description],
        ]),
      ),
    ),
  };

  test.each(translations)(
    '%s translates every one of them, and passes the localisation schema',
    (_tag, words) => {
      expect(Object.keys(words).filter((key) => key !== '$schema')).toEqual(Object.keys(bokmal));
      // The schema's patterns are not valid with the `u` flag that Ajv sets unless told otherwise.
      const Ajv = createRequire(require.resolve('@microsoft/app-manifest'))('ajv-draft-04');
      const validate = new Ajv({ strict: false, unicodeRegExp: false, formats: { uri: true } }).compile(
        schema('Localization.'),
      );
      validate(words);
      expect(validate.errors).toBeNull();
    },
  );

  test.each([['nb-no', bokmal] as const, ...translations])(
    '%s keeps the lengths, and the name',
    (_tag, words) => {
      expect(words['name.short']).toBe('Tidvinn');
      expect(words['name.full']?.length).toBeLessThanOrEqual(100);
      expect(words['description.short']?.length).toBeLessThanOrEqual(80);
      expect(words['description.full']?.length).toBeLessThanOrEqual(4000);
      for (const [key, value] of Object.entries(words)) {
        if (key.endsWith('.title')) expect(value.length, value).toBeLessThanOrEqual(32);
        if (/commands.*description/.test(key)) expect(value.length, value).toBeLessThanOrEqual(128);
        if (key.startsWith('name.')) expect(value).not.toMatch(/teams|microsoft/i);
      }
    },
  );
});

describe('the app package', () => {
  const files = unzipSync(packageApp(details));

  test('is a flat zip of the manifest and every file it names', () => {
    const named = manifest.localizationInfo.additionalLanguages.map((language) => language.file);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png', ...named].sort());
    expect(JSON.parse(strFromU8(files['manifest.json'] as Uint8Array))).toEqual(manifest);
  });

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is a PNG of %i pixels', (name, side) => {
    const png = Buffer.from(files[name] as Uint8Array);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
    const hasTransparency = png[25] === 6;
    if (name === 'outline.png') expect(hasTransparency).toBe(true);
  });
});

describe('what is typed for it', () => {
  test('is enough with an id, a name and a website', () => {
    const given = { 'app-id': details.APP_ID, municipality: 'Eide kommune', website: details.WEBSITE_URL };
    expect(readDetails(given).details).toMatchObject({
      MUNICIPALITY: 'Eide kommune',
      PRIVACY_URL: details.WEBSITE_URL,
    });
  });

  test('is named, all at once, when it is missing or cannot be used', () => {
    expect(readDetails({ 'app-id': '1', website: 'eide.no', terms: 'http://x.no' }).problems).toEqual([
      expect.stringContaining('--app-id'),
      expect.stringContaining('--municipality'),
      expect.stringContaining('--website'),
      expect.stringContaining('--terms'),
    ]);
  });
});
