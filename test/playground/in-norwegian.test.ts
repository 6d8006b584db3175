import { expect, test } from 'vitest';
import { inNorwegian } from '../../src/playground/in-norwegian.ts';

const mention = { type: 'mention', text: '<at>Tidvinn</at>' };

test('the Playground’s en-US is taken out of an activity, wherever it stands', () => {
  const body = {
    type: 'message',
    text: 'hei',
    locale: 'en-US',
    entities: [mention, { type: 'clientInfo', locale: 'en-US' }],
  };
  expect(inNorwegian({ body, headers: {} })).toEqual({
    body: { type: 'message', text: 'hei', entities: [mention] },
    headers: {},
  });
  const added = { type: 'conversationUpdate' };
  expect(inNorwegian({ body: added })).toEqual({ body: added });
});

test('a locale that someone chose is left alone, and so is what is no activity', () => {
  for (const body of [
    { type: 'message', locale: 'nn-NO' },
    { type: 'message', locale: 'en-GB' },
    undefined,
    'hei',
  ]) {
    expect(inNorwegian({ body })).toEqual({ body });
  }
});
