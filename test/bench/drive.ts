import { Agent, request } from 'node:http';
import { percentile } from './measure.ts';

export type Driven = {
  turnsPerSecond: number;
  /** Of one turn, as the one who waits for it sees it. */
  p50: number;
  p99: number;
};

export type Load = {
  url: string;
  /** The n-th activity, as JSON. */
  body(turn: number): string;
  /** Stands in every right answer. */
  answer: string;
};

export type Driver = { drive(load: Load, turns: number): Promise<Driven>; end(): void };

/** As many conversations at once, over connections that are kept; the server is another process. */
export function createDriver(conversations: number): Driver {
  const agent = new Agent({ keepAlive: true, maxSockets: conversations });
  let sent = 0;

  async function turn({ url, body, answer }: Load): Promise<number> {
    const text = body(sent++);
    const begin = performance.now();
    const got = await post(url, text, agent);
    const took = performance.now() - begin;
    if (got.status !== 200 || !got.text.includes(answer)) throw new Error(`${got.status} ${got.text}`);
    return took;
  }

  return {
    async drive(load, turns) {
      const times: number[] = [];
      let left = turns;
      async function converse(): Promise<void> {
        while (left-- > 0) times.push(await turn(load));
      }
      const begin = performance.now();
      await Promise.all(Array.from({ length: conversations }, converse));
      const seconds = (performance.now() - begin) / 1000;
      return {
        turnsPerSecond: turns / seconds,
        p50: percentile(times, 50),
        p99: percentile(times, 99),
      };
    },
    end: () => agent.destroy(),
  };
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
