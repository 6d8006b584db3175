import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OncePost, Post } from '../../src/features/handler.ts';
import { openStores, type Stores } from '../../src/ledger/open-ledger.ts';
import { card, inChannel, type Rig, startRig, tenant } from './rig.ts';
import { reply, teamsError } from './stand-in-connector.ts';

// Real stores on disk, the real adapter and connector, and a Teams that answers as it is told.

const board = '19:board@thread.tacv2';
let folder: string;
let stores: Stores;
let rig: Rig;
let now: Date;
let posts: Post[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-'));
  now = new Date('2026-11-23T08:00:00Z');
  posts = [];
  stores = await openStores({ folder });
  const { directory, deliveries } = stores;
  rig = await startRig(
    { pressed: async () => ({ kind: 'text', text: 'Lagret', posts }) },
    {
      ...{ directory, deliveries, clock: { now: () => now } },
      connector: { wait: async () => {} },
    },
  );
});
afterEach(async () => {
  await rig.stop();
  await stores.close();
  await rm(folder, { recursive: true });
});

async function somebodyWrites(more: object = {}) {
  await rig.post(rig.message('hei', { ...inChannel, ...more }));
  await rig.bot.settle();
  rig.connector.sent.length = 0;
  rig.connector.messages.length = 0;
}

function about(key: string, more: Partial<OncePost> = {}): OncePost {
  return {
    ...{ job: 'check-in', to: { channel: board }, items: [{ key }] },
    card: (language) => card(`Innsjekk ${language} ${key}`, { shows: `check-in ${key}` }),
    ...more,
  };
}
const sends = (key: string, more?: Partial<OncePost>) => rig.bot.post(tenant, about(key, more));
const delivery = (key: string) => stores.deliveries.delivery(tenant, key, now.toISOString());
const paths = () => rig.connector.sent.map(({ method, path }) => `${method} ${path}`);

test('a card begins a thread of its own in the channel, in its language, and once', async () => {
  await somebodyWrites();
  await stores.deliveries.putChannel(tenant, { id: board, serviceUrl: rig.connector.url, language: 'nn' });
  await sends('w48');
  await sends('w48');
  expect(rig.connector.sent).toMatchObject([
    {
      ...{ method: 'POST', path: '/v3/conversations' },
      body: {
        ...{ isGroup: true, channelData: { channel: { id: board } } },
        activity: { type: 'message', summary: 'Innsjekk nn w48' },
      },
    },
  ]);
  expect(await delivery('w48')).toMatchObject({ state: 'sent', attempts: 1, messageId: 'm1' });
});

test('a channel that nobody was heard from waits until somebody is', async () => {
  await sends('w48');
  expect(await delivery('w48')).toMatchObject({ state: 'inactive', reason: 'notMember' });
  await somebodyWrites();
  await sends('w48');
  expect(await delivery('w48')).toMatchObject({ state: 'sent', attempts: 2 });
});

test('what follows is a reply in the thread, and a thread of its own when the first never came', async () => {
  await somebodyWrites();
  await sends('w48');
  await sends('w48 reminder', { inThreadOf: 'w48' });
  await sends('w49 reminder', { inThreadOf: 'w49' });
  expect(paths()).toEqual([
    'POST /v3/conversations',
    `POST /v3/conversations/${board};messageid=m1/activities`,
    'POST /v3/conversations',
  ]);
});

test('a reply to a thread that is gone is told in a new one', async () => {
  await somebodyWrites();
  await sends('w48');
  rig.connector.answerWith((sent, response) =>
    sent.path.includes(';messageid=') ? reply(response, 404) : reply(response, 201, rig.connector.take(sent)),
  );
  await sends('w48 reminder', { inThreadOf: 'w48' });
  expect(rig.connector.messages.map(({ body }) => body.summary)).toEqual([
    'Innsjekk nb w48',
    'Innsjekk nb w48 reminder',
  ]);
  expect(await delivery('w48 reminder')).toMatchObject({ state: 'sent', messageId: 'm2' });
});

async function updated(key: string, title: string) {
  posts = [{ to: { shown: `check-in ${key}` }, card: () => card(title) }];
  await rig.post(rig.press('answer'));
  await rig.bot.settle();
}

test('the card in the channel is updated in place', async () => {
  await somebodyWrites();
  await sends('w48');
  await updated('w48', 'Dette sa laget');
  expect(rig.connector.sent.at(-1)).toMatchObject({
    ...{ method: 'PUT', path: `/v3/conversations/${board}/activities/m1` },
    body: { summary: 'Dette sa laget' },
  });
});

test('a card that somebody has removed is posted anew by the next update, and updated there from then on', async () => {
  await somebodyWrites();
  await sends('w48');
  rig.connector.answerWith((sent, response) =>
    sent.path.endsWith('/m1') ? reply(response, 404) : reply(response, 201, rig.connector.take(sent)),
  );
  await updated('w48', 'Første svar');
  await updated('w48', 'Rettet svar');
  expect(paths().slice(1)).toEqual([
    `PUT /v3/conversations/${board}/activities/m1`,
    'POST /v3/conversations',
    `PUT /v3/conversations/${board}/activities/m2`,
  ]);
});

test('two who answer a removed card at once see it posted anew once, with both answers', async () => {
  await somebodyWrites();
  await sends('w48');
  rig.connector.answerWith((sent, response) =>
    sent.path.endsWith('/m1') ? reply(response, 404) : reply(response, 201, rig.connector.take(sent)),
  );
  posts = ['Ett svar', 'Begge svar'].map((title) => ({
    ...{ to: { shown: 'check-in w48' }, card: () => card(title) },
  }));
  await rig.post(rig.press('answer'));
  await rig.bot.settle();
  expect(rig.connector.messages.map(({ body }) => body.summary)).toEqual(['Innsjekk nb w48', 'Ett svar']);
  expect(rig.connector.sent.at(-1)).toMatchObject({
    ...{ method: 'PUT', path: `/v3/conversations/${board}/activities/m2` },
    body: { summary: 'Begge svar' },
  });
});

test('a card that is posted anew, and of which nobody knows whether it came, is not posted a third time', async () => {
  await somebodyWrites();
  await sends('w48');
  rig.connector.answerWith((sent, response) => reply(response, sent.method === 'PUT' ? 404 : 502));
  await updated('w48', 'Første svar');
  await updated('w48', 'Rettet svar');
  expect(paths().filter((path) => path.startsWith('POST'))).toHaveLength(2);
});

test.each([
  ['BotNotInConversationRoster', 'notMember'],
  ['ConversationBlockedByUser', 'blocked'],
  ['BotDisabledByAdmin', 'disabled'],
  ['MessageWritesBlocked', 'noWriting'],
])('after %s nothing goes to the channel until somebody in it is heard from', async (code, reason) => {
  await somebodyWrites();
  rig.connector.answerWith((_sent, response) => reply(response, 403, teamsError(code)));
  await sends('w48');
  await sends('w49');
  expect(paths()).toHaveLength(1);
  expect(await stores.deliveries.channel(tenant, board)).toMatchObject({ inactive: reason });
  for (const key of ['w48', 'w49']) expect(await delivery(key)).toMatchObject({ state: 'inactive', reason });
  rig.connector.answerWith(undefined);
  await somebodyWrites();
  expect(await stores.deliveries.channel(tenant, board)).not.toHaveProperty('inactive');
  for (const key of ['w48', 'w49']) await sends(key);
  expect(rig.connector.messages).toHaveLength(2);
});

test('where an update is refused, nothing more goes to the channel until somebody in it is heard from', async () => {
  await somebodyWrites();
  await sends('w48');
  rig.connector.answerWith((_sent, response) =>
    reply(response, 403, teamsError('BotNotInConversationRoster')),
  );
  await updated('w48', 'Dette sa laget');
  await sends('w49');
  expect(paths()).toEqual(['POST /v3/conversations', `PUT /v3/conversations/${board}/activities/m1`]);
  expect(await delivery('w49')).toMatchObject({ state: 'inactive', reason: 'notMember' });
});

const removals = [
  ['installationUpdate', { type: 'installationUpdate', action: 'remove' }],
  ['conversationUpdate', { type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] }],
] as const;

test.each(removals)(
  'taken out of a team, by %s, it writes to none of its channels',
  async (_name, removed) => {
    await somebodyWrites();
    const general = { conversation: { ...inChannel.conversation, id: '19:team' } };
    await rig.post(rig.activity({ ...inChannel, ...general, ...removed }));
    await sends('w48');
    expect(rig.connector.sent).toEqual([]);
    expect(await delivery('w48')).toMatchObject({ state: 'inactive', reason: 'notMember' });
    await somebodyWrites();
    await sends('w48');
    expect(rig.connector.messages).toHaveLength(1);
  },
);

test('every message of a channel that shows the thing is updated in place, a reminder like the first', async () => {
  await somebodyWrites();
  await sends('w48');
  const shown = { card: () => card('Påminnelse', { shows: 'check-in w48' }) };
  await sends('w48 reminder', { inThreadOf: 'w48', ...shown });
  await updated('w48', 'Dette sa laget');
  expect(paths().slice(2)).toEqual([
    `PUT /v3/conversations/${board}/activities/m1`,
    `PUT /v3/conversations/${board}/activities/m2`,
  ]);
});

test('a card that Teams finds too large goes as the words that stand for it', async () => {
  await somebodyWrites();
  rig.connector.answerWith((sent, response) => {
    const isCard = JSON.stringify(sent.body).includes('AdaptiveCard');
    return isCard ? reply(response, 413) : reply(response, 201, rig.connector.take(sent));
  });
  await sends('w48');
  expect(rig.connector.messages).toMatchObject([{ body: { text: 'Innsjekk nb w48' } }]);
  expect(await delivery('w48')).toMatchObject({ state: 'sent' });
});

test('it goes to the address that the channel was last heard from, and nowhere off the list', async () => {
  await stores.deliveries.putChannel(tenant, { id: board, serviceUrl: 'http://127.0.0.1:9/' });
  await somebodyWrites();
  await sends('w48');
  expect(rig.connector.messages).toHaveLength(1);
  await stores.deliveries.putChannel(tenant, { id: board, serviceUrl: 'https://smba.example.com/' });
  await sends('w49');
  expect(rig.connector.messages).toHaveLength(1);
  expect(await delivery('w49')).toMatchObject({ state: 'failed', reason: 'notTaken' });
});

test('what Teams asks to wait with is not tried before', async () => {
  await somebodyWrites();
  rig.connector.answerWith((_sent, response) => reply(response, 429, {}, { 'Retry-After': '3600' }));
  await sends('w48');
  const { until = '' } = (await delivery('w48')) ?? {};
  expect(Date.parse(until) - now.getTime()).toBe(3_600_000);
});
