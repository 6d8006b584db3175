import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

export type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;

export type ConnectorOptions = {
  timeoutMilliseconds?: number;
  wait?: (milliseconds: number) => Promise<void>;
};

type Request = { timeout: number; method: string };
type Response = { status: number; headers: { get(name: string): string | undefined } };
type Send = (request: Request) => Promise<Response>;
type Pipeline = {
  removePolicy(options: { name: string }): unknown;
  addPolicy(
    policy: { name: string; sendRequest(request: Request, next: Send): Promise<Response> },
    options: { phase: 'Retry' },
  ): void;
};

const tries = 3;
const longestWait = 20_000;

/**
 * The connector's own retry sends a POST four times on a 5xx or a reset, which is four posts in a channel when only
 * the answers were lost, and it has no time-out. Here a POST goes out once, unless Teams said it did not take it; an
 * update, which is the same the second time, goes out again after a 5xx, a reset or silence too.
 */
function tameConnector(
  connector: ConnectorClient,
  { timeoutMilliseconds = 10_000, wait = pause }: ConnectorOptions = {},
): ConnectorClient {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy(
    {
      name: 'tidvinnOnce',
      async sendRequest(request, next) {
        request.timeout = timeoutMilliseconds;
        for (let attempt = 1; ; attempt++) {
          const isLast = attempt === tries;
          const isUpdate = request.method === 'PUT';
          try {
            const response = await next(request);
            const delay = isLast ? undefined : delayBefore(attempt, response, isUpdate);
            if (delay === undefined) return response;
            await wait(delay);
          } catch (error) {
            if (isLast || !isUpdate) throw error;
            await wait(backoff(attempt));
          }
        }
      },
    },
    // Further out, an answer that says no has become an error already.
    { phase: 'Retry' },
  );
  return connector;
}

/** Only 429 (too much) and 412 (not now) say that nothing was done; Retry-After decides. */
function delayBefore(attempt: number, { status, headers }: Response, isUpdate: boolean): number | undefined {
  if (status !== 429 && status !== 412 && !(isUpdate && status >= 500)) return undefined;
  const asked = retryAfter(headers);
  if (asked !== undefined) return asked <= longestWait ? asked : undefined;
  return backoff(attempt);
}

/** Milliseconds from 2 to 20 s, so that many who were turned away do not come back at once. */
function backoff(attempt: number): number {
  return Math.min(longestWait, 2000 * 2 ** (attempt - 1)) * (0.8 + 0.4 * Math.random());
}

/** The milliseconds that Teams asks to wait, in seconds; absent when it asks for none. */
export function retryAfter(headers: Pick<Response['headers'], 'get'> | undefined): number | undefined {
  const asked = Number(headers?.get('Retry-After')) * 1000;
  return asked > 0 ? asked : undefined;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * One tamed connector per service address, for turns and for proactive messages. Building one with its HTTP
 * policies is most of what botbuilder spends on a turn, and a turn that answers an invoke never sends with it.
 */
export function createConnectors(options: ConnectorOptions = {}) {
  const kept = new Map<string, Promise<ConnectorClient>>();
  return function shared(factory: ConnectorFactory): ConnectorFactory {
    return {
      create(serviceUrl: string, audience?: string) {
        const key = `${serviceUrl} ${audience ?? ''}`;
        const connector =
          kept.get(key) ?? factory.create(serviceUrl, audience).then((made) => tameConnector(made, options));
        if (!kept.has(key)) {
          kept.set(key, connector);
          connector.catch(() => kept.delete(key));
          const oldest = kept.size > 200 ? kept.keys().next().value : undefined;
          if (oldest !== undefined) kept.delete(oldest);
        }
        return connector;
      },
    };
  };
}
