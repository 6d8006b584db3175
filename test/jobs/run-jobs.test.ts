import { expect, it } from 'vitest';
import type { OncePost, Tick } from '../../src/features/handler.ts';
import { createTable } from '../../src/features/index.ts';
import { type RunJobs, runJobs } from '../../src/run-jobs.ts';

const post = (key: string) => ({ items: [{ key }] }) as unknown as OncePost;
const keyOf = ({ items }: OncePost) => items[0]?.key;

function running(jobs: RunJobs['jobs'], more: Partial<RunJobs> = {}) {
  const sent: string[] = [];
  const wrong: unknown[] = [];
  const stopping = new AbortController();
  const run = () =>
    runJobs(
      {
        ...{ jobs, clock: { now: () => new Date('2026-03-29T23:30:00Z') } },
        tenants: async () => ['a', 'b'],
        post: async (tenant, one) => void sent.push(`${tenant} ${keyOf(one)}`),
        onError: (error, at) => void wrong.push([String(error), at]),
        ...more,
      },
      stopping.signal,
    );
  return { run, sent, wrong, stopping };
}

it('every municipality has its jobs run, by the date in Norway', async () => {
  const ticks: Tick[] = [];
  const job = {
    name: 'ask',
    async run(tick: Tick) {
      ticks.push(tick);
      return [post('1'), post('2')];
    },
  };
  const { run, sent } = running([job]);
  await run();
  expect(sent).toEqual(['a 1', 'a 2', 'b 1', 'b 2']);
  expect(ticks.map(({ tenant, today }) => [tenant, today])).toEqual([
    ['a', '2026-03-30'],
    ['b', '2026-03-30'],
  ]);
});

it('a job that fails keeps no other from its work, and neither does a municipality', async () => {
  const broken = {
    name: 'broken',
    async run({ tenant }: Tick) {
      if (tenant === 'a') throw new Error('no');
      return [post('broken')];
    },
  };
  const { run, sent, wrong } = running([broken, { name: 'ask', run: async () => [post('ask')] }]);
  await run();
  expect(sent).toEqual(['a ask', 'b broken', 'b ask']);
  expect(wrong).toEqual([['Error: no', { tenant: 'a', job: 'broken' }]]);
});

it('a folder that cannot be read is said, and nothing more', async () => {
  const { run, wrong } = running([], { tenants: () => Promise.reject(new Error('gone')) });
  await run();
  expect(wrong).toEqual([['Error: gone', {}]]);
});

it('when it is told to stop, it leaves off after the message it is sending', async () => {
  const { run, sent, stopping } = running([{ name: 'ask', run: async () => [post('1'), post('2')] }], {
    async post(tenant, one) {
      sent.push(`${tenant} ${keyOf(one)}`);
      stopping.abort();
    },
  });
  await run();
  expect(sent).toEqual(['a 1']);
});

it('places do not wait for each other; in each, one message goes after the other', async () => {
  const slow = Promise.withResolvers<void>();
  const to = (channel: string, key: string) => ({ ...post(key), to: { channel } });
  const began: string[] = [];
  const { run } = running([{ name: 'ask', run: async () => [to('x', 'x1'), to('x', 'x2'), to('y', 'y1')] }], {
    tenants: async () => ['a'],
    async post(_tenant, one) {
      began.push(keyOf(one) ?? '');
      if (keyOf(one) === 'x1') await slow.promise;
      if (keyOf(one) === 'y1') slow.resolve();
    },
  });
  await run();
  expect(began).toEqual(['x1', 'y1', 'x2']);
});

it('two jobs of one name are refused at the start', () => {
  const job = () => ({ name: 'ask', due: () => undefined, run: async () => [] });
  const feature = { actions: [], commands: [] };
  const all = [
    { ...feature, jobs: [job()] },
    { ...feature, jobs: [job()] },
  ];
  expect(() => createTable({} as never, all)).toThrow('«ask» is claimed twice');
});
