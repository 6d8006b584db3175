import { type Disk, type DiskFile, realDisk } from '../../src/ledger/disk.ts';

export type DiskCall = { name: 'open' | 'rename' | 'remove' | 'syncFolder' | keyof DiskFile; path: string };

/** What happens instead of (or before) a call on the real disk: a rejection makes the call fail. */
export type Fault = (
  call: DiskCall,
  file?: DiskFile,
  bytes?: Buffer,
  position?: number,
) => Promise<void> | void;

/** The real disk with faults in it. `calls` counts what reached it. */
export function faultyDisk(fault: Fault = () => {}): Disk & { calls: DiskCall[] } {
  const calls: DiskCall[] = [];
  async function before(call: DiskCall, ...rest: [DiskFile?, Buffer?, number?]): Promise<void> {
    await fault(call, ...rest);
    calls.push(call);
  }
  return {
    calls,
    makeFolder: realDisk.makeFolder,
    async open(path) {
      await before({ name: 'open', path });
      const file = await realDisk.open(path);
      return {
        async readAll() {
          await before({ name: 'readAll', path });
          return file.readAll();
        },
        async write(bytes, position) {
          await before({ name: 'write', path }, file, bytes, position);
          await file.write(bytes, position);
        },
        async datasync() {
          await before({ name: 'datasync', path });
          await file.datasync();
        },
        async truncate(length) {
          await before({ name: 'truncate', path });
          await file.truncate(length);
        },
        close: () => file.close(),
      };
    },
    async rename(from, to) {
      await before({ name: 'rename', path: to });
      await realDisk.rename(from, to);
    },
    async remove(path) {
      await before({ name: 'remove', path });
      await realDisk.remove(path);
    },
    async syncFolder(path) {
      await before({ name: 'syncFolder', path });
      await realDisk.syncFolder(path);
    },
  };
}

/** As the operating system says it. */
export function diskError(code: 'ENOSPC' | 'EROFS' | 'EACCES' | 'EIO'): Error {
  return Object.assign(new Error(`${code}: the disk says no`), { code });
}
