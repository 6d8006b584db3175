import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { playgroundTenant } from '../../src/playground/people.ts';
import { typed } from './activities.ts';
import { post } from './drive.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide, timed } from './measure.ts';
import { tenant } from './register.ts';
import { startTidvinn } from './servers.ts';

const rounds = 9;

/** From starting the process to its first answer, beside the imports alone that the user's choice of packages costs. */
export async function startBench(folder: string): Promise<Line[]> {
  const sides = { ours: () => firstAnswer(folder), imports: () => timed(importAlone) };
  // The first start loads the sample register.
  await sideBySide(1, sides);
  const times = await sideBySide(rounds, sides);
  const [ours, imports] = [median(times.ours), median(times.imports)];
  return [
    {
      name: 'start to first answer beside importing botbuilder and teams-ai',
      ...{ value: ours / imports, unit: '×', target: { atMost: 1.5 } },
      ...{ ours: milliseconds(ours), baseline: milliseconds(imports) },
    },
  ];
}

async function firstAnswer(folder: string): Promise<number> {
  const begin = performance.now();
  const tidvinn = await startTidvinn(folder);
  const { status, text } = await post(tidvinn.url, typed(0, 'status').replaceAll(tenant, playgroundTenant));
  const took = performance.now() - begin;
  await tidvinn.end();
  if (status !== 200 || !text.includes('Chart.')) throw new Error(`${status} ${text}`);
  return took;
}

/** Until both are imported; how the process ends is not measured. */
async function importAlone(): Promise<void> {
  const script = `await import('botbuilder'); await import('@microsoft/teams-ai'); console.log('imported');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  child.kill();
  // Waited for, but after the clock has stopped it would be the next one's noise.
  await ended;
}
