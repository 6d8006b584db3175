import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { numbersIn } from '../../src/language/numbers.ts';
import { textsIn } from '../../src/language/texts.ts';

const nbsp = '\u00a0';
const nb = numbersIn('nb');
const nn = numbersIn('nn');
const en = numbersIn('en');

describe('numbers as people write them', () => {
  it.each([
    ['whole', 0, '0', '0'],
    ['whole', 999.5, `1${nbsp}000`, '1,000'],
    ['whole', 1234567, `1${nbsp}234${nbsp}567`, '1,234,567'],
    ['whole', -12, '-12', '-12'],
    ['short', 1687.5, `1${nbsp}687,5`, '1,687.5'],
    ['short', 37.5, '37,5', '37.5'],
    ['short', 45, '45', '45'],
    ['short', 1.005, '1,01', '1.01'],
    ['hours', 15, '15', '15'],
    ['hours', 12.5, '12,5', '12.5'],
    ['hours', 12.54, '12,5', '12.5'],
    ['hours', 0.25, '0,25', '0.25'],
    ['hours', 0, '0', '0'],
    ['fte', 33, '33,0', '33.0'],
    ['fte', 21.46, '21,5', '21.5'],
    ['fteAlone', 0.4, '0,40', '0.40'],
    ['fteAlone', 0.467, '0,47', '0.47'],
    ['fteAlone', 0.04, '0,040', '0.040'],
    ['fteAlone', 0, '0,00', '0.00'],
    ['percent', 0.65, `65${nbsp}%`, '65%'],
    ['percent', 0.6515, `65${nbsp}%`, '65%'],
    ['percent', 1, `100${nbsp}%`, '100%'],
    ['percent', 0, `0${nbsp}%`, '0%'],
  ] as const)('%s %d: %s, in English %s', (form, value, norwegian, english) => {
    expect([nb[form](value), nn[form](value), en[form](value)]).toEqual([norwegian, norwegian, english]);
  });

  it('rounds after the sum, not before it', () => {
    expect(nb.fteAlone(0.046 + 0.044 + 0.042)).toBe('0,13');
  });
});

describe('dates', () => {
  it.each([
    ['2016-04-01', '01.04.2016', '1 April 2016'],
    ['2026-12-31', '31.12.2026', '31 December 2026'],
    ['2024-02-29', '29.02.2024', '29 February 2024'],
  ])('%s: %s, in English %s', (iso, norwegian, english) => {
    expect([nb.date(iso), nn.date(iso), en.date(iso)]).toEqual([norwegian, norwegian, english]);
  });
});

describe('lists', () => {
  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a eller b', 'a or b'],
    [['a', 'b', 'c'], 'a, b eller c', 'a, b or c'],
  ])('%j', (items, either, eitherInEnglish) => {
    for (const norwegian of [nb, nn]) {
      expect(norwegian.either(items)).toBe(either);
    }
    expect(en.either(items)).toBe(eitherInEnglish);
  });
});

describe('the time of one thing', () => {
  it.each([
    [
      1 / 3,
      '20 minutter i uka (0,009 årsverk)',
      '20 minutt i veka (0,009 årsverk)',
      '20 minutes a week (0.009 FTE)',
    ],
    [
      1 / 60,
      '1 minutt i uka (0,000 årsverk)',
      '1 minutt i veka (0,000 årsverk)',
      '1 minute a week (0.000 FTE)',
    ],
    [
      -0.5,
      '-30 minutter i uka (-0,013 årsverk)',
      '-30 minutt i veka (-0,013 årsverk)',
      '-30 minutes a week (-0.013 FTE)',
    ],
    [0.995, '1 time i uka (0,027 årsverk)', '1 time i veka (0,027 årsverk)', '1 hour a week (0.027 FTE)'],
    [
      1.5,
      '1,5 timer i uka (0,040 årsverk)',
      '1,5 timar i veka (0,040 årsverk)',
      '1.5 hours a week (0.040 FTE)',
    ],
    [0, '0 timer i uka (0,00 årsverk)', '0 timar i veka (0,00 årsverk)', '0 hours a week (0.00 FTE)'],
  ])('is said in minutes under an hour, with årsverk beside: %s', (hoursPerWeek, ...said) => {
    const amount = { hoursPerWeek, hoursPerYear: hoursPerWeek * 45, fte: hoursPerWeek / 37.5 };
    expect(languages.map((language) => textsIn(language).amount.alone(amount))).toEqual(said);
  });

  it('is not how a total is said', () => {
    const amount = { hoursPerWeek: 0.4, hoursPerYear: 18, fte: 0.4 / 37.5 };
    expect(textsIn('nb').amount.total(amount)).toBe('0,0 årsverk (0 timer i uka)');
  });
});
