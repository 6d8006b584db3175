import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { render } from '../../src/cards/render.ts';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { createTable } from '../../src/features/index.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';
import { createSimilar } from '../../src/search/similar.ts';
import { kari, tenant as ours, startRig } from './rig.ts';

// One bot, two municipalities in which everything is called the same: people, chats, units, messages, forms.

const theirs = '99999999-9999-4999-8999-999999999999';

async function openHouse() {
  const folder = await mkdtemp(join(tmpdir(), 'tidvinn-'));
  const stores = await openStores({ folder });
  const { ledger, directory, deliveries } = stores;
  const clock = { now: () => new Date('2026-11-23T09:00:00Z') };
  const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
  const settings = { answerDays: 5, measureAfterDays: 28, isSample: () => false };
  const table = createTable({ municipalities, directory, deliveries, similar: createSimilar(), settings });
  const rig = await startRig(table, { render, directory, deliveries, clock });
  onTestFinished(async () => {
    await rig.stop();
    await stores.close();
    await rm(folder, { recursive: true });
  });
  for (const tenant of [ours, theirs]) {
    const { pseudonym: person } = await directory.meet(tenant, {
      objectId: kari.aadObjectId,
      name: kari.name,
    });
    const unit = { unit: 'u1', kind: 'unit', name: `Enhet ${tenant.slice(0, 1)}`, parent: null } as const;
    await municipalities.act(tenant, { commandId: 'given' }, () => ({
      kind: 'events',
      events: [
        { type: 'unit.described', on: '1900-01-01', ...unit, employees: 50 },
        { type: 'role.granted', on: '2020-01-01', person, role: 'unitLeader', unit: 'u1' },
      ],
    }));
    await directory.choose(tenant, person, { unit: 'u1' });
  }
  const from = (tenant: string) => ({
    id: undefined,
    conversation: { id: 'chat-kari', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    deliveryMode: 'expectReplies',
  });
  return {
    municipalities,
    type: async (tenant: string, words: string) => (await rig.post(rig.message(words, from(tenant)))).text,
    press: async (tenant: string, verb: string, data: object) =>
      (await rig.post(rig.press(verb, data, from(tenant)))).text,
  };
}

test('two municipalities in which everything is called the same never see each other', async () => {
  const { municipalities, type, press } = await openHouse();
  const title = 'Leter etter nøkler';
  const counted = { minutes: '10', times: '3', per: 'everyDay', people: '6', method: 'measured', unit: 'u1' };
  const draft = { ...counted, what: title, nonce: 'nonce-0001' };
  await press(ours, 'time-thief.save-draft', { ...draft, nonce: 'nonce-0002' });
  expect(await press(ours, 'time-thief.submit', draft)).toContain('Tidstyven er meldt');
  // A form of ours is in the message that theirs is in too.
  expect(await press(ours, 'time-thief.submit', { ...draft, minutes: 'x' })).toContain(title);
  const [thief = ''] = await municipalities.look(ours, ({ thieves }) => [...thieves.keys()]);

  const said = ['tidstyver', 'oppgaver', 'mine', 'status', 'forklar', 'gjelder oss også leter etter nøkler'];
  const seen = [
    ...(await Promise.all(said.map((words) => type(theirs, words)))),
    ...(await Promise.all(
      ['time-thief.show', 'time-thief.edit', 'time-thief.support-form', 'story.show'].map((verb) =>
        press(theirs, verb, { thief, id: thief }),
      ),
    )),
  ];
  for (const answer of seen) expect(answer).not.toMatch(new RegExp(`${title}|Enhet 1|nonce-000`));
  expect(await type(ours, 'tidstyver')).toContain(title);
  expect(await press(theirs, 'time-thief.submit', draft)).toContain('Tidstyven er meldt');
  for (const tenant of [ours, theirs])
    expect(await municipalities.look(tenant, ({ thieves }) => thieves.size)).toBe(1);
});
