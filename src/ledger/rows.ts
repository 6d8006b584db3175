import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import { Grouped } from './grouped.ts';
import { JsonLines, type JsonLinesOptions } from './json-lines.ts';
import { notSavedWhenUnwritable } from './not-saved.ts';

/** Rows by key, kept as a log of what was put and deleted. Reads are from memory. */
export type Rows<R> = {
  get(key: string): R | undefined;
  values(): Iterable<R>;
  /** Those of one group, in the order they came into it. */
  group(name: string): Iterable<R>;
  /** Nothing is written when it is there already, just so. Throws for a row that `parse` refuses. */
  put(row: R): Promise<void>;
  delete(key: string): Promise<void>;
  /** Writes the file anew without these rows, in the order of their keys: nothing of them is left in it. */
  erase(isErased: (row: R) => boolean): Promise<void>;
  /** Until what was put so far is on disk; throws `NotSaved`. No cost when it is. */
  saved(): Promise<void>;
  close(): Promise<void>;
};

type Logged<R> = { put: R } | { delete: string };

export type RowsOptions<R> = Omit<JsonLinesOptions<Logged<R>>, 'parse'> & {
  file: string;
  parse(raw: unknown): R;
  keyOf(row: R): string;
  groupOf(row: R): string;
};

/** So many superseded lines, and as many as there are rows, before the file is written anew. */
const mostSuperseded = 1000;

export async function openRows<R>({
  file,
  parse,
  keyOf,
  groupOf,
  ...options
}: RowsOptions<R>): Promise<Rows<R>> {
  const lines = new JsonLines<Logged<R>>(file, { ...options, parse: parseLogged });
  const low = new Low<Logged<R>[]>(lines, []);
  await notSavedWhenUnwritable(low.read());
  let live = fold(low.data);
  let isCompacting = false;
  /** Writes under way, the newest of each key: who finds a row just so waits for that one, not for everyone's. */
  const underWay = new Map<string, Promise<void>>();

  function parseLogged(raw: unknown): Logged<R> {
    if (isRecord(raw) && typeof raw.delete === 'string') return { delete: raw.delete };
    if (isRecord(raw) && 'put' in raw) return { put: parse(raw.put) };
    throw new Error('neither put nor delete');
  }

  function fold(log: readonly Logged<R>[]): Grouped<R> {
    const rows = new Grouped(groupOf);
    for (const logged of log) {
      if ('put' in logged) rows.set(keyOf(logged.put), logged.put);
      else rows.delete(logged.delete);
    }
    return rows;
  }

  /** After a failure lowdb's array is what is on disk, and the rows follow it. */
  async function orFoldAnew(writing: Promise<void>): Promise<void> {
    try {
      await writing;
    } catch (error) {
      live = fold(low.data);
      throw error;
    }
  }

  function log(key: string, logged: Logged<R>): Promise<void> {
    low.data.push(logged);
    const writing = orFoldAnew(low.write());
    if (low.data.length > 2 * live.size + mostSuperseded) compact();
    underWay.set(key, writing);
    const forget = () => {
      if (underWay.get(key) === writing) underWay.delete(key);
    };
    writing.then(forget, forget);
    return writing;
  }

  /** It only saves room: should it fail, the old file goes on. */
  function compact(): void {
    if (isCompacting) return;
    isCompacting = true;
    renew(() => true)
      .catch(() => {})
      .finally(() => {
        isCompacting = false;
      });
  }

  /** From the log, not from `live`, which may still hold a row whose write has just failed. */
  function renew(isKept: (row: R) => boolean): Promise<void> {
    return lines.rewrite((now) =>
      [...fold(now).entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, row]) => (isKept(row) ? [{ put: row }] : [])),
    );
  }

  return {
    get: (key) => live.get(key),
    values: () => live.values(),
    group: (name) => live.group(name),
    put(row) {
      const key = keyOf(row);
      if (isDeepStrictEqual(live.get(key), row)) return underWay.get(key) ?? Promise.resolve();
      // What cannot be read again must not be written.
      const kept = parse(row);
      live.set(key, kept);
      return log(key, { put: kept });
    },
    delete(key) {
      if (!live.delete(key)) return low.write();
      return log(key, { delete: key });
    },
    erase(isErased) {
      for (const [key, row] of [...live.entries()]) if (isErased(row)) live.delete(key);
      return orFoldAnew(renew((row) => !isErased(row)));
    },
    saved: () => low.write(),
    close: () => lines.close(),
  };
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null;
}
