import type { ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { card, inChannel, type Rig, startRig } from './rig.ts';
import { reply, type Sent } from './stand-in-connector.ts';

// The connector as botbuilder makes it sends each of these four times, or waits for ever: a channel post four times over.

let rig: Rig;
afterEach(() => rig.stop());

const troubles: [string, (sent: Sent, response: ServerResponse) => void][] = [
  ['500', (_sent, response) => reply(response, 500)],
  ['502', (_sent, response) => reply(response, 502)],
  ['503', (_sent, response) => reply(response, 503)],
  ['504', (_sent, response) => reply(response, 504)],
  ['a reset', (_sent, response) => response.socket?.resetAndDestroy()],
  ['silence', () => {}],
];

test.each(troubles)('an answer in a turn is sent once when Teams answers with %s', async (_name, trouble) => {
  rig = await startRig({}, { connector: { timeoutMilliseconds: 200 } });
  rig.connector.answerWith(trouble);
  expect((await rig.post(rig.message('hei'))).status).toBe(200);
  expect(rig.connector.sent).toHaveLength(1);
  expect(rig.lines).toMatchObject([{ event: 'answer not sent' }]);
});

test.each(troubles)('a proactive message is sent once when Teams answers with %s', async (_name, trouble) => {
  rig = await startRig(
    {
      pressed: async (turn) => ({
        kind: 'text',
        text: 'Lagret',
        posts: [{ to: { person: turn.person.pseudonym }, text: 'Hei' }],
      }),
    },
    { connector: { timeoutMilliseconds: 200 } },
  );
  rig.connector.answerWith(trouble);
  expect((await rig.post(rig.press('save'))).body).toMatchObject({ value: 'Lagret' });
  await rig.bot.settle();
  expect(rig.connector.sent).toHaveLength(1);
  expect(rig.lines).toMatchObject([{ event: 'a notice is kept until the person writes next' }]);
});

test.each([
  ['429 with Retry-After', 429, { 'Retry-After': '7' }, 7000, 7000],
  ['429', 429, {}, 1600, 2400],
  ['412', 412, {}, 1600, 2400],
])('what Teams did not take (%s) is sent again after a wait', async (_name, status, headers, least, most) => {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  rig = await startRig({}, { connector: { wait } });
  rig.connector.answerWith((_sent, response) =>
    rig.connector.sent.length === 1
      ? reply(response, status, {}, headers)
      : reply(response, 201, { id: 'm1' }),
  );
  await rig.post(rig.message('hei'));
  expect(rig.connector.sent).toHaveLength(2);
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThanOrEqual(least);
  expect(waits[0]).toBeLessThanOrEqual(most);
  expect(rig.lines).toEqual([]);
});

test.each(troubles)('an update, which is the same twice, is sent again after %s', async (_name, trouble) => {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  rig = await startRig(
    { pressed: async () => card('Tavle', { shows: 'board' }) },
    { connector: { timeoutMilliseconds: 200, wait } },
  );
  rig.connector.answerWith((sent, response) =>
    rig.connector.sent.length === 1 ? trouble(sent, response) : reply(response, 200, {}),
  );
  await rig.post(rig.press('save', {}, inChannel));
  await rig.bot.settle();
  expect(rig.connector.sent.map(({ method }) => method)).toEqual(['PUT', 'PUT']);
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThanOrEqual(1600);
  expect(waits[0]).toBeLessThanOrEqual(2400);
  expect(rig.lines).toEqual([]);
});

test('it gives up after three tries, and at once when the wait is longer than a turn can take', async () => {
  rig = await startRig({}, { connector: { wait: async () => {} } });
  rig.connector.answerWith((_sent, response) => reply(response, 429));
  await rig.post(rig.message('hei'));
  expect(rig.connector.sent).toHaveLength(3);
  rig.connector.answerWith((_sent, response) => reply(response, 429, {}, { 'Retry-After': '600' }));
  await rig.post(rig.message('hei igjen'));
  expect(rig.connector.sent).toHaveLength(4);
});
