import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { emptyMunicipality, evolve } from '../../../src/domain/municipality.ts';
import { createMunicipalities } from '../../../src/ledger/municipalities.ts';
import { openStores } from '../../../src/ledger/open-ledger.ts';
import { tempFolder } from '../../ledger/temp-folder.ts';
import { decide, press } from './any-order.ts';
import { boardAfter, noted, opened, planned, targeted } from './board-telling.ts';
import { breaksOfSeven } from './invariant-seven.ts';

const clock = { now: () => new Date('2026-03-02T09:00:00Z') };
let rounds = 0;

/** Several people, each with presses of their own, some of them sent twice; nobody waits for anybody. */
const crowd = fc.array(
  fc.array(fc.tuple(press, fc.boolean()), { minLength: 1, maxLength: 25, size: 'max' }),
  { minLength: 2, maxLength: 5 },
);

it('no crowd of people who press at once breaks invariant 7 on the ledger on disk', async () => {
  const folder = await tempFolder();
  const stores = await openStores({ folder });
  onTestFinished(() => stores.close());
  const open = () => createMunicipalities({ ledger: stores.ledger, clock, empty: emptyMunicipality, evolve });
  const municipalities = open();
  const property = fc.asyncProperty(crowd, async (people) => {
    rounds += 1;
    const tenant = `6f0d7f0e-3f0c-4c56-9a55-${String(rounds).padStart(12, '0')}`;
    // A board that is under way, so that the crowd has something to press on.
    const begun = boardAfter(opened, targeted, noted('o1'), planned('e1'));
    const events = begun.entries.flatMap((entry) => entry.events);
    await municipalities.act(tenant, { commandId: 'begun' }, () => ({ kind: 'events', events }));
    await Promise.all(
      people.flatMap((presses, person) =>
        presses.flatMap(([given, isTwice], index) => {
          const command = { commandId: `${person}-${index}`, by: `p${person}` };
          const once = () => municipalities.act(tenant, command, (state) => decide(state, given));
          return isTwice ? [once(), once()] : [once()];
        }),
      ),
    );
    const entries = await stores.ledger.read(tenant, 0);
    expect(breaksOfSeven(entries.flatMap((entry) => entry.events))).toEqual([]);
    expect(new Set(entries.map(({ commandId }) => commandId)).size).toBe(entries.length);
    const [kept, read] = [municipalities, open()].map((one) =>
      one.look(tenant, (state) => structuredClone(state.boards)),
    );
    expect(await read).toEqual(await kept);
  });
  await fc.assert(property, { numRuns: 100 });
});
