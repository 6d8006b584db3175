import type { Entry } from '../../src/domain/entry.ts';

/** The drill's own event: each of an entry's parts knows how many there are, so that half an entry shows. */
export type Part = { type: 'part'; part: number; of: number };
export type Tally = { parts: number };

export const tenant = '11111111-1111-1111-1111-111111111111';

export const folding = {
  clock: { now: () => new Date() },
  empty: (): Tally => ({ parts: 0 }),
  evolve(tally: Tally, entry: Entry): void {
    tally.parts += entry.events.length;
  },
};

/** No zod: a worker is to be at work in a tenth of a second. Throws for half an entry. */
export function parseParts(raw: unknown): Entry {
  const entry = raw as Entry;
  for (const [index, { part, of }] of partsOf(entry).entries()) {
    if (part !== index + 1 || of !== entry.events.length)
      throw new Error(`half an entry: ${JSON.stringify(raw)}`);
  }
  return entry;
}

export function partsOf(entry: Entry): readonly Part[] {
  return entry.events as unknown as Part[];
}
