import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, runMain } from '../main/child.ts';

export type Tidvinn = {
  /** What a person opens in the browser. */
  address: string;
  child: Child;
  /** Ctrl-C, and the data folder is removed when it was made here. */
  stop(): Promise<void>;
};

/** Tidvinn as `npm start` runs it, with the Playground beside it, on free ports and in a data folder of its own. */
export async function startTidvinn(options: { dataDir?: string } = {}): Promise<Tidvinn> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'tidvinn-e2e-'));
  const child = runMain({ PORT: '0', PLAYGROUND_PORT: '0', DATA_DIR: dataDir });
  const [, address = ''] = await child.prints(/Open (http:\S+) in a browser/, 60_000);
  return {
    address,
    child,
    async stop() {
      await child.ends('SIGINT');
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
