import { isAscii, isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { headings } from '../../src/import/headings.ts';
import { importRegister } from '../../src/import/import-register.ts';
import { leanWords, methodWords, outcomeWords } from '../../src/import/words.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { administrator, clock, realStores, tenant } from './stores.ts';

let stores: Awaited<ReturnType<typeof realStores>>;
beforeAll(async () => {
  stores = await realStores();
});
afterAll(() => stores.remove());

/** How a file is spelt: everything that may differ while it says the same. */
type Spelling = {
  language: Language;
  words: Language;
  delimiter: ';' | ',';
  point: ',' | '.';
  isIso: boolean;
  newline: '\n' | '\r\n';
  encoding: 'utf8' | 'bom' | 'windows-1252';
  isShouted: boolean;
  hasBlankRows: boolean;
};

const spelling: fc.Arbitrary<Spelling> = fc.record({
  language: fc.constantFrom(...languages),
  words: fc.constantFrom(...languages),
  delimiter: fc.constantFrom(';', ','),
  point: fc.constantFrom(',', '.'),
  isIso: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf8', 'bom', 'windows-1252'),
  isShouted: fc.boolean(),
  hasBlankRows: fc.boolean(),
});

const plain: Spelling = {
  ...{ language: 'nb', words: 'nb', delimiter: ';', point: ',', isIso: true, newline: '\n' },
  ...{ encoding: 'utf8', isShouted: false, hasBlankRows: false },
};

type Cell =
  | { text: string }
  | { number: number }
  | { date: string }
  | { word: Record<Language, string> }
  | null;

const text = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...'aæøåÅé 1;,".-–«»\n'), minLength: 1, maxLength: most })
    .map((value) => ({ text: `t${value}t` }));
const day = fc.integer({ min: 0, max: 900 });
const since = (days: number) => new Date(Date.UTC(2011, 0, 3 + days)).toISOString().slice(0, 10);
const wordOf = (words: Record<Language, Record<string, string>>) =>
  fc.constantFrom(...Object.keys(words.nb)).map((value) => ({
    word: Object.fromEntries(languages.map((one) => [one, words[one][value] as string])) as Record<
      Language,
      string
    >,
  }));

const unit = (index: number): fc.Arbitrary<Cell[]> =>
  fc
    .tuple(
      fc.option(text(10)),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 5000 }),
      fc.constantFrom(37.5, 35.5, 33.6),
      wordOf(leanWords),
      day,
      fc.option(fc.uuid()),
    )
    .map(([area, employees, fte, week, lean, days, leader]) => [
      { text: `Enhet ${index}` },
      area,
      { number: employees },
      { number: fte / 10 },
      { number: week },
      lean,
      { date: since(days) },
      leader === null ? null : { text: leader },
    ]);

/** A gain that has come `way` steps: 0 reported … 6 lapsed. */
const gain = (index: number, units: number): fc.Arbitrary<Cell[]> =>
  fc
    .record({
      way: fc.integer({ min: 0, max: 6 }),
      steps: fc.array(day, { minLength: 7, maxLength: 7 }),
      unit: fc.integer({ min: 0, max: units - 1 }),
      title: text(60),
      quarters: fc.integer({ min: 1, max: 4000 }),
      method: wordOf(methodWords).filter(({ word }) => word.en !== 'guess'),
      use: text(100),
      outcome: wordOf(outcomeWords),
      evidence: text(100),
    })
    .map(({ way, steps, unit, title, quarters, method, use, outcome, evidence }) => {
      let days = 0;
      const dates = steps.map((step, index): Cell => {
        days += Math.floor(step / 7);
        return index <= way ? { date: since(days) } : null;
      });
      const told = (cell: Cell): Cell => (way >= 5 ? cell : null);
      return [
        ...[{ text: `g-${index}` }, { text: `Enhet ${unit}` }, title, { number: quarters / 4 }, method],
        ...dates.slice(0, 6),
        told({ number: quarters / 8 }),
        ...[told(use), told(outcome), told(evidence)],
        dates[6] ?? null,
      ];
    });

const register = fc.integer({ min: 1, max: 4 }).chain((units) =>
  fc.record({
    units: fc.tuple(...Array.from({ length: units }, (_, index) => unit(index))),
    gains: fc
      .integer({ min: 1, max: 5 })
      .chain((gains) => fc.tuple(...Array.from({ length: gains }, (_, index) => gain(index, units)))),
  }),
);

function spell(kind: 'units' | 'gains', rows: Cell[][], how: Spelling): Uint8Array {
  const { language, words, delimiter, point, isIso, newline, encoding, isShouted, hasBlankRows } = how;
  const cell = (value: Cell): string => {
    if (value === null) return '';
    if ('text' in value) return value.text;
    if ('number' in value) return String(value.number).replace('.', point);
    if ('word' in value) return isShouted ? value.word[words].toUpperCase() : value.word[words];
    return isIso ? value.date : value.date.split('-').reverse().join('.');
  };
  const quoted = (value: string) => (/[;,"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const heads = headings[kind][language].map((one) =>
    isShouted ? one.toUpperCase().replaceAll('_', ' ') : one,
  );
  const lines = [heads, ...rows.map((row) => row.map(cell))].map((row) => row.map(quoted).join(delimiter));
  if (hasBlankRows) lines.splice(1, 0, '', delimiter.repeat(heads.length - 1));
  const all = lines.join(newline) + newline;
  if (encoding === 'windows-1252') {
    const bytes = Buffer.from(all.replaceAll('–', '\u0096'), 'latin1');
    // The same bytes can be text in UTF-8 too («æ–«»), which no reader can tell from what was meant.
    fc.pre(!isUtf8(bytes) || isAscii(bytes));
    return bytes;
  }
  return Buffer.from(encoding === 'bom' ? `\ufeff${all}` : all, 'utf8');
}

async function eventsOf(cells: { units: Cell[][]; gains: Cell[][] }, how: Spelling) {
  const ledger = createMemoryLedger();
  const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
  const result = await importRegister(
    { ...stores, municipalities },
    {
      tenant,
      administrators: [administrator],
      files: [
        { name: 'u.csv', bytes: spell('units', cells.units, how) },
        { name: 'g.csv', bytes: spell('gains', cells.gains, how) },
      ],
    },
  );
  expect(result).toMatchObject({ kind: 'imported' });
  const [entry] = await ledger.read(tenant, 0);
  return entry?.events;
}

test('a register says the same however it is spelt', async () => {
  await fc.assert(
    fc.asyncProperty(register, spelling, async (cells, how) => {
      expect(await eventsOf(cells, how)).toEqual(await eventsOf(cells, plain));
    }),
    { numRuns: 150 },
  );
});
