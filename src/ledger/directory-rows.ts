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

export type DirectoryRow =
  | { person: Person }
  | { reporter: z.infer<typeof reporterSchema> }
  | { owed: { pseudonym: string; notices: Notice[] } };

const rowSchema = z.union([
  z.strictObject({ person: personSchema }),
  z.strictObject({ reporter: reporterSchema }),
  z.strictObject({ owed: owedSchema }),
]);

export function parseDirectoryRow(raw: unknown): DirectoryRow {
  // JSON has no `undefined`: what is optional is there or absent, which zod's type does not say.
  return rowSchema.parse(raw) as DirectoryRow;
}

export const personKey = (objectId: string) => `person ${objectId}`;
export const reporterKey = (thief: string) => `reporter ${thief}`;

export const owedKey = (pseudonym: string) => `owed ${pseudonym}`;

export function directoryKey(row: DirectoryRow): string {
  if ('person' in row) return personKey(row.person.objectId);
  return 'reporter' in row ? reporterKey(row.reporter.thief) : owedKey(row.owed.pseudonym);
}

/** Whose row it is. */
export function ownerOf(row: DirectoryRow): string {
  if ('person' in row) return row.person.pseudonym;
  return 'reporter' in row ? row.reporter.pseudonym : row.owed.pseudonym;
}
