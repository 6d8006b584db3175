import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keep } from '../../src/domain/decision.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { totals } from '../../src/domain/totals/totals.ts';
import {
  changed,
  gainHeadings,
  gainRow,
  runCommand,
  unitHeadings,
  unitRow,
  write,
} from './register-files.ts';
import { administrator, realStores, tenant } from './stores.ts';

let folder: string;
let dataDir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-import-'));
  dataDir = join(folder, 'data');
  await mkdir(dataDir);
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runCommand(dataDir, args);
const units = (...rows: string[]) => write(folder, 'units.csv', [unitHeadings, ...rows].join('\n'));
const gains = (...rows: string[]) => write(folder, 'gains.csv', [gainHeadings, ...rows].join('\n'));

async function entries(): Promise<readonly Entry[]> {
  const stores = await realStores(dataDir);
  const read = await stores.ledger.read(tenant, 0);
  await stores.close();
  return read;
}

describe('a register', () => {
  test('both files are one entry, vouched for by the first administrator', async () => {
    const { code, out } = await run(await units(unitRow), await gains(gainRow));
    expect(code).toBe(0);
    expect(out).toContain('Importen er lagret.');
    expect(out).toContain('12,5 timer i uka (0,4 årsverk)');
    const [entry, ...more] = await entries();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ seq: 1, role: 'administrator', by: expect.stringMatching(/^p_/) });
    expect(entry?.events).toEqual([
      {
        ...{ type: 'unit.described', on: '1900-01-01', unit: 'area-hjemmetjenesten', kind: 'area' },
        ...{ name: 'Hjemmetjenesten', parent: null },
      },
      {
        ...{ type: 'unit.described', on: '1900-01-01', unit: 'hjemmetjenesten-nord', kind: 'unit' },
        ...{ name: 'Hjemmetjenesten nord', parent: 'area-hjemmetjenesten' },
        ...{ employees: 38, fte: 27.4, fullTimeWeek: 35.5 },
      },
      {
        ...{ type: 'unit.described', on: '2013-02-01', unit: 'hjemmetjenesten-nord', kind: 'unit' },
        leanState: 'active',
      },
      {
        ...{ type: 'gain.imported', on: '2013-03-01', gain: 'g-1', unit: 'hjemmetjenesten-nord' },
        ...{ title: 'Leter etter nøkler', minutesPerWeek: 750, method: 'sampled' },
        ...{ reportedOn: '2013-03-01', identifiedOn: '2013-04-01', agreedOn: '2013-05-01' },
        ...{ introducedOn: '2013-06-01', measuredOn: '2013-08-01', realisedOn: '2013-10-01' },
        ...{ realisedMinutesPerWeek: 600, useOfTime: 'Mer tid hos brukerne', outcome: 'quality' },
        evidence: 'Ny turnus',
      },
    ]);
  });

  test('either file alone will do, and gains may rest on units that the ledger knows', async () => {
    expect((await run(await units(unitRow))).code).toBe(0);
    expect(
      (await run(await gains(gainRow, changed(gainRow, { 0: 'g-2', 1: 'HJEMMETJENESTEN  nord' })))).code,
    ).toBe(0);
    expect((await run(await gains(changed(gainRow, { 0: 'g-3', 1: 'Hjemmetjenesten' })))).code).toBe(0);
    const stores = await realStores(dataDir);
    const area = await stores.municipalities.look(tenant, (state) =>
      totals(state, { asOf: '2016-04-01', knownAt: state.seq }, 'area-hjemmetjenesten'),
    );
    await stores.close();
    expect(area.gains).toEqual({ identified: 3, realised: 3, imported: 3 });
  });

  test('what has not happened is empty, and agreed may come late', async () => {
    await run(await units(unitRow));
    const empty = { 6: '', 7: '', 8: '', 9: '', 10: '', 11: '', 12: '', 13: '', 14: '' };
    const reported = changed(gainRow, { ...empty, 0: 'g-1', 4: 'løst anslag' });
    const late = changed(gainRow, { 0: 'g-2', 7: '2013-09-01' });
    const lapsed = changed(gainRow, { 0: 'g-3', 15: '2014-01-01' });
    expect(await run(await gains(reported, late, lapsed))).toMatchObject({ code: 0 });
  });

  test('names that give the same slug get ids of their own', async () => {
    await run(
      await units(
        unitRow,
        changed(unitRow, { 0: 'Hjemmetjenesten-nord' }),
        changed(unitRow, { 0: 'Area Hjemmetjenesten' }),
      ),
    );
    const [entry] = await entries();
    const ids = entry?.events.flatMap((event) => (event.type === 'unit.described' ? event.unit : []));
    expect(new Set(ids)).toEqual(
      new Set([
        'area-hjemmetjenesten',
        'hjemmetjenesten-nord',
        'hjemmetjenesten-nord-2',
        'area-hjemmetjenesten-2',
      ]),
    );
  });

  test('a leader is an object id in the file and a pseudonym in the ledger', async () => {
    const objectId = '7C5B5442-A6E0-40A4-8266-EEEE3303DDB6';
    await run(await units(changed(unitRow, { 7: objectId })));
    const stores = await realStores(dataDir);
    const [entry] = await stores.ledger.read(tenant, 0);
    const people = await stores.directory.people(tenant);
    await stores.close();
    const leader = people.find((person) => person.objectId === objectId.toLowerCase());
    expect(entry?.events.at(-1)).toMatchObject({
      ...{
        type: 'role.granted',
        person: leader?.pseudonym,
        role: 'unitLeader',
        unit: 'hjemmetjenesten-nord',
      },
    });
    expect(JSON.stringify(entry).toLowerCase()).not.toContain(objectId.toLowerCase());
  });

  test('the name of a leader who is known already stays', async () => {
    const objectId = '7c5b5442-a6e0-40a4-8266-eeee3303ddb6';
    const before = await realStores(dataDir);
    await before.directory.meet(tenant, { objectId, name: 'Kari Nordli' });
    await before.close();
    await run(await units(changed(unitRow, { 7: objectId })));
    const after = await realStores(dataDir);
    const people = await after.directory.people(tenant);
    await after.close();
    expect(people.map(({ name }) => name).sort()).toEqual([administrator.slice(0, 8), 'Kari Nordli']);
  });
});

describe('the same again', () => {
  test('adds nothing', async () => {
    const files = [await units(unitRow), await gains(gainRow)];
    await run(...files);
    const again = await run(...files);
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toContain('Alt dette er importert før.');
    const spelt = changed(gainRow, { 3: '12.50', 5: '01.03.2013' });
    expect((await run(await gains(spelt))).out).toContain('1 uendret');
    expect(await entries()).toHaveLength(1);
  });

  test('with new content is refused, and the table names what differs', async () => {
    await run(await units(unitRow), await gains(gainRow));
    const other = await run(
      await units(changed(unitRow, { 2: '40', 5: 'selvgående' })),
      await gains(changed(gainRow, { 3: '13', 14: 'Møteplan' })),
    );
    expect(other.code).toBe(1);
    expect(other.err).toMatch(
      /units\.csv +2 +enhet +Raden er importert før, med annet innhold i ansatte, lean_status\./,
    );
    expect(other.err).toMatch(/gains\.csv +2 +id +.*annet innhold i timer_per_uke, dokumentasjon\./);
    expect(await entries()).toHaveLength(1);
  });

  test('with new content and a reason is a correction: the past is as it was known', async () => {
    await run(await units(unitRow), await gains(gainRow));
    const files = [await units(changed(unitRow, { 2: '40' })), await gains(changed(gainRow, { 3: '15' }))];
    const corrected = await run('--correct', 'Telt feil', ...files);
    expect(corrected).toMatchObject({ code: 0 });
    expect(corrected.out).toMatch(/12,5 timer i uka \(0,4 årsverk\) +15 timer i uka/);
    const [, entry] = await entries();
    expect(entry?.events).toMatchObject([
      { unit: 'hjemmetjenesten-nord', employees: 40, corrects: 'Telt feil' },
      { gain: 'g-1', minutesPerWeek: 900, corrects: 'Telt feil' },
    ]);
    const stores = await realStores(dataDir);
    const hours = await stores.municipalities.look(tenant, (state) =>
      [1, 2].map((knownAt) => totals(state, { asOf: '2016-04-01', knownAt }).amounts.identified.hoursPerWeek),
    );
    await stores.close();
    expect(hours).toEqual([12.5, 15]);
  });

  test('for a unit that is no more is refused, and names who goes on with its work', async () => {
    await run(await units(unitRow, changed(unitRow, { 0: 'Renhold' })), await gains(gainRow));
    const stores = await realStores(dataDir);
    await stores.municipalities.act(tenant, { commandId: 'closed' }, () =>
      keep({
        ...{ type: 'unit.closed', on: '2020-01-01', unit: 'hjemmetjenesten-nord' },
        into: [{ unit: 'renhold', basisPoints: 10_000 }],
      }),
    );
    await stores.close();
    const again = await run(await units(unitRow), await gains(gainRow));
    expect(again).toMatchObject({ code: 0 });
    const news = await run('--correct', 'Telt feil', await gains(changed(gainRow, { 0: 'g-2' })));
    expect(news.code).toBe(1);
    expect(news.err).toMatch(/enhet +«Hjemmetjenesten nord» er lagt ned\. +Skriv «Renhold»/);
    expect(await entries()).toHaveLength(2);
  });

  test('that takes the ground from what was told in Tidvinn since is refused, with the date it must carry', async () => {
    await run(await units(unitRow), await gains(changed(gainRow, { 7: '2013-04-10' })));
    const stores = await realStores(dataDir);
    await stores.municipalities.act(tenant, { commandId: 'owner' }, () =>
      keep({ type: 'gain.owner-named', on: '2013-04-05', gain: 'g-1', owner: 'leader' }),
    );
    await stores.close();
    const later = await run('--correct', 'Feil dato', await gains(changed(gainRow, { 6: '2013-04-06' })));
    expect(later.code).toBe(1);
    expect(later.err).toMatch(/identifisert +Noe er registrert på gevinsten i Tidvinn fra 2013-04-05/);
    const same = await run('--correct', 'Feil dato', await gains(changed(gainRow, { 6: '2013-04-05' })));
    expect(same).toMatchObject({ code: 0 });
  });

  test('a correction and its correction back are two more entries', async () => {
    await run(await units(unitRow), await gains(gainRow));
    for (const hours of ['15', '12,5', '15'])
      expect((await run('--correct', 'Igjen', await gains(changed(gainRow, { 3: hours })))).out).toContain(
        '1 rettet',
      );
    expect(await entries()).toHaveLength(4);
  });

  test('a unit that has come further since keeps its past; a wrong date does not', async () => {
    await run(await units(unitRow, changed(unitRow, { 0: 'Renhold' })));
    const later = { 5: 'selvgående', 6: '2020-01-01' };
    await run(
      '--correct',
      'Årets status',
      await units(changed(unitRow, later), changed(unitRow, { 0: 'Renhold', 6: '2020-01-01' })),
    );
    const stores = await realStores(dataDir);
    const inLean = await stores.municipalities.look(tenant, (state) =>
      ['2016-04-01', '2021-01-01'].map((asOf) => totals(state, { asOf, knownAt: state.seq }).units.inLean),
    );
    await stores.close();
    expect(inLean).toEqual([1, 2]);
  });

  test('a gain that was reported in Tidvinn keeps its id', async () => {
    const stores = await realStores(dataDir);
    const gain = {
      type: 'gain.identified',
      on: '2020-01-01',
      gain: 'g-1',
      thief: 't',
      unit: 'u',
      title: 'x',
    } as const;
    await stores.municipalities.act(tenant, { commandId: 'x' }, () => ({
      kind: 'events',
      events: [
        { ...gain, model: { basis: 'direct', minutesPerWeek: 60 }, method: 'sampled', minutesPerYear: 2700 },
      ],
    }));
    await stores.close();
    const { code, err } = await run(await units(unitRow), await gains(gainRow));
    expect(code).toBe(1);
    expect(err).toMatch(/gains\.csv +2 +id +Denne id-en hører til en gevinst som er meldt i Tidvinn\./);
  });
});

describe('asking for it', () => {
  test('a dry run says what would be and writes nothing', async () => {
    const { code, out } = await run('--dry-run', await units(unitRow), await gains(gainRow));
    expect(code).toBe(0);
    expect(out).toContain('Ingenting er lagret.');
    expect(out).toContain('12,5 timer i uka');
    const stores = await realStores(dataDir);
    expect(await stores.ledger.read(tenant, 0)).toEqual([]);
    expect(await stores.directory.people(tenant)).toEqual([]);
    await stores.close();
  });

  test.each([
    [[], 'Skriv hvilken fil'],
    [['a.csv', 'b.csv', 'c.csv'], 'høyst to filer'],
    [['--tenant', 'x', 'a.csv'], '«x» er ikke en tenant-ID'],
    [['--by', 'x', 'a.csv'], '«x» er ikke en objekt-ID'],
    [['--correct', ' ', 'a.csv'], 'Skriv grunnen'],
    [['--language', 'de', 'a.csv'], '«de»'],
    [['--wrong', 'a.csv'], '«--wrong»'],
    [['nope.csv'], 'Fila finnes ikke.'],
    [['--language', 'en', 'nope.csv'], 'There is no such file.'],
  ])('%j is answered with the mend', async (args, text) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(text);
  });

  test('help shows the headings', async () => {
    const { code, out } = await run('--help', '--language', 'nn');
    expect(code).toBe(0);
    expect(out).toContain('eining;tenesteområde;tilsette');
  });

  test('somebody who may must vouch for it', async () => {
    const files = [await units(unitRow)];
    const stranger = '00000000-0000-4000-8000-000000000000';
    expect((await run('--by', stranger, ...files)).err).toContain('er ikke administrator');
    const inLocalMode = await runCommand(dataDir, files, {});
    expect(inLocalMode.code).toBe(0);
  });

  test('a municipality that the bot does not serve is refused', async () => {
    const env = {
      ...{ TIDVINN_MODE: 'teams', MICROSOFT_APP_ID: administrator, MICROSOFT_APP_PASSWORD: 'x' },
      ...{ MICROSOFT_APP_TENANT_ID: administrator, ALLOWED_TENANTS: administrator },
    };
    const { code, err } = await runCommand(dataDir, [await units(unitRow)], env);
    expect(code).toBe(1);
    expect(err).toContain('ALLOWED_TENANTS');
  });

  test('while another holds the folder and cannot be asked, nothing is written', async () => {
    const stores = await realStores(dataDir);
    const { code, err } = await run(await units(unitRow));
    expect(code).toBe(1);
    expect(err).toContain('Ingenting er lagret');
    await stores.close();
  });
});
