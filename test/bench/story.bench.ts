import { writeFile } from 'node:fs/promises';
import { tenantFile } from '../../src/ledger/tenant-file.ts';
import { people, pressed, typed } from './activities.ts';
import { atRest } from './at-rest.ts';
import { drive } from './drive.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide } from './measure.ts';
import { bigRegister, ledgerBytes, tenant } from './register.ts';
import { startEcho, startTidvinn } from './servers.ts';

const rounds = 7;
const size = { conversations: people, turns: 600 };
const number = (turn: number) => turn % 5000;

/** The story of one gain after another, of 14,000: by a button, and by its title; beside the echo turn. */
export async function storyBench(folder: string): Promise<Line[]> {
  const file = tenantFile(folder, tenant, 'jsonl');
  const bytes = ledgerBytes(bigRegister());
  await writeFile(file, bytes);
  const [tidvinn, echo] = await Promise.all([startTidvinn(folder), startEcho()]);
  try {
    await atRest(file, bytes.length);
    const ask = (url: string, answer: string, body: (turn: number) => string) => async () =>
      1000 / (await drive({ url, body, answer }, size)).turnsPerSecond;
    const sides = {
      button: ask(tidvinn.url, 'AdaptiveCard', (turn) =>
        pressed(turn, 'story.show', { id: `gevinst-${number(turn)}` }),
      ),
      title: ask(tidvinn.url, 'AdaptiveCard', (turn) =>
        typed(turn, `historie Leter etter nøkler, nummer ${number(turn)}`),
      ),
      echo: ask(echo.url, 'Echo: ', (turn) => typed(turn, 'hei')),
    };
    await sideBySide(1, sides);
    const driven = await sideBySide(rounds, sides);
    const theirs = median(driven.echo);
    const line = (name: string, ours: number, atMost: number): Line => ({
      ...{ name, value: ours / theirs, unit: '×', target: { atMost } },
      ...{ ours: milliseconds(ours), baseline: milliseconds(theirs) },
    });
    return [
      line('the story of a gain at 100k events, by a button', median(driven.button), 2),
      line('the same found by its title among 14,000', median(driven.title), 20),
    ];
  } finally {
    await Promise.all([tidvinn.end(), echo.end()]);
  }
}
