import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSendPlan, planSends, tenantLimit, threadLimits } from '../../src/teams/send-plan.ts';

type Planned = { tenant: string; thread: string; at: number };
type Limit = (typeof threadLimits)[number];

/** Most messages in any stretch of that length. */
function mostWithin(planned: readonly Planned[], { milliseconds }: Limit): number {
  const times = planned.map(({ at }) => at).toSorted((a, b) => a - b);
  let first = 0;
  return times.reduce((most, time, index) => {
    while (time - (times[first] ?? time) > milliseconds) first += 1;
    return Math.max(most, index - first + 1);
  }, 0);
}

function expectWithinLimits(planned: readonly Planned[]) {
  for (const those of Map.groupBy(planned, ({ tenant }) => tenant).values())
    expect(mostWithin(those, tenantLimit)).toBeLessThanOrEqual(tenantLimit.messages);
  for (const those of Map.groupBy(planned, ({ tenant, thread }) => `${tenant} ${thread}`).values())
    for (const limit of threadLimits) expect(mostWithin(those, limit)).toBeLessThanOrEqual(limit.messages);
}

const toOne = (count: number) => Array.from({ length: count }, () => ({ tenant: 'a', thread: 't' }));
const withTimes = (queue: readonly { tenant: string; thread: string }[], times: readonly number[]) =>
  queue.map((one, index) => ({ ...one, at: times[index] ?? Number.NaN }));

it('one message goes at once', () => {
  expect(planSends(toOne(1), 12_345.6)).toEqual([12_345.6]);
});

it('5,000 channels that are due in the same minute go within the limits, and none later than it must', () => {
  const queue = Array.from({ length: 5000 }, (_, index) => ({ tenant: 'a', thread: `c${index}` }));
  const times = planSends(queue, 0);
  expectWithinLimits(withTimes(queue, times));
  // Twenty a second.
  expect(Math.max(...times)).toBeLessThanOrEqual(250_000);
});

it('a thread that is full waits, in its own order, and holds up no other', () => {
  const queue = [...toOne(2000), { tenant: 'a', thread: 'other' }];
  const times = planSends(queue, 0);
  expectWithinLimits(withTimes(queue, times));
  const own = times.slice(0, -1);
  expect(own).toEqual(own.toSorted((a, b) => a - b));
  expect(own[7]).toBeGreaterThan(1000);
  expect(own[1800]).toBeGreaterThan(3_600_000);
  expect(times.at(-1)).toBeLessThan(1000);
});

it('municipalities do not wait for each other', () => {
  const queue = ['a', 'b', 'c'].map((tenant) => ({ tenant, thread: 't' }));
  expect(planSends(queue, 500)).toEqual([500, 500, 500]);
});

it('whatever is asked for and when, no limit is passed and nothing goes before it is asked for', () => {
  const step = fc.record({
    tenant: fc.constantFrom('a', 'b'),
    thread: fc.constantFrom('t1', 't2', 't3', 't4', 't5'),
    after: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 40_000 }),
      fc.double({ min: 0, max: 60, noNaN: true }),
    ),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
      const plan = createSendPlan();
      let now = 0;
      const planned = steps.map(({ tenant, thread, after }) => {
        now += after;
        const at = plan.next({ tenant, thread }, now);
        expect(at).toBeGreaterThanOrEqual(now);
        return { tenant, thread, at };
      });
      expectWithinLimits(planned);
    }),
    { numRuns: 60 },
  );
});

it('what is long past is forgotten, and the limits hold all the same', () => {
  const plan = createSendPlan();
  const planned = Array.from({ length: 60_000 }, (_, index) => {
    const one = { tenant: 'a', thread: `c${index % 25_000}` };
    return { ...one, at: plan.next(one, index * 200) };
  });
  expectWithinLimits(planned);
});
