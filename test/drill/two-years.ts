import { answerCheck } from '../../src/domain/gain/check-rules.ts';
import { addDays, todayInNorway } from '../../src/domain/time/dates.ts';
import type { Stores } from '../../src/ledger/open-ledger.ts';
import type { Poster } from '../../src/teams/poster.ts';
import { aUnit, upTo } from '../domain/telling.ts';
import { type House, openHouse, reopened, said, tenant, troubleAt, type World } from './house.ts';

// Two years of a municipality whose gains are to last.

/** How the owner of a gain answers. */
export const ways = ['yes', 'no', 'partly', 'never', 'late', 'chatless', 'blocked'] as const;
export type Way = (typeof ways)[number];
export type DrillGain = { gain: string; way: Way; realisedOn: string };
export type Message = { way: Way; at: Date; checks: string[] };

export const first = '2026-03-10';
export const last = '2028-03-20';
export const outage = { from: '2026-05-10', until: '2026-06-20' };
/** When those who answer late do, those without a chat write first, and those who had blocked the bot write again. */
export const lateOn = '2026-07-28';
export const chatFrom = '2026-12-01';
export const unblockedOn = '2026-09-21';

/** Days until an owner answers: long enough for a blind repeat to show. */
const daysToThink = 5;

export const gains: DrillGain[] = Array.from({ length: 30 }, (_, index) => ({
  gain: `gain-t${index}`,
  way: ways[index % ways.length] as Way,
  realisedOn: addDays('2026-01-05', index * 2),
}));
/** Who has the status come by itself, and how often. */
export const subscribed = { yes: 'month', no: 'quarter' } as const;

const wayOf = new Map(gains.map(({ gain, way }) => [gain, way]));
const objectIdOf = (way: Way) => `22222222-2222-4222-8222-${String(ways.indexOf(way)).padStart(12, '0')}`;

type Drill = World & {
  messages: Message[];
  /** Each status that reached somebody, under the key it was claimed by. */
  summaries: { key: string; at: Date }[];
  /** Checks that reached somebody and wait for their answer. */
  waiting: Map<string, { gain: string; due: string; from: string }>;
  /** Checks that reached somebody, which Tidvinn does not know. */
  unsure: Set<string>;
  failures: number;
};

export async function liveThroughTwoYears(folder: string, random: () => number) {
  const world: Drill = {
    ...{ folder, now: at(first, 0), random, risk: 0.004, restarts: 0, teams: teamsOf(() => world) },
    ...{ messages: [], summaries: [], waiting: new Map(), unsure: new Set(), failures: 0 },
  };
  let house = await openHouse(world);
  await settleIn(house);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const isDown = day >= outage.from && day <= outage.until;
    for (let hour = 0; hour < 24 && !isDown; hour += 3) {
      world.now = at(day, hour);
      await house.tick();
      if (house.life.isDead) house = await reopened(world, house);
      if (hour === 12) await dayOf(world, house, day);
    }
  }
  const { stores } = house;
  const entries = await stores.ledger.read(tenant, 0);
  await stores.close();
  return { ...world, entries };
}

const at = (day: string, hour: number) => new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000);

/** Teams: takes most, refuses some, and of some nobody learns whether it took them. */
function teamsOf(drill: () => Drill): Poster {
  return {
    async send({ conversation: { id } }, { attachments }) {
      const world = drill();
      const way = id.replace('chat-', '') as Way;
      const trouble = troubleAt(world.random(), 0.2);
      if (way === 'blocked' && todayInNorway(world.now) < unblockedOn) throw said(403);
      if (trouble) world.failures += 1;
      if (trouble && !trouble.isTaken) throw trouble.error;
      const checks = checksOn(attachments?.[0]?.content);
      if (checks.length > 0) world.messages.push({ way, at: world.now, checks: checks.map(keyOf) });
      for (const key of summariesOn(attachments?.[0]?.content, way))
        world.summaries.push({ key, at: world.now });
      const from = addDays(todayInNorway(world.now), daysToThink);
      for (const check of checks) world.waiting.set(keyOf(check), { ...check, from });
      if (trouble) throw trouble.error;
      return 'm1';
    },
    open: () => Promise.reject(new Error('there are no channels here')),
    update: async () => 'updated',
  };
}

export const keyOf = ({ gain, due }: { gain: string; due: string }) => `check ${gain} ${due}`;

function checksOn(card: unknown): { gain: string; due: string }[] {
  const found: { gain: string; due: string }[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value?.verb === 'sustain.partly-form' && value.type === 'Action.Execute') found.push(value.data);
    return value;
  });
  return found;
}

/** A status that came by itself, as its buttons tell of which day it is. */
function summariesOn(card: unknown, way: Way): string[] {
  const json = JSON.stringify(card);
  const [, asOf] = json.includes('summary.show') ? (/"asOf":"([^"]+)"/.exec(json) ?? []) : [];
  return asOf === undefined ? [] : [`summary ${way} ${asOf}`];
}

async function settleIn({ stores, municipalities }: House): Promise<void> {
  for (const way of ways) await meet(stores, way, way !== 'chatless');
  const people = await stores.directory.people(tenant);
  const events = gains.flatMap(({ gain, way, realisedOn }) => {
    const owner = people.find(({ name }) => name === way)?.pseudonym ?? '';
    const realised = upTo('realised', { gain }).map((event) =>
      event.type === 'gain.realised' ? { ...event, on: realisedOn } : { ...event, on: '2026-01-01' },
    );
    return [...realised, { type: 'gain.owner-named' as const, on: realisedOn, gain, owner }];
  });
  const subscriptions = Object.entries(subscribed).map(([way, every]) => {
    const person = people.find(({ name }) => name === way)?.pseudonym ?? '';
    const to = { kind: 'person' as const, person };
    return { type: 'summary.scheduled' as const, on: first, subscription: way, every, to };
  });
  await municipalities.act(tenant, { commandId: 'given' }, () => ({
    kind: 'events',
    events: [aUnit('home'), ...events, ...subscriptions],
  }));
}

async function meet({ directory }: Stores, way: Way, hasChat: boolean): Promise<string> {
  const personal = { id: `chat-${way}`, serviceUrl: 'http://127.0.0.1:1/' };
  const who = { objectId: objectIdOf(way), name: way, ...(hasChat ? { personal } : {}) };
  return (await directory.meet(tenant, who)).pseudonym;
}

/** What people do at noon: those who are back write, owners answer, an administrator resends what never came. */
async function dayOf(world: Drill, house: House, day: string): Promise<void> {
  const { stores } = house;
  for (const [way, from] of [['chatless', chatFrom] as const, ['blocked', unblockedOn] as const]) {
    if (day !== from) continue;
    const person = await meet(stores, way, true);
    await stores.deliveries.heardFrom(tenant, { person }, world.now.toISOString());
  }
  await answer(world, house, day);
  const seen = new Set([
    ...world.messages.flatMap(({ checks }) => checks),
    ...world.summaries.map(({ key }) => key),
  ]);
  for (const { key, state } of await stores.deliveries.all(tenant, world.now.toISOString())) {
    if (state !== 'unknown') continue;
    if (seen.has(key)) world.unsure.add(key);
    else await stores.deliveries.sendAgain(tenant, key, world.now.toISOString());
  }
}

async function answer(world: Drill, { stores, municipalities }: House, day: string): Promise<void> {
  for (const [key, { gain, due, from }] of world.waiting) {
    const way = wayOf.get(gain) as Way;
    if (day < from || way === 'never' || (way === 'late' && day < lateOn)) continue;
    world.waiting.delete(key);
    const actor = { by: await meet(stores, way, true), isFirstAdministrator: false };
    await municipalities.act(tenant, { commandId: `answer ${key}`, by: actor.by }, (state) => {
      const command = { gain, due, on: day, actor };
      const realised = state.gains.get(gain)?.facts.filter(({ kind }) => kind === 'checked').length ?? 0;
      if (way === 'no') return answerCheck(state, { ...command, answer: 'no' });
      if (way === 'partly' && realised === 0)
        return answerCheck(state, { ...command, answer: 'partly', minutesPerYear: 9000 });
      return answerCheck(state, { ...command, answer: 'yes' });
    });
  }
}
