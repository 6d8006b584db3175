import type { SummaryPlace } from '../../../domain/events/summary.ts';
import type { Recipient } from '../../../ports/deliveries.ts';
import { hashOf } from '../../commanding.ts';
import type { Turn } from '../../handler.ts';

/** Where a status would come by itself: to the person who asks alone, or to the channel; in a group chat nowhere. */
export function placeOf({ place, person: { pseudonym: person } }: Turn): SummaryPlace | undefined {
  if (place.kind === 'personal') return { kind: 'person', person };
  return place.kind === 'channel' ? { kind: 'channel', channel: place.conversation.id } : undefined;
}

export function recipientOf(to: SummaryPlace): Recipient {
  return to.kind === 'person' ? { person: to.person } : { channel: to.channel };
}

/** One place has a unit's status once. */
export function subscriptionId(to: SummaryPlace, unit: string | undefined): string {
  return hashOf('summary', to, unit ?? null);
}
