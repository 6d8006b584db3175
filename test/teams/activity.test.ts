import { afterEach, beforeEach, expect, test } from 'vitest';
import { kari, type Rig, startRig } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

test.each([
  ['type', 1],
  ['serviceUrl', ''],
  ['conversation', { id: 1 }],
  ['from', { ...kari, aadObjectId: 1 }],
  ['text', ['status']],
  ['locale', { id: 'nb' }],
  ['entities', 'clientInfo'],
  ['entities', [null]],
])('a body whose %s is %j is no activity, and is refused in one line', async (name, value) => {
  const answer = await rig.post(rig.message('status', { [name]: value }));
  expect(answer).toMatchObject({ status: 400, body: { error: 'not an activity' } });
  expect(rig.lines).toHaveLength(1);
});

test('what is left out, or empty, is no reason to refuse', async () => {
  const more = { locale: undefined, entities: null, text: null };
  expect((await rig.post(rig.press('time-thief.mine', {}, more))).status).toBe(200);
  const clientInfo = { type: 'clientInfo', locale: 1 };
  await rig.post(rig.message('status', { locale: undefined, entities: [clientInfo] }));
  expect(rig.turns.map(({ language }) => language)).toEqual(['nb', 'nb']);
});
