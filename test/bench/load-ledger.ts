import { readFile } from 'node:fs/promises';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { createLowdbLedger } from '../../src/ledger/lowdb-ledger.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { parseEntry } from '../../src/ledger/parse-entry.ts';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import { timed } from './measure.ts';
import { tenant } from './register.ts';

// node load-ledger.ts ledger|bare <folder>: loads once, and prints how many milliseconds it took.
const [how, folder = ''] = process.argv.slice(2);

async function load(): Promise<void> {
  const ledger = createLowdbLedger({ folder, parse: parseEntry });
  const clock = { now: () => new Date() };
  const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
  const gains = await municipalities.look(tenant, (state) => state.gains.size);
  if (gains === 0) throw new Error('nothing was loaded');
}

async function parseOnly(): Promise<void> {
  const text = await readFile(tenantFile(folder, tenant, 'jsonl'), 'utf8');
  const rows: unknown[] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  if (rows.length === 0) throw new Error('nothing was loaded');
}

console.log(await timed(how === 'bare' ? parseOnly : load));
