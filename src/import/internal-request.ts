import { z } from 'zod/v4';
import type { ImportResult } from './import-register.ts';
import type { Progress } from './read-file.ts';

/** Where the bot takes an import, and how it says that it is the one who answers. */
export const importPath = '/internal/import';
export const importHeader = 'x-tidvinn-import';

/** What an import sends to the bot. */
export const internalRequestSchema = z.strictObject({
  tenant: z.guid(),
  files: z
    .array(z.strictObject({ name: z.string().max(255), base64: z.base64() }))
    .min(1)
    .max(2),
  by: z.guid().optional(),
  corrects: z.string().min(1).max(2000).optional(),
  isDryRun: z.boolean().optional(),
});
export type InternalRequest = z.infer<typeof internalRequestSchema>;

/** Each line of the answer is one of these as JSON; the last one is not progress. */
export type InternalLine =
  | { progress: Progress }
  | { result: ImportResult }
  | { refused: 'notServed' }
  /** It went wrong; the id stands in the bot's log. */
  | { failed: string; id: string };
