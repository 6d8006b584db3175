import fc from 'fast-check';
import { newest } from '../../src/domain/dated.ts';
import type { Decision, Kept } from '../../src/domain/decision.ts';
import type { Authorship, Event, LeanState, Method } from '../../src/domain/events.ts';
import { gainAt } from '../../src/domain/gain/gain.ts';
import { agreeGain, proposeAgreement, usesOf } from '../../src/domain/gain/gain-rules.ts';
import {
  approveIdentification,
  identifyGain,
  openIdentification,
} from '../../src/domain/gain/identification-rules.ts';
import { introduceGain, measureGain } from '../../src/domain/gain/measuring-rules.ts';
import { gainRoles } from '../../src/domain/gain/ownership.ts';
import { proposeRealisation, realiseGain } from '../../src/domain/gain/realisation-rules.ts';
import type { Actor } from '../../src/domain/people/authority.ts';
import type { Role } from '../../src/domain/people/roles.ts';
import {
  brokenRules,
  gainStates,
  type ImportedGain,
  toldBefore,
} from '../../src/domain/register/imported-gain-rules.ts';
import { addDays } from '../../src/domain/time/dates.ts';
import type { TimeModel } from '../../src/domain/time/time-model.ts';
import {
  classify,
  correctThief,
  moveThief,
  reEstimate,
} from '../../src/domain/time-thief/amendment-rules.ts';
import {
  askInfo,
  escalate,
  merge,
  park,
  rejectThief,
  takeOn,
} from '../../src/domain/time-thief/assessment-rules.ts';
import {
  giveInfo,
  reportThief,
  supportThief,
  withdrawThief,
} from '../../src/domain/time-thief/report-rules.ts';
import { supersedableEntries } from '../../src/domain/time-thief/time-thief.ts';
import { closeThief, reopenThief, solveThief, startThief } from '../../src/domain/time-thief/work-rules.ts';
import { aGainMove, type GainMove } from './random-gain-steps.ts';
import { anOrganising } from './random-organisation.ts';
import { aUnit, nothingTold, type Told, tell } from './telling.ts';

/** Two areas, units in them, one of them within another unit; one that belongs to nobody. */
export const unitIds = ['care', 'town', 'home', 'nights', 'school', 'post', 'alone'] as const;
const parents = { home: 'care', nights: 'home', school: 'town', post: 'town' } as Record<string, string>;
const cast: [string, Role, string | undefined][] = [
  ['ada', 'unitLeader', 'care'],
  ['bo', 'unitLeader', 'town'],
  ['cy', 'staffRepresentative', undefined],
  ['di', 'gainOwner', undefined],
  ['eli', 'programmeOffice', undefined],
  ['finn', 'administrator', undefined],
  ['gro', 'employee', 'home'],
  ['hal', 'unitLeader', 'home'],
];
const people = [...cast.map(([person]) => person), 'nobody'];

/** A proposal and its approval, with the roles each held when they acted. */
export type Approval = { of: Event['type']; by: [string, string]; roles: [Set<Role>, Set<Role>] };

export type World = {
  told: Told;
  today: string;
  /** From a thief to who reported it; the ledger does not know. */
  reporters: Map<string, string>;
  proposals: Map<string, { by: string; roles: Set<Role> }>;
  approvals: Approval[];
};

type Command = (world: World) => void;

/** A decision becomes an entry, or nothing at all. */
function take(world: World, by: string | undefined, decision: Decision): boolean {
  if (decision.kind === 'refused' || decision.events.length === 0) return false;
  tell(world.told, by, ...decision.events);
  return true;
}

function nth<T>(all: Iterable<T>, index: number): T | undefined {
  const list = [...all];
  return list[index % Math.max(1, list.length)];
}

const pick = fc.nat({ max: 60 });
const person = fc.constantFrom(...people);
const handler = fc.constantFrom(...people, 'eli', 'finn', 'eli');
const unit = fc.constantFrom(...unitIds);
const method = fc.constantFrom<Method>('guess', 'severalAgree', 'sampled', 'measured', 'systemLog');
const model: fc.Arbitrary<TimeModel> = fc.oneof(
  fc.record({
    basis: fc.constant('personWeek'),
    minutes: fc.integer({ min: 1, max: 90 }),
    times: fc.constantFrom(0.5, 1, 3, 5),
    per: fc.constantFrom('workingDay', 'week', 'month', 'year'),
    people: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    basis: fc.constant('case'),
    minutes: fc.integer({ min: 1, max: 40 }),
    casesPerYear: fc.integer({ min: 1, max: 2000 }),
  }),
  fc.record({
    basis: fc.constant('operatingDay'),
    minutes: fc.integer({ min: 1, max: 30 }),
    timesPerDay: fc.constantFrom(1, 2, 3),
    people: fc.integer({ min: 1, max: 4 }),
    daysPerYear: fc.constant(365),
  }),
  fc.record({ basis: fc.constant('direct'), minutesPerWeek: fc.nat({ max: 3000 }) }),
  fc.record({
    basis: fc.constant('once'),
    minutes: fc.integer({ min: 1, max: 600 }),
    people: fc.constant(3),
  }),
);

const wait = fc.integer({ min: 0, max: 50 }).map(
  (days): Command =>
    (world) => {
      world.today = addDays(world.today, days);
    },
);

const authorship = fc.constantFrom<Authorship>('open', 'hiddenFromReaders', 'hiddenFromReaders', 'notStored');

const reported = fc.record({
  by: person,
  unit,
  model,
  method,
  authorship,
  again: fc.nat({ max: 9 }),
  index: pick,
});
const report = reported.map(
  ({ by, again, index, authorship, ...content }): Command =>
    (world) => {
      const known = again === 0 ? nth(world.told.state.thieves.keys(), index) : undefined;
      const thief = known ?? `t${world.told.state.thieves.size}`;
      if (authorship !== 'notStored') world.reporters.set(thief, world.reporters.get(thief) ?? by);
      const command = { thief, on: world.today, title: `Thief ${thief}`, ...content, authorship };
      take(world, undefined, reportThief(world.told.state, command));
    },
);

const end = fc.record({ index: pick, isWithdrawn: fc.boolean() }).map(
  ({ index, isWithdrawn }): Command =>
    (world) => {
      const { state } = world.told;
      const command = { thief: nth(state.thieves.keys(), index) ?? '', on: world.today };
      if (isWithdrawn) take(world, undefined, withdrawThief(state, command));
      else
        take(world, 'ada', rejectThief(state, { ...command, reason: 'Solved already', actor: actor('ada') }));
    },
);

const identify = fc.record({ by: person, index: pick, model, method }).map(
  ({ by, index, model, method }): Command =>
    (world) => {
      const { state } = world.told;
      const thief = nth(state.thieves.keys(), index) ?? '';
      const who = { thief, reporter: world.reporters.get(thief), on: world.today, actor: actor(by) };
      const isStored = state.thieves.get(thief)?.authorship !== 'notStored';
      const first = isStored ? who.reporter : openIdentification(state, thief)?.by;
      const approve = () => take(world, by, approveIdentification(state, who));
      const propose = () => take(world, by, identifyGain(state, { ...who, model, method })) && isStored;
      if (approve() || propose())
        world.approvals.push({ of: 'gain.identified', by: [first ?? '', by], roles: [new Set(), new Set()] });
    },
);

const withoutName = /info-given|supported/;
const isSomething = (decision: Decision): decision is Kept =>
  decision.kind === 'events' && decision.events.length > 0;

/** Somebody takes one of the steps of a time thief's own way that they may, or its author answers, or others join. */
const handle = fc
  .record({
    by: handler,
    index: pick,
    step: fc.nat({ max: 14 }),
    other: pick,
    unit,
    model,
    method,
  })
  .map(
    ({ by, index, step, other, unit, model, method }): Command =>
      (world) => {
        const { state } = world.told;
        const thief = nth(state.thieves.values(), index);
        if (!thief) return;
        const on = world.today;
        const said = { thief: thief.id, on };
        const who = { ...said, actor: actor(by), reporter: world.reporters.get(thief.id) };
        const reason = 'So it is';
        const steps = [
          () => closeThief(state, who),
          () => solveThief(state, { ...who, solution: 'reduced' }),
          () => startThief(state, who),
          () => takeOn(state, { ...who, owner: by, answerBy: addDays(on, other) }),
          () => merge(state, { ...who, into: nth(state.thieves.keys(), other) ?? '' }),
          () => askInfo(state, { ...who, question: 'How often?' }),
          () => escalate(state, { ...who, to: step % 2 === 0 ? unit : null, answerBy: on }),
          () => park(state, { ...who, answerBy: addDays(on, other), reason }),
          () => reopenThief(state, { ...who, reason }),
          () => classify(state, { ...who, waste: 'waiting', cause: 'it' }),
          () => reEstimate(state, { ...who, model, method }),
          () => moveThief(state, { ...who, unit, reason }),
          () => correctThief(state, { ...who, entry: supersedableEntries(thief)[0] ?? 0, reason }),
          () => giveInfo(state, { ...said, answer: 'Every day' }),
          () => supportThief(state, { ...said, support: `s${state.seq}`, unit, model, method }),
        ];
        const may = steps.map((decide) => decide()).filter(isSomething);
        const decision = nth(may, step);
        // What its author says of it is told without a name.
        if (decision)
          take(world, withoutName.test(decision.events[0]?.type ?? '') ? undefined : by, decision);
      },
  );

function actor(by: string): Actor {
  return { by, isFirstAdministrator: false };
}

/** Somebody tries every step of a gain's way, from the end; the first that the rules allow is taken. */
const advance = fc
  .record({ by: person, index: pick, part: fc.integer({ min: 0, max: 110 }), back: fc.nat({ max: 40 }) })
  .map(
    ({ by, index, part, back }): Command =>
      (world) => {
        const { state } = world.told;
        const gain = nth(state.gains.values(), index);
        const at = gain && gainAt(gain, newest(state));
        if (!at) return;
        const step = { gain: gain.id, on: world.today, actor: actor(by) };
        const held = gainRoles(state, { gain, at }, step);
        const minutes = (of: number) => Math.round((of * part) / 100);
        const propose = (kind: string, decision: Decision) => {
          if (!take(world, by, decision)) return false;
          world.proposals.set(`${kind} ${gain.id}`, { by, roles: held });
          return true;
        };
        const approve = (kind: string, of: Event['type'], decision: Decision) => {
          if (!take(world, by, decision)) return false;
          const proposal = world.proposals.get(`${kind} ${gain.id}`);
          if (!proposal) throw new Error(`${of} without a proposal`);
          world.approvals.push({ of, by: [proposal.by, by], roles: [proposal.roles, held] });
          return true;
        };
        const uses = ['a', 'b'].map((id) => ({
          ...{
            id: `${id}${state.seq}`,
            activity: 'Visits',
            outcome: 'capacity' as const,
            minutesPerYear: 600,
          },
        }));
        const evidence = [
          { kind: 'userResult' as const, reference: 'Report', on: addDays(world.today, -back) },
        ];
        const documented = usesOf(gain).map(({ id }) => ({
          ...{ use: id, minutesPerYear: minutes((at.measured ?? 0) / 2), evidence },
        }));
        const steps = [
          () => approve('use', 'gain.realised', realiseGain(state, step)),
          () => propose('use', proposeRealisation(state, { ...step, uses: documented })),
          () => take(world, by, measureGain(state, { ...step, ...measured(world.today, part, minutes) })),
          () =>
            take(world, by, introduceGain(state, { ...step, ...start(world.today, back, at.identified) })),
          () => approve('agreement', 'gain.agreed', agreeGain(state, step)),
          () => propose('agreement', proposeAgreement(state, { ...step, uses })),
        ];
        steps.some((tryIt) => tryIt());
      },
  );

function measured(today: string, part: number, minutes: (of: number) => number) {
  const method: Method = part % 2 === 0 ? 'sampled' : 'systemLog';
  const values = { afterMinutesPerYear: minutes(20_000), newWorkMinutesPerYear: minutes(900) };
  return { measuredOn: addDays(today, -(part % 3)), method, ...values };
}

function start(today: string, back: number, identified: number | undefined) {
  return { startOn: addDays(today, 10 - back), baselineMinutesPerYear: (identified ?? 0) * 2 + 5000 };
}

const check = fc
  .record({
    index: pick,
    answer: fc.constantFrom('yes', 'partly', 'no', 'missed'),
    part: fc.nat({ max: 120 }),
  })
  .map(
    ({ index, answer, part }): Command =>
      (world) => {
        const { state } = world.told;
        const realised = [...state.gains.values()].filter(
          (gain) => (gainAt(gain, newest(state))?.realised ?? 0) > 0,
        );
        const gain = nth(realised, index);
        if (!gain) return;
        const left = Math.round(((gainAt(gain, newest(state))?.realised ?? 0) * part) / 100);
        const minutes = answer === 'partly' ? { minutesPerYear: left } : {};
        tell(world.told, 'ada', { type: 'gain.checked', on: world.today, gain: gain.id, answer, ...minutes });
      },
  );

const abandon = fc.record({ index: pick }).map(
  ({ index }): Command =>
    (world) => {
      const gain = nth(world.told.state.gains.keys(), index);
      if (gain) tell(world.told, 'ada', { type: 'gain.abandoned', on: world.today, gain, reason: 'Moved' });
    },
);

/** A row of history, at most as far as it may go; the same id again is a correction, which may move dates. */
const importRow = fc
  .record({
    ...{ id: fc.nat({ max: 5 }), unit, minutesPerWeek: fc.nat({ max: 4000 }), part: fc.nat({ max: 100 }) },
    ...{ method, far: fc.integer({ min: 1, max: 7 }), gaps: fc.array(fc.nat({ max: 90 }), { minLength: 7 }) },
    from: fc.integer({ min: 100, max: 4000 }),
  })
  .map(
    ({ id, unit, minutesPerWeek, part, method, far, gaps, from }): Command =>
      (world) => {
        const dates: Record<string, string> = {};
        let day = addDays(world.today, -from);
        for (const state of gainStates.slice(0, far)) {
          day = addDays(day, gaps[Object.keys(dates).length] as number);
          dates[state] = day;
        }
        const use = {
          ...{ realisedMinutesPerWeek: Math.floor((minutesPerWeek * part) / 100), useOfTime: 'Visits' },
          ...{ outcome: 'quality', evidence: 'Roster' },
        };
        const gain = `import-${id}`;
        const row = {
          ...{ gain, unit, title: `Row ${id}`, minutesPerWeek, method, ...dates },
          ...(far >= 6 ? use : {}),
        } as ImportedGain;
        const isInFuture = day > world.today;
        const known = world.told.state.gains.get(gain);
        if (isInFuture || brokenRules(row).length > 0 || (known && toldBefore(known, row))) return;
        const corrects = known ? { corrects: 'A slip of the pen' } : {};
        tell(world.told, 'finn', {
          type: 'gain.imported',
          on: row.reportedOn as string,
          ...row,
          ...corrects,
        });
      },
  );

const describeUnit = fc
  .record({
    unit,
    fact: fc.oneof(
      fc.record({ employees: fc.nat({ max: 90 }) }),
      fc.record({ fullTimeWeek: fc.constantFrom(33.6, 35.5, 37.5) }),
      fc.record({ leanState: fc.constantFrom<LeanState>('notStarted', 'training', 'active', 'selfDriven') }),
      fc.record({ parent: fc.constantFrom('care', 'town', null) }),
    ),
    ...{ back: fc.nat({ max: 900 }), isCorrection: fc.boolean() },
  })
  .map(
    ({ unit, fact, back, isCorrection }): Command =>
      (world) => {
        if ('parent' in fact && !parents[unit]) return;
        const kind = unit === 'care' || unit === 'town' ? 'area' : 'unit';
        const corrects = isCorrection ? { corrects: 'It never was so' } : {};
        const on = addDays(world.today, -back);
        tell(world.told, 'finn', { type: 'unit.described', on, unit, kind, ...fact, ...corrects });
      },
  );

const changeRole = fc.record({ index: pick, isEnd: fc.boolean() }).map(
  ({ index, isEnd }): Command =>
    (world) => {
      const [person, role, unit] = nth(cast, index) as (typeof cast)[number];
      const type = isEnd ? ('role.ended' as const) : ('role.granted' as const);
      tell(world.told, 'finn', { type, on: world.today, person, role, ...(unit ? { unit } : {}) });
    },
);

const setParameters = fc
  .record({
    hoursPerFte: fc.constantFrom(1687.5, 1750, 1950),
    workingWeeksPerYear: fc.constantFrom(44, 45, 46),
  })
  .map(
    (values): Command =>
      (world) => {
        const id = `set-${world.told.state.parameterSets.length}`;
        tell(world.told, 'finn', { type: 'parameters.set', on: world.today, id, ...values });
      },
  );

function asCommand({ by, prepare }: GainMove): Command {
  return (world) => {
    const decide = prepare(world.told.state, world.today);
    if (decide) take(world, by, decide(world.told.state));
  };
}

function newWorld(): World {
  const told = nothingTold();
  for (const unit of unitIds) {
    const isArea = unit === 'care' || unit === 'town';
    const more = { kind: isArea ? 'area' : 'unit', parent: parents[unit] ?? null, employees: 10 } as const;
    tell(told, 'finn', aUnit(unit, more));
  }
  for (const [person, role, unit] of cast)
    tell(told, 'finn', { type: 'role.granted', on: '2020-01-01', person, role, ...(unit ? { unit } : {}) });
  return { told, today: '2020-01-01', reporters: new Map(), proposals: new Map(), approvals: [] };
}

const command = fc.oneof(
  { weight: 14, arbitrary: aGainMove.map(asCommand) },
  { weight: 5, arbitrary: report },
  { weight: 12, arbitrary: identify },
  { weight: 36, arbitrary: advance },
  { weight: 24, arbitrary: handle },
  { weight: 8, arbitrary: wait },
  { weight: 5, arbitrary: importRow },
  { weight: 4, arbitrary: check },
  { weight: 2, arbitrary: describeUnit },
  { weight: 1, arbitrary: end },
  { weight: 1, arbitrary: abandon },
  { weight: 1, arbitrary: changeRole },
  { weight: 1, arbitrary: setParameters },
  { weight: 3, arbitrary: anOrganising },
);

/** A random history that the rules allow. `look` is called after each command, while it is as new as it gets. */
export const aHistory = fc.array(command, { minLength: 40, maxLength: 240, size: 'max' }).map((commands) => ({
  commands: commands.length,
  run(look: (world: World) => void = () => {}): World {
    const world = newWorld();
    for (const go of commands) {
      go(world);
      look(world);
    }
    return world;
  },
  toString: () =>
    JSON.stringify(
      newWorldAfter(commands)
        .told.entries.slice(unitIds.length + cast.length)
        .map(({ by, events }) => [by, events]),
    ),
}));

function newWorldAfter(commands: readonly Command[]): World {
  const world = newWorld();
  for (const go of commands) go(world);
  return world;
}

/** Days on which something may differ. */
export const aDate = fc.integer({ min: -3000, max: 2500 }).map((days) => addDays('2020-01-01', days));
