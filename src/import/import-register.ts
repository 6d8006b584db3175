import { createHash } from 'node:crypto';
import { keep, refuse } from '../domain/decision.ts';
import type { TenantId } from '../domain/entry.ts';
import type { Register, Tally, UnitRow } from '../domain/register/register.ts';
import { todayInNorway } from '../domain/time/dates.ts';
import type { Language } from '../language/language.ts';
import type { Clock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type { Municipalities } from '../ports/municipalities.ts';
import { checkRegister, findSameKind } from './check-register.ts';
import type { Problem } from './finding.ts';
import { type FileIn, type Progress, type ReadFile, readFile } from './read-file.ts';
import { type Sums, sumsAfter, sumsOf } from './sums.ts';
import { shortName, type Voucher, whoVouches } from './who-vouches.ts';

export type Stores = { municipalities: Municipalities; directory: Directory; clock: Clock };

export type ImportRequest = {
  tenant: TenantId;
  files: readonly FileIn[];
  /** Entra object id of who vouches; the first administrator when it is left out. */
  by?: string | undefined;
  /** Why what stood before never held. */
  corrects?: string | undefined;
  isDryRun?: boolean | undefined;
  /** Entra object ids from the configuration. */
  administrators: readonly string[];
  /** Begins the command's id, so that the sample register's entries can be told. */
  commandPrefix?: string;
};

export type ImportResult = { language: Language } & (
  | { kind: 'problems'; problems: Problem[] }
  | { kind: 'refused'; reason: 'nobodyVouches' | 'mayNotImport'; by: string }
  | {
      kind: 'imported' | 'nothingNew' | 'dryRun';
      units: Tally;
      gains: Tally;
      before: Sums;
      after: Sums;
      voucher: string;
    }
);

/**
 * Reads a register, checks all of it, and appends it as one entry: all or nothing. The same register again adds
 * nothing, since what it tells stands in the ledger already.
 */
export async function importRegister(
  { municipalities, directory, clock }: Stores,
  request: ImportRequest,
  onProgress?: (progress: Progress) => void,
): Promise<ImportResult> {
  const { tenant, by, administrators, corrects } = request;
  const today = todayInNorway(clock.now());
  const files: ReadFile[] = [];
  for (const file of request.files) files.push(await readFile(file, { today, onProgress }));
  findSameKind(files);
  const language = files[0]?.language ?? 'nb';
  const voucher = await whoVouches({ municipalities, directory }, { tenant, by, administrators, today });
  if ('refused' in voucher) return { kind: 'refused', language, reason: voucher.refused, by: by ?? '' };

  const leaders = await leadersIn(directory, tenant, files);
  const read = register(files, leaders, { today, corrects });
  const look = await municipalities.look(tenant, (state) => {
    const { problems, decision } = checkRegister(state, files, read);
    if (problems.length > 0) return { problems };
    const after = request.isDryRun ? sumsAfter(state, decision.events, clock.now()) : undefined;
    return { seq: state.seq, decision, before: sumsOf(state, today), after };
  });
  if (look.problems) return { kind: 'problems', language, problems: look.problems };
  const { decision, before, after } = look;
  const found = { language, units: decision.units, gains: decision.gains, before, voucher: voucher.name };
  if (decision.events.length === 0) return { kind: 'nothingNew', ...found, after: before };
  if (after) return { kind: 'dryRun', ...found, after };

  const person = await pseudonymOf(directory, tenant, voucher);
  for (const objectId of leaders.keys())
    if (!leaders.get(objectId)) leaders.set(objectId, await pseudonymOf(directory, tenant, { objectId }));
  const command = register(files, leaders, { today, corrects });
  let refused: Problem[] = [];
  const outcome = await municipalities.act(
    tenant,
    { commandId: commandId(request, look.seq), by: person, role: voucher.role },
    (state) => {
      const { problems, decision } = checkRegister(state, files, command);
      refused = problems;
      return problems.length > 0 ? refuse('registerHasProblems') : keep(...decision.events);
    },
  );
  if (outcome.kind === 'refused') return { kind: 'problems', language, problems: refused };
  const sums = await municipalities.look(tenant, (state) => sumsOf(state, today));
  return { kind: 'imported', ...found, after: sums };
}

/** Leaders' object ids → pseudonyms, undefined for those nobody has met. */
async function leadersIn(
  directory: Directory,
  tenant: TenantId,
  files: readonly ReadFile[],
): Promise<Map<string, string | undefined>> {
  const wanted = new Set(files.flatMap(({ units }) => units.flatMap(({ leader }) => leader ?? [])));
  if (wanted.size === 0) return new Map();
  const people = await directory.people(tenant);
  const known = new Map(people.map(({ objectId, pseudonym }) => [objectId, pseudonym]));
  return new Map([...wanted].map((objectId) => [objectId, known.get(objectId)]));
}

async function pseudonymOf(
  directory: Directory,
  tenant: TenantId,
  { objectId, known }: Pick<Voucher, 'objectId' | 'known'>,
): Promise<string> {
  const person = known ?? (await directory.meet(tenant, { objectId, name: shortName(objectId) }));
  return person.pseudonym;
}

/** Everything the files tell, with pseudonyms for leaders; one that nobody has met stands by its object id. */
function register(
  files: readonly ReadFile[],
  leaders: ReadonlyMap<string, string | undefined>,
  { today, corrects }: { today: string; corrects?: string | undefined },
): Register {
  const withPseudonym = ({ leader, ...unit }: UnitRow) =>
    leader === undefined ? unit : { ...unit, leader: leaders.get(leader) ?? leader };
  return {
    units: files.flatMap(({ units }) => units.map(withPseudonym)),
    gains: files.flatMap(({ gains }) => gains),
    on: today,
    ...(corrects === undefined ? {} : { corrects }),
  };
}

/** The same register on the same ledger is one command, however often it is sent. */
function commandId({ files, corrects, commandPrefix = 'import' }: ImportRequest, seq: number): string {
  const hash = createHash('sha256').update(JSON.stringify([seq, corrects ?? '']));
  for (const { bytes } of files) hash.update(createHash('sha256').update(bytes).digest());
  return `${commandPrefix}-${hash.digest('hex').slice(0, 32)}`;
}
