import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OncePost } from '../../src/features/handler.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';
import { runJobs } from '../../src/run-jobs.ts';
import { card, startRig, tenant } from './rig.ts';
import { type Message, reply, type Sent, troubles } from './stand-in-connector.ts';

// What Teams received is compared with what the delivery store says. Real stores, adapter and connector over loopback;
// the clock is moved, and nothing waits but for the silences, which are short.

const channels = Array.from({ length: 6 }, (_, index) => `19:c${index}@thread.tacv2`);
/** Whether it took a message that it answers so is Teams' own business. */
const silentAboutIt = ['500', '502', 'a reset', 'silence'];
const isPost = ({ method }: Sent) => method === 'POST';

const answers = fc.array(
  fc.record({
    trouble: fc.constantFrom('none', ...Object.keys(troubles)),
    tookIt: fc.boolean(),
  }),
  { minLength: 12, maxLength: 60, size: 'max' },
);

test('whatever Teams answers, it gets nothing twice, and the store says of everything what became of it', async () => {
  await fc.assert(fc.asyncProperty(answers, oneHistory), { numRuns: 15 });
}, 60_000);

type Answer = { trouble: string; tookIt: boolean };

async function oneHistory(given: readonly Answer[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tidvinn-'));
  const stores = await openStores({ folder });
  const { directory, deliveries } = stores;
  let now = new Date('2026-11-23T08:00:00Z');
  const clock = { now: () => now };
  const connector = { timeoutMilliseconds: 30, wait: async () => {} };
  const rig = await startRig({}, { directory, deliveries, clock, connector });
  const left = given.values();
  rig.connector.answerWith((sent, response) => {
    const { trouble = 'none', tookIt = true } = left.next().value ?? {};
    const answer = troubles[trouble];
    if (!answer) return reply(response, 201, rig.connector.take(sent));
    if (silentAboutIt.includes(trouble) && tookIt) rig.connector.take(sent);
    answer(response);
  });
  try {
    for (const id of channels) await deliveries.putChannel(tenant, { id, serviceUrl: rig.connector.url });
    const due = channels.flatMap((channel) => postsFor(channel));
    for (let hour = 0; hour < 12; hour += 1) {
      const before = rig.connector.sent.length;
      await runJobs(
        {
          jobs: [{ name: 'check-in', run: async () => due }],
          ...{ clock, tenants: async () => [tenant], post: rig.bot.post },
          onError(error) {
            throw error;
          },
        },
        new AbortController().signal,
      );
      now = new Date(now.getTime() + 3_600_000);
      if (hour % 4 === 3)
        for (const channel of channels) await deliveries.heardFrom(tenant, { channel }, now.toISOString());
      else if (rig.connector.sent.length === before && hour > 8) break;
    }
    const all = await deliveries.all(tenant, now.toISOString());
    expect(all).toHaveLength(due.length);
    for (const { key, state, messageId } of all) {
      const taken = rig.connector.messages.filter((message) => keyOf(message) === key);
      const found = { key, state, taken: taken.map(({ id }) => id) };
      if (state === 'sent') expect(found.taken, JSON.stringify(found)).toEqual([messageId]);
      else if (state === 'unknown') expect(found.taken.length, JSON.stringify(found)).toBeLessThanOrEqual(1);
      else expect(found.taken, JSON.stringify(found)).toEqual([]);
    }
    expect(rig.connector.sent.every(isPost)).toBe(true);
  } finally {
    await rig.stop();
    await stores.close();
    await rm(folder, { recursive: true });
  }
}

function postsFor(channel: string): OncePost[] {
  const check = {
    job: 'check-in',
    to: { channel },
    card: (_: unknown, [key]: readonly string[]) => card(key ?? ''),
  };
  return [
    { ...check, items: [{ key: `${channel} w48` }] },
    { ...check, items: [{ key: `${channel} w48 reminder` }], inThreadOf: `${channel} w48` },
  ];
}

const keyOf = ({ body }: Message) => body.summary;
