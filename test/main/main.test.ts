import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { ingridMoen, playgroundPlaces, playgroundTenant } from '../../src/playground/people.ts';
import { isReachable, listeningSockets } from '../playground/sockets.ts';
import { runBot, runMain } from './child.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidvinn-main-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hello = {
  type: 'message',
  id: 'activity-1',
  text: 'hjelp',
  channelId: 'msteams',
  deliveryMode: 'expectReplies',
  serviceUrl: 'http://127.0.0.1:1/_connector',
  from: { id: ingridMoen.id, name: 'Ingrid Moen', aadObjectId: ingridMoen.objectId },
  recipient: { id: 'bot', name: 'Tidvinn' },
  conversation: { id: playgroundPlaces.personal, conversationType: 'personal', tenantId: playgroundTenant },
  channelData: { tenant: { id: playgroundTenant } },
};

function say(url: string, activity: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
}

describe('in plain Node', () => {
  test('it starts, answers, ends in order on SIGTERM, and leaves the data folder to the next one', async () => {
    const dataDir = join(folder, 'smoke');
    const first = await runBot(dataDir);
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
    const answer = await say(first.url, hello);
    expect(answer.status).toBe(200);
    const { activities } = (await answer.json()) as { activities: { type: string }[] };
    expect(activities.some((activity) => activity.type === 'message')).toBe(true);
    expect(await first.child.ends('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(first.child.output()).not.toMatch(/error|warning/i);

    const second = await runBot(dataDir);
    expect((await say(second.url, hello)).status).toBe(200);
    expect(await second.child.ends('SIGINT')).toEqual({ code: 0, signal: null });
  });

  test.runIf(process.platform === 'linux')('in local mode it listens on 127.0.0.1 alone', async () => {
    const { child } = await runBot(join(folder, 'loopback'));
    const sockets = listeningSockets(child.process.pid as number);
    expect(new Set(sockets.map((socket) => socket.address))).toEqual(new Set(['127.0.0.1']));
    await child.ends('SIGTERM');
  });

  test('it starts the Playground, names its address, and ends it with itself', async () => {
    const child = runMain({ PORT: '0', PLAYGROUND_PORT: '0', DATA_DIR: join(folder, 'playground') });
    const [, address = ''] = await child.prints(/Open (http:\S+) in a browser/);
    expect((await fetch(address)).status).toBe(200);
    expect(await child.ends('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(await isReachable('127.0.0.1', Number(new URL(address).port))).toBe(false);
  });

  test('a turn that is under way is answered before it ends, and nothing new is let in', async () => {
    const { child, url } = await runBot(join(folder, 'turns'));
    const answers = Array.from({ length: 20 }, (_, index) =>
      say(url, { ...hello, id: `under-way-${index}` }),
    );
    const first = await Promise.race(answers);
    const ended = child.ends('SIGTERM');
    expect(first.status).toBe(200);
    for (const answer of await Promise.allSettled(answers)) {
      // Refused at the door is fine; half an answer is not.
      if (answer.status === 'fulfilled') expect([200, 503]).toContain(answer.value.status);
    }
    expect(await ended).toEqual({ code: 0, signal: null });
  });
});

describe('what stops the start says what to do, without a stack', () => {
  test('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const child = runMain({ PORT: String(port), PLAYGROUND: 'off', DATA_DIR: join(folder, 'port') });
    expect((await child.ends()).code).toBe(1);
    expect(child.output()).toBe(
      `PORT: port ${port} is taken by another program. Stop it, or choose another port: PORT=3978 npm start\n`,
    );
    other.close();
  });

  test('half-set credentials', async () => {
    const child = runMain({ MICROSOFT_APP_PASSWORD: 'hemmelig', ALLOWED_TENANTS: playgroundTenant });
    expect((await child.ends()).code).toBe(1);
    expect(child.output()).toContain('MICROSOFT_APP_ID is not set');
    expect(child.output()).toContain('MICROSOFT_APP_TENANT_ID is not set');
    expect(child.output()).not.toMatch(/hemmelig|\n {4}at /);
  });

  test('no credentials outside local mode', async () => {
    const child = runMain({ TIDVINN_MODE: 'teams' });
    expect((await child.ends()).code).toBe(1);
    expect(child.output()).toMatch(/MICROSOFT_APP_ID is not set.*ALLOWED_TENANTS is not set/s);
  });

  test('a data folder that cannot be made', async () => {
    const child = runMain({ PORT: '0', PLAYGROUND: 'off', DATA_DIR: '/dev/null/data' });
    expect((await child.ends()).code).toBe(1);
    expect(child.output()).toMatch(/^Tidvinn could not start: DATA_DIR: the folder \/dev\/null\/data/);
    expect(child.output()).not.toContain('\n    at ');
  });
});

test('a second Ctrl-C ends at once, when what is under way does not end', async () => {
  const { child, url } = await runBot(join(folder, 'twice'));
  const port = Number(new URL(url).port);
  const halfRequest = connect(port, '127.0.0.1').on('error', () => {});
  halfRequest.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  child.process.kill('SIGINT');
  await expect.poll(() => isReachable('127.0.0.1', port)).toBe(false);
  // Soon after the first it is the same Ctrl-C, come twice; then it is another.
  child.process.kill('SIGINT');
  await delay(400);
  expect(child.process.exitCode).toBe(null);
  expect(await child.ends('SIGINT')).toEqual({ code: 130, signal: null });
});

test('in Teams mode it listens, and lets nobody in without a token', async () => {
  const child = runMain({
    PORT: '0',
    DATA_DIR: join(folder, 'teams'),
    MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
    MICROSOFT_APP_PASSWORD: 'hemmelig',
    MICROSOFT_APP_TENANT_ID: playgroundTenant,
    ALLOWED_TENANTS: playgroundTenant,
  });
  const [, port] = await child.prints(/ready on port (\d+)/);
  const answer = await say(`http://127.0.0.1:${port}`, {
    ...hello,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
  });
  expect(answer.status).toBe(401);
  expect(await child.ends('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(child.output()).not.toContain('hemmelig');
});
