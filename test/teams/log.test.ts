import { expect, test } from 'vitest';
import { errorFields } from '../../src/teams/log.ts';
import { SendFailed } from '../../src/teams/send-failed.ts';

const refused = Object.assign(new Error('29:kari is not in 19:chat\n    or was blocked'), {
  name: 'RestError',
  statusCode: 403,
  code: 'BotNotInConversationRoster',
});

test.each([
  ['itself', refused, 'RestError: 403 BotNotInConversationRoster'],
  ['as the cause', new SendFailed(refused), 'SendFailed: 403 BotNotInConversationRoster'],
])('what Teams says when it refuses (%s) is logged by status and code, not in words', (_as, error, words) => {
  const fields = errorFields(error);
  expect(fields.error).toBe(words);
  expect(fields.stack).toContain('log.test.ts');
  expect(JSON.stringify(fields)).not.toMatch(/29:kari|19:chat|blocked/);
});

test('an error of our own keeps its words, once, and its stack', () => {
  const { error, stack } = errorFields(new TypeError('x is not a function'));
  expect(error).toBe('TypeError: x is not a function');
  expect(stack?.split('x is not a function')).toHaveLength(2);
});
