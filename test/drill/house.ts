import { render } from '../../src/cards/render.ts';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { createTable } from '../../src/features/index.ts';
import { type Disk, realDisk } from '../../src/ledger/disk.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';
import { runJobs } from '../../src/run-jobs.ts';
import { createSimilar } from '../../src/search/similar.ts';
import { createKeptCards } from '../../src/teams/kept-cards.ts';
import type { Poster } from '../../src/teams/poster.ts';
import { sendOnce } from '../../src/teams/send-once.ts';
import { lifeOf, mortal } from './life.ts';

// The house that runs live, over real stores, with a clock that is moved, in a process that dies between any two steps.

export const tenant = '11111111-1111-4111-8111-111111111111';

export type World = {
  folder: string;
  now: Date;
  random: () => number;
  /** Of dying, at each step. */
  risk: number;
  teams: Poster;
  restarts: number;
};

/** Power loss has tests of its own: here nothing waits for the disk to have it. */
const unsynced: Disk = {
  ...realDisk,
  open: async (path) => ({ ...(await realDisk.open(path)), datasync: async () => {} }),
};

export type House = Awaited<ReturnType<typeof openHouse>>;

/** As `start.ts` puts it together. What `stores` and `municipalities` do is the drill's own, and nobody dies of it. */
export async function openHouse(world: World) {
  const stores = await openStores({ folder: world.folder, disk: unsynced });
  const life = lifeOf(world.random, world.risk);
  const clock = { now: () => world.now };
  const municipalities = createMunicipalities({
    ...{ ledger: stores.ledger, clock, empty: emptyMunicipality, evolve },
  });
  const directory = mortal(stores.directory, life);
  const deliveries = mortal(stores.deliveries, life);
  const poster = mortal(world.teams, life);
  const table = createTable({
    ...{ municipalities: mortal(municipalities, life), directory, deliveries },
    similar: createSimilar(),
    settings: { answerDays: 5, measureAfterDays: 28, isSample: () => false },
  });
  const pace = async () => {};
  const keptCards = createKeptCards();
  const parts = { render, directory, deliveries, clock, poster, pace, keptCards, log: () => {} };

  /** What a minute brings; a dead process does nothing more. */
  async function tick(): Promise<void> {
    const stopping = new AbortController();
    await runJobs(
      {
        ...{ jobs: table.jobs, clock, tenants: stores.tenants },
        post: (to, post) => sendOnce(parts, to, post),
        onError(error) {
          if (!life.isDead) throw error;
          stopping.abort();
        },
      },
      stopping.signal,
    );
  }
  return { stores, municipalities, table, life, tick };
}

/** All that was in memory is gone, and the claims of the dead run out before the next tick. */
export async function reopened(world: World, { stores }: House): Promise<House> {
  await stores.close();
  world.restarts += 1;
  return openHouse(world);
}

type Trouble = { share: number; isTaken: boolean; error: { statusCode: number } | { code: string } };

/** Each time: it was not taken, nobody knows whether it was, and it was but the answer got lost; no answer at all. */
const troubles: readonly Trouble[] = [
  { share: 0.4, isTaken: false, error: said(429) },
  { share: 0.2, isTaken: false, error: said(502) },
  { share: 0.2, isTaken: true, error: said(504) },
  { share: 0.1, isTaken: false, error: noAnswer() },
  { share: 0.1, isTaken: true, error: noAnswer() },
];

/** What Teams does with a message: of so large a share nobody can be sure. `chance` is from 0 to 1. */
export function troubleAt(chance: number, share: number): Trouble | undefined {
  let upTo = 0;
  return troubles.find((trouble) => {
    upTo += trouble.share * share;
    return chance < upTo;
  });
}

export function said(statusCode: number, code?: string) {
  return Object.assign(new Error('Teams'), { statusCode, ...(code && { code }) });
}

function noAnswer() {
  return Object.assign(new Error('Teams'), { code: 'ETIMEDOUT' });
}
