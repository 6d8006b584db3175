import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** Only one process may write in a folder. */
export type FolderLock = { release(): void };

export type LockOptions = {
  folder: string;
  /** How long a second one waits for the first to end, as in a rolling update. */
  patienceMs?: number;
  /** Called once, when it has to wait. */
  onWaiting?: () => void;
};

const busy = 5;
const betweenTriesMs = 100;

/**
 * An exclusive SQLite transaction that is never ended: the operating system drops it when the process dies, however
 * it dies. A file with a process id in it would not do: in a container everyone is process 1.
 */
export async function lockFolder(options: LockOptions): Promise<FolderLock> {
  const { folder, patienceMs = 60_000, onWaiting } = options;
  const lastTry = performance.now() + patienceMs;
  let lock = tryLock(folder);
  if (!lock) onWaiting?.();
  while (!lock && performance.now() < lastTry) {
    await setTimeout(betweenTriesMs);
    lock = tryLock(folder);
  }
  if (lock) return lock;
  throw new Error(
    `another Tidvinn is using the folder ${folder}: stop it first, or give this one a folder of its own. One process per data folder.`,
  );
}

function tryLock(folder: string): FolderLock | undefined {
  const database = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return undefined;
    throw error;
  }
}
