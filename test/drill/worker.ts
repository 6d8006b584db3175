import type { Event } from '../../src/domain/events.ts';
import { createLowdbLedger } from '../../src/ledger/lowdb-ledger.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { folding, type Part, parseParts, tenant } from './parts.ts';

// Works until it is killed: node worker.ts <folder> <round> <commands of the round before>. First it gives the commands
// of the round before once more, then new ones, some at once; it prints the id of each that it was told is kept.
const [folder = '', round = '0', repeats = '0'] = process.argv.slice(2);
const peopleAtOnce = 16;

const ledger = createLowdbLedger({ folder, parse: parseParts });
const municipalities = createMunicipalities({ ...folding, ledger });

async function act(commandId: string, size: number): Promise<void> {
  const parts: Part[] = Array.from({ length: size }, (_, index) => ({
    type: 'part',
    part: index + 1,
    of: size,
  }));
  const decided = { kind: 'events' as const, events: parts as unknown as Event[] };
  await municipalities.act(tenant, { commandId }, () => decided);
  // To a pipe this is written before it returns.
  process.stdout.write(`${commandId}\n`);
}

await Promise.all(
  Array.from({ length: Number(repeats) }, (_, index) => act(`${Number(round) - 1}-${index}`, 3)),
);
let next = 0;
async function work(): Promise<never> {
  for (;;) {
    const number = next++;
    await act(`${round}-${number}`, 1 + (number % 40));
  }
}
await Promise.all(Array.from({ length: peopleAtOnce }, work));
