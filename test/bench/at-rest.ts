import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const quietMs = 3000;

/** Until a file has not grown for a while: what was due when the bot started, thousands of checks in a big register, is done. */
export async function atRest(file: string): Promise<void> {
  for (let before = -1; ; ) {
    const { size } = await stat(file);
    if (size === before) return;
    before = size;
    await setTimeout(quietMs);
  }
}
