import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Server = {
  /** Where activities are posted. */
  url: string;
  end(): Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tidvinn as `npm start` runs it, alone and without credentials, on a port of its own. */
export function startTidvinn(dataDir: string): Promise<Server> {
  return startServer('src/main.ts', { PORT: '0', PLAYGROUND: 'off', DATA_DIR: dataDir });
}

/** The same on a working day at noon, when people are written to. */
export function startTidvinnAtNoon(dataDir: string): Promise<Server> {
  return startServer('test/bench/tidvinn-at-noon.ts', { PORT: '0', PLAYGROUND: 'off', DATA_DIR: dataDir });
}

/** botbuilder's echo behind the same HTTP server, in a process like it. */
export function startEcho(): Promise<Server> {
  return startServer('test/bench/echo-server.ts', {});
}

/** Runs a script in plain Node with no settings but those given, until it says where it listens. */
async function startServer(script: string, settings: Record<string, string>): Promise<Server> {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = Object.fromEntries(
    Object.entries({ PATH, HOME, TMPDIR, ...settings }).filter(([, value]) => value),
  );
  const child = spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await addressOf(child);
  return {
    url,
    async end() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const url = /http:\S+\/api\/messages/.exec(said)?.[0];
      if (url) resolve(url);
    });
    child.once('close', (code) => reject(new Error(`it ended with ${code}:\n${said}`)));
  });
}
