import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';

/** Everything the ledger asks of a disk, so that a test can stand one in that loses what a real one may lose. */
export type Disk = {
  /** Makes the folder and the ones above it; their names are on disk when it resolves. */
  makeFolder(path: string): Promise<void>;
  /** For reading and writing; made when it is missing. */
  open(path: string): Promise<DiskFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The names in a folder (a file made, renamed or removed) reach the disk only by this. */
  syncFolder(path: string): Promise<void>;
};

export type DiskFile = {
  readAll(): Promise<Buffer>;
  /** All of it, or it throws, and then any part of it may have been written. */
  write(bytes: Buffer, position: number): Promise<void>;
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
};

/** Files are for the bot's own user only: the directory holds names. */
const ownerOnly = 0o600;

export const realDisk: Disk = {
  async makeFolder(path) {
    const first = await fs.mkdir(path, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
  },
  async open(path) {
    return diskFile(await fs.open(path, constants.O_RDWR | constants.O_CREAT, ownerOnly));
  },
  rename: fs.rename,
  remove: (path) => fs.rm(path, { force: true }),
  syncFolder,
};

async function syncFolder(path: string): Promise<void> {
  const folder = await fs.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function diskFile(handle: fs.FileHandle): DiskFile {
  return {
    readAll: () => handle.readFile(),
    async write(bytes, position) {
      // A disk that is nearly full takes a part and says so only by the count.
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    datasync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}
