import type { Disk } from './disk.ts';
import type { TornTail } from './json-lines.ts';

/** What every store in a folder of files takes. The folder must be there, and be ours alone (`lockFolder`). */
export type StoreOptions = {
  folder: string;
  disk?: Disk;
  /** A crash left half a line, and it was cut off. */
  onTornTail?: (torn: TornTail) => void;
  /** A sync failed: the process must end, and say so. */
  onFatal?: (error: unknown) => void;
};
