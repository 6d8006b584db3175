import type { Activity } from 'botbuilder';

/** The body as an activity of Teams', or nothing: botbuilder answers `{}` with 500 and its own words. */
export function readActivity(body: unknown): Activity | undefined {
  if (!isRecord(body)) return undefined;
  const { type, channelId, serviceUrl, conversation, from, recipient } = body;
  const hasTexts = [type, serviceUrl].every((value) => typeof value === 'string' && value !== '');
  // Another channel id would make botbuilder check the token by another channel's rules.
  if (!hasTexts || channelId !== 'msteams') return undefined;
  if (![conversation, from, recipient].every((party) => isRecord(party) && typeof party.id === 'string')) {
    return undefined;
  }
  const isAbsent = (value: unknown) => value === undefined || value === null;
  const { aadObjectId } = from as Record<string, unknown>;
  if (![body.text, body.locale, aadObjectId].every((one) => isAbsent(one) || typeof one === 'string'))
    return undefined;
  const { entities } = body;
  if (!isAbsent(entities) && !(Array.isArray(entities) && entities.every(isRecord))) return undefined;
  return body as unknown as Activity;
}

/** The card button behind an activity: an invoke, or an `Action.Submit` message whose value carries the verb. */
export type Press = { verb: string; data: unknown; isAutomatic: boolean };

export function pressOf(activity: Activity): Press | undefined {
  const value: unknown = activity.value;
  if (!isRecord(value)) return undefined;
  if (activity.type === 'message') {
    const { verb, ...data } = value;
    return typeof verb === 'string' ? { verb, data, isAutomatic: false } : undefined;
  }
  const action = value.action;
  if (activity.name !== 'adaptiveCard/action' || !isRecord(action) || typeof action.verb !== 'string') {
    return undefined;
  }
  return { verb: action.verb, data: action.data ?? {}, isAutomatic: value.trigger === 'automatic' };
}

/** In a channel the id carries the thread, which no answer of ours is remembered by. */
export function conversationIdOf(activity: Activity): string {
  return activity.conversation.id.split(';messageid=')[0] ?? activity.conversation.id;
}

export function channelDataOf(
  { channelData }: Activity,
  part: 'channel' | 'team',
  field: string,
): string | undefined {
  const data: unknown = channelData;
  const found = isRecord(data) && isRecord(data[part]) ? data[part][field] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
