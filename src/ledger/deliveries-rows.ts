import { z } from 'zod/v4';
import {
  type Channel,
  type Delivery,
  deliveryReasons,
  deliveryStates,
  type Shown,
} from '../ports/deliveries.ts';
import { conversationSchema, languageSchema } from './directory-rows.ts';

const id = z.string().min(1);
const reasonSchema = z.enum(deliveryReasons);

const channelSchema = z.strictObject({
  ...conversationSchema.shape,
  name: z.string().optional(),
  team: id.optional(),
  unit: z.string().optional(),
  language: languageSchema.optional(),
  inactive: reasonSchema.optional(),
});

const shownSchema = z.strictObject({
  conversation: conversationSchema,
  activityId: z.string().min(1),
  language: languageSchema,
  /** Messages before it that show the same, oldest first. */
  earlier: z.array(id).optional(),
});

const deliverySchema = z.strictObject({
  key: id,
  job: id,
  to: z.union([z.strictObject({ person: id }), z.strictObject({ channel: id })]),
  state: z.enum(deliveryStates),
  attempts: z.int().nonnegative(),
  at: z.iso.datetime(),
  since: z.iso.datetime().optional(),
  due: z.iso.date().optional(),
  until: z.iso.datetime().optional(),
  reason: reasonSchema.optional(),
  about: z.string().optional(),
  messageId: id.optional(),
});

/** The days on which the bot was there: every one from `since` to `last`. */
const presentSchema = z.strictObject({ since: z.iso.date(), last: z.iso.date() });

/** When what is due was last looked for. */
const lookSchema = z.strictObject({ at: z.iso.datetime() });

export type ShownRow = Shown & { earlier?: string[] };

export type DeliveryRow =
  | { channel: Channel }
  | { subject: string; shown: ShownRow }
  | { delivery: Delivery }
  | { present: z.infer<typeof presentSchema> }
  | { look: z.infer<typeof lookSchema> };

const rowSchema = z.union([
  z.strictObject({ channel: channelSchema }),
  z.strictObject({ subject: z.string().min(1), shown: shownSchema }),
  z.strictObject({ delivery: deliverySchema }),
  z.strictObject({ present: presentSchema }),
  z.strictObject({ look: lookSchema }),
]);

export function parseDeliveryRow(raw: unknown): DeliveryRow {
  // JSON has no `undefined`: what is optional is there or absent, which zod's type does not say.
  return rowSchema.parse(raw) as DeliveryRow;
}

export const channelKey = (id: string) => JSON.stringify(['channel', id]);
export const shownKey = (subject: string, conversationId: string) =>
  JSON.stringify(['shown', subject, conversationId]);
export const claimKey = (key: string) => JSON.stringify(['delivery', key]);
export const presentKey = JSON.stringify(['present']);
export const lookKey = JSON.stringify(['look']);

export function deliveryKey(row: DeliveryRow): string {
  if ('channel' in row) return channelKey(row.channel.id);
  if ('delivery' in row) return claimKey(row.delivery.key);
  if ('look' in row) return lookKey;
  return 'present' in row ? presentKey : shownKey(row.subject, row.shown.conversation.id);
}

/** What did not get through, for whoever is heard from; what shows one thing; and the rest by its kind. */
export const groups = { inactive: 'inactive', delivery: 'delivery', channel: 'channel' } as const;
export const shownGroup = (subject: string) => `shown ${subject}`;

export function deliveryGroup(row: DeliveryRow): string {
  if ('delivery' in row) return row.delivery.state === 'inactive' ? groups.inactive : groups.delivery;
  if ('channel' in row) return groups.channel;
  if ('look' in row) return 'look';
  return 'present' in row ? 'present' : shownGroup(row.subject);
}
