import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';

/** How an import finds the bot that holds the data folder: a port on this machine, and a secret. */
const doorwaySchema = z.object({ port: z.int().min(1).max(65_535), token: z.string().min(40) });
export type Doorway = z.infer<typeof doorwaySchema>;

const place = (dataDir: string) => join(dataDir, 'import.json');

/** Readable by the owner only: who may read the ledger's folder may import into it. */
export async function putDoorway(dataDir: string, doorway: Doorway): Promise<void> {
  const draft = `${place(dataDir)}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(doorway), { mode: 0o600, flag: 'wx' });
  await rename(draft, place(dataDir));
}

export async function removeDoorway(dataDir: string): Promise<void> {
  await rm(place(dataDir), { force: true });
}

/** Undefined when no bot has put one there, or what it put there cannot be read. */
export async function findDoorway(dataDir: string): Promise<Doorway | undefined> {
  try {
    return doorwaySchema.parse(JSON.parse(await readFile(place(dataDir), 'utf8')));
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isGone || error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}
