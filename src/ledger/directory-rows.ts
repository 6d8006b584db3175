import { z } from 'zod/v4';
import { type Notice, noticeWishes, type Person } from '../ports/directory.ts';

export const conversationSchema = z.strictObject({ id: z.string().min(1), serviceUrl: z.string().min(1) });

/** A new language does not compile until it is here: a row with it could be written and not read. */
type Language = NonNullable<Person['language']>;
export const languageSchema = z.enum({ nb: 'nb', nn: 'nn', en: 'en' } satisfies { [L in Language]: L });

const personSchema = z.strictObject({
  pseudonym: z.string().min(1),
  objectId: z.string().min(1),
  name: z.string(),
  language: languageSchema.optional(),
  locale: languageSchema.optional(),
  unit: z.string().optional(),
  personal: conversationSchema.optional(),
  notices: z.enum(noticeWishes).optional(),
});

const reporterSchema = z.strictObject({ thief: z.string().min(1), pseudonym: z.string().min(1) });

const owedSchema = z.strictObject({
  pseudonym: z.string().min(1),
  notices: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        text: z.string().min(1),
        isForDigest: z.literal(true).optional(),
      }),
    )
    .min(1),
});

const draftSchema = z.strictObject({
  pseudonym: z.string().min(1),
  id: z.string().min(1),
  savedOn: z.iso.date(),
  values: z.record(z.string(), z.string()),
});

export type DirectoryRow =
  | { person: Person }
  | { draft: z.infer<typeof draftSchema> }
  | { reporter: z.infer<typeof reporterSchema> }
  | { owed: { pseudonym: string; notices: Notice[] } };

const rowSchema = z.union([
  z.strictObject({ person: personSchema }),
  z.strictObject({ reporter: reporterSchema }),
  z.strictObject({ owed: owedSchema }),
  z.strictObject({ draft: draftSchema }),
]);

export function parseDirectoryRow(raw: unknown): DirectoryRow {
  // JSON has no `undefined`: what is optional is there or absent, which zod's type does not say.
  return rowSchema.parse(raw) as DirectoryRow;
}

export const personKey = (objectId: string) => `person ${objectId}`;
export const reporterKey = (thief: string) => `reporter ${thief}`;
export const owedKey = (pseudonym: string) => `owed ${pseudonym}`;
export const draftKey = (pseudonym: string, id: string) => `draft ${pseudonym} ${id}`;

export function directoryKey(row: DirectoryRow): string {
  if ('person' in row) return personKey(row.person.objectId);
  if ('draft' in row) return draftKey(row.draft.pseudonym, row.draft.id);
  return 'reporter' in row ? reporterKey(row.reporter.thief) : owedKey(row.owed.pseudonym);
}

/** Whose row it is. */
export function ownerOf(row: DirectoryRow): string {
  if ('person' in row) return row.person.pseudonym;
  if ('draft' in row) return row.draft.pseudonym;
  return 'reporter' in row ? row.reporter.pseudonym : row.owed.pseudonym;
}
