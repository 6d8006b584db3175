import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { render } from './cards/render.ts';
import type { Config } from './config.ts';
import { emptyMunicipality, evolve } from './domain/municipality.ts';
import { createTable, type Table } from './features/index.ts';
import { firstAdministrators } from './first-administrators.ts';
import { createServer } from './http/server.ts';
import { createImportEndpoint, type ImportEndpoint } from './import/endpoint.ts';
import { createMunicipalities } from './ledger/municipalities.ts';
import { openStores, type Stores } from './ledger/open-ledger.ts';
import { readInPages } from './ledger/read-in-pages.ts';
import { log } from './log.ts';
import { inNorwegian } from './playground/in-norwegian.ts';
import { playgroundTenant } from './playground/people.ts';
import { type Playground, startPlayground } from './playground/start-playground.ts';
import type { Clock } from './ports/clock.ts';
import { createPages, noPage, type ServedPages } from './report/create-pages.ts';
import { type RunJobs, runJobs } from './run-jobs.ts';
import { isSample, loadSampleRegister } from './sample/load-sample-register.ts';
import { createSimilar } from './search/similar.ts';
import { type Bot, createBot } from './teams/bot.ts';
import { errorFields } from './teams/log.ts';
import { startTicker, type Ticker } from './ticker.ts';

export type Running = {
  /** Does what is due now, without waiting for the minute. */
  tick(): Promise<void>;
  port: number;
  playground: Playground | undefined;
  /** In order: takes nothing new, finishes turns, closes the ledger, ends the Playground. */
  stop(): Promise<void>;
};

const systemClock: Clock = { now: () => new Date() };

/**
 * Puts the house together. The port is taken first, so that a taken one is known at once and `/healthz` says "not
 * ready" while another process still holds the data folder. Throws when it cannot start; nothing is left running.
 */
export async function start(config: Config, clock: Clock = systemClock): Promise<Running> {
  const isLocal = config.mode === 'local';
  const serves = (tenant: string) => isLocal || config.allowedTenants.includes(tenant);
  let bot: Bot | undefined;
  let stores: Stores | undefined;
  let imports: ImportEndpoint | undefined;
  let pages: ServedPages | undefined;
  let playground: Playground | undefined;
  let ticker: Ticker | undefined;
  const server = createServer({
    handle: async (request) => {
      if (!bot) return { status: 503, body: { error: 'starting' } };
      return bot.handle(config.playground ? inNorwegian(request) : request);
    },
    page: async (token) => (pages ? pages.open(token) : noPage(404)),
    host: config.host,
    allowedHosts: isLocal ? ['127.0.0.1', 'localhost'] : undefined,
    port: config.port,
    isReady: () => bot !== undefined,
    log,
  });

  async function stop(): Promise<void> {
    // A client that never finishes its request must not keep the ledger from being closed in order.
    await Promise.race([server.close(), delay(10_000, undefined, { ref: false })]);
    await imports?.close();
    // Teams may be slow to say that it took a message; then nobody knows, which is written down by the next start.
    await Promise.race([ticker?.stop(), delay(10_000, undefined, { ref: false })]);
    await bot?.settle();
    await stores?.close();
    await playground?.end();
  }

  const port = await server.listen();
  try {
    stores = await openStores({ folder: resolve(config.dataDir), ...watchers });
    const { ledger, directory, deliveries } = stores;
    const municipalities = createMunicipalities({
      ledger,
      clock,
      empty: emptyMunicipality,
      evolve,
      onError: (error, tenant) => log('error', 'fold dropped', { tenant, ...errorFields(error) }),
    });
    const sample = isLocal ? await openSample({ municipalities, directory, ledger, clock }) : undefined;
    const settings = {
      answerDays: config.answerDays,
      measureAfterDays: config.measureAfterDays,
      ...(config.whistleblowingUrl && { whistleblowingUrl: config.whistleblowingUrl }),
      isSample: (tenant: string) => tenant === sample,
    };
    // What is signed in local mode opens nothing after a restart, and nothing elsewhere.
    const local = { address: `http://127.0.0.1:${port}`, secret: randomBytes(48).toString('base64') };
    const linked = isLocal ? local : config.pages;
    pages =
      linked &&
      createPages({
        ...{ municipalities, clock, serves, isSample: settings.isSample },
        ...{ entries: (tenant) => readInPages(ledger, tenant), ...linked },
      });
    const table = createTable({
      municipalities,
      directory,
      deliveries,
      similar: createSimilar(),
      pages,
      settings,
    });
    bot = createBot({
      credentials: config.credentials,
      isLocal,
      allowedTenants: config.allowedTenants,
      table,
      render,
      directory,
      deliveries,
      administrators: firstAdministrators(config),
      clock,
      log,
    });
    imports = createImportEndpoint({
      ...{ municipalities, directory, clock, log },
      dataDir: resolve(config.dataDir),
      administrators: firstAdministrators(config),
      serves,
    });
    await imports.listen();
    const minutes = startTicker({ tick: jobsOf({ table, bot, stores, clock, serves }) });
    ticker = minutes;
    if (config.playground) playground = await playgroundBeside(port, config.playground.port);
    return { port, playground, tick: minutes.tick, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type House = { table: Table; bot: Bot; stores: Stores; clock: Clock; serves: (tenant: string) => boolean };

/** What is due in every municipality that has a ledger and is still served. */
function jobsOf({ table, bot, stores, clock, serves }: House): (stopping: AbortSignal) => Promise<void> {
  const tenants = async () => (await stores.tenants()).filter(serves);
  const onError: RunJobs['onError'] = (error, at) =>
    log('error', 'job failed', { ...at, ...errorFields(error) });
  return (stopping) => runJobs({ jobs: table.jobs, clock, tenants, post: bot.post, onError }, stopping);
}

/** The tenant whose figures are illustrative: the Playground's, when the sample register was what came first there. */
async function openSample(
  stores: Omit<Parameters<typeof loadSampleRegister>[0], 'tenant'>,
): Promise<string | undefined> {
  await loadSampleRegister({ ...stores, tenant: playgroundTenant });
  return (await isSample(stores.ledger, playgroundTenant)) ? playgroundTenant : undefined;
}

const watchers = {
  onWaiting: () =>
    log('warn', 'another Tidvinn is using the data folder; waiting up to a minute for it to end'),
  onTornTail: ({ file, bytes }: { file: string; bytes: number }) =>
    log('warn', 'cut off half a line that a crash left', { file, bytes }),
  onFatal: (error: unknown) => {
    log('error', 'the disk did not take what was written, so Tidvinn ends', errorFields(error));
    process.exit(1);
  },
};

/** The bot goes on without the Playground: it can be used by HTTP, and what is wrong is said. */
async function playgroundBeside(botPort: number, port: number): Promise<Playground | undefined> {
  try {
    const playground = await startPlayground({
      botEndpoint: `http://127.0.0.1:${botPort}/api/messages`,
      port,
    });
    playground.ended.then((reason) => reason && log('warn', 'the Playground ended', { reason }));
    return playground;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log('warn', 'the Playground did not start', { reason });
    return undefined;
  }
}
