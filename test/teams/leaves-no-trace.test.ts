import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { render } from '../../src/cards/render.ts';
import type { Event } from '../../src/domain/events.ts';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { createTable } from '../../src/features/index.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';
import { createSimilar } from '../../src/search/similar.ts';
import { kari, ola, startRig, tenant } from './rig.ts';

// The whole house but Teams: one of several people reports without being stored. Whoever has the data folder and the
// log shall not be able to tell who it was, nor when but for the date.

const per = { id: '29:per', name: 'Per Leder', aadObjectId: '44444444-4444-4444-8444-444444444444' };
const everyone = [kari, ola, per];
type Someone = typeof kari;

async function openHouse(time: { now: string }) {
  const folder = await mkdtemp(join(tmpdir(), 'tidvinn-'));
  const stores = await openStores({ folder });
  const { ledger, directory, deliveries } = stores;
  const clock = { now: () => new Date(time.now) };
  const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
  const settings = { answerDays: 5, measureAfterDays: 28, isSample: () => false };
  const similar = createSimilar();
  const table = createTable({ municipalities, directory, deliveries, similar, settings });
  const rig = await startRig(table, { render, directory, deliveries, clock });
  onTestFinished(async () => {
    await rig.stop();
    await stores.close();
    await rm(folder, { recursive: true });
  });
  const as = (who: Someone) => ({
    from: who,
    conversation: { id: `chat-${who.id}`, conversationType: 'personal', tenantId: tenant },
  });
  const pseudonymOf = async (who: Someone) => {
    const people = await directory.people(tenant);
    return people.find(({ objectId }) => objectId === who.aadObjectId)?.pseudonym ?? '';
  };
  return {
    rig,
    directory,
    municipalities,
    pseudonymOf,
    press: async (who: Someone, verb: string, data: object) =>
      (await rig.post(rig.press(verb, data, as(who)))).text,
    /** As a client does that does not know Action.Execute. */
    submit: (who: Someone, verb: string, data: object) =>
      rig.post(rig.activity({ type: 'message', value: { ...data, verb }, replyToId: 'm1', ...as(who) })),
    type: (who: Someone, words: string) => rig.post(rig.message(words, as(who))),
    /** Every file of the data folder, by its name. */
    async files(): Promise<Record<string, string>> {
      await rig.bot.settle();
      const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
      return Object.fromEntries(names.map((name, index) => [name.replace(tenant, ''), texts[index] ?? '']));
    },
  };
}

type House = Awaited<ReturnType<typeof openHouse>>;

/** A unit with Per for its leader, and people who have all been here before. */
async function settled(house: House): Promise<void> {
  for (const who of everyone) await house.type(who, 'hei');
  const unit = { unit: 'u1', kind: 'unit', name: 'Hjemmetjenesten', parent: null, employees: 50 } as const;
  const person = await house.pseudonymOf(per);
  const events: Event[] = [
    { type: 'unit.described', on: '1900-01-01', ...unit },
    { type: 'role.granted', on: '2020-01-01', person, role: 'unitLeader', unit: 'u1' },
  ];
  await house.municipalities.act(tenant, { commandId: 'given' }, () => ({ kind: 'events', events }));
  for (const who of everyone)
    await house.directory.choose(tenant, await house.pseudonymOf(who), { unit: 'u1' });
}

const nonce = 'b1c7a1d2-0c3e-4a55-9a61-000000000001';
const counted = { minutes: '10', times: '3', per: 'everyDay', people: '6', method: 'measured', unit: 'u1' };
const report = { what: 'Leter etter nøkler', ...counted, authorship: 'notStored', nonce };

/** All that one can do with such a report: from a draft, pressed twice, opened, asked about, answered, edited, joined. */
async function wholeWay(house: House, who: Someone): Promise<string> {
  await house.press(who, 'time-thief.save-draft', { ...report, authorship: 'hiddenFromReaders' });
  await house.type(who, 'tidstyv: leter etter nøkler 10 min 3 ganger om dagen');
  expect(await house.press(who, 'time-thief.submit', report)).toContain('Tidstyven er meldt');
  const receipt = await house.press(who, 'time-thief.submit', report);
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(receipt)?.[0] ?? '';
  await house.type(who, `kode ${code}`);
  const [thief = ''] = await house.municipalities.look(tenant, ({ thieves }) => [...thieves.keys()]);
  const asked: Event = { type: 'time-thief.info-asked', on: '2026-11-23', thief, question: 'Hvor ofte?' };
  const by = await house.pseudonymOf(per);
  await house.municipalities.act(tenant, { commandId: 'asked', by }, () => ({
    kind: 'events',
    events: [asked],
  }));
  await house.press(who, 'time-thief.answer', { code, answer: 'Hver dag', nonce: `${nonce}-a` });
  await house.press(who, 'time-thief.submit', { ...report, code, minutes: '12', nonce: `${nonce}-b` });
  const joining = { thief, unit: 'u1', who: 'notStored', nonce: `${nonce}-c` };
  expect(await house.press(who, 'time-thief.support', joining)).toContain('Dere er med');
  expect(await house.press(who, 'time-thief.withdraw', { code })).toContain('trukket tilbake');
  return code;
}

/** With each person's name for their pseudonym, which is random; without the checksums and the port of the day. */
async function comparable(house: House, text: string): Promise<string> {
  let all = text.replaceAll(/,"crc":"\w+"/g, '').replaceAll(/127\.0\.0\.1:\d+/g, 'connector');
  for (const who of everyone) all = all.replaceAll(await house.pseudonymOf(who), who.name);
  return all;
}

async function run(who: Someone, reportedAt: string) {
  const time = { now: '2026-11-23T07:00:00Z' };
  const house = await openHouse(time);
  await settled(house);
  time.now = reportedAt;
  const code = await wholeWay(house, who);
  const files = await house.files();
  const all = await Promise.all(
    Object.entries(files).map(async ([name, text]) => [name, await comparable(house, text)] as const),
  );
  return { house, code, files, texts: Object.fromEntries(all) };
}

test('nothing on disk, in the log or in the delivery store leads from a report to its author or its time', async () => {
  const { house, code, files } = await run(kari, '2026-11-23T13:37:42Z');
  const ledger = files['.jsonl'] ?? '';
  const ofReport = ledger
    .split('\n')
    .filter((line) => line.includes('time-thief.') && !line.includes('info-asked'));
  expect(ofReport).toHaveLength(5);
  const pseudonym = await house.pseudonymOf(kari);
  const traces = [
    pseudonym,
    kari.aadObjectId,
    kari.id,
    kari.name,
    'chat-',
    'T13:',
    '13:37',
    '"by"',
    '"role"',
  ];
  for (const line of ofReport) {
    expect(line).toContain('"at":"2026-11-23"');
    for (const trace of [...traces, nonce, code]) expect(line).not.toContain(trace);
  }
  const [, thief = ''] = /"thief":"([^"]+)"/.exec(ofReport[0] ?? '') ?? [];
  expect(thief).not.toBe('');
  const log = JSON.stringify(house.rig.lines);
  for (const elsewhere of [files['.people.jsonl'] ?? '', files['.deliveries.jsonl'] ?? '', log])
    for (const trace of [thief, nonce, code, 'nøkler', 'Hver dag', 'draft'])
      expect(elsewhere).not.toContain(trace);
  for (const trace of traces) expect(log).not.toContain(trace);
});

test('the same report by somebody else, at another time of the day, leaves the same bytes behind', async () => {
  const one = await run(kari, '2026-11-23T08:00:01Z');
  const other = await run(ola, '2026-11-23T20:59:59Z');
  // The leader's question has its time, as it should.
  const untimed = (text = '') => text.replaceAll(/"at":"[^"]+T[^"]+"/g, '"at":"timed"');
  expect(Object.keys(one.texts)).toEqual(Object.keys(other.texts));
  for (const name of Object.keys(one.texts))
    expect(untimed(one.texts[name])).toBe(untimed(other.texts[name]));
});

test('around midnight the date is Norway’s, as in what is reported: the two together tell no hour', async () => {
  const { files } = await run(kari, '2026-11-23T23:30:00Z');
  const line = (files['.jsonl'] ?? '').split('\n').find((one) => one.includes('time-thief.reported'));
  expect(line).toContain('"at":"2026-11-24"');
  expect(line).toContain('"on":"2026-11-24"');
});

test('somebody who had never been here does not stand beside the report in the order of the rows', async () => {
  const house = await openHouse({ now: '2026-11-23T09:00:00Z' });
  await settled(house);
  const named = { ...report, authorship: 'hiddenFromReaders' };
  const first = { id: '29:first', name: 'Ny Ansatt', aadObjectId: '00000000-0000-4000-8000-000000000001' };
  await house.press(ola, 'time-thief.submit', { ...named, what: 'Venter på bil', nonce: 'nonce-0001' });
  await house.press(first, 'time-thief.submit', report);
  await house.press(ola, 'time-thief.submit', { ...named, what: 'Treg heis', nonce: 'nonce-0002' });
  const rows = ((await house.files())['.people.jsonl'] ?? '').split('\n');
  const at = (words: string) => rows.findIndex((row) => row.includes(words));
  expect(at(first.aadObjectId)).toBeLessThan(at(kari.aadObjectId));
  expect(at(first.aadObjectId)).toBeGreaterThanOrEqual(0);
  const keys = rows
    .filter((row) => row.includes('"objectId"'))
    .map((row) => /"objectId":"([^"]+)"/.exec(row)?.[1]);
  expect(keys).toEqual(keys.toSorted());
});

test.each(['press', 'submit'] as const)(
  'the card in memory is gone too, by %s: what fails on the message afterwards brings no form back',
  async (how) => {
    const house = await openHouse({ now: '2026-11-23T09:00:00Z' });
    await settled(house);
    await house.press(kari, 'time-thief.submit', { ...report, minutes: 'x' });
    expect(await house.press(kari, 'time-thief.edit', { thief: 'x' })).toContain(nonce);
    await house[how](kari, 'time-thief.submit', report);
    const after = await house.press(kari, 'time-thief.edit', { thief: 'x' });
    expect(after).toContain('finner jeg ikke');
    expect(after).not.toContain(nonce);
    expect(after).not.toContain('Leter etter');
  },
);

test('once the code is noted, the message in Teams holds neither the form nor the code', async () => {
  const house = await openHouse({ now: '2026-11-23T09:00:00Z' });
  await settled(house);
  const receipt = await house.press(kari, 'time-thief.submit', report);
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(receipt)?.[0] ?? '';
  await house.rig.bot.settle();
  // The receipt is on their screen alone: writing it to the message would put the code into Teams' store.
  const written = () => house.rig.connector.sent.filter(({ method }) => method === 'PUT');
  expect(JSON.stringify(written())).not.toContain(code);
  await house.press(kari, 'time-thief.code-noted', {});
  await house.rig.bot.settle();
  expect(JSON.stringify(written())).toContain('Meldingen er sendt');
  for (const trace of [code, nonce, 'Leter etter']) expect(JSON.stringify(written())).not.toContain(trace);
});
