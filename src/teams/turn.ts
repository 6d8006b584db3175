import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { todayInNorway } from '../domain/time/dates.ts';
import type { Place, Turn } from '../features/handler.ts';
import { type Language, languageOf } from '../language/language.ts';
import type { Clock } from '../ports/clock.ts';
import type { Channel, Deliveries } from '../ports/deliveries.ts';
import { type Directory, languageOfTurn } from '../ports/directory.ts';
import { channelDataOf, conversationIdOf, pressOf } from './activity.ts';
import { tenantOf } from './guard.ts';
import type { Member, Roster } from './roster.ts';

export type TurnSources = {
  directory: Directory;
  deliveries: Deliveries;
  /** Entra object ids, lower case. */
  administrators: readonly string[];
  clock: Clock;
  isLocal: boolean;
  /** The Playground has none. */
  hasGuests: boolean;
  roster: Roster;
};

/** The activity as a turn; nothing when it does not say who acts. */
export async function readTurn(
  activity: Activity,
  sources: TurnSources,
  member: () => Promise<Member | undefined>,
): Promise<Turn | undefined> {
  const tenant = tenantOf(activity);
  const objectId = objectIdOf(activity, sources.isLocal);
  if (!tenant || !objectId) return undefined;
  const now = sources.clock.now();
  const kind = kindOf(activity);
  const conversation = { id: conversationIdOf(activity), serviceUrl: activity.serviceUrl };
  const channel = kind === 'channel' ? await channelOf(activity, tenant, sources.deliveries) : undefined;
  const person = await sources.directory.meet(tenant, {
    objectId,
    name:
      activity.from.name ||
      (await knownName(tenant, objectId, sources.directory)) ||
      (await member())?.name ||
      '',
    ...(kind === 'personal' && { personal: conversation, locale: localeOf(activity) }),
  });
  const place: Place = { kind, conversation };
  if (channel?.name) place.channelName = channel.name;
  if (channel?.unit) place.unit = channel.unit;
  return {
    tenant,
    person,
    isFirstAdministrator: sources.administrators.includes(objectId),
    ...(sources.hasGuests && (await member())?.isGuest && { isGuest: true as const }),
    language: languageOfTurn(channel, person, localeOf(activity)),
    now,
    today: todayInNorway(now),
    place,
    activityId: activity.id ?? '',
    ...(pressOf(activity) && activity.replyToId && { cardMessageId: activity.replyToId }),
  };
}

/** Who acts. Teams' other id (`from.id`) is the bot's own name for a person, so only local mode makes do with it. */
function objectIdOf({ from }: Activity, isLocal: boolean): string | undefined {
  if (from.aadObjectId) return from.aadObjectId.toLowerCase();
  if (!isLocal) return undefined;
  const hash = createHash('sha256').update(from.id).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-');
}

/** Of a kind of conversation that we do not know, nobody can say who reads along: it is not taken for a chat alone. */
function kindOf({ conversation: { conversationType = 'personal', isGroup } }: Activity): Place['kind'] {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'personal' && !isGroup ? 'personal' : 'group';
}

/** The channel as it is known, its address kept fresh: proactive messages go to the newest one. */
async function channelOf(activity: Activity, tenant: string, deliveries: Deliveries): Promise<Channel> {
  const id = conversationIdOf(activity);
  const known = await deliveries.channel(tenant, id);
  const name = channelDataOf(activity, 'channel', 'name');
  const team = channelDataOf(activity, 'team', 'id');
  const heard = { id, serviceUrl: activity.serviceUrl, ...(name && { name }), ...(team && { team }) };
  const channel: Channel = { ...known, ...heard };
  const isNews =
    known?.serviceUrl !== channel.serviceUrl || known.name !== channel.name || known.team !== channel.team;
  if (isNews) await deliveries.putChannel(tenant, heard);
  return channel;
}

/** Activities about installing the bot carry no name, and an empty one must not replace the name we have. */
async function knownName(
  tenant: string,
  objectId: string,
  directory: Directory,
): Promise<string | undefined> {
  return (await directory.people(tenant)).find((person) => person.objectId === objectId)?.name;
}

/** Teams leaves the locale out of some activities; the municipalities are Norwegian. */
export function localeOf(activity: Activity): Language {
  const client = activity.entities?.find((entity) => entity.type === 'clientInfo') as
    | { locale?: unknown }
    | undefined;
  const locale = activity.locale ?? client?.locale;
  return typeof locale === 'string' && locale !== '' ? languageOf(locale) : 'nb';
}
