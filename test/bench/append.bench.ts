import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Entry } from '../../src/domain/entry.ts';
import { createLowdbLedger } from '../../src/ledger/lowdb-ledger.ts';
import { parseEntry } from '../../src/ledger/parse-entry.ts';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide, timed } from './measure.ts';
import { ledgerBytes, reportEntry, tenant } from './register.ts';

const sizes = [1000, 10_000, 100_000] as const;
const appendsInTurn = 300;
const stockAppends = 7;

/** One durable append after another, each waiting for its sync, to ledgers of three sizes. */
export async function appendBench(folder: string): Promise<Line[]> {
  const sides = await Promise.all(sizes.map((size) => ledgerSide(folder, size)));
  const bare = await bareSide(folder);
  const [small, middle, large] = sides as [Side, Side, Side];
  const fast = { small: small.append, middle: middle.append, large: large.append, bare: bare.append };
  await sideBySide(30, fast);

  const stock = await Promise.all(sizes.map((size) => stockSide(folder, size)));
  const [stockSmall, stockMiddle, stockLarge] = stock as [Side, Side, Side];
  const slow = { small: stockSmall.append, middle: stockMiddle.append, large: stockLarge.append };
  await sideBySide(1, slow);

  const ours: Record<keyof typeof fast, number[]> = { small: [], middle: [], large: [], bare: [] };
  const theirs: Record<keyof typeof slow, number[]> = { small: [], middle: [], large: [] };
  for (let part = 0; part < stockAppends; part += 1) {
    collect(ours, await sideBySide(Math.ceil(appendsInTurn / stockAppends), fast));
    collect(theirs, await sideBySide(1, slow));
  }
  await Promise.all([...sides, bare].map((side) => side.close()));

  const our = medians(ours);
  const their = medians(theirs);
  return [
    {
      name: 'durable append, 100k beside 1k entries',
      ...{ value: our.large / our.small, unit: '×', target: { atMost: 1.5 } },
      ...{ ours: `${milliseconds(our.large)} at 100k`, baseline: `${milliseconds(our.small)} at 1k` },
    },
    ...(['small', 'middle', 'large'] as const).map(
      (size, index): Line => ({
        name: `durable append at ${(sizes[index] as number) / 1000}k, times faster than JSONFile`,
        ...{ value: their[size] / our[size], unit: '×', target: { atLeast: leastFaster[size] } },
        ...{ ours: milliseconds(our[size]), baseline: milliseconds(their[size]) },
      }),
    ),
    {
      name: 'durable append at 100k beside bare append + datasync',
      ...{ value: our.large / our.bare, unit: '×', target: { atMost: 2 } },
      ...{ ours: milliseconds(our.large), baseline: milliseconds(our.bare) },
    },
  ];
}

/** The promise is for 100k entries; below it, at least not slower than what does not even sync. */
const leastFaster = { small: 1, middle: 1, large: 500 };

type Side = { append(): Promise<number>; close(): Promise<void> };

/** Our ledger, read and checked, then appended to through its port. */
async function ledgerSide(root: string, size: number): Promise<Side> {
  const entries = Array.from({ length: size }, (_, index) => reportEntry(index + 1));
  // One municipality each: they all lie in one folder.
  const municipality = `${tenant.slice(0, -6)}${String(size).padStart(6, '0')}`;
  await writeFile(tenantFile(root, municipality, 'jsonl'), ledgerBytes(entries));
  const ledger = createLowdbLedger({ folder: root, parse: parseEntry });
  await ledger.read(municipality, 0);
  let seq = size;
  return {
    append() {
      const entry = reportEntry(seq + 1);
      return timed(() => ledger.append(municipality, seq++, entry));
    },
    close: () => ledger.close(),
  };
}

/** lowdb as it comes: the whole file anew each time, and no sync. */
async function stockSide(root: string, size: number): Promise<Side> {
  const low = new Low<Entry[]>(new JSONFile(join(root, `stock-${size}.json`)), []);
  low.data = Array.from({ length: size }, (_, index) => reportEntry(index + 1));
  await low.write();
  return {
    append() {
      low.data.push(reportEntry(low.data.length + 1));
      return timed(() => low.write());
    },
    close: async () => {},
  };
}

/** The least that a durable append can be: the line's bytes at the end of a file, and a sync. */
async function bareSide(root: string): Promise<Side> {
  const file = await open(join(root, 'bare'), 'w');
  let position = 0;
  let seq = 0;
  return {
    append() {
      seq += 1;
      const bytes = ledgerBytes([reportEntry(seq)]);
      return timed(async () => {
        await file.write(bytes, 0, bytes.length, position);
        await file.datasync();
        position += bytes.length;
      });
    },
    close: () => file.close(),
  };
}

function collect<K extends string>(into: Record<K, number[]>, more: Record<K, number[]>): void {
  for (const name of Object.keys(into) as K[]) into[name].push(...more[name]);
}

function medians<K extends string>(times: Record<K, number[]>): Record<K, number> {
  return Object.fromEntries(
    Object.entries<number[]>(times).map(([name, values]) => [name, median(values)]),
  ) as Record<K, number>;
}
