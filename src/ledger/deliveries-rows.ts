import { z } from 'zod/v4';
import type { Channel, Shown } from '../ports/deliveries.ts';
import { conversationSchema, languageSchema } from './directory-rows.ts';

const channelSchema = z.strictObject({
  ...conversationSchema.shape,
  name: z.string().optional(),
  unit: z.string().optional(),
  language: languageSchema.optional(),
});

const shownSchema = z.strictObject({
  conversation: conversationSchema,
  activityId: z.string().min(1),
  language: languageSchema,
});

export type DeliveryRow = { channel: Channel } | { subject: string; shown: Shown };

const rowSchema = z.union([
  z.strictObject({ channel: channelSchema }),
  z.strictObject({ subject: z.string().min(1), shown: shownSchema }),
]);

export function parseDeliveryRow(raw: unknown): DeliveryRow {
  // JSON has no `undefined`: what is optional is there or absent, which zod's type does not say.
  return rowSchema.parse(raw) as DeliveryRow;
}

export const channelKey = (id: string) => JSON.stringify(['channel', id]);
export const shownKey = (subject: string, conversationId: string) =>
  JSON.stringify(['shown', subject, conversationId]);

export function deliveryKey(row: DeliveryRow): string {
  return 'channel' in row ? channelKey(row.channel.id) : shownKey(row.subject, row.shown.conversation.id);
}
