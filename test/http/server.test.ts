import { once } from 'node:events';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createServer, PortTaken, type Server, type ServerOptions } from '../../src/http/server.ts';

type Request = Parameters<ServerOptions['handle']>[0];
type Line = { level: string; event: string; fields: Record<string, unknown> | undefined };

let server: Server | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: Partial<ServerOptions> = {}) {
  const requests: Request[] = [];
  const lines: Line[] = [];
  server = createServer({
    host: '127.0.0.1',
    port: 0,
    handle: async (request) => {
      requests.push(request);
      return { status: 200 };
    },
    log: (level, event, fields) => lines.push({ level, event, fields }),
    ...options,
  });
  const url = `http://127.0.0.1:${await server.listen()}`;
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  return { url, post, requests, lines };
}

test('what is posted reaches the bot with its token, and the answer goes back', async () => {
  const { post, requests } = await start();
  const answer = await post('{"type":"message"}', { authorization: 'Bearer x' });
  expect(answer.status).toBe(200);
  expect(requests).toEqual([{ body: { type: 'message' }, headers: { authorization: 'Bearer x' } }]);
});

test('an answer with a body is JSON', async () => {
  const { post } = await start({ handle: async () => ({ status: 200, body: { statusCode: 200 } }) });
  const answer = await post('{}');
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await answer.json()).toEqual({ statusCode: 200 });
});

test.each([
  ['larger than the limit', JSON.stringify({ text: 'x'.repeat(262_144) }), {}, 413, 'too large'],
  ['not JSON', '{"type":', {}, 400, 'bad request'],
  [
    'packed, which the limit would not count',
    gzipSync('{}'),
    { 'content-encoding': 'gzip' },
    415,
    'unsupported encoding',
  ],
] as const)('a body that is %s never reaches the bot', async (_name, body, headers, status, error) => {
  const { post, requests, lines } = await start();
  const answer = await post(body as string, headers);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error });
  expect(requests).toEqual([]);
  expect(lines.length).toBeLessThanOrEqual(1);
});

test('a bug in the bot is one line in the log and no word of it outside', async () => {
  const { post, lines } = await start({
    handle: async () => {
      throw new Error('secret detail');
    },
  });
  const answer = await post('{}');
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe('{"error":"internal error"}');
  expect(lines).toMatchObject([{ level: 'error', event: 'request refused', fields: { status: 500 } }]);
});

test.each([
  ['/', 404],
  ['/api/messages', 405],
])('a visitor at %s learns nothing', async (path, status) => {
  const { url } = await start();
  const answer = await fetch(url + path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(/^\{"error":"[a-z ]+"\}$/);
});

test.each(['/healthz', '/nowhere'])(
  'who asks at %s for another protocol is answered as anybody else, and holds nothing up',
  async (path) => {
    const { url } = await start();
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    const head = ['Host: x', 'Connection: Upgrade', 'Upgrade: websocket'];
    socket.write(`GET ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 (200|404) /);
    await server?.close();
  },
);

test('the Playground can see that the bot is there', async () => {
  const { url } = await start();
  expect((await fetch(`${url}/api/messages`, { method: 'HEAD' })).status).toBe(200);
});

test('health says whether it is ready', async () => {
  let isReady = true;
  const { url } = await start({ isReady: () => isReady });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  isReady = false;
  expect((await fetch(`${url}/healthz`)).status).toBe(503);
});

test('a port that is taken is told as such', async () => {
  const other = createTcpServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const second = createServer({ host: '127.0.0.1', port, handle: async () => ({ status: 200 }) });
  await expect(second.listen()).rejects.toThrow(new PortTaken(port));
  await new Promise((resolve) => other.close(resolve));
});

test('it ends when the requests that are open are answered, and takes no new ones', async () => {
  let finish: (() => void) | undefined;
  const { url, post } = await start({
    handle: () => new Promise((resolve) => (finish = () => resolve({ status: 200 }))),
  });
  const open = post('{}');
  await expect.poll(() => finish).toBeDefined();
  let isClosed = false;
  const closing = server?.close().then(() => {
    isClosed = true;
  });
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  expect(isClosed).toBe(false);
  finish?.();
  expect((await open).status).toBe(200);
  await closing;
});

test.each([
  ['127.0.0.1:3978', 200],
  ['localhost', 200],
  ['rebound.example:3978', 403],
  ['127.0.0.1.rebound.example', 403],
])('with names to be asked by, %s gets %i', async (host, status) => {
  const { url, requests } = await start({ allowedHosts: ['127.0.0.1', 'localhost'] });
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  const body = '{"type":"message"}';
  socket.write(
    `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(requests).toHaveLength(status === 200 ? 1 : 0);
  socket.destroy();
});
