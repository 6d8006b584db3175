import { writeFile } from 'node:fs/promises';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import { people, report } from './activities.ts';
import { type Driven, drive } from './drive.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide } from './measure.ts';
import { ledgerBytes, tenant, unitsEntry } from './register.ts';
import { startEcho, startTidvinn } from './servers.ts';

const rounds = 11;
const size = { conversations: people, turns: 2000 };

/** Many people who press «Meld» at once: the answer is in the HTTP response, and the report on disk before it. */
export async function reportTurnBench(folder: string): Promise<Line[]> {
  await writeFile(tenantFile(folder, tenant, 'jsonl'), ledgerBytes([unitsEntry()]));
  const [tidvinn, echo] = await Promise.all([startTidvinn(folder), startEcho()]);
  try {
    const ours = { url: tidvinn.url, body: report, answer: 'AdaptiveCard' };
    const theirs = { url: echo.url, body: report, answer: 'Echo: ' };
    const sides = { ours: () => drive(ours, size), echo: () => drive(theirs, size) };
    await sideBySide(2, sides);
    return linesOf(await sideBySide(rounds, sides));
  } finally {
    await Promise.all([tidvinn.end(), echo.end()]);
  }
}

function linesOf({ ours, echo }: Record<'ours' | 'echo', Driven[]>): Line[] {
  const of = (rounds: Driven[], figure: keyof Driven) => median(rounds.map((round) => round[figure]));
  const perSecond = { ours: of(ours, 'turnsPerSecond'), echo: of(echo, 'turnsPerSecond') };
  const p99 = { ours: of(ours, 'p99'), echo: of(echo, 'p99') };
  return [
    {
      name: "report turn, durable, beside botbuilder's echo: turns a second",
      ...{ value: perSecond.ours / perSecond.echo, unit: '×', target: { atLeast: 0.7 } },
      ...{ ours: `${Math.round(perSecond.ours)}/s`, baseline: `${Math.round(perSecond.echo)}/s` },
    },
    {
      name: 'report turn: p99 beside the echo’s',
      ...{ value: p99.ours / p99.echo, unit: '×', target: { atMost: 3 } },
      ...{ ours: milliseconds(p99.ours), baseline: milliseconds(p99.echo) },
    },
  ];
}
