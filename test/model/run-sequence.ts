import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../src/domain/events.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import type { Role } from '../../src/domain/people/roles.ts';
import { addDays } from '../../src/domain/time/dates.ts';
import { totals } from '../../src/domain/totals/totals.ts';
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts';
import { createMunicipalities } from '../../src/ledger/municipalities.ts';
import { brokenInvariants } from '../domain/gain-invariants.ts';
import type { GainMove } from '../domain/random-gain-steps.ts';
import { aUnit, fold } from '../domain/telling.ts';
import { people, units } from './way-moves.ts';

const tenant = '6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01';

/** Several people at once: what they fire together, and how many days go by before. */
export type Burst = { days: number; moves: readonly GainMove[]; isTwice: boolean };

const roles: Record<(typeof people)[number], Role> = {
  ...{ ada: 'unitLeader', bo: 'unitLeader', cy: 'staffRepresentative', di: 'gainOwner' },
  ...{
    eli: 'programmeOffice',
    finn: 'administrator',
    gro: 'employee',
    hal: 'unitLeader',
    nobody: 'employee',
  },
};
const places = { ada: 'care', bo: 'school', hal: 'home' } as Partial<Record<string, string>>;

function beginning(): Event[] {
  const parents = { home: 'care', nights: 'home' } as Partial<Record<string, string>>;
  return [
    ...units.map((unit) => aUnit(unit, { parent: parents[unit] ?? null, employees: 10, fte: 8 })),
    ...people.map((person): Event => {
      const unit = places[person];
      const given = { type: 'role.granted', on: '2020-01-01', person, role: roles[person] } as const;
      return unit === undefined ? given : { ...given, unit };
    }),
  ];
}

/** Runs it on the real municipalities over a ledger, everybody at once; what does not hold afterwards, as sentences, and then the entries. */
export async function runSequence(bursts: readonly Burst[], seen?: Map<string, number>): Promise<string[]> {
  const ledger = createMemoryLedger();
  const clock = { now: () => new Date('2026-01-01T08:00:00Z') };
  const municipalities = createMunicipalities<Municipality>({
    ledger,
    clock,
    empty: emptyMunicipality,
    evolve,
  });
  await municipalities.act(tenant, { commandId: 'beginning' }, () => ({
    kind: 'events',
    events: beginning(),
  }));
  const published: { asOf: string; knownAt: number; text: string }[] = [];
  const broken: string[] = [];
  let today = '2020-01-01';
  let fired = 0;
  for (const { days, moves, isTwice } of bursts) {
    today = addDays(today, days);
    const on = today;
    await Promise.all(
      moves.map(async ({ by, prepare }) => {
        fired += 1;
        const command = { commandId: `command-${fired}`, by };
        const decide = await municipalities.look(tenant, (state) => prepare(state, on));
        if (!decide) return;
        const tries = isTwice ? [decide, decide] : [decide];
        const outcomes = await Promise.all(tries.map((one) => municipalities.act(tenant, command, one)));
        const done = outcomes.filter(({ kind }) => kind === 'done');
        if (outcomes.some(({ kind }) => kind === 'repeated') && done.length !== 1)
          broken.push(`${command.commandId} was not done once`);
      }),
    );
    const asOf = addDays(today, -published.length);
    published.push(
      await municipalities.look(tenant, (state) => {
        const when = { asOf, knownAt: state.seq };
        return { ...when, text: JSON.stringify(totals(state, when)) };
      }),
    );
  }
  const entries = await ledger.read(tenant, 0);
  for (const { type } of entries.flatMap(({ events }) => events)) seen?.set(type, (seen.get(type) ?? 0) + 1);
  const anew = fold(entries);
  return municipalities.look(tenant, (state) => {
    for (const { text, ...when } of published)
      if (JSON.stringify(totals(state, when)) !== text)
        broken.push(`the past changed: ${JSON.stringify(when)}`);
    const when = { asOf: '9999-12-31', knownAt: state.seq };
    if (!isDeepStrictEqual(totals(anew, when), totals(state, when))) broken.push('read again it is another');
    const all = [...broken, ...brokenInvariants(state, entries)];
    return all.length === 0 ? all : [...all, ...entries.map((entry) => JSON.stringify(entry))];
  });
}
