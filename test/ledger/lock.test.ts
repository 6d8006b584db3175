import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '../../src/ledger/lock.ts';
import { tempFolder } from './temp-folder.ts';

const forever = 60_000;

/** A real second process that wants the folder; `says` is its next line, undefined when it has ended. */
function another(folder: string, patienceMs: number) {
  const child = spawn(process.execPath, [
    join(import.meta.dirname, 'hold-folder.ts'),
    folder,
    String(patienceMs),
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const complaints: string[] = [];
  child.stderr.on('data', (text) => complaints.push(String(text)));
  return {
    complaints,
    says: async (): Promise<string | undefined> => (await lines.next()).value,
    kill: () => child.kill('SIGKILL'),
  };
}

describe('the lock on a folder', () => {
  it('is refused to a second process while the first lives, with a reason that helps', async () => {
    const folder = await tempFolder();
    const first = another(folder, 0);
    expect(await first.says()).toBe('locked');
    const second = another(folder, 0);
    expect(await second.says()).toBe('waiting');
    expect(await second.says()).toMatch(/another Tidvinn is using the folder .*One process per data folder/);
    await expect(lockFolder({ folder, patienceMs: 0 })).rejects.toThrow('another Tidvinn');
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });

  it('is free the moment the first one is killed, and who waited for it has it', async () => {
    const folder = await tempFolder();
    const first = another(folder, 0);
    expect(await first.says()).toBe('locked');
    const second = another(folder, forever);
    expect(await second.says()).toBe('waiting');
    first.kill();
    expect(await second.says()).toBe('locked');
  });

  it('is released when the first one says so', async () => {
    const folder = await tempFolder();
    const lock = await lockFolder({ folder });
    const waiting = Promise.withResolvers<void>();
    const second = lockFolder({ folder, patienceMs: forever, onWaiting: waiting.resolve });
    await waiting.promise;
    lock.release();
    (await second).release();
  });

  it('holds for one folder only', async () => {
    const locks = [
      await lockFolder({ folder: await tempFolder() }),
      await lockFolder({ folder: await tempFolder() }),
    ];
    for (const lock of locks) lock.release();
  });
});
