import type { CardReply, Reply, Turn } from '../../src/features/handler.ts';
import type { Table } from '../../src/features/index.ts';
import { createServer } from '../../src/http/server.ts';
import type { Channel, Deliveries, Shown } from '../../src/ports/deliveries.ts';
import type { Directory, Notice, Person } from '../../src/ports/directory.ts';
import { type Bot, type BotOptions, createBot } from '../../src/teams/bot.ts';
import { startConnector } from './stand-in-connector.ts';

export const tenant = '11111111-1111-4111-8111-111111111111';
export const kari = {
  id: '29:kari',
  name: 'Kari Nordmann',
  aadObjectId: '22222222-2222-4222-8222-222222222222',
};
export const ola = { id: '29:ola', name: 'Ola Hansen', aadObjectId: '33333333-3333-4333-8333-333333333333' };

type Answering = Partial<Table>;
export type LogLine = { level: string; event: string; fields: Record<string, unknown> };
export type Answer = { status: number; body: unknown; text: string };

/** The bot behind the real HTTP server, beside a stand-in for Teams' connector. */
export async function startRig(answering: Answering = {}, options: Partial<BotOptions> = {}) {
  const connector = await startConnector();
  const turns: Turn[] = [];
  const lines: LogLine[] = [];
  const log = (level: string, event: string, fields: Record<string, unknown> = {}) => {
    lines.push({ level, event, fields });
  };
  const directory = createDirectory();
  const deliveries = createDeliveries();
  const text = (said: string): Reply => ({ kind: 'text', text: said });
  const seen =
    <A extends unknown[]>(answer: (turn: Turn, ...rest: A) => Promise<Reply>) =>
    (turn: Turn, ...rest: A) => {
      turns.push(turn);
      return answer(turn, ...rest);
    };
  const table: Table = {
    typed: seen(answering.typed ?? (async (_turn, line) => text(`typed ${line}`))),
    pressed: seen(answering.pressed ?? (async (_turn, verb) => text(`pressed ${verb}`))),
    added: seen(answering.added ?? (async (_turn, by) => text(`added by ${by}`))),
    jobs: [],
  };
  const bot: Bot = createBot({
    isLocal: true,
    allowedTenants: [tenant],
    table,
    render: (reply) => drawn(reply),
    directory,
    deliveries,
    administrators: [ola.aadObjectId],
    clock: { now: () => new Date('2026-11-23T23:30:00Z') },
    pace: { wait: async () => {} },
    log,
    ...options,
  });
  const server = createServer({ handle: bot.handle, host: '127.0.0.1', port: 0, log });
  const port = await server.listen();

  async function post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const got = await response.text();
    return { status: response.status, text: got, body: got === '' ? undefined : JSON.parse(got) };
  }

  let count = 0;
  function activity(more: Record<string, unknown>): Record<string, unknown> {
    count += 1;
    return {
      id: `activity-${count}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: kari,
      recipient: { id: '28:bot', name: 'Tidvinn' },
      conversation: { id: 'chat-kari', conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      locale: 'nb-NO',
      ...more,
    };
  }

  return {
    connector,
    /** Where Teams, or the Playground, would bring its messages. */
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    turns,
    lines,
    directory,
    deliveries,
    bot,
    post,
    activity,
    message: (words: string, more = {}) => activity({ type: 'message', text: words, ...more }),
    press: (verb: string, data: unknown = {}, more = {}) =>
      activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
        replyToId: 'm1',
        ...more,
      }),
    async stop() {
      await bot.settle();
      await server.close();
      await connector.stop();
    },
  };
}

export type Rig = Awaited<ReturnType<typeof startRig>>;

export const inChannel = {
  conversation: {
    id: '19:board@thread.tacv2;messageid=100',
    conversationType: 'channel',
    isGroup: true,
    tenantId: tenant,
  },
  channelData: { tenant: { id: tenant }, team: { id: '19:team' }, channel: { id: '19:board@thread.tacv2' } },
};

/** A card of our own making: what the catalogue's cards are filled with is nothing that teams/ looks at. */
export function card(title: string, more: { shows?: string; isForm?: boolean } = {}): CardReply {
  const { shows, isForm } = more;
  return {
    kind: 'card',
    card: 'notice',
    data: { title, isForm },
    ...(shows && { shows }),
  } as unknown as CardReply;
}

function drawn(reply: CardReply) {
  const { title, isForm } = reply.data as unknown as { title: string; isForm?: boolean };
  const input = { type: 'Input.Text', id: 'note', label: 'Note' };
  const body: object[] = [{ type: 'TextBlock', text: title }];
  if (isForm) body.push({ type: 'Container', items: [input] });
  return { type: 'AdaptiveCard' as const, version: '1.5', fallbackText: title, body };
}

function createDirectory(): Directory & { met: Map<string, Person> } {
  const met = new Map<string, Person>();
  const notices = new Map<string, Notice[]>();
  const all = () => [...met.values()];
  const directory: Partial<Directory> & { met: Map<string, Person> } = {
    met,
    async person(_tenant, pseudonym) {
      return all().find((person) => person.pseudonym === pseudonym);
    },
    people: async () => all(),
    async meet(_tenant, who) {
      const person = { pseudonym: `person-${met.size + 1}`, ...met.get(who.objectId), ...who };
      met.set(who.objectId, person);
      return person;
    },
    async owe(_tenant, pseudonym, notice) {
      notices.set(pseudonym, [...(notices.get(pseudonym) ?? []), notice]);
    },
    owed: async (_tenant, pseudonym) => notices.get(pseudonym) ?? [],
    async given(_tenant, pseudonym, id) {
      notices.set(
        pseudonym,
        (notices.get(pseudonym) ?? []).filter((notice) => notice.id !== id),
      );
    },
  };
  return directory as Directory & { met: Map<string, Person> };
}

function createDeliveries(): Deliveries & { kept: Map<string, Shown>; channels: Map<string, Channel> } {
  const kept = new Map<string, Shown>();
  const channels = new Map<string, Channel>();
  return {
    kept,
    channels,
    channel: async (_tenant, id) => channels.get(id),
    async putChannel(_tenant, channel) {
      channels.set(channel.id, { ...channels.get(channel.id), ...channel });
    },
    shown: async (_tenant, subject) =>
      [...kept].filter(([key]) => key.startsWith(`${subject} `)).map(([, shown]) => shown),
    shownOn: async (_tenant, { conversation, activityId }) =>
      [...kept].flatMap(([key, shown]) =>
        shown.conversation.id === conversation.id && shown.activityId === activityId
          ? [key.slice(0, -conversation.id.length - 1)]
          : [],
      ),
    async putShown(_tenant, subject, shown) {
      kept.set(`${subject} ${shown.conversation.id}`, shown);
    },
    async dropShown(_tenant, subject, { conversation }) {
      kept.delete(`${subject} ${conversation.id}`);
    },
    forgetShown: async () => {},
    eraseChat: async () => {},
    claim: async (_tenant, { items }) => items.map(({ key }) => key),
    settle: async () => {},
    delivery: async () => undefined,
    all: async () => [],
    heardFrom: async () => {},
    shutOut: async () => {},
    sendAgain: async () => false,
    tooLate: async () => {},
    neverSent: async () => {},
    lastLook: async () => undefined,
    looked: async () => {},
    forget: async () => {},
    present: async (_tenant, today) => today,
    close: async () => {},
  };
}
