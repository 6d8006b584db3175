import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { failureReason } from './failure-reason.ts';

export type Playground = {
  /** The address a person opens; its port is another one when the asked-for port was taken. */
  address: string;
  port: number;
  pid: number;
  /** Resolves when the process is gone, with the reason when it went by itself. */
  ended: Promise<string | undefined>;
  end(): Promise<void>;
};

type Options = {
  /** Where the bot takes its messages. */
  botEndpoint: string;
  port: number;
  /** The municipality it plays; ours unless a test says otherwise. */
  configFile?: string;
  patienceMs?: number;
};

const ourConfigFile = fileURLToPath(new URL('../../.m365agentsplayground.yml', import.meta.url));
/** What its process loads before its own code. */
const before = ['loopback', 'in-order'].map(
  (name) => `--import=${new URL(`./${name}.ts`, import.meta.url).href}`,
);

/**
 * Starts Microsoft 365 Agents Playground beside the bot, on loopback only. Resolves when it answers; throws an
 * Error whose message a person can act on.
 */
export async function startPlayground(options: Options): Promise<Playground> {
  const logFile = join(tmpdir(), `tidvinn-playground-${randomUUID()}.log`);
  const child = spawnPlayground(options, logFile);
  let endedByUs = false;
  const ended = once(child, 'exit').then(() => {
    const reason = endedByUs ? undefined : failureReason(logFile);
    rmSync(logFile, { force: true });
    return reason;
  });
  const end = async () => {
    endedByUs = true;
    signal(child, 'SIGTERM');
    const stubborn = setTimeout(() => signal(child, 'SIGKILL'), 2000);
    await ended;
    clearTimeout(stubborn);
  };
  const gone = ended.then((reason): never => {
    throw new Error(`it ended at once. ${reason}`);
  });
  try {
    const port = await Promise.race([answeringPort(child), gone, tooLong(options.patienceMs ?? 30_000)]);
    gone.catch(() => {});
    return { address: `http://127.0.0.1:${port}`, port, pid: child.pid as number, ended, end };
  } catch (error) {
    await end();
    throw error;
  }
}

function spawnPlayground(
  { botEndpoint, port, configFile = ourConfigFile }: Options,
  logFile: string,
): ChildProcess {
  return fork(
    cliPath(),
    ['start', '-e', botEndpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      // A list of its own, so that no credential of the bot's can reach it.
      env: {
        NODE_OPTIONS: before.join(' '),
        TZ: 'Europe/Oslo',
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
        M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
      // A group of its own: Ctrl-C in the terminal reaches the bot alone, which ends it last.
      detached: process.platform !== 'win32',
    },
  );
}

function cliPath(): string {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    throw new Error('@microsoft/m365agentsplayground is not installed. Run npm ci.');
  }
}

/** It prints its port before it can answer. (Its other routes wait until the bot answers; ping does not.) */
async function answeringPort(child: ChildProcess): Promise<number> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += chunk;
    const port = /Listening on (\d+)\n/.exec(output)?.[1];
    if (port === undefined) continue;
    child.stdout?.resume();
    while (!(await answers(Number(port)))) await delay(25);
    return Number(port);
  }
  return new Promise(() => {});
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/_debug/ping`)).ok;
  } catch {
    return false;
  }
}

async function tooLong(ms: number): Promise<never> {
  await delay(ms, undefined, { ref: false });
  throw new Error(`it did not answer within ${ms / 1000} seconds`);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It went in the meantime.
  }
}
