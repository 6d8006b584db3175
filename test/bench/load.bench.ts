import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide } from './measure.ts';
import { bigRegister, ledgerBytes, tenant } from './register.ts';

const rounds = 5;

/** Reading a ledger of 100,000 entries, checking each line and folding them, in a process that has done nothing yet. */
export async function loadBench(folder: string): Promise<Line[]> {
  await writeFile(tenantFile(folder, tenant, 'jsonl'), ledgerBytes(bigRegister()));
  const run = (how: string) => async () => {
    const script = new URL('load-ledger.ts', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [script, how, folder]);
    return Number(stdout);
  };
  const times = await sideBySide(rounds, { ours: run('ledger'), bare: run('bare') });
  const ours = median(times.ours);
  return [
    {
      name: 'load, check and fold 100k entries (baseline: only JSON.parse of each line)',
      ...{ value: ours, unit: 'ms', target: { atMost: 1000 } },
      ...{ ours: milliseconds(ours), baseline: milliseconds(median(times.bare)) },
    },
  ];
}
