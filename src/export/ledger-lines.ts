import { z } from 'zod/v4';
import { type Entry, entrySchema, type TenantId } from '../domain/entry.ts';

/**
 * A municipality's whole ledger as one file, for archives and for moving: JSON Lines in UTF-8. The first line says
 * what it is; then one line an entry, as it was told, in order and without holes. README.md has it for people.
 */
const headSchema = z.strictObject({
  format: z.literal('tidvinn-ledger'),
  version: z.literal(1),
  tenant: z.string(),
  entries: z.int().min(0),
});
export type Head = z.infer<typeof headSchema>;

/** `onProgress` hears how many entries have been taken. */
export function* ledgerLines(
  tenant: TenantId,
  entries: readonly Entry[],
  onProgress: (done: number) => void,
): Generator<string> {
  const head: Head = { format: 'tidvinn-ledger', version: 1, tenant, entries: entries.length };
  yield `${JSON.stringify(head)}\n`;
  for (const [index, entry] of entries.entries()) {
    yield `${JSON.stringify(entry)}\n`;
    onProgress(index + 1);
  }
}

/** What was wrong with a file, and on which line. */
export class UnreadableExport extends Error {
  override name = 'UnreadableExport';
  readonly line: number;
  readonly problem: 'notAnExport' | 'notAnEntry' | 'outOfOrder' | 'cutShort';
  constructor(line: number, problem: UnreadableExport['problem']) {
    super(`line ${line}: ${problem}`);
    this.line = line;
    this.problem = problem;
  }
}

/** `upcast` reads an entry in any shape it ever had. Throws `UnreadableExport`; nothing is taken from half a file. */
export function readLedgerLines(
  text: string,
  upcast: (raw: unknown) => Entry,
): { head: Head; entries: Entry[] } {
  const [first = '', ...rest] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const head = headSchema.safeParse(jsonOf(first));
  if (!head.success) throw new UnreadableExport(1, 'notAnExport');
  const lines = rest.filter((line) => line !== '');
  const entries = lines.map((line, index) => {
    const entry = entryOf(line, upcast);
    if (!entry) throw new UnreadableExport(index + 2, 'notAnEntry');
    if (entry.seq !== index + 1) throw new UnreadableExport(index + 2, 'outOfOrder');
    return entry;
  });
  if (entries.length !== head.data.entries) throw new UnreadableExport(lines.length + 2, 'cutShort');
  return { head: head.data, entries };
}

function entryOf(line: string, upcast: (raw: unknown) => Entry): Entry | undefined {
  try {
    return entrySchema.parse(upcast(JSON.parse(line)));
  } catch {
    return undefined;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
