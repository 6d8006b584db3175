import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/cards/markdown.ts';

test.each([
  ['*fet* [lenke](https://evil.example) <b>', '\\*fet\\* \\[lenke\\]\\(https://evil.example\\) \\<b\\>'],
  ['- en\n  + to\n12. tre', '\\- en\n  \\+ to\n12\\. tre'],
  ['10 - 12', '10 - 12'],
  ['en\n\n- to', 'en\n\n\\- to'],
])('%j is shown as written', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test.each(['\n', '\r', '\u2028'])('a text of nothing but line ends (%j) keeps nobody waiting', (end) => {
  const text = `a${end.repeat(100_000)}b`;
  expect(escapeMarkdown(text)).toBe(text);
});
