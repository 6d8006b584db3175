import { z } from 'zod/v4';
import { eventSchema } from './events.ts';
import { roleSchema } from './people/roles.ts';

/** A municipality is one Teams tenant: a GUID in lower case. */
export type TenantId = string;

const instant = z.iso.datetime();
const date = z.iso.date();

/**
 * One command's whole effect, appended at once: it is in the ledger whole or not at all.
 * `at` is when it was recorded (ISO instant in UTC, never running backwards), or only the date where a time could lead
 * to who reported. `by` is a pseudonym; a report has neither `by` nor `role`, so that nothing in the ledger leads to
 * who reported.
 */
export const entrySchema = z.strictObject({
  seq: z.int().positive(),
  at: z.string().refine((at) => instant.safeParse(at).success || date.safeParse(at).success),
  by: z.string().min(1).optional(),
  role: roleSchema.optional(),
  commandId: z.string().min(1).max(100),
  events: z.array(eventSchema).min(1),
});

export type Entry = z.infer<typeof entrySchema>;
