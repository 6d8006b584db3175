import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createImportEndpoint, type ImportEndpoint } from '../../src/import/endpoint.ts';
import {
  changed,
  gainHeadings,
  gainRow,
  runCommand,
  unitHeadings,
  unitRow,
  write,
} from './register-files.ts';
import { administrator, realStores, tenant } from './stores.ts';

let folder: string;
let stores: Awaited<ReturnType<typeof realStores>>;
let endpoint: ImportEndpoint;
let port: number;
let files: string[];
const served = new Set([tenant]);
const logged: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-endpoint-'));
  stores = await realStores();
  endpoint = createImportEndpoint({
    ...stores,
    administrators: [administrator],
    serves: (id) => served.has(id),
    log: (_level, event) => logged.push(event),
  });
  ({ port } = await endpoint.listen());
  files = [
    await write(folder, 'units.csv', `${unitHeadings}\n${unitRow}`),
    await write(folder, 'gains.csv', `${gainHeadings}\n${gainRow}`),
  ];
});
afterEach(async () => {
  await endpoint.close();
  await stores.remove();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => runCommand(stores.dataDir, args);
const entries = () => stores.ledger.read(tenant, 0);

/** Knocks at the endpoint by hand. */
function knock(options: { path?: string; method?: string; token?: string; host?: string; body?: string }) {
  const { path = '/internal/import', method = 'POST', token, host = '127.0.0.1', body = '{}' } = options;
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new Promise<number>((resolve, reject) => {
    const asking = request({ host, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
const secret = async () =>
  JSON.parse(await readFile(join(stores.dataDir, 'import.json'), 'utf8')) as { port: number; token: string };

test('with the bot running, an import goes through it and is in its answers at once', async () => {
  const { code, out, err } = await run(...files);
  expect(code).toBe(0);
  expect(out).toContain('Importen er lagret.');
  expect(err).toContain('Boten er i gang');
  expect(err).toContain('gains.csv: 1 av 1 rader');
  const gains = await stores.municipalities.look(tenant, (state) => state.gains.size);
  expect(gains).toBe(1);
});

test('its problems come back as a table', async () => {
  const { code, err } = await run(await write(folder, 'g.csv', `${gainHeadings}\n${gainRow}`));
  expect(code).toBe(1);
  expect(err).toMatch(/g\.csv +2 +enhet +Jeg kjenner ingen enhet/);
});

test('the same import twice at once is one entry', async () => {
  const both = await Promise.all([run(...files), run(...files)]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(await entries()).toHaveLength(1);
});

test('two that contradict each other at once: one is kept, the other is told', async () => {
  const other = await write(folder, 'other.csv', `${gainHeadings}\n${changed(gainRow, { 3: '20' })}`);
  const both = await Promise.all([run(...files), run(files[0] as string, other)]);
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(both.find(({ code }) => code === 1)?.err).toContain('annet innhold i timer_per_uke');
  expect(await entries()).toHaveLength(1);
});

test('the secret is for the owner of the folder, and gone when the bot has ended', async () => {
  expect((await stat(join(stores.dataDir, 'import.json'))).mode & 0o777).toBe(0o600);
  await endpoint.close();
  expect((await readdir(stores.dataDir)).filter((name) => name.startsWith('import.json'))).toEqual([]);
});

test('a stranger is turned away', async () => {
  const { token } = await secret();
  expect(await knock({})).toBe(401);
  expect(await knock({ token: 'x'.repeat(43) })).toBe(401);
  expect(await knock({ token, path: '/api/messages' })).toBe(404);
  expect(await knock({ token, method: 'GET' })).toBe(405);
  expect(await knock({ token })).toBe(400);
  expect(await knock({ token, body: 'not json' })).toBe(400);
  expect(await entries()).toEqual([]);
});

test('no other address of the machine reaches it', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) await expect(knock({ host: address })).rejects.toThrow();
});

test('a municipality that the bot does not serve is refused', async () => {
  served.delete(tenant);
  const { code, err } = await run(...files);
  served.add(tenant);
  expect(code).toBe(1);
  expect(err).toContain('Boten svarer ikke for');
});

test('what goes wrong inside is said with an id, and logged', async () => {
  await stores.close();
  const { code, err } = await run(...files);
  expect(code).toBe(1);
  expect(err).toMatch(/Ingenting er lagret: .*\([0-9a-f]{8}\)/);
  expect(logged).toContain('import failed');
});

test('a door that a killed bot left behind is passed by', async () => {
  const { port: oldPort, token } = await secret();
  await endpoint.close();
  await stores.close();
  await write(stores.dataDir, 'import.json', JSON.stringify({ port: oldPort, token }));
  expect(await run(...files)).toMatchObject({ code: 0 });
});
