import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

export type Child = {
  process: ChildProcess;
  /** All it has printed so far, both streams. */
  output(): string;
  /** Resolves when it has printed something that matches; throws when it ends or time runs out first. */
  prints(pattern: RegExp, patienceMs?: number): Promise<RegExpExecArray>;
  /** Sends the signal, if any, and resolves with how it ended. */
  ends(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** Runs src/main.ts in plain Node as `npm start` does, with no settings but those given. */
export function runMain(
  settings: Record<string, string>,
  entry = 'src/main.ts',
  flags: string[] = [],
): Child {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = Object.fromEntries(
    Object.entries({ PATH, HOME, TMPDIR, ...settings }).filter(([, value]) => value),
  );
  const child = spawn(process.execPath, [...flags, entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return {
    process: child,
    output: () => output,
    async prints(pattern, patienceMs = 20_000) {
      const lastLook = performance.now() + patienceMs;
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended:\n${output}`);
        if (performance.now() > lastLook) throw new Error(`it never printed ${pattern}:\n${output}`);
        await delay(20);
      }
    },
    async ends(signal) {
      if (signal && child.exitCode === null) child.kill(signal);
      return ended;
    },
  };
}

/** The bot alone, on a port of its own, and where it listens. */
export async function runBot(dataDir: string): Promise<{ child: Child; url: string }> {
  const child = runMain({ PORT: '0', PLAYGROUND: 'off', DATA_DIR: dataDir });
  const [, url = ''] = await child.prints(/listens on (http:\S+)\/api\/messages/);
  return { child, url };
}
