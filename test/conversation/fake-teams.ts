import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type AdaptiveCard, render } from '../../src/cards/render.ts';
import type { Event } from '../../src/domain/events.ts';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import type { Role } from '../../src/domain/people/roles.ts';
import type { CardReply, Place, Reply, Services, Turn } from '../../src/features/handler.ts';
import { createTable } from '../../src/features/index.ts';
import type { Language } from '../../src/language/language.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';
import { readInPages } from '../../src/ledger/read-in-pages.ts';
import type { Deliveries } from '../../src/ports/deliveries.ts';
import { languageOfTurn } from '../../src/ports/directory.ts';
import { createPages } from '../../src/report/create-pages.ts';
import { runJobs } from '../../src/run-jobs.ts';
import { createSimilar } from '../../src/search/similar.ts';
import { createKeptCards } from '../../src/teams/kept-cards.ts';
import type { Poster } from '../../src/teams/poster.ts';
import { sendOnce } from '../../src/teams/send-once.ts';
import { lintCard } from '../cards/lint-card.ts';

export const tenant = '6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01';
type Element = Record<string, unknown> & { type: string };
type Action = { title: string; verb: string; style?: string; data: Record<string, unknown> };

/** The real table over the real ledger on disk, with people who can only press what is on the last card they see. */
export async function openTidvinn({
  today = '2026-11-23',
  administrators = [] as string[],
  isSample = false,
} = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'tidvinn-'));
  const time = { today };
  const clock = { now: () => new Date(`${time.today}T09:00:00Z`) };
  const stores = await openStores({ folder });
  const municipalities = createMunicipalities({
    ledger: stores.ledger,
    clock,
    empty: emptyMunicipality,
    evolve,
  });
  onTestFinished(async () => {
    await stores.close();
    await rm(folder, { recursive: true });
  });
  const pages = createPages({
    ...{
      municipalities,
      clock,
      entries: (asked) => readInPages(stores.ledger, asked),
      address: 'https://tidvinn.example',
      secret: 'a secret of the tests alone, no more',
    },
    ...{ serves: (asked) => asked === tenant, isSample: () => isSample },
  });
  const services: Services = {
    municipalities,
    directory: stores.directory,
    deliveries: stores.deliveries,
    pages,
    similar: createSimilar(),
    settings: { answerDays: 5, measureAfterDays: 28, isSample: () => isSample },
  };
  const table = createTable(services);
  const people: Person[] = [];
  const messages = createMessages(stores.deliveries);
  let commands = 0;
  let activities = 0;
  let notices = 0;
  const sent: string[] = [];
  const poster: Poster = {
    async send({ conversation: { id } }, { attachments }) {
      const card = attachments?.[0]?.content as AdaptiveCard;
      activities += 1;
      const message = `activity-${activities}`;
      people.find(({ name }) => id === `chat-${name}`)?.receives(card, message);
      messages.hold(message, id.split(';')[0] ?? id, card);
      sent.push(id);
      return message;
    },
    open: (channel, message) => poster.send(channel, message),
    update: async () => 'updated',
  };

  async function person(name: string, { language = 'nb' as Language, unit = '', isGuest = false } = {}) {
    const objectId = guidOf(name);
    const met = await stores.directory.meet(tenant, { objectId, name });
    if (unit) await stores.directory.choose(tenant, met.pseudonym, { unit });
    const one = new Person(
      name,
      met.pseudonym,
      async (place): Promise<Turn> => {
        const isAlone = place.kind === 'personal' && { personal: place.conversation, locale: language };
        const known = await stores.directory.meet(tenant, { objectId, name, ...isAlone });
        if (place.kind === 'personal')
          await stores.deliveries.heardFrom(tenant, { person: known.pseudonym }, clock.now().toISOString());
        const channel =
          place.kind === 'channel'
            ? await stores.deliveries.channel(tenant, place.conversation.id)
            : undefined;
        activities += 1;
        return {
          tenant,
          person: known,
          isFirstAdministrator: administrators.includes(name),
          ...(isGuest && { isGuest: true as const }),
          language: languageOfTurn(channel, known, language),
          now: clock.now(),
          today: time.today,
          place: channel?.unit ? { ...place, unit: channel.unit } : place,
          activityId: `activity-${activities}`,
        };
      },
      table,
      { messages, deliver },
    );
    people.push(one);
    return one;
  }

  /** What a reply has for other places: words to a person's own chat, and cards that are shown, in place. */
  async function deliver(reply: Reply): Promise<void> {
    for (const post of reply.posts ?? []) {
      if ('text' in post) {
        people.find(({ pseudonym }) => pseudonym === post.to.person)?.heard.push(post.text);
        notices += 1;
        const notice = { id: `notice-${notices}`, text: post.text };
        if (post.isForDigest)
          await stores.directory.owe(tenant, post.to.person, { ...notice, isForDigest: true });
        continue;
      }
      for (const { activityId, language } of await stores.deliveries.shown(tenant, post.to.shown))
        messages.write(activityId, drawn(post.card(language), language));
    }
  }

  return {
    person,
    services,
    pages,
    municipalities,
    ledger: stores.ledger,
    clock,
    folder,
    /** Where each message went that nobody had asked for: the channel, or the thread in it. */
    sent,
    /** The messages with cards in a conversation, oldest first, as everybody reads them there. */
    messagesIn: messages.inPlace,
    /** A minute comes: what is due is done, and what it sends lies in people's own chats. */
    async tick(): Promise<void> {
      const { directory, deliveries } = stores;
      const keptCards = createKeptCards();
      const pace = async () => {};
      const parts = { render, directory, deliveries, clock, poster, pace, keptCards, log: () => {} };
      await runJobs(
        {
          ...{ jobs: table.jobs, clock, tenants: stores.tenants },
          post: (to, post) => sendOnce(parts, to, post),
          onError(error) {
            throw error;
          },
        },
        new AbortController().signal,
      );
    },
    /** Lets days go by. */
    on: (date: string) => {
      time.today = date;
    },
    /** Units with their leaders, as an import would leave them. */
    async has(...events: Event[]) {
      commands += 1;
      await municipalities.act(tenant, { commandId: `given-${commands}` }, () => ({
        kind: 'events',
        events,
      }));
    },
    async unit(unit: string, name: string, leader?: Person) {
      await this.has({
        type: 'unit.described',
        on: '1900-01-01',
        unit,
        kind: 'unit',
        name,
        parent: null,
        employees: 50,
      });
      if (leader) await this.role(leader, 'unitLeader', unit);
    },
    async role(who: Person, role: Role, unit?: string) {
      await this.has({
        type: 'role.granted',
        on: '2020-01-01',
        person: who.pseudonym,
        role,
        ...(unit ? { unit } : {}),
      });
    },
  };
}

function guidOf(name: string): string {
  const hex = Buffer.from(name.padEnd(16, '.')).toString('hex').slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export class Person {
  readonly name: string;
  readonly pseudonym: string;
  /** The last card in front of the person, as JSON. */
  card: AdaptiveCard | undefined;
  /** The last words: a text, or all the text on the card. */
  words = '';
  /** What others' doings have brought to this person's own chat. */
  heard: string[] = [];
  /** What the bot has written to this person's own chat by itself. */
  received: string[] = [];
  private typed: Record<string, string> = {};
  private readonly turn: (place: Place) => Promise<Turn>;
  private readonly table: ReturnType<typeof createTable>;
  private readonly teams: Teams;
  /** The message that holds the card in front of them. */
  private message = '';

  constructor(
    name: string,
    pseudonym: string,
    turn: (place: Place) => Promise<Turn>,
    table: ReturnType<typeof createTable>,
    teams: Teams,
  ) {
    this.name = name;
    this.pseudonym = pseudonym;
    this.turn = turn;
    this.table = table;
    this.teams = teams;
  }

  private place(channel?: string): Place {
    const conversation = { id: channel ?? `chat-${this.name}`, serviceUrl: 'http://127.0.0.1:1/' };
    return { kind: channel ? 'channel' : 'personal', conversation };
  }

  /** A message that this person has not asked for. */
  receives(card: AdaptiveCard, message: string): void {
    expect(lintCard(card)).toEqual([]);
    this.card = card;
    this.words = wordsOf(card);
    this.typed = {};
    this.message = message;
    this.received.push(this.words);
  }

  /** Looks at the newest message with a card in a channel. */
  reads(channel: string): this {
    const { id, card } = this.teams.messages.newestIn(channel);
    this.card = card;
    this.words = wordsOf(card);
    this.typed = {};
    this.message = id;
    return this;
  }

  async says(line: string, { channel }: { channel?: string } = {}): Promise<this> {
    const turn = await this.turn(this.place(channel));
    this.message = turn.activityId;
    return this.takes(turn, await this.table.typed(turn, line));
  }

  async isAdded(by?: string, { channel }: { channel?: string } = {}): Promise<this> {
    const turn = await this.turn(this.place(channel));
    this.message = turn.activityId;
    return this.takes(turn, await this.table.added(turn, by));
  }

  /** Types into the card's inputs, by their labels' beginning. */
  fills(inputs: Record<string, string>): this {
    for (const [label, value] of Object.entries(inputs)) {
      const input = this.inputs().find((one) => String(one.label).startsWith(label));
      if (!input)
        throw new Error(
          `no input «${label}» on the card: ${this.inputs()
            .map((one) => one.label)
            .join(', ')}`,
        );
      this.typed[String(input.id)] = value;
    }
    return this;
  }

  async presses(title: string, { channel }: { channel?: string } = {}): Promise<this> {
    const button = this.buttons().find((one) => one.title === title);
    if (!button)
      throw new Error(
        `no button «${title}» on the card: ${this.buttons()
          .map((one) => one.title)
          .join(', ')}`,
      );
    return this.sends(button.verb, this.sent(button), { ...(channel ? { channel } : {}) });
  }

  /** What a press would send, to send it twice, late, or changed. */
  sent(button: Action | string): Record<string, unknown> {
    const found = typeof button === 'string' ? this.buttons().find(({ title }) => title === button) : button;
    const values = Object.fromEntries(this.inputs().map(({ id, value }) => [String(id), value ?? '']));
    return { ...found?.data, ...values, ...this.typed };
  }

  async sends(verb: string, data: unknown, { channel }: { channel?: string } = {}): Promise<this> {
    const turn = await this.turn(this.place(channel));
    this.message ||= turn.activityId;
    return this.takes(turn, await this.table.pressed(turn, verb, data));
  }

  buttons(): Action[] {
    return elements(this.card, 'Action.Execute') as unknown as Action[];
  }

  /** Buttons that open an address. */
  links(): { title: string; url: string }[] {
    return elements(this.card, 'Action.OpenUrl') as unknown as { title: string; url: string }[];
  }

  inputs(): Element[] {
    return elements(this.card, 'Input.');
  }

  /** The rows of the table that stands in for a chart, heading first. */
  chartTable(chart: string): string[][] {
    const [table] = elements(elements(this.card, chart)[0]?.fallback, 'Table');
    return elements(table, 'TableRow').map((row) =>
      elements(row, 'TextBlock').map(({ text }) => String(text)),
    );
  }

  value(label: string): unknown {
    return this.inputs().find((one) => String(one.label).startsWith(label))?.value;
  }

  private async takes(turn: Turn, reply: Reply): Promise<this> {
    if (reply.kind === 'card') {
      this.card = drawn(reply, turn.language);
      this.words = wordsOf(this.card);
      this.typed = {};
      await this.teams.messages.answer({ id: this.message, turn, reply, card: this.card });
    } else this.words = reply.text;
    await this.teams.deliver(reply);
    return this;
  }
}

type Teams = { messages: ReturnType<typeof createMessages>; deliver: (reply: Reply) => Promise<void> };

function drawn(reply: CardReply, language: Language): AdaptiveCard {
  const card = render(reply, language);
  expect(lintCard(card)).toEqual([]);
  return card;
}

/** The messages as everybody reads them, which is not what one person has on their screen: a form is theirs alone. */
function createMessages(deliveries: Deliveries) {
  const written = new Map<string, { place: string; card: AdaptiveCard }>();
  return {
    /** A new message holds its card; one that was pressed changes only for what all may see, as in teams/deliver. */
    async answer(answer: { id: string; turn: Turn; reply: CardReply; card: AdaptiveCard }): Promise<void> {
      const { id, turn, reply, card } = answer;
      const { conversation } = turn.place;
      const others = await deliveries.shownOn(turn.tenant, { conversation, activityId: id });
      const isOther =
        turn.place.kind === 'channel' && others.length > 0 && !others.includes(reply.shows ?? '');
      if (!written.has(id) || (reply.shows && !isOther)) written.set(id, { place: conversation.id, card });
      if (!reply.shows || isOther) return;
      const shown = { conversation, activityId: id, language: turn.language };
      await deliveries.putShown(turn.tenant, reply.shows, shown);
    },
    hold(id: string, place: string, card: AdaptiveCard): void {
      written.set(id, { place, card });
    },
    write(id: string, card: AdaptiveCard): void {
      const message = written.get(id);
      if (message) message.card = card;
    },
    newestIn(place: string): { id: string; card: AdaptiveCard } {
      const newest = [...written].findLast(([, message]) => message.place === place);
      if (!newest) throw new Error(`no card in ${place}`);
      return { id: newest[0], card: newest[1].card };
    },
    inPlace: (place: string): string[] =>
      [...written.values()].filter((message) => message.place === place).map(({ card }) => wordsOf(card)),
  };
}

function elements(node: unknown, type: string): Element[] {
  if (Array.isArray(node)) return node.flatMap((one) => elements(one, type));
  if (typeof node !== 'object' || node === null) return [];
  const element = node as Element;
  const own = element.type?.startsWith(type) ? [element] : [];
  const rest = Object.entries(element).filter(([key]) => key !== 'fallback' || type === 'Table');
  return [...own, ...rest.flatMap(([, value]) => elements(value, type))];
}

/** All a person reads on a card, Markdown's backslashes taken out as the client does. */
export function wordsOf(card: unknown): string {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const element = node as Element;
    if (element.type === 'TextBlock') texts.push(String(element.text));
    if (element.type === 'FactSet')
      for (const { title, value } of element.facts as { title: string; value: string }[])
        texts.push(`${title}: ${value}`);
    for (const [key, value] of Object.entries(element)) if (key !== 'fallback') visit(value);
  };
  visit(card);
  return texts.join('\n').replace(/\\([\\*_[\]()#>~|<`.+)-])/g, '$1');
}
