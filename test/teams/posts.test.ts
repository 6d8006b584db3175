import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Post } from '../../src/features/handler.ts';
import { card, inChannel, ola, type Rig, startRig, tenant } from './rig.ts';
import { reply, type Sent } from './stand-in-connector.ts';

const notice = 'Noe å ta stilling til.';
/** Every notice says how to stop them. */
const told = `${notice} Skriv «stopp varsler» for å slippe varsler fra meg.`;
let rig: Rig;
let posts: Post[];
const shownIn = (id: string, activityId: string, language: 'nb' | 'nn') => ({
  conversation: { id, serviceUrl: rig.connector.url },
  activityId,
  language,
});
const to = (id: string) => (sent: Sent) => sent.path.includes(`/${id}/`);

beforeEach(async () => {
  posts = [];
  rig = await startRig({ pressed: async () => ({ kind: 'text', text: 'Lagret', posts }) });
});
afterEach(() => rig.stop());

test('a card that is shown in several places is updated in each, in its own language', async () => {
  await rig.deliveries.putShown('', 'board', shownIn('19:a', 'm7', 'nb'));
  await rig.deliveries.putShown('', 'board', shownIn('19:b', 'm8', 'nn'));
  await rig.deliveries.putShown('', 'other', shownIn('19:c', 'm9', 'nb'));
  posts = [{ to: { shown: 'board' }, card: (language) => card(`Tavle ${language}`) }];
  await rig.post(rig.press('save'));
  await rig.bot.settle();
  expect(rig.connector.sent).toMatchObject([
    { method: 'PUT', path: '/v3/conversations/19:a/activities/m7', body: { summary: 'Tavle nb' } },
    { method: 'PUT', path: '/v3/conversations/19:b/activities/m8', body: { summary: 'Tavle nn' } },
  ]);
});

test('a message that is gone is forgotten, one that fails is logged, and the others still get the news', async () => {
  for (const id of ['19:gone', '19:broken', '19:here'])
    await rig.deliveries.putShown('', 'board', shownIn(id, 'm7', 'nb'));
  rig.connector.answerWith((sent, response) =>
    reply(response, to('19:gone')(sent) ? 404 : to('19:broken')(sent) ? 403 : 200, {}),
  );
  posts = [{ to: { shown: 'board' }, card: () => card('Tavle') }];
  const answer = await rig.post(rig.press('save'));
  await rig.bot.settle();
  expect(answer.body).toMatchObject({ value: 'Lagret' });
  expect(rig.connector.sent.filter(to('19:here'))).toHaveLength(1);
  expect([...rig.deliveries.kept.keys()]).toEqual(['board 19:broken', 'board 19:here']);
  expect(rig.lines).toMatchObject([{ level: 'error', event: 'post failed' }]);
});

test('the answer that shows the thing itself is written to its message once', async () => {
  await rig.stop();
  rig = await startRig({
    pressed: async () => ({
      ...card('Tavle', { shows: 'board' }),
      posts: [{ to: { shown: 'board' }, card: () => card('Tavle') }],
    }),
  });
  await rig.deliveries.putShown('', 'board', shownIn('19:board@thread.tacv2', 'm1', 'nb'));
  await rig.post(rig.press('save', {}, inChannel));
  await rig.bot.settle();
  expect(rig.connector.sent).toHaveLength(1);
});

test.each([
  ['nothing yet', undefined, 1],
  ['the same', 'board', 1],
  ['something else, which the others in the channel go on seeing', 'check-in w48', 0],
])('what is pressed on a message in a channel that shows %s', async (_what, shows, writes) => {
  await rig.stop();
  rig = await startRig({ pressed: async () => card('Tavle', { shows: 'board' }) });
  if (shows) await rig.deliveries.putShown('', shows, shownIn('19:board@thread.tacv2', 'm1', 'nb'));
  const answer = await rig.post(rig.press('show', {}, inChannel));
  expect(JSON.stringify(answer.body)).toContain('Tavle');
  await rig.bot.settle();
  expect(rig.connector.sent).toHaveLength(writes);
});

test('a message in a channel that goes on showing a board gets the news of it, whatever the answer shows', async () => {
  await rig.stop();
  rig = await startRig({
    pressed: async () => ({
      ...card('Innsjekk', { shows: 'check-in w48' }),
      posts: ['check-in w48', 'board'].map((shown) => ({ to: { shown }, card: () => card(shown) })),
    }),
  });
  await rig.deliveries.putShown('', 'board', shownIn('19:board@thread.tacv2', 'm1', 'nb'));
  await rig.post(rig.press('save', {}, inChannel));
  await rig.bot.settle();
  expect(rig.connector.sent).toMatchObject([{ method: 'PUT', body: { summary: 'board' } }]);
});

test('in a personal chat what was opened from a board takes its place, and the news of that board goes elsewhere', async () => {
  await rig.stop();
  rig = await startRig({
    pressed: async (_turn, verb) =>
      verb === 'open'
        ? card('Den andre tavla', { shows: 'other' })
        : { kind: 'text', text: 'Lagret', posts: [{ to: { shown: 'board' }, card: () => card('Tavle') }] },
  });
  await rig.deliveries.putShown('', 'board', shownIn('chat-kari', 'm1', 'nb'));
  await rig.post(rig.press('open'));
  await rig.bot.settle();
  await rig.post(rig.press('save'));
  await rig.bot.settle();
  expect(rig.connector.sent).toMatchObject([{ method: 'PUT', body: { summary: 'Den andre tavla' } }]);
  expect([...rig.deliveries.kept.keys()]).toEqual(['other chat-kari']);
});

test('a notice goes to the chat the person has with the bot', async () => {
  await rig.post(
    rig.message('hei', {
      from: ola,
      conversation: { ...(rig.message('').conversation as object), id: 'chat-ola' },
    }),
  );
  rig.connector.sent.length = 0;
  const pseudonym = rig.directory.met.get(ola.aadObjectId)?.pseudonym ?? '';
  posts = [{ to: { person: pseudonym }, text: notice }];
  await rig.post(rig.press('save'));
  await rig.bot.settle();
  expect(rig.connector.sent.filter(to('chat-ola'))).toMatchObject([{ method: 'POST', body: { text: told } }]);
});

test('a notice to a person who has no chat waits for them, and no log line names them', async () => {
  await rig.post(rig.message('hei', { ...inChannel, from: ola }));
  const { pseudonym = '', objectId = '' } = rig.directory.met.get(ola.aadObjectId) ?? {};
  rig.connector.sent.length = 0;
  posts = [{ to: { person: pseudonym }, text: notice }];
  expect((await rig.post(rig.press('save'))).status).toBe(200);
  await rig.bot.settle();
  expect(rig.connector.sent).toEqual([]);
  expect(JSON.stringify(rig.lines)).not.toContain(pseudonym);
  expect(JSON.stringify(rig.lines)).not.toContain(objectId);

  posts = [];
  const chat = { conversation: { ...(rig.message('').conversation as object), id: 'chat-ola' } };
  for (const _twice of [1, 2]) {
    await rig.post(rig.message('hei', { from: ola, ...chat }));
    await rig.bot.settle();
  }
  const given = rig.connector.sent.filter(to('chat-ola')).map(({ body }) => (body as { text?: string }).text);
  expect(given.filter((text) => text === told)).toHaveLength(1);
});

const chatOf = (id: string) => ({ conversation: { id, conversationType: 'personal', tenantId: tenant } });
const bodies = (id: string) => rig.connector.sent.filter(to(id)).map(({ body }) => body.text);

test.each([500, 403])(
  'a notice that Teams answers with %d is given after the next answer in that chat, once',
  async (status) => {
    await rig.post(rig.message('hei', { from: ola, ...chatOf('chat-ola') }));
    const { pseudonym = '' } = rig.directory.met.get(ola.aadObjectId) ?? {};
    posts = [{ to: { person: pseudonym }, text: notice }];
    rig.connector.answerWith((sent, response) => reply(response, to('chat-ola')(sent) ? status : 201, {}));
    await rig.post(rig.press('save'));
    await rig.bot.settle();
    expect(bodies('chat-ola').at(-1)).toBe(told);

    posts = [];
    rig.connector.answerWith(undefined);
    rig.connector.sent.length = 0;
    for (const _twice of [1, 2]) {
      await rig.post(rig.message('hei', { from: ola, ...chatOf('chat-ola') }));
      await rig.bot.settle();
    }
    expect(bodies('chat-ola')).toEqual(['typed hei', told, 'typed hei']);
  },
);

test('a notice to a person who has no chat is given when they add the bot', async () => {
  await rig.post(rig.message('hei', { ...inChannel, from: ola }));
  const { pseudonym = '' } = rig.directory.met.get(ola.aadObjectId) ?? {};
  posts = [{ to: { person: pseudonym }, text: notice }];
  await rig.post(rig.press('save'));
  const added = { type: 'installationUpdate', action: 'add', from: ola };
  await rig.post(rig.activity({ ...added, ...chatOf('chat-ola') }));
  await rig.bot.settle();
  expect(bodies('chat-ola')).toEqual(['added by Ola Hansen', told]);
});

test('a notice is not given in a channel', async () => {
  await rig.post(rig.message('hei', { ...inChannel, from: ola }));
  const { pseudonym = '' } = rig.directory.met.get(ola.aadObjectId) ?? {};
  posts = [{ to: { person: pseudonym }, text: notice }];
  await rig.post(rig.press('save'));
  await rig.post(rig.message('hei', { ...inChannel, from: ola }));
  await rig.bot.settle();
  expect(rig.connector.sent.map(({ body }) => body.text)).not.toContain(told);
});

test('an answer that came too late for its message leaves no old card on it', async () => {
  await rig.stop();
  const board = card('Tavle', { shows: 'board' });
  const saved = Promise.withResolvers<void>();
  rig = await startRig(
    {
      pressed: async () => {
        await saved.promise;
        return { ...board, posts: [{ to: { shown: 'board' }, card: () => board }] };
      },
    },
    { patienceMilliseconds: 20 },
  );
  await rig.post(rig.message('hei'));
  await rig.deliveries.putShown('', 'board', shownIn('19:board@thread.tacv2', 'm1', 'nb'));
  await rig.post(rig.press('save', {}, inChannel));
  saved.resolve();
  await rig.bot.settle();
  expect(rig.connector.sent.filter(to('19:board@thread.tacv2'))).toMatchObject([
    { method: 'PUT', path: '/v3/conversations/19:board@thread.tacv2/activities/m1' },
  ]);
  expect(rig.connector.sent.filter(to('chat-kari'))).toMatchObject([{}, { body: { summary: 'Tavle' } }]);
});

test('an answer that cannot be sent keeps no one else from the news', async () => {
  await rig.deliveries.putShown('', 'board', shownIn('19:here', 'm7', 'nb'));
  posts = [{ to: { shown: 'board' }, card: () => card('Tavle') }];
  rig.connector.answerWith((sent, response) => reply(response, to('chat-kari')(sent) ? 500 : 200, {}));
  await rig.post(rig.activity({ type: 'message', value: { verb: 'save' }, replyToId: 'm1' }));
  await rig.bot.settle();
  expect(rig.connector.sent.filter(to('19:here'))).toHaveLength(1);
});

test('a card is updated at the address of the newest contact, not of the day it was sent', async () => {
  const old = 'http://127.0.0.1:9/';
  for (const [id, activityId] of [
    ['19:a', 'm7'],
    ['chat-ola', 'm8'],
  ] as const)
    await rig.deliveries.putShown('', 'board', {
      ...shownIn(id, activityId, 'nb'),
      conversation: { id, serviceUrl: old },
    });
  await rig.deliveries.putChannel('', { id: '19:a', serviceUrl: rig.connector.url, name: 'Tavla' });
  await rig.post(rig.message('hei', { from: ola, ...chatOf('chat-ola') }));
  posts = [{ to: { shown: 'board' }, card: () => card('Tavle') }];
  await rig.post(rig.press('save'));
  await rig.bot.settle();
  expect(rig.connector.sent.filter(({ method }) => method === 'PUT').map(({ path }) => path)).toEqual([
    '/v3/conversations/19:a/activities/m7',
    '/v3/conversations/chat-ola/activities/m8',
  ]);
});

test('a message that is gone when the answer is written to it is not remembered', async () => {
  await rig.stop();
  rig = await startRig({ pressed: async () => card('Tavle', { shows: 'board' }) });
  rig.connector.answerWith((_sent, response) => reply(response, 404));
  await rig.post(rig.press('save', {}, inChannel));
  await rig.bot.settle();
  expect([...rig.deliveries.kept]).toEqual([]);
});

test('nothing is sent to an address that is no longer on the list', async () => {
  await rig.deliveries.putShown('', 'board', {
    ...shownIn('19:a', 'm7', 'nb'),
    conversation: { id: '19:a', serviceUrl: 'https://smba.trafficmanager.net/emea/' },
  });
  posts = [{ to: { shown: 'board' }, card: () => card('Tavle') }];
  await rig.post(rig.press('save'));
  await rig.bot.settle();
  expect(rig.connector.sent).toEqual([]);
  expect(rig.lines).toMatchObject([
    { event: 'post failed', fields: { error: 'NotAllowed: service address not allowed' } },
  ]);
});

test("a notice for the day's one message is kept for it, and not given when the person writes", async () => {
  await rig.post(rig.message('hei', { from: ola, ...chatOf('chat-ola') }));
  const { pseudonym = '' } = rig.directory.met.get(ola.aadObjectId) ?? {};
  posts = [{ to: { person: pseudonym }, text: notice, isForDigest: true }];
  await rig.post(rig.press('save'));
  posts = [];
  await rig.post(rig.message('hei', { from: ola, ...chatOf('chat-ola') }));
  await rig.bot.settle();
  expect(bodies('chat-ola')).toEqual(['typed hei', 'typed hei']);
  expect(await rig.directory.owed(tenant, pseudonym)).toMatchObject([{ text: notice, isForDigest: true }]);
});
