import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TenantId } from '../domain/entry.ts';
import type { Log } from '../ports/log.ts';
import { putDoorway, removeDoorway } from './doorway.ts';
import { importRegister, type Stores } from './import-register.ts';
import {
  type InternalLine,
  type InternalRequest,
  importHeader,
  importPath,
  internalRequestSchema,
} from './internal-request.ts';

export type ImportEndpointOptions = Stores & {
  dataDir: string;
  /** Entra object ids of the first administrators. */
  administrators: readonly string[];
  /** Whether the bot serves this municipality; local mode serves any. */
  serves?: (tenant: TenantId) => boolean;
  log: Log;
};

export type ImportEndpoint = {
  listen(): Promise<{ port: number }>;
  /** Lets an import that has begun end. */
  close(): Promise<void>;
};

const mostBytes = 64 * 1024 * 1024;
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Takes imports while the bot holds the data folder: on this machine alone, on a port of its own, for whoever can
 * read the secret in the folder.
 */
export function createImportEndpoint(options: ImportEndpointOptions): ImportEndpoint {
  const token = randomBytes(32).toString('base64url');
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const id = randomUUID().slice(0, 8);
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      options.log('error', 'import failed', { id, error: reason });
      send(response, { failed: reason, id });
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url, headers, socket } = request;
    response.setHeader(importHeader, '1');
    if (!loopback.has(socket.remoteAddress ?? '')) return refuse(response, 403);
    if (url !== importPath) return refuse(response, 404);
    if (method !== 'POST') return refuse(response, 405);
    if (!isSame(headers.authorization ?? '', `Bearer ${token}`)) return refuse(response, 401);
    const body = await bodyOf(request);
    if (body === undefined) return refuse(response, 413);
    const asked = parseRequest(body);
    if (!asked) return refuse(response, 400);
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    send(response, await run(asked, response));
    response.end();
  }

  async function run(asked: InternalRequest, response: ServerResponse): Promise<InternalLine> {
    const { files, ...rest } = asked;
    const tenant = asked.tenant.toLowerCase();
    if (options.serves && !options.serves(tenant)) return { refused: 'notServed' };
    const result = await importRegister(
      options,
      {
        ...rest,
        tenant,
        files: files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })),
        administrators: options.administrators,
      },
      (progress) => send(response, { progress }),
    );
    options.log('info', 'import', { tenant, outcome: result.kind });
    return { result };
  }

  return {
    async listen() {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      await putDoorway(options.dataDir, { port, token });
      return { port };
    },
    async close() {
      if (!server.listening) return;
      await removeDoorway(options.dataDir);
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

function send(response: ServerResponse, line: InternalLine): void {
  if (!response.writableEnded) response.write(`${JSON.stringify(line)}\n`);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}

/** Takes as long whatever is wrong with it. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseRequest(body: string): InternalRequest | undefined {
  try {
    return internalRequestSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
