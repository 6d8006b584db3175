import type { Activity } from 'botbuilder';
import { expect, test } from 'vitest';
import { typedText } from '../../src/teams/typed-text.ts';

const mention = { type: 'mention', mentioned: { id: '28:bot', name: 'Tidvinn' }, text: '<at>Tidvinn</at>' };
const other = {
  type: 'mention',
  mentioned: { id: '29:ola', name: 'Ola Hansen' },
  text: '<at>Ola Hansen</at>',
};

test.each([
  ['status', [], 'status'],
  ['<at>Tidvinn</at> status', [mention], 'status'],
  ['<at>Tidvinn</at>&nbsp;status\u00a0nå', [mention], 'status nå'],
  ['status <at>Tidvinn</at>', [], 'status'],
  ['<at>Tidvinn</at> leder <at id="1">Ola Hansen</at>', [mention, other], 'leder Ola Hansen'],
  ['<at>Tidvinn</at>', [mention], ''],
  ['meld\r\n  kopiering   15 min ', [], 'meld\nkopiering 15 min'],
  ['\u200bhjelp\ufeff', [], 'hjelp'],
  ['3 < 4 og 5 > 4', [], '3 < 4 og 5 > 4'],
  [undefined, [], ''],
])('%j is read as a line', (text, entities, expected) => {
  const recipient = { id: '28:bot', name: 'Tidvinn' };
  expect(typedText({ text, entities, recipient } as unknown as Activity)).toBe(expected);
});

test('of a line that nobody would write only the beginning is read', () => {
  const recipient = { id: '28:bot', name: 'Tidvinn' };
  const text = `meld ${'<at '.repeat(60_000)}`;
  expect(typedText({ text, recipient } as unknown as Activity).length).toBeLessThanOrEqual(20_000);
});
