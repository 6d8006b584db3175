import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Sent = { method: string; path: string; body: Record<string, unknown> };
type Answering = (sent: Sent, response: ServerResponse) => void;

/** A message that Teams took and shows, whatever it answered. */
export type Message = { id: string; conversation: string; body: Record<string, unknown> };

/** Teams' connector as far as the bot knows it: takes what is sent and answers as it is told. */
export async function startConnector() {
  const sent: Sent[] = [];
  const messages: Message[] = [];
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
  /** A post that begins a thread has its message inside; a thread's id has the message that began it. */
  function take({ method, path, body }: Sent): { id: string; activityId?: string } {
    const [, , , place = '', , known] = path.split('/');
    if (method === 'PUT') return { id: known ?? '' };
    const id = `m${messages.length + 1}`;
    if (place !== '') {
      messages.push({ id, conversation: place, body });
      return { id };
    }
    const { channelData, activity } = body as unknown as Opening;
    const conversation = `${channelData.channel.id};messageid=${id}`;
    messages.push({ id, conversation, body: activity });
    return { id: conversation, activityId: id };
  }
  function accept(one: Sent, response: ServerResponse) {
    reply(response, 201, take(one));
  }
  return {
    sent,
    messages,
    take,
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

type Opening = { channelData: { channel: { id: string } }; activity: Record<string, unknown> };

/** Ways in which Teams says no, says nothing or breaks off, each as it answers one request. */
export const troubles: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '429 with Retry-After': (response) => reply(response, 429, {}, { 'Retry-After': '7' }),
  '429 with a long Retry-After': (response) => reply(response, 429, {}, { 'Retry-After': '900' }),
  '429': (response) => reply(response, 429),
  '412': (response) => reply(response, 412),
  '400': (response) => reply(response, 400),
  '403': (response) => reply(response, 403, teamsError('BotNotInConversationRoster')),
  '404': (response) => reply(response, 404, teamsError('ConversationNotFound')),
  '500': (response) => reply(response, 500),
  '502': (response) => reply(response, 502),
  'a reset': (response) => void response.socket?.resetAndDestroy(),
  silence: () => {},
};

export function teamsError(code: string): object {
  return { error: { code, message: code } };
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
