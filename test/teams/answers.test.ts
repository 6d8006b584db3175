import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Turn } from '../../src/features/handler.ts';
import { NotSaved } from '../../src/ports/ledger.ts';
import { card, inChannel, kari, ola, type Rig, startRig, tenant } from './rig.ts';
import { reply } from './stand-in-connector.ts';

let rig: Rig;
const last = () => rig.connector.sent.at(-1);
const sentTo = (method: string) => rig.connector.sent.filter((sent) => sent.method === method);

describe('a typed message', () => {
  beforeEach(async () => {
    rig = await startRig({ typed: async (_turn, line) => ({ kind: 'text', text: `skrev: ${line}` }) });
  });
  afterEach(() => rig.stop());

  test('is answered in the conversation, in plain text', async () => {
    expect((await rig.post(rig.message('status'))).status).toBe(200);
    expect(last()).toMatchObject({
      method: 'POST',
      path: '/v3/conversations/chat-kari/activities/activity-1',
      body: { text: 'skrev: status', textFormat: 'plain' },
    });
  });

  test('is a turn of the person whom Teams vouches for', async () => {
    await rig.post(rig.message('status', { from: ola }));
    expect(rig.turns[0]).toMatchObject({
      tenant,
      person: { objectId: ola.aadObjectId, name: 'Ola Hansen', personal: { id: 'chat-kari' } },
      isFirstAdministrator: true,
      language: 'nb',
      today: '2026-11-24',
      place: { kind: 'personal', conversation: { id: 'chat-kari', serviceUrl: rig.connector.url } },
      activityId: 'activity-1',
    });
    expect(rig.turns[0]).not.toHaveProperty('cardMessageId');
  });

  test.each([
    ['meeting', undefined, 'group'],
    ['personal', true, 'group'],
    ['groupChat', undefined, 'group'],
    [undefined, undefined, 'personal'],
    ['personal', false, 'personal'],
  ])('a conversation of the kind %s (group: %s) is %s', async (conversationType, isGroup, kind) => {
    const conversation = { id: 'chat-kari', conversationType, isGroup, tenantId: tenant };
    await rig.post(rig.message('status', { conversation }));
    expect(rig.turns[0]?.place.kind).toBe(kind);
  });

  test('in a channel is answered in its thread, and the channel is known without it', async () => {
    await rig.post(rig.message('<at>Tidvinn</at> status', inChannel));
    expect(last()?.path).toBe('/v3/conversations/19:board@thread.tacv2;messageid=100/activities/activity-1');
    expect(rig.turns[0]?.place).toEqual({
      kind: 'channel',
      conversation: { id: '19:board@thread.tacv2', serviceUrl: rig.connector.url },
    });
    expect(rig.turns[0]?.person.personal).toBeUndefined();
    expect([...rig.deliveries.channels.keys()]).toEqual(['19:board@thread.tacv2']);
  });

  test("takes the channel's unit and language, and keeps its address fresh", async () => {
    const id = '19:board@thread.tacv2';
    rig.deliveries.channels.set(id, {
      id,
      serviceUrl: 'https://old.example/',
      unit: 'u1',
      language: 'nn',
      name: 'Tavla',
    });
    await rig.post(rig.message('status', inChannel));
    expect(rig.turns[0]).toMatchObject({ language: 'nn', place: { unit: 'u1', channelName: 'Tavla' } });
    expect(rig.deliveries.channels.get(id)).toMatchObject({ serviceUrl: rig.connector.url, unit: 'u1' });
  });

  test.each([
    ['nn-NO', 'nn'],
    ['no', 'nb'],
    ['de-DE', 'en'],
    [undefined, 'nb'],
  ])('from Teams in %s is answered in %s', async (locale, language) => {
    await rig.post(rig.message('status', { locale }));
    expect(rig.turns[0]?.language).toBe(language);
  });

  test("follows the person's own choice before Teams' language", async () => {
    await rig.post(rig.message('hei'));
    const person = rig.directory.met.get(kari.aadObjectId);
    if (person) rig.directory.met.set(kari.aadObjectId, { ...person, language: 'nn' });
    await rig.post(rig.message('hei'));
    expect(rig.turns[1]?.language).toBe('nn');
  });

  test('that Teams delivers twice is done once, and both deliveries are answered', async () => {
    const twice = rig.message('meld kopiering');
    const answers = await Promise.all([rig.post(twice), rig.post(twice)]);
    answers.push(await rig.post(twice));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(rig.turns).toHaveLength(1);
    expect(rig.connector.sent).toHaveLength(1);
  });

  test('with the same id from another person is another message', async () => {
    await rig.post({ ...rig.message('hei'), id: 'same' });
    await rig.post({ ...rig.message('hei', { from: ola }), id: 'same' });
    expect(rig.turns).toHaveLength(2);
  });

  test('with a card value but no verb says that the button is broken', async () => {
    await rig.post(rig.activity({ type: 'message', value: { note: 'x' } }));
    expect(last()?.body.text).toContain('Knappen sendte ikke');
    expect(rig.turns).toHaveLength(0);
  });

  test('that can not be answered is logged, and not answered again', async () => {
    rig.connector.answerWith((_sent, response) => reply(response, 500));
    expect((await rig.post(rig.message('status'))).status).toBe(200);
    expect(rig.connector.sent).toHaveLength(1);
    expect(rig.lines).toMatchObject([{ level: 'error', event: 'answer not sent' }]);
  });
});

describe('a pressed button', () => {
  let seen: { verb: string; data: unknown }[];
  const answers = new Map<string, (turn: Turn) => unknown>();
  beforeEach(async () => {
    seen = [];
    answers.clear();
    rig = await startRig({
      pressed: async (turn, verb, data) => {
        seen.push({ verb, data });
        return (await (answers.get(verb) ?? (() => ({ kind: 'text', text: verb })))(turn)) as never;
      },
      typed: async (_turn, line) => card(`Skjema ${line}`, { isForm: true }),
    });
  });
  afterEach(() => rig.stop());

  test('is answered with words under the card', async () => {
    const answer = await rig.post(rig.press('gain.approve', { gain: 'g1' }));
    expect(answer.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'gain.approve',
    });
    expect(seen).toEqual([{ verb: 'gain.approve', data: { gain: 'g1' } }]);
    expect(rig.turns[0]?.cardMessageId).toBe('m1');
  });

  test('is answered with a card in place of the pressed one', async () => {
    answers.set('gain.approve', () => card('Godkjent'));
    const answer = await rig.post(rig.press('gain.approve'));
    expect(answer.body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', body: [{ text: 'Godkjent' }] },
    });
  });

  test('as Action.Submit, from a client without Action.Execute, reaches the same handler', async () => {
    answers.set('gain.approve', () => card('Godkjent'));
    const value = { verb: 'gain.approve', gain: 'g1' };
    await rig.post(rig.activity({ type: 'message', value, replyToId: 'm1' }));
    expect(seen).toEqual([{ verb: 'gain.approve', data: { gain: 'g1' } }]);
    expect(rig.turns[0]?.cardMessageId).toBe('m1');
    expect(last()?.body.attachments).toMatchObject([{ content: { body: [{ text: 'Godkjent' }] } }]);
  });

  test.each([
    ['nothing', undefined],
    ['no action', {}],
    ['no verb', { action: { data: {} } }],
    ['an odd verb', { action: { verb: 7 } }],
  ])('that sends %s is answered clearly', async (_name, value) => {
    const answer = await rig.post(rig.press('x', {}, { value }));
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Knappen sendte ikke det jeg trengte');
    expect(seen).toEqual([]);
  });

  test('without data is pressed with none', async () => {
    await rig.post(rig.press('x', undefined));
    expect(seen).toEqual([{ verb: 'x', data: {} }]);
  });

  test('whose result is no form stays on the message in a personal chat', async () => {
    answers.set('gain.approve', () => card('Godkjent'));
    await rig.post(rig.press('gain.approve'));
    await rig.bot.settle();
    expect(sentTo('PUT')).toMatchObject([
      {
        path: '/v3/conversations/chat-kari/activities/m1',
        body: { attachments: [{ content: { body: [{ text: 'Godkjent' }] } }] },
      },
    ]);
  });

  test('whose answer is a form, or is for one reader in a channel, is on that screen only', async () => {
    answers.set('form', () => card('Skjema', { isForm: true }));
    answers.set('receipt', () => card('Kvittering'));
    await rig.post(rig.press('form'));
    await rig.post(rig.press('receipt', {}, inChannel));
    await rig.bot.settle();
    expect(rig.connector.sent).toEqual([]);
  });

  test('whose answer shows a storyboard changes it for everyone in the channel, and the message is remembered', async () => {
    answers.set('check-in.save', () => card('Tavla', { shows: 'board-1' }));
    const answer = await rig.post(rig.press('check-in.save', {}, inChannel));
    await rig.bot.settle();
    expect(answer.body).toMatchObject({ value: { body: [{ text: 'Tavla' }] } });
    expect(sentTo('PUT')).toMatchObject([{ path: '/v3/conversations/19:board@thread.tacv2/activities/m1' }]);
    expect([...rig.deliveries.kept]).toMatchObject([
      ['board-1 19:board@thread.tacv2', { activityId: 'm1', language: 'nb' }],
    ]);
  });

  test('by Teams itself, to refresh a card for one reader, publishes nothing', async () => {
    answers.set('board.refresh', () => card('Bare for Kari', { shows: 'board-1' }));
    const value = { action: { verb: 'board.refresh', data: {} }, trigger: 'automatic' };
    await rig.post(rig.press('board.refresh', {}, { ...inChannel, value }));
    await rig.bot.settle();
    expect(rig.connector.sent).toEqual([]);
  });

  test('that is not saved gives the form back with what was typed, and words with an error code', async () => {
    answers.set('time-thief.submit', () => {
      throw new NotSaved('disk full');
    });
    await rig.post(rig.message('meld'));
    for (const note of ['Kopiering', 'Kopiering igjen']) {
      const { body } = await rig.post(rig.press('time-thief.submit', { note, nonce: 'n' }));
      const { value } = body as { value: { body: { text?: string; items?: object[] }[] } };
      expect(value.body).toHaveLength(3);
      expect(value.body[0]?.text).toMatch(
        /^Jeg fikk ikke lagret dette, men teksten din står fortsatt her\..*Feilkode \w{8}\.$/,
      );
      expect(value.body[2]?.items).toMatchObject([{ id: 'note', value: note }]);
      expect(value.body[0]?.text).toContain(String(rig.lines.at(-1)?.fields.id));
    }
  });

  test('that a rule refuses gives the form back with the reason, and words under any other card', async () => {
    answers.set('refuse', () => ({ kind: 'refused', text: 'En annen må godkjenne.' }));
    await rig.post(rig.message('meld'));
    const onForm = await rig.post(rig.press('refuse', { note: 'Mitt' }));
    const onOther = await rig.post(rig.press('refuse', {}, { replyToId: 'unknown' }));
    expect(onForm.body).toMatchObject({
      value: { body: [{ text: 'En annen må godkjenne.' }, {}, { items: [{ value: 'Mitt' }] }] },
    });
    expect(onOther.body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  });

  test("what one person typed never comes up on another's screen", async () => {
    answers.set('fail', () => {
      throw new Error('bug');
    });
    await rig.post(rig.message('meld', inChannel));
    await rig.post(rig.press('fail', { note: 'Karis tekst' }, inChannel));
    const answer = await rig.post(rig.press('fail', {}, { ...inChannel, from: ola }));
    expect(answer.text).not.toContain('Karis tekst');
  });

  test.each(['nb-NO', 'nn-NO', 'en-US'])(
    'that meets a bug is answered in %s with a code, and logged in one line',
    async (locale) => {
      answers.set('fail', () => {
        throw new TypeError('x is not a function');
      });
      const answer = await rig.post(rig.press('fail', {}, { locale }));
      expect(answer.status).toBe(200);
      const line = rig.lines.filter(({ level }) => level === 'error');
      expect(line).toMatchObject([
        { event: 'turn failed', fields: { verb: 'fail', error: 'TypeError: x is not a function' } },
      ]);
      expect(answer.text).toContain(String(line[0]?.fields.id));
      expect(answer.text).not.toContain('not a function');
    },
  );

  test('that takes too long is answered in time, and the result comes in the chat', async () => {
    await rig.stop();
    let finish: (() => void) | undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    rig = await startRig(
      {
        pressed: async () => {
          await finished;
          return card('Ferdig');
        },
      },
      { patienceMilliseconds: 20 },
    );
    const answer = await rig.post(rig.press('slow'));
    expect(answer.text).toContain('Dette tar lengre tid enn vanlig.');
    finish?.();
    await rig.bot.settle();
    expect(rig.connector.sent).toMatchObject([
      { body: { attachments: [{ content: { body: [{ text: 'Ferdig' }] } }] } },
    ]);
  });
});

describe('every other invoke', () => {
  beforeEach(async () => {
    rig = await startRig();
  });
  afterEach(() => rig.stop());

  test.each([
    ['composeExtension/query', (words: string) => ({ composeExtension: { type: 'message', text: words } })],
    [
      'composeExtension/submitAction',
      (words: string) => ({ composeExtension: { type: 'message', text: words } }),
    ],
    ['task/fetch', (words: string) => ({ task: { type: 'message', value: words } })],
    [
      'signin/verifyState',
      (words: string) => ({ type: 'application/vnd.microsoft.activity.message', value: words }),
    ],
  ])('%s is answered in its own shape', async (name, shape) => {
    const answer = await rig.post(rig.activity({ type: 'invoke', name, value: {} }));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject(
      shape('Dette kan jeg ikke gjøre herfra. Skriv «hjelp» til meg i chatten for å se alt jeg kan.'),
    );
  });

  test('application/search finds nothing', async () => {
    const answer = await rig.post(rig.activity({ type: 'invoke', name: 'application/search', value: {} }));
    expect(answer.body).toMatchObject({ value: { results: [] } });
  });

  test('without a name is answered too', async () => {
    expect((await rig.post(rig.activity({ type: 'invoke' }))).status).toBe(200);
  });
});

describe('the bot is added', () => {
  const botAdded = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };
  beforeEach(async () => {
    rig = await startRig();
  });
  afterEach(() => rig.stop());

  test('and greets once, though Teams tells it twice', async () => {
    await rig.post(rig.activity({ type: 'installationUpdate', action: 'add', ...inChannel }));
    await rig.post(rig.activity({ ...botAdded, ...inChannel }));
    expect(rig.connector.sent.map(({ body }) => body.text)).toEqual(['added by Kari Nordmann']);
  });

  test('by someone Teams does not name: the roster has the name', async () => {
    rig.connector.answerWith((sent, response) =>
      sent.method === 'GET'
        ? reply(response, 200, { id: kari.id, name: 'Kari fra lista' })
        : reply(response, 201, { id: 'm1' }),
    );
    await rig.post(rig.activity({ ...botAdded, from: { ...kari, name: undefined } }));
    expect(last()?.body.text).toBe('added by Kari fra lista');
  });

  test('by someone nameless, whose name is already known and stays so', async () => {
    await rig.post(rig.message('hei'));
    await rig.post(rig.activity({ ...botAdded, from: { ...kari, name: undefined } }));
    expect(last()?.body.text).toBe('added by Kari Nordmann');
    expect(rig.directory.met.get(kari.aadObjectId)?.name).toBe('Kari Nordmann');
  });

  test.each([
    ['somebody else is added', { type: 'conversationUpdate', membersAdded: [{ id: '29:ola' }] }],
    ['the bot is removed', { type: 'installationUpdate', action: 'remove' }],
    ['a message gets a thumb', { type: 'messageReaction' }],
  ])('nothing is said when %s', async (_name, more) => {
    expect((await rig.post(rig.activity(more))).status).toBe(200);
    expect(rig.connector.sent).toEqual([]);
  });
});
