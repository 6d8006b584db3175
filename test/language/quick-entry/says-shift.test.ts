import { expect, it } from 'vitest';
import { saysEachShift } from '../../../src/language/quick-entry/says-shift.ts';

it.each([
  ['leter etter nøkler 10 min hver vakt', true],
  ['Rapport 20 min pr. vakt', true],
  ['leitar 10 min kvar einaste vakt', true],
  ['looking for keys 10 minutes a shift', true],
  ['handover every shift, 15 min', true],
  ['finding somebody for a shift 20 min', false],
  ['vaktbytte 20 min hver uke', false],
  ['20 min per vaktrapport', false],
])('«%s» speaks of each shift: %s', (line, expected) => {
  expect(saysEachShift(line)).toBe(expected);
});
