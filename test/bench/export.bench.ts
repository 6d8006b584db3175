import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Line } from './line.ts';

const script = fileURLToPath(new URL('./export-workbook.ts', import.meta.url));

/** `live` without garbage, `resident` with it, as the machine sees it; both beside the process at rest. */
type Taken = { live: number; resident: number; bytes: number };

/**
 * The memory that a whole download takes at 100,000 events in 70 units, from the ledger's file through its link's page
 * to the last byte, beside what the process with that municipality takes at rest.
 */
export async function exportBench(): Promise<Line[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
  const taken = JSON.parse(stdout) as Record<'workbook' | 'csv', Taken>;
  return Object.entries(taken).map(([kind, { live, resident, bytes }]) => ({
    name: `memory to download the ${kind} of 100k events`,
    ...{ value: Math.max(live, resident), unit: 'MB', target: { atMost: 100 } },
    ours: `${live.toFixed(0)} MB kept, ${resident.toFixed(0)} MB with garbage`,
    baseline: `${(bytes / 1_000_000).toFixed(1)} MB of file`,
  }));
}
