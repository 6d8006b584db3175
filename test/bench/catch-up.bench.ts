import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Entry } from '../../src/domain/entry.ts';
import { encodeLines, start } from '../../src/ledger/lines.ts';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import { report, typed } from './activities.ts';
import { post } from './drive.ts';
import { type Line, milliseconds } from './line.ts';
import { percentile } from './measure.ts';
import { bigRegister, ledgerBytes, tenant, units } from './register.ts';
import { startTidvinnAtNoon } from './servers.ts';

/** Nine of ten are realised: somewhat more than 20,000 checks are overdue. */
const gains = 22_300;
const seconds = 30;
const betweenTurnsMs = 25;

/**
 * The bot is back after a long outage: 20,000 checks are opened and put to 70 leaders while others go on asking, forty
 * turns a second, a tenth of them reports. Each turn is sent when its time has come, however long the others take.
 */
export async function catchUpBench(folder: string): Promise<Line[]> {
  const teams = await startTeams();
  const register = bigRegister(gains);
  await writeFile(tenantFile(folder, tenant, 'jsonl'), ledgerBytes([...register, leadersFrom(register)]));
  await writeFile(tenantFile(folder, tenant, 'people.jsonl'), leaderRows(teams.address));
  const tidvinn = await startTidvinnAtNoon(folder);
  try {
    // The first of each wait for the ledger to be folded and for code and templates, as after any start.
    await post(tidvinn.url, report(0));
    await post(tidvinn.url, typed(0, 'hjelp'));
    const times = await askAllTheWhile(tidvinn.url);
    if (teams.messages() < units.length) throw new Error('not everybody was asked yet');
    const [half, late] = [percentile(times, 50), percentile(times, 99)];
    return [
      {
        name: 'a turn while 20,000 overdue checks are caught up with: p99 (baseline: p50)',
        ...{ value: late, unit: 'ms', target: { atMost: 100 } },
        ...{ ours: milliseconds(late), baseline: milliseconds(half) },
      },
    ];
  } finally {
    await tidvinn.end();
    teams.end();
  }
}

async function askAllTheWhile(url: string): Promise<number[]> {
  const agent = new Agent();
  const turns: Promise<number>[] = [];
  for (const begin = performance.now(); performance.now() - begin < seconds * 1000; ) {
    const turn = turns.length;
    const body = turn % 10 === 0 ? report(turn) : typed(turn, 'hjelp');
    const asked = performance.now();
    turns.push(
      post(url, body, agent).then(({ status, text }) => {
        if (status !== 200 || !text.includes('AdaptiveCard')) throw new Error(`${status} ${text}`);
        return performance.now() - asked;
      }),
    );
    await setTimeout(Math.max(0, begin + turns.length * betweenTurnsMs - performance.now()));
  }
  const times = await Promise.all(turns);
  agent.destroy();
  return times;
}

/** Takes every message, as Teams does. */
async function startTeams() {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      count += 1;
      response.writeHead(201, { 'content-type': 'application/json' }).end(`{"id":"message-${count}"}`);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, messages: () => count, end: () => server.close() };
}

const leaderOf = (index: number) => `leader-${index}`;

function leadersFrom(register: readonly Entry[]): Entry {
  const events = units.map((unit, index) => ({
    ...{ type: 'role.granted' as const, on: '2014-01-01', role: 'unitLeader' as const },
    ...{ person: leaderOf(index), unit },
  }));
  return { seq: register.length + 1, at: '2026-11-01T08:00:00.000Z', commandId: 'leaders', events };
}

function leaderRows(serviceUrl: string): Buffer {
  const rows = units.map((_, index) => {
    const known = { pseudonym: leaderOf(index), objectId: `leader-object-${index}`, name: `Leder ${index}` };
    return { put: { person: { ...known, personal: { id: `a:leader-${index}`, serviceUrl } } } };
  });
  return encodeLines(rows, start).bytes;
}
