import type { DeliveryReason, Result } from '../ports/deliveries.ts';
import { retryAfter } from './connector.ts';
import { NotAllowed } from './poster.ts';

/** After so many times it waits for a person. */
const mostAttempts = 8;
const firstWait = 5 * 60_000;
const longestWait = 6 * 3_600_000;

/** Nothing was ever sent: nobody answered the phone. */
const unreached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Why Teams lets nothing in there, by the word it gives with a 403. */
const shutOut: Readonly<Record<string, DeliveryReason>> = {
  BotNotInConversationRoster: 'notMember',
  BotDisabledByAdmin: 'disabled',
  MessageWritesBlocked: 'noWriting',
};

type Failure = {
  statusCode?: number;
  code?: string;
  response?: { headers?: { get(name: string): string | undefined } };
};

/**
 * What an error says about whether Teams took the message. It took nothing when it says no, or was never reached; a
 * recipient who cannot be reached waits until they are heard from; of everything else nobody knows.
 */
export function sendResult(error: unknown, { now, attempts }: { now: Date; attempts: number }): Result {
  const at = now.toISOString();
  const { statusCode: status, code = '', response } = error as Failure;
  if (status === 403) return { state: 'inactive', at, reason: shutOut[code] ?? 'blocked' };
  if (status === 404) return { state: 'inactive', at, reason: 'gone' };
  const isRefused = status !== undefined && status >= 400 && status < 500 && status !== 408;
  if (!isRefused && !(error instanceof NotAllowed) && !unreached.includes(code))
    return { state: 'unknown', at, reason: status === undefined ? 'noAnswer' : 'trouble' };
  const reason: DeliveryReason = status === 429 || status === 412 ? 'tooMany' : 'notTaken';
  if (attempts >= mostAttempts) return { state: 'failed', at, reason };
  const wait = Math.min(longestWait, firstWait * 2 ** (attempts - 1)) * (0.8 + 0.4 * Math.random());
  const until = now.getTime() + Math.max(wait, retryAfter(response?.headers) ?? 0);
  return { state: 'failed', at, until: new Date(until).toISOString(), reason };
}
