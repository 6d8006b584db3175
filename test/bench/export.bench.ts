import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Line } from './line.ts';

const script = fileURLToPath(new URL('./export-workbook.ts', import.meta.url));

/** The memory that streaming a workbook of 100,000 events needs, beside what the municipality itself takes. */
export async function exportBench(): Promise<Line[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
  const { megabytes, bytes } = JSON.parse(stdout) as { megabytes: number; bytes: number };
  return [
    {
      name: 'memory to stream the spreadsheet of 100k events',
      ...{ value: megabytes, unit: 'MB', target: { atMost: 100 } },
      ...{ ours: `${megabytes.toFixed(0)} MB`, baseline: `${(bytes / 1_000_000).toFixed(1)} MB of file` },
    },
  ];
}
