import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { totals } from '../../src/domain/totals/totals.ts';
import { csvOf } from '../../src/export/csv.ts';
import { aUnit, told, upTo } from '../domain/telling.ts';

function csv(...events: Parameters<typeof told>) {
  const { state } = told(...events);
  const when = { asOf: '2026-12-31', knownAt: state.seq };
  return { state, when, text: [...csvOf({ state, when, language: 'nb' })].join('') };
}

it('opens in Norwegian Excel: its mark first, ; between cells, decimal comma, dates as they are written', () => {
  const { state, when, text } = csv(aUnit('home'), ...upTo('realised'));
  expect(text.startsWith('\ufeffId;Enhetens id;')).toBe(true);
  const [row] = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
  expect(row?.['Identifisert dato']).toBe('12.01.2026');
  expect(row?.['Identifisert, timer i året']).toBe('450');
  expect(row?.['Identifiserte årsverk']).toBe('0,266667');
  const { fte } = totals(state, when).amounts.identified;
  expect(Number(row?.['Identifiserte årsverk']?.replace(',', '.'))).toBeCloseTo(fte, 5);
});

it.each(['=HYPERLINK("x")', '+47 61 15 33 00', '-flytter utstyr', '@navn', ' =1+1', '\t=1'])(
  'never lets a text become a formula: %s',
  (title) => {
    const [reported, ...rest] = upTo('identified');
    const events = [{ ...reported, title }, ...rest.map((event) => ({ ...event, title }))];
    const { text } = csv(aUnit('home'), ...(events as never[]));
    const [row] = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    expect(row?.Tittel).toBe(`'${title}`);
  },
);

it('keeps what parts cells and rows within its cell', () => {
  const title = 'Leter; «bilnøkler"\nhver dag';
  const [reported, identified] = upTo('identified');
  const { text } = csv(aUnit('home'), { ...reported, title } as never, { ...identified, title } as never);
  const [row] = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
  expect(row?.Tittel).toBe(title);
});
