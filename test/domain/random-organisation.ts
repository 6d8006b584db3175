import fc from 'fast-check';
import type { Decision } from '../../src/domain/decision.ts';
import type { Event } from '../../src/domain/events.ts';
import { forget, leave } from '../../src/domain/people/leaving.ts';
import { grantRole } from '../../src/domain/people/role-rules.ts';
import { addDays } from '../../src/domain/time/dates.ts';
import { setParameters } from '../../src/domain/time/parameter-rules.ts';
import { closeDown, mergeUnits, splitUnit } from '../../src/domain/unit/closing-rules.ts';
import { changeUnit, createUnit } from '../../src/domain/unit/organisation-rules.ts';
import { undoReorganisation } from '../../src/domain/unit/undo-rules.ts';
import { type Told, tell } from './telling.ts';

type World = { told: Told; today: string };
type Command = (world: World) => void;

const pick = fc.nat({ max: 60 });
/** Changes are told some days late, on the day, or ahead of it. */
const shift = fc.integer({ min: -400, max: 400 });
const office = { by: 'eli', isFirstAdministrator: false };

function take(world: World, decision: Decision): void {
  if (decision.kind === 'refused' || decision.events.length === 0) return;
  tell(world.told, office.by, ...(decision.events as Event[]));
}

function nth<T>(all: Iterable<T>, index: number): T | undefined {
  const list = [...all];
  return list[index % Math.max(1, list.length)];
}

const percents = fc.constantFrom(
  [50, 50],
  [100 / 3, 200 / 3].map(Math.round),
  [1, 99],
  [30, 30, 40],
  [60, 41],
);

const reorganise = fc
  .record({
    kind: fc.constantFrom('create', 'move', 'merge', 'split', 'close', 'undo'),
    ...{ a: pick, b: pick, shift, percents, isIntoKnown: fc.boolean() },
  })
  .map(
    ({ kind, a, b, shift, percents, isIntoKnown }): Command =>
      (world) => {
        const { state } = world.told;
        const ordering = { actor: office, today: world.today, on: addDays(world.today, shift) };
        const unit = nth(state.units.keys(), a) ?? '';
        const other = nth(state.units.keys(), b) ?? '';
        const name = `New ${state.seq}`;
        switch (kind) {
          case 'create':
            return take(
              world,
              createUnit(state, { ...ordering, kind: 'unit', facts: { name, parent: other, employees: 7 } }),
            );
          case 'move':
            return take(
              world,
              changeUnit(state, { ...ordering, unit, facts: { parent: a % 7 === 0 ? null : other } }),
            );
          case 'merge':
            return take(world, mergeUnits(state, { ...ordering, unit, into: other, size: { employees: a } }));
          case 'split': {
            const parts = percents.map((percent, index) => ({
              ...{ percent, size: { employees: index } },
              ...(index === 0 && isIntoKnown ? { unit: other } : { name: `${name} ${index}` }),
            }));
            return take(world, splitUnit(state, { ...ordering, unit, parts }));
          }
          case 'close':
            return take(world, closeDown(state, { ...ordering, unit, reason: 'Moved to the neighbour' }));
          default: {
            const entry = nth(state.reorganisations, a)?.entry ?? 0;
            return take(world, undoReorganisation(state, { ...ordering, entry, reason: 'Wrong date' }));
          }
        }
      },
  );

const parameters = fc
  .record({
    hoursPerFte: fc.constantFrom(1687.5, 1750, 1950),
    workingWeeksPerYear: fc.constantFrom(44, 45, 46.5),
    ahead: fc.nat({ max: 300 }),
  })
  .map(
    ({ ahead, ...values }): Command =>
      (world) => {
        const id = `set-${world.told.state.parameterSets.length}`;
        const { today } = world;
        const command = { id, ...values, from: addDays(today, ahead), today, actor: office };
        take(world, setParameters(world.told.state, command));
      },
  );

const leavers = ['ada', 'bo', 'di', 'hal'];

/** Somebody gets a deputy, leaves, is erased, and comes back under another name with the same role. */
const people = fc.record({ index: pick, kind: fc.constantFrom('deputy', 'leave', 'forget', 'back') }).map(
  ({ index, kind }): Command =>
    (world) => {
      const { state } = world.told;
      const person = nth(leavers, index) as string;
      const acting = { actor: office, today: world.today };
      const leaving = { ...acting, person, on: world.today };
      if (kind === 'leave') return take(world, leave(state, leaving));
      if (kind === 'forget') return take(world, forget(state, leaving));
      const place = { role: 'unitLeader', unit: index % 2 === 0 ? 'care' : 'town' } as const;
      const deputyFor = kind === 'deputy' ? { deputyFor: person } : {};
      const who = kind === 'deputy' ? 'nobody' : person;
      return take(
        world,
        grantRole(state, { ...acting, ...place, ...deputyFor, person: who, from: world.today }),
      );
    },
);

/** What the programme office does to the organisation, its people and its parameters. */
export const anOrganising: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: reorganise },
  { weight: 1, arbitrary: parameters },
  { weight: 3, arbitrary: people },
);
