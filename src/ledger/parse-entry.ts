import { type Entry, entrySchema } from '../domain/entry.ts';
import { upcastEntry } from './migrations.ts';
import { quickCheck } from './quick-check.ts';

const isEntry = quickCheck(entrySchema) as (raw: unknown) => raw is Entry;

/** An entry as it was written, in any shape it ever had, to an entry of today (no copy of it); throws when it is not one. */
export function parseEntry(raw: unknown): Entry {
  const entry = upcastEntry(raw);
  return isEntry(entry) ? entry : entrySchema.parse(entry);
}
