import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from '../../src/cards/render.ts';
import type { Event } from '../../src/domain/events.ts';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { createTable } from '../../src/features/index.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';
import { createSimilar } from '../../src/search/similar.ts';
import { diskError, faultyDisk } from '../ledger/faulty-disk.ts';
import { kari, type LogLine, ola, startRig, tenant } from './rig.ts';
import { reply } from './stand-in-connector.ts';

// The whole house but Teams: the real table over the real stores. Kari reports, Ola leads her unit and answers.

let folder: string;
let house: Awaited<ReturnType<typeof openHouse>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-'));
  house = await openHouse();
});
afterEach(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

/** No room for a file whose path has this in it. */
let noRoomFor: string | undefined;
const disk = faultyDisk(({ name, path }) => {
  if (noRoomFor !== undefined && name === 'write' && path.includes(noRoomFor)) throw diskError('ENOSPC');
});

async function openHouse() {
  noRoomFor = undefined;
  const stores = await openStores({ folder, disk });
  const { ledger, directory, deliveries } = stores;
  const clock = { now: () => new Date('2026-11-23T09:00:00Z') };
  const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
  const settings = { answerDays: 5, measureAfterDays: 28, isSample: () => false };
  const table = createTable({ municipalities, directory, deliveries, similar: createSimilar(), settings });
  const rig = await startRig(table, { render, directory, deliveries, clock });
  return {
    rig,
    directory,
    municipalities,
    async close() {
      await rig.stop();
      await stores.close();
    },
  };
}

const personal = (id: string) => ({ conversation: { id, conversationType: 'personal', tenantId: tenant } });
const asOla = { from: ola, ...personal('chat-ola') };
const inGroup = {
  conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: tenant },
};

async function leader() {
  const { pseudonym } = await house.directory.meet(tenant, { objectId: ola.aadObjectId, name: ola.name });
  const unit = { unit: 'u1', kind: 'unit', name: 'Hjemmetjenesten', parent: null, employees: 50 } as const;
  const events: Event[] = [
    { type: 'unit.described', on: '1900-01-01', ...unit },
    { type: 'role.granted', on: '2020-01-01', person: pseudonym, role: 'unitLeader', unit: 'u1' },
  ];
  await house.municipalities.act(tenant, { commandId: 'given' }, () => ({ kind: 'events', events }));
}

/** Kari's report, sent from `place`. */
async function reported(place: object): Promise<{ thief: string; pseudonym: string }> {
  await leader();
  const counted = { minutes: '10', times: '3', per: 'everyDay', people: '6', method: 'measured' };
  const data = { what: 'Leter etter nøkler', ...counted, unit: 'u1', nonce: 'nonce-0001' };
  const { text } = await house.rig.post(house.rig.press('time-thief.submit', data, place));
  expect(text).toContain('Tidstyven er meldt');
  const { pseudonym } = await house.directory.meet(tenant, { objectId: kari.aadObjectId, name: kari.name });
  const [thief = ''] = await house.directory.reportedBy(tenant, pseudonym);
  return { thief, pseudonym };
}

const answers = [
  ['identified', 'time-thief.identify', { hours: '15', method: 'measured' }, 'er identifisert'],
  ['rejected', 'time-thief.reject', { reason: 'Dette er i gang.' }, 'Dette er i gang.'],
] as const;

/** What Kari has been told in her own chat about her report. */
const told = (words: string) =>
  house.rig.connector.sent
    .filter(({ method, path }) => method === 'POST' && path.includes('/chat-kari/'))
    .filter(({ body }) => String(body.text).includes(words));

function expectNoTrail(lines: LogLine[], pseudonym: string) {
  for (const trace of [pseudonym, kari.aadObjectId, kari.id, kari.name, 'chat-kari'])
    expect(JSON.stringify(lines)).not.toContain(trace);
}

test.each(answers)(
  'a reporter without a chat is told at their next contact, also after a restart, that it is %s',
  async (_done, verb, data, words) => {
    const { thief, pseudonym } = await reported(inGroup);
    const { text } = await house.rig.post(house.rig.press(verb, { thief, ...data }, asOla));
    expect(text).toContain('Leter etter nøkler');
    await house.rig.bot.settle();
    expect(told(words)).toHaveLength(0);
    expectNoTrail(house.rig.lines, pseudonym);

    await house.close();
    house = await openHouse();
    for (const _twice of [1, 2]) {
      await house.rig.post(house.rig.message('hei'));
      await house.rig.bot.settle();
    }
    expect(told(words)).toHaveLength(1);
    expectNoTrail(house.rig.lines, pseudonym);
  },
);

test.each(answers)(
  'a reporter whom Teams does not let us reach is in no log line when it is %s, and is told later',
  async (_done, verb, data, words) => {
    const { thief, pseudonym } = await reported({});
    await house.rig.bot.settle();
    const error = { code: 'ConversationBlockedByUser', message: `${kari.name} (${kari.id}) in chat-kari` };
    house.rig.connector.answerWith((sent, response) =>
      reply(response, sent.path.includes('/chat-kari/') ? 403 : 201, { error }),
    );
    await house.rig.post(house.rig.press(verb, { thief, ...data }, asOla));
    await house.rig.bot.settle();
    // Her own turn fails too, at the second she might have reported something.
    await house.rig.post(house.rig.message('hei'));
    await house.rig.bot.settle();
    const events = house.rig.lines.map(({ event }) => event);
    expect(events).toContain('a notice is kept until the person writes next');
    expect(events).toContain('answer not sent');
    expectNoTrail(house.rig.lines, pseudonym);

    house.rig.connector.answerWith(undefined);
    house.rig.connector.sent.length = 0;
    for (const _twice of [1, 2]) {
      await house.rig.post(house.rig.message('hei'));
      await house.rig.bot.settle();
    }
    expect(told(words)).toHaveLength(1);
  },
);

test('answering the same report twice tells the reporter once', async () => {
  const { thief } = await reported({});
  for (const _twice of [1, 2])
    await house.rig.post(house.rig.press('time-thief.reject', { thief, reason: 'Dette er i gang.' }, asOla));
  await house.rig.bot.settle();
  expect(told('Dette er i gang.')).toHaveLength(1);
});

test('what was done is not told as lost when the disk has no room for the notice, which is given at once', async () => {
  const { thief, pseudonym } = await reported({});
  await house.rig.bot.settle();
  await house.rig.post(house.rig.message('hei', asOla));
  noRoomFor = 'people.jsonl';
  const press = house.rig.press('time-thief.reject', { thief, reason: 'Dette er i gang.' }, asOla);
  const { text } = await house.rig.post(press);
  expect(text).toContain('Leter etter nøkler');
  expect(text).not.toContain('Feilkode');
  await house.rig.bot.settle();
  expect(told('Dette er i gang.')).toHaveLength(1);
  expect(house.rig.lines.map(({ event }) => event)).toContain('notice not kept');
  expectNoTrail(house.rig.lines, pseudonym);
});

const counted = { minutes: '10', times: '3', per: 'everyDay', people: '6', method: 'measured', unit: 'u1' };
const submit = async (data: object) =>
  (await house.rig.post(house.rig.press('time-thief.submit', { ...counted, what: 'Venter på bil', ...data })))
    .text;
const thieves = () => house.municipalities.look(tenant, (state) => state.thieves.size);

test('a report without an author is there with its code or not at all, whatever the directory’s disk says', async () => {
  await leader();
  const report = { authorship: 'notStored', nonce: 'nonce-0002' };
  await house.rig.post(house.rig.message('hei'));
  noRoomFor = 'people.jsonl';
  expect(await submit(report)).toContain('Jeg fikk ikke lagret dette');
  expect(await thieves()).toBe(0);
  noRoomFor = undefined;
  expect(await submit(report)).toMatch(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/);
  expect(await thieves()).toBe(1);
});

test('a report is told as kept also where there is no room to take its draft away, and its leader hears of it', async () => {
  await leader();
  await house.rig.post(house.rig.message('hei', asOla));
  const report = { nonce: 'nonce-0003' };
  await house.rig.post(
    house.rig.press('time-thief.save-draft', { ...counted, what: 'Venter på bil', ...report }),
  );
  noRoomFor = 'people.jsonl.new';
  expect(await submit(report)).toContain('Tidstyven er meldt');
  const { pseudonym } = await house.directory.meet(tenant, { objectId: ola.aadObjectId, name: ola.name });
  expect(await house.directory.owed(tenant, pseudonym)).toHaveLength(1);
});
