import { readFile } from 'node:fs/promises';
import { keep } from '../domain/decision.ts';
import type { TenantId } from '../domain/entry.ts';
import { addDays, todayInNorway } from '../domain/time/dates.ts';
import { importRegister, type Stores } from '../import/import-register.ts';
import type { Ledger } from '../ports/ledger.ts';
import { sampleBoards } from './boards.ts';
import { sampleGains } from './gains.ts';
import { cast, type Part, sampleRoles, sampleUnits } from './people.ts';
import { reportStep } from './report.ts';
import type { SampleStep } from './step.ts';
import { waitingThieves } from './thieves.ts';

const commandPrefix = 'sample-register';
const parts = Object.keys(cast) as Part[];

const roles: SampleStep = {
  id: 'roles',
  as: { part: 'leader', role: 'administrator' },
  decide: (_state, { pseudonyms, daysAgo }) =>
    keep(
      ...sampleRoles.map(({ part, role, unit }) => ({
        ...{ type: 'role.granted' as const, on: daysAgo(400), person: pseudonyms[part], role },
        ...(unit === undefined ? {} : { unit }),
      })),
    ),
};

const steps: readonly SampleStep[] = [
  roles,
  ...sampleGains,
  ...waitingThieves.map(reportStep),
  ...sampleBoards,
];

/**
 * Whether a municipality's figures are illustrative, and must be labelled so wherever they show: the sample's own
 * entry comes first in its ledger, so that nobody's own import is ever taken for it.
 */
export async function isSample(ledger: Ledger, tenant: TenantId): Promise<boolean> {
  const [first] = await ledger.read(tenant, 0, 1);
  return first?.commandId.startsWith(commandPrefix) ?? false;
}

/**
 * Fills an empty ledger with illustrative rows whose totals are the published ones of April 2016, and with what
 * waits for the next step today. Interrupted, it goes on where it was; later, it leaves the ledger alone. To be
 * awaited before anyone is let in.
 */
export async function loadSampleRegister({
  tenant,
  ...stores
}: Stores & { ledger: Ledger; tenant: TenantId }): Promise<'loaded' | 'left alone'> {
  const { municipalities } = stores;
  const seq = await municipalities.look(tenant, (state) => state.seq);
  const isInterrupted = seq > 0 && seq < 1 + steps.length && (await isSample(stores.ledger, tenant));
  if (seq > 0 && !isInterrupted) return 'left alone';
  const pseudonyms = await meetCast(stores, tenant);
  if (seq === 0) await importSample(stores, tenant);
  const today = todayInNorway(stores.clock.now());
  for (const step of steps) await take(step, { ...stores, tenant, pseudonyms, today });
  return 'loaded';
}

async function meetCast({ directory }: Stores, tenant: TenantId): Promise<Record<Part, string>> {
  const pseudonyms: Partial<Record<Part, string>> = {};
  for (const part of parts) {
    const { objectId, givenName, surname } = cast[part];
    const person = await directory.meet(tenant, { objectId, name: `${givenName} ${surname}` });
    if (!person.unit) await directory.choose(tenant, person.pseudonym, { unit: sampleUnits[part] });
    pseudonyms[part] = person.pseudonym;
  }
  return pseudonyms as Record<Part, string>;
}

async function importSample(stores: Stores, tenant: TenantId): Promise<void> {
  const read = async (name: string) => ({
    name,
    bytes: await readFile(new URL(`./${name}`, import.meta.url)),
  });
  const files = [await read('units.csv'), await read('gains.csv')];
  const administrators = [cast.leader.objectId];
  const result = await importRegister(stores, { tenant, files, administrators, commandPrefix });
  if (result.kind !== 'imported') throw new Error(`the sample register: ${JSON.stringify(result)}`);
}

async function take(
  step: SampleStep,
  {
    municipalities,
    directory,
    tenant,
    pseudonyms,
    today,
  }: Stores & { tenant: TenantId; pseudonyms: Record<Part, string>; today: string },
): Promise<void> {
  const { id, as, reports } = step;
  const by = as && pseudonyms[as.part];
  const actor = { by: by ?? '', isFirstAdministrator: false };
  const daysAgo = (days: number) => addDays(today, -days);
  if (reports) await directory.putReporter(tenant, reports.thief, pseudonyms[reports.part]);
  const outcome = await municipalities.act(
    tenant,
    { commandId: `${commandPrefix}-${id}`, ...(as && by ? { by, role: as.role } : {}) },
    (state) => step.decide(state, { actor, pseudonyms, daysAgo }),
  );
  if (outcome.kind === 'refused')
    throw new Error(`the sample register: ${id} was refused: ${outcome.reason}`);
}
