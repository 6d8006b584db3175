import { dirname } from 'node:path';
import type { Disk, DiskFile } from '../../src/ledger/disk.ts';

/** The power went at this call; nothing reaches the disk after it. */
export class PowerLoss extends Error {
  override name = 'PowerLoss';
}

type Change = { write: Buffer; at: number } | { truncate: number };
type Inode = { now: Buffer; synced: Buffer; unsynced: Change[] };
/** A name that was made (or renamed over another: then `gone` lost its file), or removed. */
type Renaming = { name: string; inode: Inode | undefined; gone?: string };

export type PowerLossOptions = {
  /** The call, counted from 1, at which the power goes; what it was to change may be there or not. */
  cutAt?: number;
  /** Bytes that a write takes before it fails, by the number of the write: a disk that was full for a while. */
  failingWrites?: ReadonlyMap<number, number>;
  /** To see that the proof notices: calls that say they synced and did not. */
  lies?: 'datasync' | 'syncFolder';
};

/** Picks a number from 0 up to but not including `below`. */
export type Chance = (below: number) => number;

/**
 * A disk in memory that keeps apart what is synced and what is only in the page cache. `afterPowerLoss` is what such a
 * disk may come back with: of what was not synced any part, in any choice, writes torn or with zeros at their end.
 */
export class PowerLossDisk implements Disk {
  calls = 0;
  readonly #options: PowerLossOptions;
  #writes = 0;
  #isDead = false;
  readonly #names: Map<string, Inode>;
  readonly #syncedNames: Map<string, Inode>;
  #unsyncedNames: Renaming[] = [];

  constructor(options: PowerLossOptions = {}, names = new Map<string, Inode>()) {
    this.#options = options;
    this.#names = new Map(names);
    this.#syncedNames = new Map(names);
  }

  async makeFolder(): Promise<void> {}

  async open(path: string): Promise<DiskFile> {
    const known = this.#names.get(path);
    if (known) return this.#file(known);
    const inode: Inode = { now: Buffer.alloc(0), synced: Buffer.alloc(0), unsynced: [] };
    this.#call(() => this.#rename({ name: path, inode }));
    return this.#file(inode);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#call(() => this.#rename({ name: to, inode: this.#names.get(from), gone: from }));
  }

  async remove(path: string): Promise<void> {
    if (this.#names.has(path)) this.#call(() => this.#rename({ name: path, inode: undefined }));
  }

  async syncFolder(path: string): Promise<void> {
    const sync = () => {
      const isHere = ({ name }: Renaming) => dirname(name) === path;
      for (const renaming of this.#unsyncedNames.filter(isHere)) apply(this.#syncedNames, renaming);
      this.#unsyncedNames = this.#unsyncedNames.filter((renaming) => !isHere(renaming));
    };
    this.#call(this.#options.lies === 'syncFolder' ? () => {} : sync, true);
  }

  /** The process is killed and started again: the page cache is as it was. */
  afterKill(options: PowerLossOptions = {}): PowerLossDisk {
    const next = new PowerLossDisk(options);
    for (const [name, inode] of this.#names) next.#names.set(name, inode);
    for (const [name, inode] of this.#syncedNames) next.#syncedNames.set(name, inode);
    next.#unsyncedNames = [...this.#unsyncedNames];
    return next;
  }

  /** One way in which the disk may come back. `chance` 0 for all: nothing that was not synced. */
  afterPowerLoss(chance: Chance): PowerLossDisk {
    const names = new Map(this.#syncedNames);
    for (const renaming of this.#unsyncedNames) if (chance(2) === 1) apply(names, renaming);
    const found = new Map<string, Inode>();
    for (const [name, inode] of names) {
      const now = survivorOf(inode, chance);
      found.set(name, { now, synced: now, unsynced: [] });
    }
    return new PowerLossDisk({}, found);
  }

  /** The call at which the power goes leaves what it changes unsynced; a sync it cuts has done nothing. */
  #call(effect: () => void, isSync = false): void {
    if (this.#isDead) throw new PowerLoss();
    this.calls += 1;
    if (this.calls === this.#options.cutAt) {
      this.#isDead = true;
      if (!isSync) effect();
      throw new PowerLoss();
    }
    effect();
  }

  #rename(renaming: Renaming): void {
    apply(this.#names, renaming);
    this.#unsyncedNames.push(renaming);
  }

  #change(inode: Inode, change: Change): void {
    inode.now = changed(inode.now, change);
    inode.unsynced.push(change);
  }

  #file(inode: Inode): DiskFile {
    return {
      readAll: async () => Buffer.from(inode.now),
      write: async (bytes, at) => {
        this.#writes += 1;
        const taken = this.#options.failingWrites?.get(this.#writes);
        this.#call(() => this.#change(inode, { write: Buffer.from(bytes.subarray(0, taken)), at }));
        if (taken !== undefined) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
      datasync: async () => {
        const sync = () => {
          inode.synced = inode.now;
          inode.unsynced = [];
        };
        this.#call(this.#options.lies === 'datasync' ? () => {} : sync, true);
      },
      truncate: async (length) => this.#call(() => this.#change(inode, { truncate: length })),
      close: async () => {},
    };
  }
}

function apply(names: Map<string, Inode>, { name, inode, gone }: Renaming): void {
  if (gone) names.delete(gone);
  if (inode) names.set(name, inode);
  else names.delete(name);
}

function changed(bytes: Buffer, change: Change): Buffer {
  if ('truncate' in change) {
    const cut = Buffer.alloc(change.truncate);
    bytes.copy(cut);
    return cut;
  }
  const end = change.at + change.write.length;
  const grown = Buffer.alloc(Math.max(bytes.length, end));
  bytes.copy(grown);
  change.write.copy(grown, change.at);
  return grown;
}

function survivorOf({ synced, unsynced }: Inode, chance: Chance): Buffer {
  let bytes = synced;
  for (const change of unsynced) {
    const fate = chance(4);
    if (fate === 0) continue;
    if (fate === 1 || 'truncate' in change) {
      bytes = changed(bytes, change);
      continue;
    }
    // Torn: the beginning of it, and with `fate` 3 the file has its full length already, zeros where nothing came.
    const torn = change.write.subarray(0, chance(change.write.length + 1));
    const zeros = fate === 3 ? change.write.length - torn.length : 0;
    bytes = changed(bytes, { write: Buffer.concat([torn, Buffer.alloc(zeros)]), at: change.at });
  }
  return bytes;
}
