import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type Config, ConfigError } from '../config.ts';
import { isGuid } from '../domain/guid.ts';
import { languages } from '../language/language.ts';
import { type Texts, textsIn } from '../language/texts.ts';
import { openStores } from '../ledger/open-ledger.ts';
import { parseEntry } from '../ledger/parse-entry.ts';
import type { Ledger } from '../ports/ledger.ts';
import { importLedger } from './import-ledger.ts';
import { ledgerLines, readLedgerLines, UnreadableExport } from './ledger-lines.ts';

type Screen = { isTTY?: boolean; write(text: string): unknown };
export type Surroundings = { stdout: Screen; stderr: Screen; patienceMs?: number };
/** 0: done. 1: nothing was written. 2: it was asked for in a way that cannot be meant. */
export type ExitCode = 0 | 1 | 2;

const options = {
  tenant: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
} as const;

/** `npm run export` and `npm run import-ledger`: the first argument says which. */
export async function runArchive(
  [what = '', ...args]: string[],
  readConfig: () => Config,
  { stdout, stderr, patienceMs = 5000 }: Surroundings,
): Promise<ExitCode> {
  const asked = read(args);
  const t = textsIn(asked?.language ?? 'nb').archive;
  const file = what === 'export' ? asked?.out : asked?.file;
  if (!asked || !file || (what !== 'export' && what !== 'import')) return say(stderr, t.help, 2);
  try {
    const stores = await openStores({ folder: readConfig().dataDir, patienceMs });
    try {
      const work = what === 'export' ? exportTo : importFrom;
      const { text, isDone } = await work(stores.ledger, { tenant: asked.tenant, file, t, stderr });
      return say(isDone ? stdout : stderr, text, isDone ? 0 : 1);
    } finally {
      await stores.close();
    }
  } catch (error) {
    if (error instanceof ConfigError) return say(stderr, error.message, 2);
    if (error instanceof UnreadableExport) return say(stderr, t.problems[error.problem](error.line), 1);
    return say(stderr, t.failed(error instanceof Error ? error.message : String(error)), 1);
  }
}

function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (!values.tenant || !isGuid(values.tenant)) return undefined;
    const language = languages.find((one) => one === values.language);
    const tenant = values.tenant.toLowerCase();
    return { tenant, out: values.out, file: positionals[0], language };
  } catch {
    return undefined;
  }
}

type Job = { tenant: string; file: string; t: Texts['archive']; stderr: Screen };
type Done = { text: string; isDone: boolean };

/** Under another name until it is whole and on disk: what has the name it was asked for is never half a file. */
async function exportTo(ledger: Ledger, { tenant, file, t, stderr }: Job): Promise<Done> {
  const entries = await ledger.read(tenant, 0);
  if (entries.length === 0) return { text: t.noEntries, isDone: false };
  const part = `${file}.part`;
  try {
    const lines = ledgerLines(tenant, entries, progressOn(stderr, t, entries.length));
    await pipeline(Readable.from(lines), createWriteStream(part, { mode: 0o600, flush: true }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { text: t.exported(entries.length, file), isDone: true };
}

async function importFrom(ledger: Ledger, { tenant, file, t, stderr }: Job): Promise<Done> {
  const { entries } = readLedgerLines(await readFile(file, 'utf8'), parseEntry);
  const result = await importLedger(ledger, tenant, entries, progressOn(stderr, t, entries.length));
  if (result.kind === 'notEmpty') return { text: t.notEmpty, isDone: false };
  return { text: t[result.kind](result.entries), isDone: true };
}

const entriesBetweenLines = 10_000;

/** How far a long one is: one line that changes on a screen, now and then a line in a file. */
function progressOn(screen: Screen, t: Texts['archive'], all: number): (done: number) => void {
  let next = entriesBetweenLines;
  return (done) => {
    if (done < next) return;
    next = done - (done % entriesBetweenLines) + entriesBetweenLines;
    const text = t.progress(done, all);
    if (screen.isTTY) screen.write(`\r${text}${next > all ? '\n' : ''}`);
    else screen.write(`${text}\n`);
  };
}

function say(screen: Screen, text: string, code: ExitCode): ExitCode {
  screen.write(`${text}\n`);
  return code;
}
