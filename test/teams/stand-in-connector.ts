import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Sent = { method: string; path: string; body: Record<string, unknown> };
type Answering = (sent: Sent, response: ServerResponse) => void;

/** Teams' connector as far as the bot knows it: takes what is sent and answers as it is told. */
export async function startConnector() {
  const sent: Sent[] = [];
  let answer: Answering = accept;
  const server = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const got = {
      method: request.method ?? '',
      path: decodeURIComponent(request.url ?? ''),
      body: text === '' ? {} : JSON.parse(text),
    };
    sent.push(got);
    answer(got, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let messages = 0;
  function accept(_sent: Sent, response: ServerResponse) {
    messages += 1;
    reply(response, 201, { id: `m${messages}` });
  }
  return {
    sent,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answerWith(next: Answering | undefined) {
      answer = next ?? accept;
    },
    stop() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export function reply(
  response: ServerResponse,
  status: number,
  body: object = {},
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
