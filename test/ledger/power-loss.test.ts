import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { createLowdbDirectory } from '../../src/ledger/lowdb-directory.ts';
import { createLowdbLedger } from '../../src/ledger/lowdb-ledger.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { folding, type Note, type Notes, note, otherTenant, parseNotes, tenant } from './notes.ts';
import { type Chance, PowerLossDisk, type PowerLossOptions } from './power-loss-disk.ts';

const folder = '/data';
/** Ways in which the disk comes back that are tried for each call at which the power goes. */
const waysBack = 60;
const tenants = [tenant, otherTenant];

/** Nothing unsynced, then everything, then as chance has it; the same each time the test runs. */
function* chances(seed: number): Generator<Chance> {
  yield () => 0;
  yield (below) => Math.min(1, below - 1);
  let state = seed * 2654435761;
  for (let way = 2; way < waysBack; way++)
    yield (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
}

/** What people were told: the commands that were done, by municipality. */
type Told = Map<string, Set<string>>;

/** Bursts of commands of two events each in two municipalities, among them writes that fail half-way. */
async function actOn(disk: PowerLossDisk, told: Told, rounds = 6): Promise<void> {
  const ledger = createLowdbLedger({ folder, parse: parseNotes, disk });
  const municipalities = createMunicipalities<Notes>({ ...folding, ledger, wait: async () => {} });
  for (let round = 0; round < rounds; round++) {
    const burst = tenants.flatMap((each) =>
      Array.from({ length: 3 }, async (_, index) => {
        const commandId = `${round}-${index}`;
        const outcome = await municipalities.act(each, { commandId }, note(`${commandId} blåbær`));
        if (outcome.kind !== 'refused') told.set(each, (told.get(each) ?? new Set()).add(commandId));
      }),
    );
    await Promise.allSettled(burst);
  }
}

/** What is wrong with what the disk came back with; opened by the real adapter. */
async function faultsOf(disk: PowerLossDisk, told: Told): Promise<string[]> {
  const ledger = createLowdbLedger({ folder, parse: parseNotes, disk });
  const faults: string[] = [];
  for (const each of tenants) {
    const entries = await ledger.read(each, 0).catch((error: unknown) => String(error));
    if (typeof entries === 'string') faults.push(`does not open: ${entries}`);
    else faults.push(...faultsIn(entries, told.get(each) ?? new Set()));
  }
  return faults;
}

function faultsIn(entries: readonly Entry[], told: ReadonlySet<string>): string[] {
  const ids = entries.map((entry) => entry.commandId);
  const lost = [...told].filter((id) => !ids.includes(id)).map((id) => `lost: ${id}`);
  const half = entries.filter((entry) => {
    const [first, second] = entry.events as unknown as Note[];
    return first?.type !== 'note' || second?.type !== 'echo' || entry.events.length !== 2;
  });
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...lost, ...half.map((entry) => `half: ${entry.commandId}`), ...twice.map((id) => `twice: ${id}`)];
}

const failingWrites = new Map([
  [3, 0],
  [6, 150],
  [7, 400],
]);

async function callsOf(load: (disk: PowerLossDisk) => Promise<unknown>, options: PowerLossOptions) {
  const disk = new PowerLossDisk(options);
  await load(disk);
  return disk.calls;
}

/** The load, cut at each of its calls; each time the disk comes back in many ways. All that went wrong. */
async function proveLedger(options: PowerLossOptions): Promise<{ cuts: number; faults: string[] }> {
  const cuts = await callsOf((disk) => actOn(disk, new Map()), options);
  const faults: string[] = [];
  for (let cutAt = 1; cutAt <= cuts + 1; cutAt++) {
    const disk = new PowerLossDisk({ ...options, cutAt });
    const told: Told = new Map();
    await actOn(disk, told);
    for (const chance of chances(cutAt)) faults.push(...(await faultsOf(disk.afterPowerLoss(chance), told)));
  }
  return { cuts, faults };
}

describe('the power goes, at any call to the disk', () => {
  it('what was told is kept, no half command is there, and every file opens', async () => {
    const { cuts, faults } = await proveLedger({ failingWrites });
    expect(faults).toEqual([]);
    expect(cuts).toBeGreaterThan(40);
  });

  it.each(['datasync', 'syncFolder'] as const)(
    'and without %s the proof finds entries that are lost',
    async (lies) => {
      const { faults } = await proveLedger({ failingWrites, lies });
      expect(faults.filter((fault) => fault.startsWith('lost'))).not.toEqual([]);
    },
  );

  it('also when the process was killed first, and a new one told people of what the old one had written', async () => {
    const cuts = await callsOf((disk) => actOn(disk, new Map(), 2), {});
    for (let cutAt = 1; cutAt <= cuts; cutAt++) {
      const killed = new PowerLossDisk({ cutAt });
      await actOn(killed, new Map(), 2);
      const next = killed.afterKill();
      const told: Told = new Map();
      await actOn(next, told, 2);
      for (const chance of chances(cutAt))
        expect(await faultsOf(next.afterPowerLoss(chance), told)).toEqual([]);
    }
  });
});

describe('the power goes while people are met and erased', () => {
  const people = ['anna', 'bo', 'cai', 'dina'];

  /** What was promised: who is there, who is gone. Nothing while a promise was still open. */
  type Promised = Map<string, 'there' | 'gone'>;

  async function meetAndErase(disk: PowerLossDisk, promised: Promised): Promise<void> {
    const directory = createLowdbDirectory({ folder, disk });
    const open = async (name: string, promise: 'there' | 'gone', doing: () => Promise<unknown>) => {
      promised.delete(name);
      await doing();
      promised.set(name, promise);
    };
    const pseudonyms = new Map<string, string>();
    const met = people.map((name) =>
      open(name, 'there', async () => {
        const { pseudonym } = await directory.meet(tenant, { objectId: name, name });
        pseudonyms.set(name, pseudonym);
      }),
    );
    await Promise.allSettled(met);
    const erased = ['bo', 'dina'].map((name) =>
      open(name, 'gone', () => directory.erase(tenant, pseudonyms.get(name) ?? '')),
    );
    await Promise.allSettled([
      ...erased,
      open('eva', 'there', () => directory.meet(tenant, { objectId: 'eva', name: 'eva' })),
    ]);
  }

  async function broken(disk: PowerLossDisk, promised: Promised): Promise<string[]> {
    const directory = createLowdbDirectory({ folder, disk });
    const found = await directory.people(tenant).catch((error: unknown) => String(error));
    if (typeof found === 'string') return [`does not open: ${found}`];
    const names = found.map((person) => person.name);
    return [...promised].flatMap(([name, promise]) =>
      names.includes(name) === (promise === 'there') ? [] : [`${name} is not ${promise}`],
    );
  }

  async function proveDirectory(options: PowerLossOptions): Promise<string[]> {
    const cuts = await callsOf((disk) => meetAndErase(disk, new Map()), options);
    const faults: string[] = [];
    for (let cutAt = 1; cutAt <= cuts + 1; cutAt++) {
      const disk = new PowerLossDisk({ ...options, cutAt });
      const promised: Promised = new Map();
      await meetAndErase(disk, promised);
      for (const chance of chances(cutAt))
        faults.push(...(await broken(disk.afterPowerLoss(chance), promised)));
    }
    return faults;
  }

  it('who was met is there and who was erased is gone', async () => {
    expect(await proveDirectory({})).toEqual([]);
  });

  it.each(['datasync', 'syncFolder'] as const)(
    'and without %s the proof finds a broken promise',
    async (lies) => {
      expect(await proveDirectory({ lies })).not.toEqual([]);
    },
  );
});
