import { expect, test } from 'vitest';
import { createRecent } from '../../src/teams/recent.ts';

const counting = () => {
  let count = 0;
  return async () => {
    count += 1;
    return count;
  };
};

test('the same key gives the same answer while it is recent', async () => {
  const once = createRecent<number>({ milliseconds: 100 });
  const run = counting();
  expect(await once('a', 0, run)).toBe(1);
  expect(await once('a', 99, run)).toBe(1);
  expect(await once('b', 99, run)).toBe(2);
  expect(await once('a', 100, run)).toBe(3);
});

test('a failure is not kept, so that a repeat can do better', async () => {
  const once = createRecent<string>();
  await expect(once('a', 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await once('a', 0, async () => 'yes')).toBe('yes');
});

test('it is bounded: the oldest give way', async () => {
  const once = createRecent<number>({ size: 2 });
  const run = counting();
  for (const key of ['a', 'b', 'c', 'b']) await once(key, 0, run);
  expect(await once('a', 0, run)).toBe(4);
});

test('what is past its time is let go of when anything else comes', async () => {
  const once = createRecent<object>({ milliseconds: 100 });
  await once('a', 0, async () => ({}));
  await once('b', 100, async () => ({}));
  const run = counting();
  // A clock set back would find it, were it still there.
  await once('a', 50, run as unknown as () => Promise<object>);
  expect(await run()).toBe(2);
});
