import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { findDoorway } from './doorway.ts';
import { type InternalLine, type InternalRequest, importHeader, importPath } from './internal-request.ts';
import type { Progress } from './read-file.ts';

export type BotAnswer = Exclude<InternalLine, { progress: Progress }>;

/** Hands an import to the bot that holds the data folder; undefined when none is running there. */
export async function importThroughBot(
  dataDir: string,
  ask: InternalRequest,
  { onFound, onProgress }: { onFound?: () => void; onProgress?: (progress: Progress) => void },
): Promise<BotAnswer | undefined> {
  const doorway = await findDoorway(dataDir);
  if (!doorway) return undefined;
  const { port, token } = doorway;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const asking = request({ host: '127.0.0.1', port, path: importPath, method: 'POST', headers });
  asking.end(JSON.stringify(ask));
  let response: IncomingMessage;
  try {
    [response] = (await once(asking, 'response')) as [IncomingMessage];
  } catch (error) {
    // A bot that was killed leaves its doorway behind.
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') return undefined;
    throw error;
  }
  // Someone else has got the port since.
  if (response.headers[importHeader] === undefined || response.statusCode === 401) {
    response.destroy();
    return undefined;
  }
  onFound?.();
  if (response.statusCode !== 200) throw new Error(`the bot answered ${response.statusCode}`);
  for await (const text of createInterface({ input: response })) {
    const line = JSON.parse(text) as InternalLine;
    if ('progress' in line) onProgress?.(line.progress);
    else return line;
  }
  throw new Error('the bot stopped before it answered');
}
