import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playgroundPeople, playgroundPlaces, playgroundTenant } from '../../src/playground/people.ts';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { isReachable, listeningSockets, outwardAddresses } from './sockets.ts';

const onLinux = process.platform === 'linux';
let bot: Server;
let botEndpoint: string;
let playground: Playground;

beforeAll(async () => {
  bot = createServer((_request, response) => response.end('{}')).listen(0, '127.0.0.1');
  await once(bot, 'listening');
  botEndpoint = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/api/messages`;
  process.env.MICROSOFT_APP_PASSWORD = 'not-for-the-playground';
  playground = await startPlayground({ botEndpoint, port: 0 });
}, 60_000);

afterAll(async () => {
  delete process.env.MICROSOFT_APP_PASSWORD;
  await playground.end();
  bot.close();
});

describe('the Playground beside the bot', () => {
  test('answers on loopback', async () => {
    expect((await fetch(playground.address)).status).toBe(200);
  });

  test.runIf(onLinux)('listens on 127.0.0.1 only, on every port it has', () => {
    const sockets = listeningSockets(playground.pid);
    expect(sockets.map((socket) => socket.port)).toContain(playground.port);
    expect(new Set(sockets.map((socket) => socket.address))).toEqual(new Set(['127.0.0.1']));
  });

  test.runIf(onLinux)('cannot be reached from any other address of this machine', async () => {
    const everywhere = createServer().listen(0, '0.0.0.0');
    await once(everywhere, 'listening');
    const control = (everywhere.address() as AddressInfo).port;
    for (const address of outwardAddresses().filter((one) => one.includes('.'))) {
      expect(await isReachable(address, control), `the probe itself works on ${address}`).toBe(true);
    }
    everywhere.close();
    for (const address of outwardAddresses()) {
      for (const { port } of listeningSockets(playground.pid)) {
        expect(await isReachable(address, port), `${address}:${port}`).toBe(false);
      }
    }
  });

  test.runIf(onLinux)('is given none of the bot’s environment', () => {
    const environment = readFileSync(`/proc/${playground.pid}/environ`, 'utf8');
    expect(environment).toContain('M365_AGENTS_PLAYGROUND_CONFIG_PATH');
    expect(environment).not.toContain('not-for-the-playground');
  });

  test('plays the people, the tenant and the places that people.ts names', async () => {
    const answer = await fetch(`${playground.address}/_internal/v1/config`);
    const { config } = (await answer.json()) as { config: unknown };
    const [currentUser, ...users] = playgroundPeople.map((person) =>
      expect.objectContaining({
        id: person.id,
        aadObjectId: person.objectId,
        givenName: person.givenName,
        surname: person.surname,
        name: `${person.givenName} ${person.surname}`,
      }),
    );
    expect(config).toMatchObject({
      tenantId: playgroundTenant,
      currentUser,
      users,
      personalChat: { id: playgroundPlaces.personal },
      groupChats: [{ id: playgroundPlaces.group }],
      teams: [{ channels: [{ id: playgroundPlaces.general }, { id: playgroundPlaces.channel }] }],
    });
  });

  test('leaves no folder of its own behind', () => {
    expect(existsSync('devTools')).toBe(false);
  });

  test('takes another port when the one asked for is taken, and says which', async () => {
    const second = await startPlayground({ botEndpoint, port: playground.port });
    expect(second.port).not.toBe(playground.port);
    expect((await fetch(second.address)).status).toBe(200);
    await second.end();
    expect(await second.ended).toBeUndefined();
    expect(await isReachable('127.0.0.1', second.port)).toBe(false);
  });
});

describe('a Playground that cannot start', () => {
  test('gives the reason that it only wrote in its log', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tidvinn-'));
    const configFile = join(folder, 'bad.yml');
    writeFileSync(configFile, 'version: "0.1.1"\n');
    await expect(startPlayground({ botEndpoint, port: 0, configFile })).rejects.toThrow(
      /ended at once.*must have required property 'tenantId'/,
    );
    rmSync(folder, { recursive: true });
  });

  test('is given up when it does not answer in time', async () => {
    await expect(startPlayground({ botEndpoint, port: 0, patienceMs: 1 })).rejects.toThrow(/did not answer/);
  });
});

test('the Playground ends when the bot is killed without a chance to end it', async () => {
  const parent: ChildProcess = spawn(process.execPath, ['test/playground/fixtures/parent.ts', botEndpoint], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(parent.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const port = Number(said.toString());
  expect(await isReachable('127.0.0.1', port)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isReachable('127.0.0.1', port), { timeout: 5000 }).toBe(false);
});
