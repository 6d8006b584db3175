import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Config, ConfigError } from '../config.ts';
import { type Asked, readArguments } from './command-line.ts';
import { importDirectly } from './import-directly.ts';
import type { InternalRequest } from './internal-request.ts';
import { progressLine } from './progress-line.ts';
import type { FileIn } from './read-file.ts';
import { reportOf } from './report.ts';
import { texts } from './texts/index.ts';
import { type BotAnswer, importThroughBot } from './through-bot.ts';

type Screen = { isTTY?: boolean; write(text: string): unknown };
type Surroundings = {
  stdout: Screen;
  stderr: Screen;
  /** How long to wait for a bot that is starting or ending to let go of the folder. */
  patienceMs?: number;
};

/** 0: it stands as the files say. 1: nothing was written. 2: it was asked for in a way that cannot be meant. */
export type ExitCode = 0 | 1 | 2;

/** `npm run import`: through the bot when it is running, else straight into the data folder. */
export async function runImport(
  args: string[],
  readConfig: () => Config,
  { stdout, stderr, patienceMs = 5000 }: Surroundings,
): Promise<ExitCode> {
  const read = readArguments(args);
  if ('help' in read) return say(stdout, read.help, 0);
  if ('wrong' in read) return say(stderr, read.wrong, 2);
  const { asked } = read;
  const t = texts[asked.language ?? 'nb'];
  try {
    const config = readConfig();
    const files = await readFiles(asked.files);
    if ('wrong' in files)
      return say(stderr, t.usage.cannotRead(files.wrong, files.why ?? t.usage.noSuchFile), 2);
    const answer = await importWhereItIs(asked, files, config, { stderr, patienceMs });
    if ('failed' in answer) return say(stderr, t.notSaved(`${answer.failed} (${answer.id})`), 1);
    if ('refused' in answer) return say(stderr, t.notServed(asked.tenant), 1);
    const { result } = answer;
    const isDone = result.kind !== 'problems' && result.kind !== 'refused';
    return say(isDone ? stdout : stderr, reportOf(result, asked.language), isDone ? 0 : 1);
  } catch (error) {
    if (error instanceof ConfigError) return say(stderr, error.message, 2);
    return say(stderr, t.notSaved(error instanceof Error ? error.message : String(error)), 1);
  }
}

async function importWhereItIs(
  asked: Asked,
  files: FileIn[],
  config: Config,
  { stderr, patienceMs }: { stderr: Screen; patienceMs: number },
): Promise<BotAnswer> {
  const { tenant, corrects, by, isDryRun, language } = asked;
  const t = texts[language ?? 'nb'];
  const onProgress = progressLine(stderr, language);
  const ask: Omit<InternalRequest, 'files'> = {
    ...{ tenant, isDryRun },
    ...(corrects === undefined ? {} : { corrects }),
    ...(by === undefined ? {} : { by }),
  };
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const onFound = () => stderr.write(`${t.throughBot}\n`);
  const answer = await importThroughBot(config.dataDir, { ...ask, files: sent }, { onFound, onProgress });
  if (answer) return answer;
  const onWaiting = () => stderr.write(`${t.waiting}\n`);
  return importDirectly({ ...ask, files }, config, { patienceMs, onProgress, onWaiting });
}

type Unread = { wrong: string; why?: string };

async function readFiles(paths: readonly string[]): Promise<FileIn[] | Unread> {
  const files: FileIn[] = [];
  for (const path of paths) {
    try {
      files.push({ name: basename(path), bytes: await readFile(path) });
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      return isGone ? { wrong: path } : { wrong: path, why: String(error) };
    }
  }
  return files;
}

function say(screen: Screen, text: string, code: ExitCode): ExitCode {
  screen.write(`${text}\n`);
  return code;
}
