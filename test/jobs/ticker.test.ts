import { expect, it } from 'vitest';
import { startTicker } from '../../src/ticker.ts';

/** Ticks that end when they are told to. */
function ticks() {
  const begun: PromiseWithResolvers<void>[] = [];
  const next = () => {
    const one = Promise.withResolvers<void>();
    begun.push(one);
    return one;
  };
  return { begun, next };
}

it('ticks at once, and again when the one before has ended: never two at a time', async () => {
  const { begun, next } = ticks();
  const thirdBegan = Promise.withResolvers<void>();
  let underWay = 0;
  let most = 0;
  const ticker = startTicker({
    everyMilliseconds: 1,
    async tick() {
      underWay += 1;
      most = Math.max(most, underWay);
      const one = next();
      if (begun.length === 3) thirdBegan.resolve();
      else one.resolve();
      await one.promise;
      underWay -= 1;
    },
  });
  expect(begun).toHaveLength(1);
  await thirdBegan.promise;
  begun[2]?.resolve();
  await ticker.stop();
  expect(most).toBe(1);
});

it('stops in order: it tells the tick that is under way, waits for it, and begins no other', async () => {
  let told = false;
  let count = 0;
  const ticker = startTicker({
    everyMilliseconds: 1,
    tick: (stopping) =>
      new Promise((resolve) => {
        count += 1;
        stopping.addEventListener('abort', () => {
          told = true;
          resolve();
        });
      }),
  });
  await ticker.stop();
  expect([told, count]).toEqual([true, 1]);
});
