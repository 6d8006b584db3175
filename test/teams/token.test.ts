import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBot } from '../../src/teams/bot.ts';
import { type Rig, startRig, tenant } from './rig.ts';
import { appId, startTokenAuthority } from './token-authority.ts';

const foreign = '99999999-9999-4999-8999-999999999999';

// Before the bot is first asked: it wraps the console it finds.
const printed = vi.spyOn(console, 'error').mockImplementation(() => {});

describe('who may reach the bot', () => {
  let authority: Awaited<ReturnType<typeof startTokenAuthority>>;
  let rig: Rig;
  beforeAll(async () => {
    authority = await startTokenAuthority();
  });
  afterAll(() => authority.stop());
  beforeEach(async () => {
    rig = await startRig(
      {},
      {
        isLocal: false,
        credentials: { appId, appType: 'SingleTenant', tenantId: tenant, password: 'secret' },
        allowedHosts: ['127.0.0.1'],
        openIdMetadataUrl: authority.metadataUrl,
      },
    );
  });
  afterEach(() => rig.stop());

  async function press(claims: Parameters<typeof authority.sign>[1] = {}, more = {}) {
    const token = await authority.sign(rig.connector.url, claims);
    return rig.post(rig.press('time-thief.report', {}, more), { authorization: `Bearer ${token}` });
  }

  test('a good token runs the turn', async () => {
    const answer = await press();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ value: 'pressed time-thief.report' });
    expect(rig.turns).toHaveLength(1);
  });

  test.each([
    ['expired', { expires: -3600 }],
    ['for another bot', { audience: foreign }],
    ['from another issuer', { issuer: 'https://evil.example' }],
    ['with a bad signature', { withOtherKey: true }],
    ['for another service address', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }],
  ])('a token %s is refused in one line', async (_name, claims) => {
    const answer = await press(claims);
    expect(answer).toMatchObject({ status: 401, body: { error: 'token not accepted' } });
    expect(rig.lines).toEqual([
      { level: 'warn', event: 'refused', fields: { status: 401, error: 'token not accepted' } },
    ]);
    expect(printed).not.toHaveBeenCalled();
    expect(rig.turns).toHaveLength(0);
  });

  test.each([undefined, '', 'Bearer', 'Bearer x.y.z', 'Basic a2FyaTpoZW1tZWxpZw=='])(
    'without a token (%s) nobody comes in',
    async (authorization) => {
      const answer = await rig.post(rig.message('hei'), authorization === undefined ? {} : { authorization });
      expect(answer.status).toBe(401);
      expect(rig.lines).toHaveLength(1);
      expect(rig.turns).toHaveLength(0);
    },
  );

  test('a foreign tenant with a good token is refused', async () => {
    const conversation = { id: 'chat-kari', conversationType: 'personal', tenantId: foreign };
    const answer = await press({}, { conversation, channelData: { tenant: { id: foreign } } });
    expect(answer).toMatchObject({ status: 403, body: { error: 'tenant not allowed' } });
    expect(rig.turns).toHaveLength(0);
  });

  test.each([
    ['disagree', { channelData: { tenant: { id: foreign } } }],
    ['are missing', { conversation: { id: 'chat-kari' }, channelData: {} }],
  ])('an activity whose two tenant ids %s is refused', async (_name, more) => {
    expect((await press({}, more)).status).toBe(403);
    expect(rig.turns).toHaveLength(0);
  });

  test('one tenant id is enough, in any case', async () => {
    const answer = await press(
      {},
      { channelData: { tenant: { id: tenant.toUpperCase() } }, conversation: { id: 'c' } },
    );
    expect(answer.status).toBe(200);
    expect(rig.turns[0]?.tenant).toBe(tenant);
  });

  test.each([
    'https://evil.example/',
    'https://127.0.0.1.evil.example/',
    'http://kari@127.0.0.1/',
    'nowhere',
  ])('an answer is never sent to %s', async (serviceUrl) => {
    expect((await press({ serviceUrl }, { serviceUrl })).status).toBe(403);
    expect(rig.turns).toHaveLength(0);
  });

  test('a person whom Teams does not name is told so, and nothing runs', async () => {
    const answer = await press({}, { from: { id: '29:someone', name: 'Someone' } });
    expect(answer.text).toContain('Jeg ser ikke hvem du er');
    expect(rig.turns).toHaveLength(0);
  });

  test('activities of other channels are none of ours, whatever their token', async () => {
    expect((await press({}, { channelId: 'AseChannel' })).status).toBe(400);
  });

  test('signing keys that cannot be read are an outage, not a bad token', async () => {
    const other = await startRig(
      {},
      {
        isLocal: false,
        credentials: { appId, appType: 'SingleTenant', tenantId: tenant, password: 'secret' },
        allowedHosts: ['127.0.0.1'],
        openIdMetadataUrl: 'http://127.0.0.1:9/openid',
      },
    );
    const token = await authority.sign(other.connector.url);
    const answer = await other.post(other.message('hei'), { authorization: `Bearer ${token}` });
    expect(answer.status).toBe(503);
    await other.stop();
  });

  test('without credentials the bot starts in local mode only', () => {
    expect(() => createBot({ isLocal: false } as Parameters<typeof createBot>[0])).toThrow(
      'credentials are needed',
    );
  });
});

test('in local mode any tenant is let in, but answers stay on this machine', async () => {
  const rig = await startRig({}, { allowedTenants: [] });
  const channelData = { tenant: { id: 'playground' } };
  const conversation = { id: 'c', conversationType: 'personal', tenantId: 'playground' };
  expect((await rig.post(rig.message('hei', { channelData, conversation }))).status).toBe(200);
  expect(
    (await rig.post(rig.message('hei', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }))).status,
  ).toBe(403);
  await rig.stop();
});
