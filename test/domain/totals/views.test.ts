import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causes, wastes } from '../../../src/domain/events.ts';
import { beside, perHundred } from '../../../src/domain/totals/beside.ts';
import { byWaste, totalsOfReason } from '../../../src/domain/totals/by-reason.ts';
import { examplesOf } from '../../../src/domain/totals/examples.ts';
import { leanOf } from '../../../src/domain/totals/lean.ts';
import { listGains } from '../../../src/domain/totals/listed.ts';
import { measuresOf } from '../../../src/domain/totals/measures.ts';
import { overTime } from '../../../src/domain/totals/over-time.ts';
import { lastReport, publishReport } from '../../../src/domain/totals/published-reports.ts';
import { isSmallGroup } from '../../../src/domain/totals/small-group.ts';
import { figures, type Totals, totals } from '../../../src/domain/totals/totals.ts';
import { aDate, aHistory, unitIds } from '../random-history.ts';
import { aUnit, tell, told, upTo } from '../telling.ts';

const minutes = (sums: Totals) =>
  Object.fromEntries(figures.map((figure) => [figure, Math.round(sums.amounts[figure].hoursPerYear * 60)]));
const added = (parts: readonly Totals[]) =>
  Object.fromEntries(
    figures.map((figure) => [
      figure,
      parts.reduce((sum, part) => sum + Math.round(part.amounts[figure].hoursPerYear * 60), 0),
    ]),
  );

const classifications = fc.array(
  fc.record({
    index: fc.nat({ max: 40 }),
    waste: fc.option(fc.constantFrom(...wastes), { nil: undefined }),
    cause: fc.option(fc.constantFrom(...causes), { nil: undefined }),
    on: aDate,
  }),
  { maxLength: 12 },
);

/** A random history in which some time thieves have been classified as well. */
const aClassified = fc.record({ history: aHistory, said: classifications, asOf: aDate }).map((given) => {
  const world = given.history.run();
  const { state } = world.told;
  for (const { index, waste, cause, on } of given.said) {
    const thief = [...state.thieves.keys()][index];
    if (thief)
      tell(world.told, 'ada', {
        ...{ type: 'time-thief.classified', on, thief },
        ...(waste ? { waste } : {}),
        ...(cause ? { cause } : {}),
      });
  }
  return { state, when: { asOf: given.asOf, knownAt: state.seq } };
});

describe('totals by their parts', () => {
  it('of each waste, and of none, sum to the whole, in the municipality and in each unit', () => {
    fc.assert(
      fc.property(aClassified, fc.constantFrom(undefined, ...unitIds), ({ state, when }, unit) => {
        const parts = byWaste(state, when, unit).map((one) => one.totals);
        expect(added(parts)).toEqual(minutes(totals(state, when, unit)));
      }),
      { numRuns: 150 },
    );
  });

  it('of each cause sum to no more than the whole, and a waste with any cause is that waste', () => {
    fc.assert(
      fc.property(aClassified, ({ state, when }) => {
        const whole = minutes(totals(state, when));
        const some = added(causes.map((cause) => totalsOfReason(state, when, { reason: { cause } })));
        for (const figure of figures) expect(some[figure]).toBeLessThanOrEqual(whole[figure] as number);
        for (const { waste, totals: sums } of byWaste(state, when))
          if (waste !== 'unclassified')
            expect(minutes(totalsOfReason(state, when, { reason: { waste } }))).toEqual(minutes(sums));
      }),
      { numRuns: 60 },
    );
  });

  it('of units beside one another are the totals each has alone', () => {
    fc.assert(
      fc.property(aClassified, ({ state, when }) => {
        for (const { unit, totals: sums } of beside(state, when, [...unitIds]))
          expect(sums).toEqual(totals(state, when, unit));
      }),
      { numRuns: 100 },
    );
  });

  it('of gains that are listed are what the figure has, and within a period what came to it', () => {
    fc.assert(
      fc.property(
        aClassified,
        aDate,
        fc.constantFrom(undefined, ...unitIds),
        ({ state, when }, since, unit) => {
          for (const figure of ['identified', 'realised', 'lapsed'] as const) {
            const asked = { figure, isNotRealised: false, unit };
            const sum = (listed: readonly { minutes: number }[]) =>
              listed.reduce((all, { minutes: one }) => all + one, 0);
            const whole = minutes(totals(state, when, unit))[figure] as number;
            expect(sum(listGains(state, when, asked))).toBe(whole);
            const within = listGains(state, when, { ...asked, since });
            expect(sum(within)).toBeGreaterThanOrEqual(
              whole - (minutes(totals(state, { ...when, asOf: since }, unit))[figure] as number),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('over time are the totals at each turn of the year, known at the same entry', () => {
    const { state } = told(aUnit('home'), ...upTo('realised'));
    const when = { asOf: '2028-05-01', knownAt: state.seq };
    expect(overTime(state, when).map(({ asOf }) => asOf)).toEqual(['2026-12-31', '2027-12-31', '2028-05-01']);
    for (const point of overTime(state, when)) expect(point).toEqual(totals(state, point));
  });
});

describe('the same ruler', () => {
  it('is per hundred årsverk, and unknown where the size is', () => {
    expect(perHundred(0.3, { fte: 12 })).toBeCloseTo(2.5);
    expect(perHundred(0.3, { fte: undefined })).toBeUndefined();
  });

  it('shows no figure about participation of one to five people', () => {
    expect([0, 1, 5, 6].map(isSmallGroup)).toEqual([false, true, true, false]);
  });
});

describe('examples of what the time is used for', () => {
  it('are the newest that still stand, one a unit at most, the same each time', () => {
    const { state } = told(
      ...['a', 'b', 'c', 'd'].map((unit) => aUnit(unit)),
      ...['a', 'b', 'c', 'd'].flatMap((unit) => upTo('realised', { gain: `gain-${unit}`, unit })),
      ...upTo('realised', { gain: 'gain-a2', unit: 'a' }),
      { type: 'gain.checked', on: '2026-07-20', gain: 'gain-b', answer: 'no' },
    );
    const examples = examplesOf(state, { asOf: '2026-12-31', knownAt: state.seq });
    expect(examples.map(({ unit }) => unit)).toEqual(['a', 'c', 'd']);
    expect(examplesOf(state, { asOf: '2026-04-19', knownAt: state.seq })).toEqual([]);
  });
});

describe('measures', () => {
  it('are planned when taken on, under way when begun, and done when removed or reduced', () => {
    const reported = (thief: string) => ({ ...upTo('reported', { gain: `gain-${thief}` })[0] }) as never;
    const all = told(aUnit('home'), ...['a', 'b', 'c', 'd'].map(reported));
    const on = '2026-02-01';
    for (const thief of ['a', 'b', 'c']) tell(all, 'ada', { type: 'time-thief.taken-on', on, thief });
    for (const thief of ['b', 'c']) tell(all, 'ada', { type: 'time-thief.started', on, thief });
    tell(all, 'ada', { type: 'time-thief.solved', on: '2026-03-01', thief: 'c', solution: 'reduced' });
    const at = (asOf: string) => measuresOf(all.state, { asOf, knownAt: all.state.seq });
    expect(at('2026-01-31')).toEqual({ planned: 0, underWay: 0, done: 0 });
    expect(at('2026-02-01')).toEqual({ planned: 1, underWay: 2, done: 0 });
    expect(at('2026-03-01')).toEqual({ planned: 1, underWay: 1, done: 1 });
  });

  it('have come as far as their gain: under way when introduced, done when measured', () => {
    const { state } = told(aUnit('home'), ...upTo('measured'));
    const at = (asOf: string) => measuresOf(state, { asOf, knownAt: state.seq });
    expect(at('2026-02-01')).toEqual({ planned: 1, underWay: 0, done: 0 });
    expect(at('2026-02-02')).toEqual({ planned: 0, underWay: 1, done: 0 });
    expect(at('2026-03-09')).toEqual({ planned: 0, underWay: 0, done: 1 });
  });

  it('include what was imported, which no time thief stands behind', () => {
    const row = {
      ...{ type: 'gain.imported' as const, on: '2026-05-01', unit: 'home', title: 'Post rounds' },
      ...{ minutesPerWeek: 600, method: 'measured' as const },
      ...{ reportedOn: '2013-01-07', identifiedOn: '2013-02-01' },
    };
    const { state } = told(
      aUnit('home'),
      { ...row, gain: 'g-1' },
      { ...row, gain: 'g-2', agreedOn: '2013-03-01', introducedOn: '2013-04-01' },
      {
        ...{ ...row, gain: 'g-3', agreedOn: '2013-03-01', introducedOn: '2013-04-01' },
        measuredOn: '2013-06-01',
      },
    );
    const when = { asOf: '2026-06-01', knownAt: state.seq };
    expect(measuresOf(state, when)).toEqual({ planned: 1, underWay: 1, done: 1 });
    expect(measuresOf(state, { ...when, asOf: '2013-04-15' })).toEqual({ planned: 1, underWay: 2, done: 0 });
  });
});

describe('the way into Lean', () => {
  it('counts units and staff by where they stand on the date, and who began each year', () => {
    const { state } = told(
      aUnit('a', { employees: 10 }),
      aUnit('b', { employees: 30 }),
      aUnit('c', { employees: 20 }),
      { type: 'unit.described', on: '2013-02-01', unit: 'a', kind: 'unit', leanState: 'active' },
      { type: 'unit.described', on: '2015-02-01', unit: 'b', kind: 'unit', leanState: 'training' },
      { type: 'unit.described', on: '2016-02-01', unit: 'b', kind: 'unit', leanState: 'selfDriven' },
      { type: 'unit.described', on: '2015-09-01', unit: 'c', kind: 'unit', leanState: 'training' },
    );
    const at = (asOf: string) => leanOf(state, { asOf, knownAt: state.seq });
    expect(at('2015-12-31')).toMatchObject({
      byState: { notStarted: 0, training: 2, active: 1, selfDriven: 0 },
      inLean: { units: 1, employees: 10 },
      all: { units: 3, employees: 60 },
      next: [
        { unit: 'b', since: '2015-02-01' },
        { unit: 'c', since: '2015-09-01' },
      ],
    });
    expect(at('2016-12-31').years.map(({ year, begun }) => [year, begun])).toEqual([
      [2013, 1],
      [2014, 0],
      [2015, 0],
      [2016, 1],
    ]);
  });
});

describe('a report that is kept', () => {
  const actor = { by: 'eli', isFirstAdministrator: false };
  const base = { asOf: '2026-04-01', knownAt: 2, on: '2026-04-02', actor };

  it('is kept by whoever leads, once, and is the last one until another comes', () => {
    const all = told(aUnit('home'), {
      type: 'role.granted',
      on: '2020-01-01',
      person: 'eli',
      role: 'unitLeader',
      unit: 'home',
    });
    expect(publishReport(all.state, base)).toMatchObject({ kind: 'refused', reason: 'onlyLeadersPublish' });
    expect(publishReport(all.state, { ...base, unit: 'nowhere' })).toMatchObject({ reason: 'unknownUnit' });
    const decision = publishReport(all.state, { ...base, unit: 'home' });
    if (decision.kind === 'refused') throw new Error(decision.reason);
    expect(decision).toMatchObject({ role: 'unitLeader' });
    const seq = tell(all, 'eli', ...decision.events);
    expect(lastReport(all.state, 'home', seq)).toMatchObject({ asOf: '2026-04-01', knownAt: 2 });
    expect(lastReport(all.state, 'home', seq - 1)).toBeUndefined();
    expect(lastReport(all.state, undefined, seq)).toBeUndefined();
    expect(publishReport(all.state, { ...base, unit: 'home' })).toEqual({ kind: 'events', events: [] });
  });
});
