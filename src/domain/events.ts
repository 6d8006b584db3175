import { z } from 'zod/v4';
import { checkInEvents } from './events/check-in.ts';
import { gainEvents } from './events/gain.ts';
import { kataEvents } from './events/kata.ts';
import { reportEvents } from './events/report.ts';
import { summaryEvents } from './events/summary.ts';
import { timeThiefEvents } from './events/time-thief.ts';
import { unitEvents } from './events/unit.ts';

export * from './events/shapes.ts';

/** Everything that can happen. */
export const eventSchema = z.discriminatedUnion('type', [
  ...unitEvents,
  ...timeThiefEvents,
  ...gainEvents,
  ...kataEvents,
  ...reportEvents,
  ...checkInEvents,
  ...summaryEvents,
]);

export type Event = z.infer<typeof eventSchema>;
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;
