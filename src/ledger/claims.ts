import {
  type Channel,
  type Claim,
  type Delivery,
  type DeliveryReason,
  deliveryAt,
  isFree,
  isSameRecipient,
  type NeverSent,
  needsDecision,
  type Recipient,
  type Result,
} from '../ports/deliveries.ts';
import { channelKey, claimKey, type DeliveryRow, groups } from './deliveries-rows.ts';
import type { Rows } from './rows.ts';

type Store = Rows<DeliveryRow>;

/** No `await` between looking and putting: of two claimers at once, one finds the other's row. */
export async function claimIn(
  rows: Store,
  { job, to, items }: Claim,
  lease: { at: string; until: string },
): Promise<string[]> {
  const free = items.filter(({ key }) => isFree(findIn(rows, key), to, lease.at));
  await Promise.all(
    free.map(({ key, about }) => {
      const attempts = (findIn(rows, key)?.attempts ?? 0) + 1;
      const delivery = { key, job, to, state: 'claimed' as const, attempts, ...lease };
      return rows.put({ delivery: about === undefined ? delivery : { ...delivery, about } });
    }),
  );
  return free.map(({ key }) => key);
}

/** `at` is the instant of the claim whose result this is. */
export async function settleIn(
  rows: Store,
  { keys, at }: { keys: readonly string[]; at: string },
  result: Result,
): Promise<void> {
  await Promise.all(
    keys.map(async (key) => {
      const claimed = findIn(rows, key);
      if (claimed?.state !== 'claimed' || claimed.at !== at) return;
      const { until: _until, ...rest } = claimed;
      const { reason, state } = result;
      await Promise.all([
        rows.put({ delivery: { ...rest, ...result } }),
        state === 'inactive' && 'channel' in rest.to && putInactive(rows, rest.to.channel, reason),
      ]);
    }),
  );
}

/** Whether a channel that is known can be reached; one that is not known stays so. */
async function putInactive(rows: Store, id: string, reason: DeliveryReason | undefined): Promise<void> {
  const known = findChannel(rows, id);
  if (!known || known.inactive === reason) return;
  const { inactive: _before, ...channel } = known;
  await rows.put({ channel: reason === undefined ? channel : { ...channel, inactive: reason } });
}

export function findChannel(rows: Store, id: string): Channel | undefined {
  const row = rows.get(channelKey(id));
  return row && 'channel' in row ? row.channel : undefined;
}

export function findIn(rows: Store, key: string): Delivery | undefined {
  const row = rows.get(claimKey(key));
  return row && 'delivery' in row ? row.delivery : undefined;
}

/** No copies: jobs ask each minute for what a year has brought. */
export function claimsIn(rows: Store, at: string): Readonly<Delivery>[] {
  const found: Readonly<Delivery>[] = [];
  for (const name of [groups.inactive, groups.delivery])
    for (const row of rows.group(name)) if ('delivery' in row) found.push(deliveryAt(row.delivery, at));
  return found;
}

export async function heardFromIn(rows: Store, from: Recipient, at: string): Promise<void> {
  const places = 'channel' in from ? teamOf(rows, from.channel) : new Set<string>();
  const isHeard = (to: Recipient) => ('channel' in to ? places.has(to.channel) : isSameRecipient(to, from));
  const waiting: Delivery[] = [];
  for (const row of rows.group(groups.inactive))
    if ('delivery' in row && isHeard(row.delivery.to)) waiting.push(row.delivery);
  await Promise.all([
    ...waiting.map((delivery) => rows.put({ delivery: tryAgain(delivery, at) })),
    ...Array.from(places, (id) => putInactive(rows, id, undefined)),
  ]);
}

export async function shutOutIn(
  rows: Store,
  from: { channel: string } | { team: string },
  reason: DeliveryReason,
): Promise<void> {
  const places = 'channel' in from ? [from.channel] : channelsOf(rows, from.team);
  await Promise.all(Array.from(places, (id) => putInactive(rows, id, reason)));
}

/** A channel and the others of its team. */
function teamOf(rows: Store, id: string): Set<string> {
  const team = findChannel(rows, id)?.team;
  return new Set([id, ...(team === undefined ? [] : channelsOf(rows, team))]);
}

function channelsOf(rows: Store, team: string): string[] {
  return Array.from(rows.group(groups.channel)).flatMap((row) =>
    'channel' in row && row.channel.team === team ? [row.channel.id] : [],
  );
}

export async function sendAgainIn(rows: Store, key: string, at: string): Promise<boolean> {
  const known = findIn(rows, key);
  const now = known && deliveryAt(known, at);
  if (!now || !needsDecision(now)) return false;
  await rows.put({ delivery: tryAgain(now, at) });
  return true;
}

export async function tooLateIn(rows: Store, keys: readonly string[], at: string): Promise<void> {
  await Promise.all(
    keys.map(async (key) => {
      const known = findIn(rows, key);
      if (!known || known.state === 'late') return;
      const { until: _until, ...delivery } = deliveryAt(known, at);
      await rows.put({ delivery: { ...delivery, state: 'late' } });
    }),
  );
}

export async function neverSentIn(
  rows: Store,
  those: readonly NeverSent[],
  { from, until }: { from: string; until: string },
): Promise<void> {
  const down = { state: 'late', reason: 'down', attempts: 0, at: until, since: from } as const;
  await Promise.all(
    those.filter(({ key }) => !findIn(rows, key)).map((one) => rows.put({ delivery: { ...one, ...down } })),
  );
}

export async function forgetIn(rows: Store, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => rows.delete(claimKey(key))));
}

function tryAgain({ reason: _reason, ...delivery }: Delivery, at: string): Delivery {
  return { ...delivery, state: 'failed', at, until: at };
}
