import type { TenantId } from '../domain/entry.ts';

/** One message that is to be sent: to a municipality's chat, channel or thread. */
export type ToSend = { tenant: TenantId; thread: string };

type Limit = { messages: number; milliseconds: number };

/** What Teams takes of a bot in one chat or thread, from the tightest on. */
export const threadLimits: readonly Limit[] = [
  { messages: 7, milliseconds: 1000 },
  { messages: 8, milliseconds: 2000 },
  { messages: 60, milliseconds: 30_000 },
  { messages: 1800, milliseconds: 3_600_000 },
];

/** What Teams takes of an app in one tenant, whatever it is. */
export const tenantLimit: Limit = { messages: 30, milliseconds: 1000 };

/** Twenty a second: a third is left for answers to people, who wait in no line. */
const spacing = 50;

/** What is remembered before what is past is looked for and forgotten. */
const leastKept = 10_000;

export type SendPlan = {
  /** When this one goes, in the milliseconds of `now`: the first instant at which no limit is passed. */
  next(one: ToSend, now: number): number;
};

/**
 * Who sends what and when, by nothing but what was asked before: it has no clock and no line of its own. In one thread
 * they go in the order they are asked for; one that has to wait holds up no other thread.
 */
export function createSendPlan(): SendPlan {
  const threads = new Map<string, number[]>();
  const tenants = new Map<TenantId, Slots>();
  let most = leastKept;
  return {
    next({ tenant, thread }, now) {
      const key = `${tenant} ${thread}`;
      const times = threads.get(key) ?? [];
      const slots = tenants.get(tenant) ?? createSlots();
      const at = slots.take(afterThread(times, now), now);
      times.push(at);
      if (times.length > longestMemory) times.shift();
      threads.set(key, times);
      tenants.set(tenant, slots);
      if (threads.size > most) {
        for (const [past, sent] of threads)
          if ((sent.at(-1) ?? now) + longestLimit < now) threads.delete(past);
        most = leastKept + 2 * threads.size;
      }
      return at;
    },
  };
}

/** The whole queue at once: when each of it goes. */
export function planSends(
  queue: readonly ToSend[],
  now: number,
  plan: SendPlan = createSendPlan(),
): number[] {
  return queue.map((one) => plan.next(one, now));
}

const longestMemory = Math.max(...threadLimits.map(({ messages }) => messages));
const longestLimit = Math.max(...threadLimits.map(({ milliseconds }) => milliseconds));

/** A limit says that of so many and one more, the first and the last are further apart. */
function afterThread(times: readonly number[], now: number): number {
  return threadLimits.reduce(
    (at, { messages, milliseconds }) => {
      const first = times[times.length - messages];
      return first === undefined ? at : Math.max(at, first + milliseconds + 1);
    },
    Math.max(now, times.at(-1) ?? now),
  );
}

type Slots = ReturnType<typeof createSlots>;

/** Each slot of time is given to one: so that in any second there are at most as many as there are slots in it, and one. */
function createSlots() {
  /** From a slot that is taken to one that may be free: a path that gets shorter whenever it is walked. */
  const taken = new Map<number, number>();
  let most = leastKept;
  const free = (slot: number): number => {
    const path: number[] = [];
    let found = slot;
    for (let next = taken.get(found); next !== undefined; next = taken.get(found)) {
      path.push(found);
      found = next;
    }
    for (const passed of path) taken.set(passed, found);
    return found;
  };
  return {
    take(from: number, now: number): number {
      if (taken.size > most) {
        for (const slot of taken.keys()) if (slot < Math.floor(now / spacing)) taken.delete(slot);
        most = leastKept + 2 * taken.size;
      }
      const slot = free(Math.floor(from / spacing));
      taken.set(slot, slot + 1);
      return Math.max(from, slot * spacing);
    },
  };
}
