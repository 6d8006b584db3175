import { z } from 'zod/v4';
import { channel, event, id, person } from './shapes.ts';

export const rhythms = ['month', 'quarter'] as const;
export const rhythmSchema = z.enum(rhythms);
/** How often a status comes by itself. */
export type Rhythm = z.infer<typeof rhythmSchema>;

/** Where it comes: a person's own chat, or a channel. */
const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person }),
  z.strictObject({ kind: z.literal('channel'), channel }),
]);
export type SummaryPlace = z.infer<typeof placeSchema>;

/** A status that comes by itself. domain.md §10. */
export const summaryEvents = [
  /** Without a unit it is the municipality's. A later one for the same subscription changes it. */
  event('summary.scheduled', { subscription: id, unit: id.optional(), every: rhythmSchema, to: placeSchema }),
  event('summary.stopped', { subscription: id }),
  /** What it showed, and the first day of what it covers: the next one is compared with it. */
  event('summary.opened', {
    subscription: id,
    unit: id.optional(),
    from: z.iso.date(),
    asOf: z.iso.date(),
    knownAt: z.int().min(0),
  }),
] as const;
