import { type Entry, entrySchema } from '../domain/entry.ts';
import { upcastEntry } from './migrations.ts';

/** An entry as it was written, in any shape it ever had, to an entry of today; throws when it is not one. */
export function parseEntry(raw: unknown): Entry {
  return entrySchema.parse(upcastEntry(raw));
}
