import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import { figures, totals } from '../../src/domain/totals/totals.ts';
import { xlsxOf } from '../../src/export/xlsx.ts';
import { loadSampleRegister } from '../../src/sample/load-sample-register.ts';
import { aUnit, told, upTo } from '../domain/telling.ts';
import { realStores, tenant } from '../import/stores.ts';
import { openWorkbook } from './workbook.ts';

let stores: Awaited<ReturnType<typeof realStores>>;
let entries: readonly Entry[];
const state: Municipality = emptyMunicipality();
beforeAll(async () => {
  stores = await realStores();
  await loadSampleRegister({ ...stores, tenant });
  entries = await stores.ledger.read(tenant, 0);
  for (const entry of entries) evolve(state, entry);
});
afterAll(() => stores.remove());

describe('the spreadsheet', () => {
  it.each([
    ['2016-04-01', undefined],
    ['2026-11-20', undefined],
    ['2018-12-31', 'area-hjemmetjenesten'],
  ])('recomputed by another program has the totals of the ledger (%s, %s)', async (asOf, unit) => {
    const when = { asOf, knownAt: state.seq };
    const book = await openWorkbook(xlsxOf({ state, when, unit, language: 'nb', entries }));
    expect(book.names).toEqual(['Sammendrag', 'Enheter', 'Gevinster', 'Forutsetninger', 'Hendelser']);
    const sums = totals(state, when, unit);
    figures.forEach((figure, index) => {
      const { hoursPerYear, hoursPerWeek, fte } = sums.amounts[figure];
      [hoursPerYear, hoursPerWeek, fte].forEach((amount, column) => {
        expect(book.cell('Sammendrag', index + 1, column + 1).formula).toContain('SUM(');
        expect(book.worth('Sammendrag', index + 1, column + 1)).toBeCloseTo(amount, 6);
        expect(book.shown('Sammendrag', index + 1, column + 1)).toBeCloseTo(amount, 6);
      });
    });
    expect(book.worth('Sammendrag', figures.length + 1, 3)).toBeCloseTo(sums.rate ?? 0, 9);
    const units = book.rows('Enheter').slice(1);
    expect(units).toHaveLength(sums.units.all);
    units.forEach(([id], index) => {
      const own = totals(state, when, String(id)).amounts;
      expect(book.worth('Enheter', index + 1, 6)).toBeCloseTo(own.identified.fte, 6);
      expect(book.worth('Enheter', index + 1, 7)).toBeCloseTo(own.realised.fte, 6);
    });
  });

  it('has real dates and numbers, and names nobody', async () => {
    const when = { asOf: '2026-11-20', knownAt: state.seq };
    const book = await openWorkbook(xlsxOf({ state, when, language: 'nn', entries }));
    const [, first] = book.rows('Gevinstar');
    expect(first?.[9]).toEqual(new Date('2012-01-05T00:00:00Z'));
    expect(first?.[14]).toBeTypeOf('number');
    const people = (await stores.directory.people(tenant)).map(({ pseudonym }) => pseudonym);
    const text = JSON.stringify(book.names.map((name) => book.rows(name)));
    for (const pseudonym of people) expect(text).not.toContain(pseudonym);
    expect(book.rows('Hendingar').length).toBeGreaterThan(entries.length);
  });

  it('has a row for each unit that shares a gain, and takes no text for a formula', async () => {
    const shared = told(
      ...[aUnit('home'), aUnit('away')],
      ...upTo('realised'),
      {
        ...{ type: 'gain.shared', on: '2026-05-01', gain: 'gain-t1' },
        shares: [
          { unit: 'home', basisPoints: 3333 },
          { unit: 'away', basisPoints: 6667 },
        ],
      },
      { type: 'unit.described', on: '2026-05-01', unit: 'home', kind: 'unit', name: '=1+1' },
    );
    const when = { asOf: '2026-12-31', knownAt: shared.state.seq };
    const book = await openWorkbook(
      xlsxOf({ state: shared.state, when, language: 'en', entries: shared.entries }),
    );
    expect(
      book
        .rows('Gains')
        .slice(1)
        .map(([id, unit]) => [id, unit]),
    ).toEqual([
      ['gain-t1', 'home'],
      ['gain-t1', 'away'],
    ]);
    expect(book.cell('Gains', 1, 2)).toEqual({ value: '=1+1', formula: undefined });
    const { identified } = totals(shared.state, when).amounts;
    expect(book.worth('Summary', 2, 1)).toBeCloseTo(identified.hoursPerYear, 6);
  });
});
