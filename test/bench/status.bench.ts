import { writeFile } from 'node:fs/promises';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import { totals } from '../../src/domain/totals/totals.ts';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import { people, report, typed } from './activities.ts';
import { atRest } from './at-rest.ts';
import { drive } from './drive.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide, timed } from './measure.ts';
import { bigRegister, ledgerBytes, tenant } from './register.ts';
import { startEcho, startTidvinn } from './servers.ts';

const rounds = 11;
const size = { conversations: people, turns: 1000 };

/**
 * `status` for the whole municipality, asked by many people at once, at 100,000 events in 70 units. One turn in a
 * hundred is a new report, so that the totals are not those of a minute ago.
 */
export async function statusBench(folder: string): Promise<Line[]> {
  const entries = bigRegister();
  const file = tenantFile(folder, tenant, 'jsonl');
  const bytes = ledgerBytes(entries);
  await writeFile(file, bytes);
  const [tidvinn, echo] = await Promise.all([startTidvinn(folder), startEcho()]);
  try {
    await atRest(file, bytes.length);
    const body = (turn: number) => (turn % 100 === 0 ? report(turn) : typed(turn, 'status'));
    const time =
      (url: string, answer: string, asked = body) =>
      async () =>
        1000 / (await drive({ url, body: asked, answer }, size)).turnsPerSecond;
    const story = (turn: number) => typed(turn, `story gevinst-${(turn * 7) % 14_000}`);
    const sides = {
      ours: time(tidvinn.url, 'AdaptiveCard'),
      story: time(tidvinn.url, 'AdaptiveCard', story),
      echo: time(echo.url, 'Echo: '),
    };
    await sideBySide(2, sides);
    const driven = await sideBySide(rounds, sides);
    const [ours, told, theirs] = [median(driven.ours), median(driven.story), median(driven.echo)];
    const state = emptyMunicipality();
    for (const entry of entries) evolve(state, entry);
    return [
      {
        name: "status at 100k events, 70 units: time of a turn beside the echo's",
        ...{ value: ours / theirs, unit: '×', target: { atMost: 2 } },
        ...{ ours: milliseconds(ours), baseline: milliseconds(theirs) },
      },
      {
        name: "the story of a gain at 100k events: time of a turn beside the echo's",
        ...{ value: told / theirs, unit: '×', target: { atMost: 2 } },
        ...{ ours: milliseconds(told), baseline: milliseconds(theirs) },
      },
      await totalsLine(state),
    ];
  } finally {
    await Promise.all([tidvinn.end(), echo.end()]);
  }
}

async function totalsLine(state: Municipality): Promise<Line> {
  let day = 0;
  // Another date each time, all of them after the newest fact, so that every one counts.
  const asOf = () => new Date(Date.UTC(2026, 10, 23 + day++)).toISOString().slice(0, 10);
  const ask = () => timed(() => totals(state, { asOf: asOf(), knownAt: state.seq }));
  await sideBySide(20, { ask });
  const { ask: times } = await sideBySide(200, { ask });
  const value = median(times);
  return {
    name: 'totals of 100k events, worked out',
    ...{ value, unit: 'ms', target: { atMost: 5 }, ours: milliseconds(value), baseline: '' },
  };
}
