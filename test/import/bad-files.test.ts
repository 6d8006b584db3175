import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  changed,
  gainHeadings,
  gainRow,
  runCommand,
  unitHeadings,
  unitRow,
  write,
} from './register-files.ts';
import { realStores, tenant } from './stores.ts';

let folder: string;
let dataDir: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-bad-'));
  dataDir = join(folder, 'data');
  await mkdir(dataDir);
});
afterAll(async () => {
  const stores = await realStores(dataDir);
  expect(await stores.ledger.read(tenant, 0)).toEqual([]);
  expect(await stores.directory.people(tenant)).toEqual([]);
  await stores.close();
  await rm(folder, { recursive: true });
});

/** The table's rows for these two files: file, row, column, what is wrong. */
async function problems(units: string | Uint8Array, gains: string | Uint8Array): Promise<string[]> {
  const files = [await write(folder, 'u.csv', units), await write(folder, 'g.csv', gains)];
  const { code, err, out } = await runCommand(dataDir, files);
  expect(out).toBe('');
  expect(code).toBe(1);
  expect(err).not.toMatch(/undefined|NaN|\[object/);
  return err
    .split('\n')
    .filter((line) => /^[ug]\.csv +\d/.test(line))
    .map((line) => line.split(/ {2,}/).slice(0, 4).join('|'));
}

const unitsFile = (...rows: string[]) => [unitHeadings, ...rows].join('\n');
const gainsFile = (...rows: string[]) => [gainHeadings, ...rows].join('\n');
const unitIs = (cells: Record<number, string>) =>
  [unitsFile(unitRow, changed(unitRow, { 0: 'Renhold', ...cells })), gainsFile(gainRow)] as const;
const gainIs = (cells: Record<number, string>) =>
  [unitsFile(unitRow), gainsFile(gainRow, changed(gainRow, { 0: 'g-2', ...cells }))] as const;

describe('a bad cell is named with file, row and column', () => {
  test.each([
    [unitIs({ 0: '' }), 'u.csv|3|enhet|Feltet er tomt.'],
    [unitIs({ 0: 'HJEMMETJENESTEN nord ' }), 'u.csv|3|enhet|«HJEMMETJENESTEN nord» står også i rad 2.'],
    [unitIs({ 0: 'x'.repeat(121) }), 'u.csv|3|enhet|Teksten er på 121 tegn.'],
    [unitIs({ 2: '' }), 'u.csv|3|ansatte|Feltet er tomt.'],
    [unitIs({ 2: '12,5' }), 'u.csv|3|ansatte|«12,5» er ikke et helt tall.'],
    [unitIs({ 2: '-3' }), 'u.csv|3|ansatte|-3 er for lite eller for stort.'],
    [unitIs({ 3: 'mange' }), 'u.csv|3|årsverk|«mange» er ikke et tall.'],
    [unitIs({ 3: '1e3' }), 'u.csv|3|årsverk|«1e3» er ikke et tall.'],
    [unitIs({ 3: '9999999' }), 'u.csv|3|årsverk|9999999 er for lite eller for stort.'],
    [unitIs({ 4: '375' }), 'u.csv|3|heltidsuke|375 er for lite eller for stort.'],
    [unitIs({ 5: 'ferdig' }), 'u.csv|3|lean_status|«ferdig» er ikke et av svarene jeg kjenner.'],
    [unitIs({ 6: '' }), 'u.csv|3|lean_siden|Enheten er i gang med Lean, men datoen mangler.'],
    [unitIs({ 6: '31.02.2013' }), 'u.csv|3|lean_siden|«31.02.2013» er ikke en dato som finnes.'],
    [unitIs({ 7: 'kari' }), 'u.csv|3|leder|«kari» er ikke en objekt-ID fra Entra.'],
    [gainIs({ 0: '' }), 'g.csv|3|id|Feltet er tomt.'],
    [gainIs({ 0: 'g-1' }), 'g.csv|3|id|«g-1» står også i rad 2.'],
    [gainIs({ 1: 'Brann' }), 'g.csv|3|enhet|Jeg kjenner ingen enhet som heter «Brann».'],
    [gainIs({ 2: '' }), 'g.csv|3|tittel|Feltet er tomt.'],
    [gainIs({ 2: 'skjult\u0007tegn' }), 'g.csv|3|tittel|Teksten har usynlige styretegn.'],
    [gainIs({ 3: '0' }), 'g.csv|3|timer_per_uke|0 er for lite eller for stort.'],
    [gainIs({ 3: '-12' }), 'g.csv|3|timer_per_uke|-12 er for lite eller for stort.'],
    [gainIs({ 3: '84000' }), 'g.csv|3|timer_per_uke|84000 er for lite eller for stort.'],
    [gainIs({ 4: 'gjetning' }), 'g.csv|3|metode|«gjetning» er ikke et av svarene jeg kjenner.'],
    [gainIs({ 5: '2099-01-01' }), 'g.csv|3|meldt|2099-01-01 er fram i tid.'],
    [gainIs({ 5: '0213-01-01' }), 'g.csv|3|meldt|0213-01-01 er lenger tilbake enn registeret går.'],
    [gainIs({ 6: '2013-13-01' }), 'g.csv|3|identifisert|«2013-13-01» er ikke en dato som finnes.'],
    [gainIs({ 12: 'x'.repeat(2001) }), 'g.csv|3|bruk_av_tid|Teksten er på 2001 tegn.'],
    [gainIs({ 13: 'penger' }), 'g.csv|3|gevinsttype|«penger» er ikke et av svarene jeg kjenner.'],
  ])('%#', async ([units, gains], problem) => {
    expect(await problems(units, gains)).toEqual([problem]);
  });
});

describe('a gain keeps the order of its way', () => {
  test.each([
    [{ 4: 'løst anslag' }, 'metode|Et løst anslag teller bare som meldt, ikke som identifisert.'],
    [{ 11: '13' }, 'realiserte_timer_per_uke|Det er realisert flere timer enn gevinsten har.'],
    [{ 5: '' }, 'meldt|«identifisert» har en dato, men det som må komme før, er tomt.'],
    [{ 7: '' }, 'avtalt|«realisert» har en dato, men det som må komme før, er tomt.'],
    [{ 8: '' }, 'innført|«målt» har en dato, men det som må komme før, er tomt.'],
    [{ 9: '' }, 'målt|«realisert» har en dato, men det som må komme før, er tomt.'],
    [{ 10: '' }, 'realisert|Timene er realisert, men datoen mangler.'],
    [
      { 10: '', 11: '', 15: '2015-01-01' },
      'realisert|«bortfalt» har en dato, men det som må komme før, er tomt.',
    ],
    [{ 11: '' }, 'realiserte_timer_per_uke|Gevinsten er realisert, men feltet er tomt.'],
    [{ 12: '' }, 'bruk_av_tid|Gevinsten er realisert, men feltet er tomt.'],
    [{ 13: '' }, 'gevinsttype|Gevinsten er realisert, men feltet er tomt.'],
    [{ 14: '' }, 'dokumentasjon|Gevinsten er realisert, men feltet er tomt.'],
    [{ 6: '2013-02-01' }, 'identifisert|Datoen er før «meldt».'],
    [{ 7: '2013-03-31' }, 'avtalt|Datoen er før «identifisert».'],
    [{ 7: '2013-10-02' }, 'realisert|Datoen er før «avtalt».'],
    [{ 8: '2013-03-31' }, 'innført|Datoen er før «identifisert».'],
    [{ 9: '2013-05-31' }, 'målt|Datoen er før «innført».'],
    [{ 10: '2013-07-31' }, 'realisert|Datoen er før «målt».'],
    [{ 15: '2013-09-30' }, 'bortfalt|Datoen er før «realisert».'],
  ])('%j', async (cells, problem) => {
    const [units, gains] = gainIs(cells);
    expect(await problems(units, gains)).toEqual([`g.csv|3|${problem}`]);
  });
});

describe('a bad file is named', () => {
  const good = gainsFile(gainRow);
  test.each([
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'u.csv|1|–|Dette er en Excel-arbeidsbok.'],
    ['no text', Buffer.from([1, 0, 2, 0]), 'u.csv|1|–|Fila er ikke tekst.'],
    ['nothing', '', 'u.csv|1|–|Overskriftene er verken fra et enhetsregister eller et gevinstregister.'],
    ['headings alone', `${unitHeadings}\n;;;;;;;\n`, 'u.csv|1|–|Det er ingen rader under overskriftene.'],
    [
      'other headings',
      'navn;adresse\nx;y',
      'u.csv|1|–|Overskriftene er verken fra et enhetsregister eller et gevinstregister.',
    ],
    [
      'an open quote',
      unitsFile(unitRow, `"${unitRow}`),
      'u.csv|3|–|Et anførselstegn åpner et felt som aldri blir lukket.',
    ],
    [
      'a row cut off',
      unitsFile(unitRow, 'Renhold;Teknisk;3'),
      'u.csv|3|–|Raden har 3 felt, men det er 8 overskrifter.',
    ],
    [
      'a row too long',
      unitsFile(unitRow, 'Renhold;Teknisk;3;2;5;37;aktiv;2013-01-01;;x'),
      'u.csv|3|–|Raden har 10 felt, men det er 8 overskrifter.',
    ],
  ])('%s', async (_name, file, problem) => {
    expect(await problems(file, good)).toEqual([problem]);
  });

  test('a missing column, an unknown one and one that is there twice, all at once', async () => {
    const headings = unitHeadings
      .replace('ansatte', 'employees')
      .replace('heltidsuke', 'enhet')
      .replace('leder', 'hund');
    expect(await problems(`${headings}\n${unitRow}`, good)).toEqual(
      expect.arrayContaining([
        'u.csv|1|ansatte|Kolonnen mangler.',
        'u.csv|1|heltidsuke|Kolonnen mangler.',
        'u.csv|1|employees|Jeg kjenner ikke denne kolonnen.',
        'u.csv|1|enhet|Kolonnen står to ganger.',
        'u.csv|1|hund|Jeg kjenner ikke denne kolonnen.',
      ]),
    );
  });

  test('two files of one kind', async () => {
    expect(await problems(unitsFile(unitRow), unitsFile(unitRow))).toEqual([
      'g.csv|1|–|Fila er av samme slag som «u.csv».',
    ]);
  });
});

test('everything that is wrong is said at once, by row', async () => {
  const found = await problems(
    unitsFile(changed(unitRow, { 2: 'x', 6: '' }), '', changed(unitRow, { 0: 'Renhold', 3: '' })),
    gainsFile(changed(gainRow, { 1: 'Brann', 3: '' }), changed(gainRow, { 4: 'guess', 6: '2010-01-01' })),
  );
  expect(found.map((one) => one.split('|').slice(0, 3).join('|'))).toEqual([
    'u.csv|2|ansatte',
    'u.csv|2|lean_siden',
    'u.csv|4|årsverk',
    'g.csv|2|timer_per_uke',
    'g.csv|2|enhet',
    'g.csv|3|id',
    'g.csv|3|identifisert',
    'g.csv|3|metode',
  ]);
});

test.each([
  [
    'nn',
    'Eining;Tenesteområde;Tilsette;Årsverk;Heiltidsveke;Lean status;Lean sidan',
    'u.csv|2|Tilsette|«x» er ikkje eit tal.',
  ],
  [
    'en',
    'unit,service area,employees,fte,full_time_week,lean_status,lean_since',
    'u.csv|2|employees|"x" is not a number.',
  ],
])('the table is in the language of the file: %s', async (_language, headings, problem) => {
  const delimiter = headings.includes(',') ? ',' : ';';
  const row = ['Renhold', 'Teknisk', 'x', '3', '37.5', 'active', '2013-01-01'].join(delimiter);
  expect(await problems(`${headings}\n${row}`, gainsFile(changed(gainRow, { 1: 'Renhold' })))).toContain(
    problem,
  );
});
