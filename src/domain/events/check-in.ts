import { z } from 'zod/v4';
import { channel, event, id, note } from './shapes.ts';

/** The ISO week and which of the week's check-ins it is: 2026-W48-1. */
const slot = z.string().regex(/^\d{4}-W\d{2}-[12]$/);

/** 1 is Monday. */
const weekday = z.int().min(1).max(7);

/** When a team is asked; the language is the channel's, and lies with it. domain.md §8. */
const checkInPlanSchema = z.strictObject({
  unit: id,
  days: z.array(weekday).min(1).max(2),
  /** On the clock in Norway, hh:mm. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** ISO weeks, every year. */
  closedWeeks: z.array(z.int().min(1).max(53)).max(53),
  isOpenInJuly: z.boolean(),
  /** The board that is asked about, where the unit has several; else the newest in work. */
  board: id.optional(),
});
export type CheckInPlan = z.infer<typeof checkInPlanSchema>;

/** What a team's weekly check-in is, and what came of each. */
export const checkInEvents = [
  event('check-in.scheduled', { channel, ...checkInPlanSchema.shape }),
  event('check-in.paused', { channel }),
  event('check-in.resumed', { channel }),
  event('check-in.opened', { channel, slot, unit: id }),
  /** Points at what was answered, which stands on the storyboard alone. A later one for the same slot corrects it. */
  event('check-in.answered', {
    channel,
    slot,
    unit: id,
    board: id.optional(),
    experiment: id.optional(),
    observation: id.optional(),
    obstacle: id.optional(),
    next: id.optional(),
    /** A next step that somebody wrote while another one was locked: their words are not lost. */
    alsoSaid: note.optional(),
  }),
] as const;
