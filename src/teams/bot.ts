import type { Activity } from 'botbuilder';
import type { TenantId } from '../domain/entry.ts';
import type { OncePost } from '../features/handler.ts';
import type { Table } from '../features/index.ts';
import type { Clock } from '../ports/clock.ts';
import type { Deliveries } from '../ports/deliveries.ts';
import type { Directory } from '../ports/directory.ts';
import type { Log } from '../ports/log.ts';
import { pressOf, readActivity } from './activity.ts';
import { Adapter } from './adapter.ts';
import { createAnswers } from './answers.ts';
import { type Authenticated, Authentication, type Credentials, isKeyOutage } from './authentication.ts';
import { createBackground } from './background.ts';
import type { ConnectorOptions } from './connector.ts';
import { createDeliver } from './deliver.ts';
import type { DeliverParts, Render } from './deliver-parts.ts';
import { type GuardRules, refusalOf, teamsHosts, tenantOf } from './guard.ts';
import { createKeptCards } from './kept-cards.ts';
import { saysAdded, saysRemoved } from './membership.ts';
import { createOnError } from './on-error.ts';
import { createPace, type PaceOptions, paced } from './pace.ts';
import { createPoster } from './poster.ts';
import { createRecent } from './recent.ts';
import { createRoster } from './roster.ts';
import { Routes } from './routes.ts';
import { sendOnce } from './send-once.ts';

export type BotOptions = {
  /** May only be absent in local mode, where no token is asked for. */
  credentials?: Credentials | undefined;
  isLocal: boolean;
  /** Tenant ids, lower case. */
  allowedTenants: readonly string[];
  /** Hosts that messages may be sent to; Teams' own when absent. */
  allowedHosts?: readonly string[] | undefined;
  table: Table;
  render: Render;
  directory: Directory;
  deliveries: Deliveries;
  /** Entra object ids, lower case. */
  administrators: readonly string[];
  clock: Clock;
  log: Log;
  openIdMetadataUrl?: string | undefined;
  tokenIssuer?: string | undefined;
  connector?: ConnectorOptions | undefined;
  /** The time that what nobody waits for is sent by. */
  pace?: PaceOptions | undefined;
  /** Whether somebody may be a guest of the tenant, for which the roster is asked: when absent, outside local mode. */
  hasGuests?: boolean;
  /** How long an invoke may take before it is answered with "this takes longer"; Teams waits 5 s. */
  patienceMilliseconds?: number | undefined;
};

type BotRequest = { body: unknown; headers: Record<string, string | undefined> };
type BotResponse = { status: number; body?: unknown };

/** The inbound port: what came over HTTP in, what goes back out. Whoever replaces botbuilder keeps this shape. */
export type Bot = {
  handle(request: BotRequest): Promise<BotResponse>;
  /** Sends what nobody has asked for, once, whatever happens between. Never throws for what Teams does. */
  post(tenant: TenantId, post: OncePost): Promise<void>;
  /** Resolves when no turn, and nothing that a turn left to do, is under way. */
  settle(): Promise<void>;
};

/** Throws without credentials outside local mode: botbuilder would then ask nobody for a token. */
export function createBot(options: BotOptions): Bot {
  const { credentials, isLocal, log } = options;
  if (!credentials && !isLocal) throw new Error('credentials are needed outside local mode');
  const rules: GuardRules = {
    isLocal,
    allowedTenants: options.allowedTenants,
    allowedHosts: options.allowedHosts ?? teamsHosts,
  };
  const authentication = new Authentication(options);
  const adapter = new Adapter(authentication);
  const background = createBackground(log);
  const keptCards = createKeptCards();
  const poster = createPoster(adapter, credentials?.appId ?? '', rules);
  adapter.onTurnError = createOnError({ log, keptCards });
  const pace = createPace(options.pace);
  const parts: DeliverParts = { ...options, background, keptCards, poster: paced(poster, pace) };
  const routes = createRoutes(options, parts);
  const once = createRecent<BotResponse>();
  const running = new Set<Promise<unknown>>();

  async function runTurn(authenticated: Authenticated, activity: Activity): Promise<BotResponse> {
    const response = await adapter.runTurn(authenticated, activity, async (context) => {
      await routes.run(context);
    });
    return response ? { status: response.status, body: response.body } : { status: 200 };
  }

  async function handle({ body, headers }: BotRequest): Promise<BotResponse> {
    const activity = readActivity(body);
    if (!activity) return refuse(log, 400, 'not an activity');
    let authenticated: Authenticated;
    try {
      authenticated = await authentication.authenticateRequest(activity, headers.authorization ?? '');
    } catch (error) {
      return isKeyOutage(error)
        ? refuse(log, 503, 'no signing keys')
        : refuse(log, 401, 'token not accepted');
    }
    const refusal = refusalOf(activity, rules);
    if (refusal) return refuse(log, 403, `${refusal} not allowed`);
    if (!activity.id) return runTurn(authenticated, activity);
    const key = [
      activity.type,
      tenantOf(activity),
      activity.conversation.id,
      activity.from.id,
      activity.id,
    ].join(' ');
    return once(key, Date.now(), () => runTurn(authenticated, activity));
  }

  return {
    handle(request) {
      const turn = handle(request);
      running.add(turn);
      const forget = () => running.delete(turn);
      turn.then(forget, forget);
      return turn;
    },
    post: (tenant, post) => sendOnce({ ...parts, poster, pace }, tenant, post),
    async settle() {
      while (running.size > 0) await Promise.allSettled(running);
      await background.settle();
    },
  };
}

/** Where the activities go: first match, invokes before the rest. What matches nothing needs no answer. */
function createRoutes(options: BotOptions, parts: DeliverParts): Routes {
  const answers = createAnswers({
    ...parts,
    table: options.table,
    deliver: createDeliver(parts),
    sources: { hasGuests: !options.isLocal, ...options, roster: createRoster() },
    patienceMilliseconds: options.patienceMilliseconds ?? 2500,
  });
  return new Routes()
    .on(async ({ activity }) => activity.name === 'adaptiveCard/action', answers.pressed, true)
    .on(async () => true, answers.unsupported, true)
    .on(
      async ({ activity }) => activity.type === 'message' && pressOf(activity) !== undefined,
      answers.pressed,
    )
    .on(async ({ activity }) => activity.type === 'message', answers.typed)
    .on(async ({ activity }) => saysAdded(activity), answers.added)
    .on(async ({ activity }) => saysRemoved(activity), answers.removed);
}

function refuse(log: Log, status: number, error: string): BotResponse {
  log('warn', 'refused', { status, error });
  return { status, body: { error } };
}
