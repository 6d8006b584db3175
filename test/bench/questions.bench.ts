import { writeFile } from 'node:fs/promises';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import { people, report, typed } from './activities.ts';
import { atRest } from './at-rest.ts';
import { drive } from './drive.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide } from './measure.ts';
import { bigRegister, ledgerBytes, tenant } from './register.ts';
import { startEcho, startTidvinn } from './servers.ts';

const rounds = 7;
const size = { conversations: people, turns: 600 };

/** What leaders ask, each kind of answer: a total, a time, units side by side, Lean, a list, a waste. */
const questions = [
  'hvor mye har enhet 12 spart i fjor',
  'status område 3 per 31.12.2020',
  'sammenlign enhetene',
  'hvor mange enheter er med i lean',
  'hvilke gevinster er bortfalt i år',
  'hvor mye er spart på venting siden 2018',
  'realiseringsgrad for hele kommunen',
];

/**
 * Each question beside the echo turn, at 100,000 events in 70 units; one turn in a hundred is a new report, so that
 * nothing was answered before. The line is the slowest kind.
 */
export async function questionsBench(folder: string): Promise<Line[]> {
  const file = tenantFile(folder, tenant, 'jsonl');
  const bytes = ledgerBytes(bigRegister());
  await writeFile(file, bytes);
  const [tidvinn, echo] = await Promise.all([startTidvinn(folder), startEcho()]);
  try {
    await atRest(file, bytes.length);
    const ask = (url: string, answer: string, question: string) => async () => {
      const body = (turn: number) => (turn % 100 === 0 ? report(turn) : typed(turn, question));
      return 1000 / (await drive({ url, body, answer }, size)).turnsPerSecond;
    };
    const kinds: { question: string; ours: number; theirs: number }[] = [];
    for (const question of questions) {
      const sides = {
        ours: ask(tidvinn.url, 'AdaptiveCard', question),
        echo: ask(echo.url, 'Echo: ', question),
      };
      await sideBySide(1, sides);
      const driven = await sideBySide(rounds, sides);
      kinds.push({ question, ours: median(driven.ours), theirs: median(driven.echo) });
    }
    kinds.sort((a, b) => b.ours / b.theirs - a.ours / a.theirs);
    for (const { question, ours, theirs } of kinds)
      console.error(`  ${(ours / theirs).toFixed(2)} × echo: ${question}`);
    const [slowest] = kinds;
    const { ours = 0, theirs = 1 } = slowest ?? {};
    return [
      {
        name: `the slowest question at 100k events (${slowest?.question})`,
        ...{ value: ours / theirs, unit: '×', target: { atMost: 2 } },
        ...{ ours: milliseconds(ours), baseline: milliseconds(theirs) },
      },
    ];
  } finally {
    await Promise.all([tidvinn.end(), echo.end()]);
  }
}
