import { afterEach, beforeEach, expect, test } from 'vitest';
import { kari, type Rig, startRig } from './rig.ts';
import { reply, type Sent } from './stand-in-connector.ts';

// The real roster call, over the wire.

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({}, { hasGuests: true });
});
afterEach(() => rig.stop());

const asked = () => rig.connector.sent.filter(({ method }) => method === 'GET');
const isGuest = () => rig.turns.map((turn) => turn.isGuest ?? false);

function rosterSays(member: object, status = 200) {
  rig.connector.answerWith((sent: Sent, response) =>
    sent.method === 'GET'
      ? reply(response, status, { id: kari.id, ...member })
      : reply(response, 201, rig.connector.take(sent)),
  );
}

test.each([
  [{ userRole: 'user', userPrincipalName: 'kari@kommunen.no' }, false],
  [{ userRole: 'guest', userPrincipalName: 'kari@firma.no' }, true],
  [{ userRole: 'anonymous' }, true],
  [{ userPrincipalName: 'kari_firma.no#EXT#@kommunen.onmicrosoft.com' }, true],
])('the roster says %o: a guest %s, and is asked once', async (member, expected) => {
  rosterSays(member);
  await rig.post(rig.message('hei'));
  await rig.post(rig.press('time-thief.form'));
  expect(isGuest()).toEqual([expected, expected]);
  expect(asked()).toHaveLength(1);
});

test('where the roster cannot be read nobody is shut out, and it is not asked at every turn', async () => {
  rosterSays({}, 403);
  await rig.post(rig.message('hei'));
  await rig.post(rig.message('hei igjen'));
  expect(isGuest()).toEqual([false, false]);
  expect(asked()).toHaveLength(1);
});
