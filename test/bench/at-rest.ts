import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const quietMs = 3000;

/**
 * Until what is due when the bot starts is done: a big register's thousands of checks are opened one by one, and each
 * is something new to work totals out from. They begin, and then the file has not grown for a while.
 */
export async function atRest(file: string, sizeAtStart: number): Promise<void> {
  for (let before = sizeAtStart; ; ) {
    await setTimeout(quietMs);
    const { size } = await stat(file);
    if (size === before && size > sizeAtStart) return;
    before = size;
  }
}
