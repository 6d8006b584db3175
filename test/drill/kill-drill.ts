import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createLowdbLedger } from '../../src/ledger/lowdb-ledger.ts';
import { parseParts, tenant } from './parts.ts';

export type DrillResult = {
  kills: number;
  acknowledged: number;
  kept: number;
  tornTails: number;
  faults: string[];
};

const worker = join(import.meta.dirname, 'worker.ts');
/** Up to so many answers before the kill: it comes at any point of opening, writing and syncing. */
const mostAnswers = 400;

/** Kills a process at work, again and again, and reads each time what it left. `faults` is to be empty. */
export async function killDrill(
  kills: number,
  onKill: (kill: number) => void = () => {},
): Promise<DrillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'tidvinn-drill-'));
  const acknowledged = new Set<string>();
  const faults: string[] = [];
  let kept = 0;
  let tornTails = 0;
  let repeats = 0;
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const ids = await workUntilKilled(folder, kill, repeats);
      for (const id of ids) acknowledged.add(id);
      const own = ids.filter((id) => id.startsWith(`${kill}-`)).map((id) => Number(id.split('-')[1]));
      // Some more than were acknowledged: they are found kept, or are done now; either way once.
      repeats = Math.max(0, ...own) + 20;
      const left = await leftIn(folder, () => tornTails++);
      faults.push(...faultsIn(left, acknowledged).map((fault) => `kill ${kill}: ${fault}`));
      kept = left.length;
      onKill(kill);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { kills, acknowledged: acknowledged.size, kept, tornTails, faults };
}

/** The ids that it acknowledged before it was killed. */
async function workUntilKilled(folder: string, round: number, repeats: number): Promise<string[]> {
  const child = spawn(process.execPath, [worker, folder, String(round), String(repeats)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ids: string[] = [];
  let answers = 1 + Math.floor(Math.random() * (repeats + mostAnswers));
  for await (const id of createInterface(child.stdout)) {
    ids.push(id);
    if (--answers === 0) child.kill('SIGKILL');
  }
  return ids;
}

/** The command ids in the ledger; the chain and each entry's wholeness are checked in reading. */
async function leftIn(folder: string, onTornTail: () => void): Promise<string[]> {
  const ledger = createLowdbLedger({ folder, parse: parseParts, onTornTail });
  try {
    return (await ledger.read(tenant, 0)).map((entry) => entry.commandId);
  } finally {
    await ledger.close();
  }
}

function faultsIn(left: readonly string[], acknowledged: ReadonlySet<string>): string[] {
  const kept = new Set(left);
  const lost = [...acknowledged].filter((id) => !kept.has(id)).map((id) => `lost ${id}`);
  return kept.size === left.length ? lost : [...lost, `${left.length - kept.size} kept twice`];
}
