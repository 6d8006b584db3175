import { describe, expect, it } from 'vitest';
import { readObservation } from '../../src/language/observation-entry.ts';

const today = '2026-11-23';
const read = (line: string, unit = 'min per vakt') => readObservation(line, { today, unit });

describe('an observation in one sentence', () => {
  it.each([
    ['14', { value: '14', on: today }],
    ['14,5', { value: '14,5' }],
    ['14.5 min', { value: '14.5', method: undefined }],
    ['1 200 kr', { value: '1 200', method: 'kr' }],
    ['1.200', { value: '1.200' }],
    ['14 minst to ganger', { value: '14', method: 'minst to ganger' }],
    ['-2', { value: '-2' }],
    ['14 min per vakt', { value: '14', method: undefined }],
    ['14 i går', { value: '14', on: '2026-11-22' }],
    ['14 i forgårs', { value: '14', on: '2026-11-21' }],
    ['14 i førgår', { value: '14', on: '2026-11-21' }],
    ['14 yesterday', { value: '14', on: '2026-11-22' }],
    ['14 20.11.', { value: '14', on: '2026-11-20' }],
    ['14 20.11.2025', { value: '14', on: '2025-11-20' }],
    ['14 den 24.12.', { value: '14', on: '2025-12-24' }],
    ['14 2026-11-02', { value: '14', on: '2026-11-02' }],
    ['14, 5 prøver', { value: '14', samples: 5 }],
    ['14 av 5 prøver, stoppeklokke', { value: '14', samples: 5, method: 'stoppeklokke' }],
    ['14 (n=20 samples, system log)', { value: '14', samples: 20, method: 'system log' }],
    ['5 prøver: 14, målt på kvelden', { value: '14', samples: 5, method: 'målt på kvelden' }],
    [
      '14 i går, 20 målingar, stoppeklokke',
      { value: '14', on: '2026-11-22', samples: 20, method: 'stoppeklokke' },
    ],
  ])('«%s»', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  it.each(['ganske bra', '', 'i går', '3 prøver'])('«%s» names no number', (line) => {
    expect(read(line)).toBeUndefined();
  });
});
