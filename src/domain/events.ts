import { z } from 'zod/v4';

export const eventSchema = z.strictObject({ type: z.literal('placeholder'), on: z.iso.date() });
export type Event = z.infer<typeof eventSchema>;
