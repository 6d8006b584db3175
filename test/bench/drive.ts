import { Agent, request } from 'node:http';
import { percentile } from './measure.ts';

/** `p99` in milliseconds. */
export type Driven = { turnsPerSecond: number; p99: number };

export type Load = {
  url: string;
  /** The n-th activity, as JSON. */
  body(turn: number): string;
  /** Stands in every right answer. */
  answer: string;
};

let sent = 0;

/** As many conversations at once, each over a connection that is kept open; the server is another process. */
export async function drive(load: Load, size: { conversations: number; turns: number }): Promise<Driven> {
  const { conversations, turns } = size;
  const agent = new Agent({ keepAlive: true, maxSockets: conversations });
  const times: number[] = [];
  let left = turns;
  async function converse(): Promise<void> {
    while (left-- > 0) times.push(await turn(load, agent));
  }
  const begin = performance.now();
  await Promise.all(Array.from({ length: conversations }, converse));
  const seconds = (performance.now() - begin) / 1000;
  // Left open until the next round, they would be closed by the server just when they are used.
  agent.destroy();
  return { turnsPerSecond: turns / seconds, p99: percentile(times, 99) };
}

/** How long it takes, as the one who waits for it sees it. */
async function turn({ url, body, answer }: Load, agent: Agent): Promise<number> {
  const text = body(sent++);
  const begin = performance.now();
  const got = await post(url, text, agent);
  const took = performance.now() - begin;
  if (got.status !== 200 || !got.text.includes(answer)) throw new Error(`${got.status} ${got.text}`);
  return took;
}

export function post(url: string, body: string, agent?: Agent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
