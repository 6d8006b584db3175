import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { openStores } from '../../src/ledger/open-ledger.ts';
import { readInPages } from '../../src/ledger/read-in-pages.ts';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import type { PageKind } from '../../src/ports/pages.ts';
import { createPages } from '../../src/report/create-pages.ts';
import { bigRegister, ledgerBytes, tenant } from './register.ts';

// node --expose-gc export-workbook.ts: opens a ledger of 100,000 events as the bot does, takes each kind of file out
// by its link, and prints what it took beside the process at rest as JSON.
const collect = globalThis.gc;
if (!collect) throw new Error('start it with --expose-gc');
const folder = await mkdtemp(join(tmpdir(), 'tidvinn-export-'));
await writeFile(tenantFile(folder, tenant, 'jsonl'), ledgerBytes(bigRegister()));
const { ledger, close } = await openStores({ folder });
const clock = { now: () => new Date('2026-11-25T12:00:00Z') };
const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
const knownAt = await municipalities.look(tenant, (state) => state.seq);
const pages = createPages({
  ...{ municipalities, clock, entries: (asked) => readInPages(ledger, asked) },
  ...{ serves: () => true, isSample: () => false },
  ...{ address: 'https://tidvinn.example', secret: 'a secret of this bench alone, and no other' },
});

/** What is still needed: garbage is not counted. */
function live(): number {
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}

async function takeOut(kind: PageKind) {
  const [before, resident] = [live(), process.memoryUsage.rss()];
  let [most, mostResident, bytes, measured] = [0, 0, 0, 0];
  const asked = { kind, tenant, subject: {}, language: 'nb', asOf: '2026-11-25', knownAt } as const;
  const { status, body } = await pages.open((await pages.linkTo(asked as never)).split('/').at(-1) ?? '');
  if (status !== 200) throw new Error(`${kind}: ${status}`);
  for await (const part of body as AsyncIterable<Buffer>) {
    bytes += part.length;
    mostResident = Math.max(mostResident, process.memoryUsage.rss() - resident);
    if (bytes < measured) continue;
    measured += 250_000;
    most = Math.max(most, live() - before);
  }
  return { live: most, resident: mostResident / 1_000_000, bytes };
}

console.log(JSON.stringify({ workbook: await takeOut('workbook'), csv: await takeOut('csv') }));
await close();
await rm(folder, { recursive: true });
