import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { NotSaved } from '../ports/ledger.ts';
import { type Disk, type DiskFile, realDisk } from './disk.ts';
import { decodeLines, type End, encodeLines, start } from './lines.ts';
import { renewFile } from './renew-file.ts';

export type JsonLinesOptions<T> = {
  disk?: Disk;
  /** Reads a row; `line` counts from 1. What it throws becomes `DamagedLedger` with file and line. */
  parse?: (raw: unknown, line: number) => T;
  /** A crash left the end of the file without its newline, and it was cut off. */
  onTornTail?: (torn: TornTail) => void;
  /** The disk could not say that it kept what it was given. The process must end: nothing here can be trusted. */
  onFatal?: (error: unknown) => void;
};

export type TornTail = { file: string; bytes: number };

type Change<T> = { rows: (now: readonly T[]) => T[]; done: PromiseWithResolvers<void> };

/**
 * A lowdb adapter that only ever appends: `write` adds the rows that are new in lowdb's array as one line each and
 * resolves when they are synced. Writes that come while one is under way share the next sync. When a write fails,
 * the file *and lowdb's array* are cut back to the last row on disk, so memory is never ahead of it.
 */
export class JsonLines<T extends object> implements Adapter<T[]> {
  readonly #path: string;
  readonly #disk: Disk;
  readonly #options: JsonLinesOptions<T>;
  #file: DiskFile | undefined;
  /** lowdb's own array. */
  #rows: T[] = [];
  /** What is on disk, synced. */
  #kept: End = start;
  /** Rows that are being written now, and who waits for them. */
  #writing: { upTo: number; done: PromiseWithResolvers<void> } | undefined;
  #waiting: PromiseWithResolvers<void> | undefined;
  readonly #changes: Change<T>[] = [];
  #working: Promise<void> | undefined;
  /** A failed write left bytes that could not be cut off yet (the disk had become read-only). */
  #hasLeftovers = false;
  #stopped: NotSaved | undefined;

  constructor(path: string, options: JsonLinesOptions<T> = {}) {
    this.#path = path;
    this.#disk = options.disk ?? realDisk;
    this.#options = options;
  }

  /** How many rows are on disk. */
  get keptRows(): number {
    return this.#kept.rows;
  }

  async read(): Promise<T[]> {
    await this.close();
    const file = await this.#disk.open(this.#path);
    try {
      await this.#disk.remove(`${this.#path}.new`);
      const bytes = await file.readAll();
      const parse = this.#options.parse ?? ((raw: unknown) => raw as T);
      const { rows, end } = decodeLines(bytes, this.#path, parse);
      const torn = bytes.length - end.bytes;
      if (torn > 0) await file.truncate(end.bytes);
      // What a killed process wrote but did not sync can be read now and still be lost with the power, and the same
      // goes for the file's name: nobody is answered from them before they are on disk.
      await file.datasync();
      await this.#disk.syncFolder(dirname(this.#path));
      if (torn > 0) this.#options.onTornTail?.({ file: this.#path, bytes: torn });
      this.#file = file;
      this.#kept = end;
      this.#rows = rows;
      this.#stopped = undefined;
      return rows;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** With nothing new in `rows` it waits for what is being written, and so tells whether all of it was kept. */
  write(rows: T[]): Promise<void> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    if (!this.#file || rows !== this.#rows) return Promise.reject(new Error(`${this.#path} is not read yet`));
    const taken = this.#writing?.upTo ?? this.#kept.rows;
    if (rows.length < taken)
      return Promise.reject(new Error('rows are only added; `rewrite` takes them away'));
    if (rows.length === taken && !this.#waiting) return this.#writing?.done.promise ?? Promise.resolve();
    this.#waiting ??= Promise.withResolvers();
    const { promise } = this.#waiting;
    this.#work();
    return promise;
  }

  /**
   * Writes the whole file anew with other rows (an erased person, a text taken out) and lowdb's array with it.
   * `rows` is called when its turn comes. When it fails, the old file and rows stand, and writes go on there.
   */
  rewrite(rows: (now: readonly T[]) => T[]): Promise<void> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    if (!this.#file) return Promise.reject(new Error(`${this.#path} is not read yet`));
    const done = Promise.withResolvers<void>();
    this.#changes.push({ rows, done });
    this.#work();
    return done.promise;
  }

  /** Waits for what is being written and lets the file go. */
  async close(): Promise<void> {
    while (this.#working) await this.#working;
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  #work(): void {
    this.#working ??= this.#workThrough().finally(() => {
      this.#working = undefined;
      if (this.#waiting || this.#changes.length > 0) this.#work();
    });
  }

  async #workThrough(): Promise<void> {
    for (;;) {
      const file = this.#file;
      if (!file || this.#stopped) return;
      const change = this.#changes.shift();
      if (change) await this.#renew(file, change);
      else if (this.#waiting) await this.#append(file, this.#waiting);
      else return;
    }
  }

  async #append(file: DiskFile, done: PromiseWithResolvers<void>): Promise<void> {
    this.#waiting = undefined;
    this.#writing = { upTo: this.#rows.length, done };
    let end: End;
    try {
      const lines = encodeLines(this.#rows.slice(this.#kept.rows), this.#kept);
      end = lines.end;
      if (this.#hasLeftovers) await this.#cut(file);
      await file.write(lines.bytes, this.#kept.bytes);
    } catch (error) {
      return this.#takeBack(file, error);
    }
    try {
      await file.datasync();
    } catch (error) {
      return this.#stop(error);
    }
    this.#kept = end;
    this.#writing = undefined;
    done.resolve();
  }

  async #takeBack(file: DiskFile, cause: unknown): Promise<void> {
    this.#hasLeftovers = true;
    // A disk that takes no write may refuse the cut as well; then it comes before the next write.
    await this.#cut(file).catch(() => {});
    if (!this.#stopped) this.#lose(new NotSaved(`${this.#path} could not be written`, { cause }));
  }

  /** Synced, else a later write could reach the disk without the cut before it, with old bytes behind it. */
  async #cut(file: DiskFile): Promise<void> {
    await file.truncate(this.#kept.bytes);
    try {
      await file.datasync();
    } catch (error) {
      this.#stop(error);
      throw error;
    }
    this.#hasLeftovers = false;
  }

  /** After a failed sync the kernel may forget the pages and report the next sync as well: there is no second try. */
  #stop(cause: unknown): void {
    this.#stopped = new NotSaved(`${this.#path} could not be synced`, { cause });
    this.#lose(this.#stopped);
    for (const change of this.#changes.splice(0)) change.done.reject(this.#stopped);
    this.#options.onFatal?.(cause);
  }

  #lose(error: NotSaved): void {
    const lost = [this.#writing?.done, this.#waiting];
    this.#writing = undefined;
    this.#waiting = undefined;
    this.#rows.length = this.#kept.rows;
    for (const done of lost) done?.reject(error);
  }

  async #renew(file: DiskFile, change: Change<T>): Promise<void> {
    const before = this.#rows.slice();
    // Who waits for an append has their rows in the new file.
    const waiting = this.#waiting;
    this.#waiting = undefined;
    const done = waiting ?? Promise.withResolvers<void>();
    done.promise.catch(() => {});
    let upTo = before.length;
    try {
      const rows = change.rows(before);
      const lines = encodeLines(rows, start);
      upTo = rows.length;
      replace(this.#rows, rows);
      this.#writing = { upTo, done };
      this.#file = await renewFile(this.#disk, this.#path, lines.bytes);
      this.#kept = lines.end;
    } catch (cause) {
      this.#writing = undefined;
      replace(this.#rows, [...before, ...this.#rows.slice(upTo)]);
      if (waiting) this.#waitAgain(waiting);
      else done.resolve();
      change.done.reject(new NotSaved(`${this.#path} could not be written anew`, { cause }));
      return;
    }
    this.#hasLeftovers = false;
    await file.close().catch(() => {});
    try {
      await this.#disk.syncFolder(dirname(this.#path));
    } catch (error) {
      this.#stop(error);
      change.done.reject(this.#stopped);
      return;
    }
    this.#writing = undefined;
    done.resolve();
    change.done.resolve();
  }

  #waitAgain(waiting: PromiseWithResolvers<void>): void {
    if (this.#waiting) this.#waiting.promise.then(waiting.resolve, waiting.reject);
    else this.#waiting = waiting;
  }
}

/** In place: lowdb holds this very array. */
function replace<T>(rows: T[], by: readonly T[]): void {
  rows.length = 0;
  for (const row of by) rows.push(row);
}
