import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { codeHashOf, codeOf } from '../../src/features/receipt-code.ts';

test('a form has one code: four groups of four, of letters and digits that are not mistaken for each other', () => {
  const nonce = randomUUID();
  expect(codeOf(nonce)).toBe(codeOf(nonce));
  for (let count = 0; count < 500; count += 1)
    expect(codeOf(randomUUID())).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(new Set(Array.from({ length: 500 }, () => codeOf(randomUUID()))).size).toBe(500);
});

test.each([
  ['7K2M-0A1B-CDEF-GHJK', '7k2m0a1bcdefghjk'],
  ['7K2M-0A1B-CDEF-GHJK', ' 7K2M 0A1B CDEF GHJK. '],
  ['7K2M-0A1B-CDEF-GHJK', '7K2M-OAIB-CDEF-GHJK'],
  ['7K2M-0A1B-CDEF-GHJK', '7K2M–OALB–CDEF–GHJK'],
])('%s is known again when it is typed as «%s»', (code, typed) => {
  expect(codeHashOf(typed)).toBe(codeHashOf(code));
});

test('another code is another, and a hash of one does not hold it', () => {
  const code = codeOf(randomUUID());
  expect(codeHashOf(code)).not.toBe(codeHashOf(codeOf(randomUUID())));
  expect(codeHashOf(code)).not.toContain(code.slice(0, 4));
});
