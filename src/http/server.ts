import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import restify, { type Request, type Response } from 'restify';
import type { Log } from '../ports/log.ts';

export type ServerOptions = {
  handle(request: {
    body: unknown;
    headers: Record<string, string | undefined>;
  }): Promise<{ status: number; body?: unknown }>;
  /** The page or the file that a signed token opens; no pages, no door. */
  page?: (token: string) => Promise<{
    status: number;
    headers: Readonly<Record<string, string>>;
    body: string | Readable;
  }>;
  host: string;
  /** The names that it may be asked by; any when absent. */
  allowedHosts?: readonly string[] | undefined;
  /** 0 takes any that is free. */
  port: number;
  /** False until it can serve: `/healthz` then says 503 so that nothing is sent here yet. */
  isReady?: () => boolean;
  maxBodySize?: number;
  /** How long a page's reader may take nothing of it before the connection is ended. */
  patienceMs?: number;
  log?: Log;
};

export type Server = {
  /** Resolves to the port; rejects with `PortTaken`. */
  listen(): Promise<number>;
  /** Takes nothing new, and resolves when the requests that are open are answered. */
  close(): Promise<void>;
};

/** Somebody listens there already. */
export class PortTaken extends Error {
  override name = 'PortTaken';
  readonly port: number;
  constructor(port: number) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

/** restify with three doors: Teams' messages, pages to read, and whether we are here. */
export function createServer(options: ServerOptions): Server {
  const {
    handle,
    page,
    host,
    allowedHosts,
    port,
    isReady = () => true,
    maxBodySize = 262_144,
    patienceMs = 60_000,
    log = () => {},
  } = options;
  const server = restify.createServer({ name: 'tidvinn' });

  // restify takes a connection that asks to be another protocol's out of Node's hands, answers nothing and never lets
  // it go. Without a listener Node reads it as any other request.
  server.server.removeAllListeners('upgrade');

  // Without tokens, a page of somebody else's whose name has come to mean this machine must get nothing done here.
  server.pre((request: Request, response: Response, next: restify.Next) => {
    const name = hostOf(request);
    if (!allowedHosts || (name !== undefined && allowedHosts.includes(name))) return next();
    response.send(403, { error: words[403] });
    next(false);
  });
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(isReady() ? 200 : 503, { status: isReady() ? 'ok' : 'not ready' });
  });
  // The Playground asks this way whether the bot is there.
  server.head('/api/messages', async (_request: Request, response: Response) => {
    response.send(200);
  });
  server.post(
    '/api/messages',
    plainJsonOnly,
    // Without a limit restify reads 30 MB before anyone asks for a token.
    restify.plugins.bodyReader({ maxBodySize }),
    restify.plugins.jsonBodyParser({ bodyReader: true }),
    async (request: Request, response: Response) => {
      const { authorization } = request.headers;
      const answer = await handle({ body: request.body, headers: { authorization } });
      if (answer.body === undefined) response.send(answer.status);
      else response.send(answer.status, answer.body);
    },
  );

  if (page)
    // Not `:token`: a named part of a path is cut off at a hundred letters.
    server.get('/pages/*', async (request: Request, response: Response) => {
      if (!isReady()) return void response.send(503, { error: 'starting' });
      const { status, headers, body } = await page(request.params['*']);
      // What is asked for and never read would lie here for as long as the other side likes.
      response.setTimeout(patienceMs, () => response.destroy());
      response.writeHead(status, headers);
      if (typeof body === 'string') return void response.end(body);
      await pipeline(body, response).catch((error: NodeJS.ErrnoException) => {
        // Whoever asked for it has gone.
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
      });
    });

  // Every error ends here, with a word of ours: restify would send the message and what it knows of the cause.
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    const fields = status >= 500 && error instanceof Error ? { stack: error.stack } : {};
    log(status >= 500 ? 'error' : 'warn', 'request refused', { status, ...fields });
    // In the middle of a file there is nothing left to say; `done` would make restify say it all the same, and throw.
    if (response.headersSent) return void response.destroy();
    response.send(status, { error: words[status] ?? 'refused' });
    done();
  });

  return {
    listen: () => listen(server, { host, port }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Kept-alive connections without a request would hold the end up for as long as the other side likes.
        server.server.closeIdleConnections();
      }),
  };
}

const words: Record<number, string> = {
  400: 'bad request',
  403: 'host not allowed',
  404: 'not found',
  405: 'method not allowed',
  413: 'too large',
  415: 'unsupported encoding',
  500: 'internal error',
};

/** The name without the port. */
function hostOf({ headers }: Request): string | undefined {
  return headers.host?.replace(/:\d+$/, '').toLowerCase();
}

function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** The size limit counts what comes over the wire, so a packed body could grow to a thousand times as much. */
function plainJsonOnly(request: Request, response: Response, next: restify.Next): void {
  if (request.headers['content-encoding'] === undefined) return next();
  response.send(415, { error: words[415] });
  next(false);
}

function listen(server: restify.Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    // restify passes its server's error on, and throws when nobody listens for it here.
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}
