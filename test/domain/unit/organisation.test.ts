import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Event } from '../../../src/domain/events.ts';
import { mayLead } from '../../../src/domain/people/authority.ts';
import { unitsWithoutLeader } from '../../../src/domain/people/role-lists.ts';
import { leadersOf, rolesOf } from '../../../src/domain/people/roles.ts';
import { decideRegister } from '../../../src/domain/register/import-rules.ts';
import { closeDown, mergeUnits, splitUnit } from '../../../src/domain/unit/closing-rules.ts';
import { heirOf } from '../../../src/domain/unit/heirs.ts';
import { changeUnit, createUnit } from '../../../src/domain/unit/organisation-rules.ts';
import { mergedSize, withSizes } from '../../../src/domain/unit/sizes.ts';
import { undoReorganisation } from '../../../src/domain/unit/undo-rules.ts';
import { aUnit, fold, hours, type Told, tell, told, upTo, weekly as weeklyHours } from '../telling.ts';

const today = '2026-06-01';
const order = (on = today, by = 'eli') => ({ actor: { by, isFirstAdministrator: false }, today, on });
const leads = (person: string, unit: string): Event => ({
  ...{ type: 'role.granted', on: '2020-01-01', person, role: 'unitLeader', unit },
});

/** care > north, south; town > school. 8 hours a week are realised in north. */
function town(): Told {
  return told(
    ...[aUnit('care', { kind: 'area' }), aUnit('town', { kind: 'area' })],
    ...[
      aUnit('north', { parent: 'care', employees: 31, fte: 20.5 }),
      aUnit('south', { parent: 'care', employees: 20 }),
    ],
    ...[aUnit('school', { parent: 'town' }), aUnit('nights', { parent: 'north' })],
    ...[leads('nora', 'north'), leads('sol', 'south'), leads('ada', 'care')],
    { type: 'role.granted', on: '2020-01-01', person: 'eli', role: 'programmeOffice' },
    ...upTo('realised', { unit: 'north' }),
  );
}

function take(all: Told, decision: Decision): string {
  if (decision.kind === 'refused') return decision.reason;
  if (decision.events.length > 0) tell(all, 'eli', ...decision.events);
  return 'done';
}

const realised = (all: Told, on: string, ...units: string[]) =>
  units.map((unit) => hours(all.state, on, unit).realised);

describe('a change of the organisation', () => {
  it('is for the programme office and the administrator alone', () => {
    const { state } = town();
    const command = { ...order(today, 'ada'), unit: 'north' };
    expect(changeUnit(state, { ...command, facts: { name: 'N' } })).toMatchObject({ reason: 'needsOffice' });
    expect(mergeUnits(state, { ...command, into: 'south', size: {} })).toMatchObject({
      reason: 'needsOffice',
    });
    expect(splitUnit(state, { ...command, parts: [] })).toMatchObject({ reason: 'needsOffice' });
    expect(closeDown(state, command)).toMatchObject({ reason: 'needsOffice' });
    const undo = { ...order(today, 'ada'), entry: 1, reason: 'x' };
    expect(undoReorganisation(state, undo)).toMatchObject({ reason: 'needsOffice' });
  });

  it.each<[string, (all: Told) => Decision]>([
    [
      'nameTaken',
      ({ state }) => createUnit(state, { ...order(), kind: 'unit', facts: { name: 'NORTH', parent: null } }),
    ],
    ['nameTaken', ({ state }) => changeUnit(state, { ...order(), unit: 'south', facts: { name: 'north' } })],
    [
      'ringOfUnits',
      ({ state }) => changeUnit(state, { ...order(), unit: 'north', facts: { parent: 'nights' } }),
    ],
    [
      'areaBelowUnit',
      ({ state }) => changeUnit(state, { ...order(), unit: 'town', facts: { parent: 'south' } }),
    ],
    [
      'parentIsClosed',
      ({ state }) => changeUnit(state, { ...order(), unit: 'north', facts: { parent: 'nowhere' } }),
    ],
    ['unknownUnit', ({ state }) => changeUnit(state, { ...order(), unit: 'nowhere', facts: {} })],
    ['intoItself', ({ state }) => mergeUnits(state, { ...order(), unit: 'north', into: 'north', size: {} })],
    ['intoBelow', ({ state }) => mergeUnits(state, { ...order(), unit: 'north', into: 'nights', size: {} })],
    ['kindsDiffer', ({ state }) => mergeUnits(state, { ...order(), unit: 'north', into: 'town', size: {} })],
    [
      'partsNotWhole',
      ({ state }) =>
        splitUnit(state, { ...order(), unit: 'north', parts: [{ percent: 99, name: 'a', size: {} }] }),
    ],
    [
      'nameTaken',
      ({ state }) =>
        splitUnit(state, {
          ...order(),
          unit: 'north',
          parts: [
            { percent: 50, name: 'a', size: {} },
            { percent: 50, name: 'A ', size: {} },
          ],
        }),
    ],
    ['nothingToUndo', ({ state }) => undoReorganisation(state, { ...order(), entry: 1, reason: 'x' })],
  ])('is refused: %s', (reason, decide) => {
    expect(decide(town())).toMatchObject({ kind: 'refused', reason });
  });

  it('makes no ring also on a later day that is already known', () => {
    const all = town();
    const later = {
      type: 'unit.described',
      on: '2026-12-01',
      unit: 'south',
      kind: 'unit',
      parent: 'north',
    } as const;
    tell(all, 'eli', later);
    const move = changeUnit(all.state, { ...order(), unit: 'north', facts: { parent: 'south' } });
    expect(move).toMatchObject({ reason: 'ringOfUnits' });
  });

  it('tells only what differs, and the same again is nothing', () => {
    const all = town();
    const facts = { name: 'north', employees: 33 };
    const decision = changeUnit(all.state, { ...order(), unit: 'north', facts });
    expect(decision).toMatchObject({ events: [{ employees: 33 }], role: 'programmeOffice' });
    expect(decision.kind === 'events' && decision.events[0]).not.toHaveProperty('name');
    take(all, decision);
    expect(changeUnit(all.state, { ...order(), unit: 'north', facts })).toMatchObject({ events: [] });
  });
});

describe('merging', () => {
  const merged = () => {
    const all = town();
    const pair = { unit: 'north', into: 'south', on: '2026-07-01' };
    const size = mergedSize(all.state, pair);
    take(all, mergeUnits(all.state, { ...order(pair.on), ...pair, size }));
    return all;
  };

  it('moves time, staff, children and authority on its day, and nothing before it', () => {
    const all = merged();
    expect(realised(all, '2026-06-30', 'north', 'south', 'care')).toEqual([8, 0, 8]);
    expect(realised(all, '2026-07-01', 'north', 'south', 'care')).toEqual([0, 8, 8]);
    const { state } = all;
    expect(state.units.get('south')?.employees.at(-1)?.value).toBe(51);
    expect(leadersOf(state, 'north', '2026-06-30')).toEqual(['nora']);
    expect(leadersOf(state, 'north', '2026-07-01')).toEqual(['sol']);
    expect(leadersOf(state, 'nights', '2026-07-01')).toEqual(['sol']);
    const sol = { by: 'sol', isFirstAdministrator: false };
    expect([mayLead(state, sol, 'north', '2026-06-30'), mayLead(state, sol, 'north', '2026-07-01')]).toEqual([
      false,
      true,
    ]);
    expect(rolesOf(state, 'nora', 'north', '2026-07-01').size).toBe(0);
  });

  it('leaves what was known before as it was', () => {
    const all = merged();
    const when = { asOf: '2026-12-31', knownAt: all.state.seq - 1 };
    expect(heirOf(all.state.units, 'north', when)).toBe('north');
  });

  it('is undone with all that came with it', () => {
    const all = merged();
    expect(
      take(all, undoReorganisation(all.state, { ...order(), entry: all.state.seq, reason: 'Wrong unit' })),
    ).toBe('done');
    expect(realised(all, '2026-07-01', 'north', 'south', 'care')).toEqual([8, 0, 8]);
    expect(leadersOf(all.state, 'north', '2026-07-01')).toEqual(['nora']);
    expect(leadersOf(all.state, 'nights', '2026-07-01')).toEqual(['nora']);
    const again = undoReorganisation(all.state, { ...order(), entry: all.state.seq - 1, reason: 'x' });
    expect(again).toMatchObject({ reason: 'nothingToUndo' });
  });

  it('is undone without giving a role back to who has left meanwhile', () => {
    const all = merged();
    const { seq } = all.state;
    tell(all, 'eli', { type: 'person.left', on: '2026-08-01', person: 'nora' });
    const undo = { ...order(), today: '2026-09-01', entry: seq, reason: 'Wrong unit' };
    expect(take(all, undoReorganisation(all.state, undo))).toBe('done');
    expect(rolesOf(all.state, 'nora', 'north', '2026-09-01').size).toBe(0);
  });

  it('back and forth on different days is no ring of heirs', () => {
    const all = merged();
    const back = { ...order('2026-06-15'), unit: 'south', into: 'north', size: {} };
    expect(take(all, mergeUnits(all.state, back))).toBe('ringOfUnits');
    expect(
      take(all, mergeUnits(all.state, { ...order('2026-08-01'), unit: 'north', into: 'south', size: {} })),
    ).toBe('unitIsClosed');
  });

  it('gives the name free, and a new unit of that name is another unit', () => {
    const all = merged();
    const facts = { name: 'north', parent: 'care' };
    take(all, createUnit(all.state, { ...order('2026-08-01'), kind: 'unit', facts }));
    expect(all.state.units.has('north-2')).toBe(true);
    expect(realised(all, '2026-08-01', 'north-2', 'south')).toEqual([0, 8]);
  });
});

describe('splitting', () => {
  it('shares time and staff by the percentages, and the largest part answers for what is open', () => {
    const all = town();
    const parts = withSizes(all.state, { unit: 'north', on: today }, [
      { percent: 30, name: 'south', unit: 'south' },
      { percent: 70, name: 'far north' },
    ]);
    expect(parts.map(({ size }) => size)).toEqual([
      { employees: 29, fte: 6.15 },
      { employees: 22, fte: 14.35 },
    ]);
    expect(take(all, splitUnit(all.state, { ...order(), unit: 'north', parts }))).toBe('done');
    expect(realised(all, today, 'south', 'far-north', 'north', 'care')).toEqual([2.4, 5.6, 0, 8]);
    expect(heirOf(all.state.units, 'north', { asOf: today, knownAt: all.state.seq })).toBe('far-north');
    expect(leadersOf(all.state, 'north', today)).toEqual(['ada']);
    expect(unitsWithoutLeader(all.state, today).map(({ unit }) => unit)).toEqual([
      'school',
      'nights',
      'far-north',
    ]);
  });

  it('of equal parts the first named answers', () => {
    const all = town();
    const parts = ['b', 'a'].map((name) => ({ percent: 50, name, size: {} }));
    take(all, splitUnit(all.state, { ...order(), unit: 'north', parts }));
    expect(heirOf(all.state.units, 'north', { asOf: today, knownAt: all.state.seq })).toBe('b');
  });

  it('is not undone once a part that it made is in use', () => {
    const all = town();
    const parts = ['b', 'a'].map((name) => ({ percent: 50, name, size: {} }));
    take(all, splitUnit(all.state, { ...order(), unit: 'north', parts }));
    const undo = { ...order(), entry: all.state.seq, reason: 'Too soon' };
    const weekly = { days: [1], time: '09:00', closedWeeks: [], isOpenInJuly: false };
    const thief = { on: today, thief: 't2', title: 'Waits', model: weeklyHours(1), method: 'guess' } as const;
    for (const used of [
      leads('bo', 'b'),
      { type: 'check-in.scheduled', on: today, channel: '19:b', unit: 'b', ...weekly },
      {
        ...{ type: 'summary.scheduled', on: today, subscription: 's', unit: 'b', every: 'month' },
        to: { kind: 'channel', channel: '19:b' },
      },
      { type: 'time-thief.escalated', on: today, thief: 't2', to: 'b', answerBy: today },
    ] satisfies Event[]) {
      const then = { entries: [...all.entries], state: fold(all.entries) };
      tell(then, undefined, { type: 'time-thief.reported', unit: 'south', ...thief });
      tell(then, 'eli', used);
      expect(undoReorganisation(then.state, undo)).toMatchObject({ reason: 'undoInUse' });
    }
    expect(undoReorganisation(all.state, undo)).toMatchObject({ kind: 'events' });
  });
});

describe('closing', () => {
  it('leaves the time in what lay above, and authority with whoever leads there', () => {
    const all = town();
    expect(take(all, closeDown(all.state, { ...order(), unit: 'north', reason: 'Moved' }))).toBe('done');
    expect(realised(all, today, 'care', 'south')).toEqual([8, 0]);
    expect(leadersOf(all.state, 'north', today)).toEqual(['ada']);
    expect(leadersOf(all.state, 'nights', today)).toEqual(['ada']);
  });
});

describe('an import', () => {
  const row = { row: 2, employees: 31, fte: 20.5, fullTimeWeek: 37.5, leanState: 'notStarted' as const };
  const gain = {
    row: 3,
    gain: 'g',
    unit: 'north',
    title: 'Old',
    minutesPerWeek: 60,
    method: 'measured' as const,
    reportedOn: '2019-01-01',
  };

  it('refuses rows that add to a unit which is no more, and names who goes on with its work', () => {
    const all = town();
    take(all, mergeUnits(all.state, { ...order(), unit: 'north', into: 'south', size: {} }));
    const units = [{ ...row, name: 'north', area: 'care', employees: 40 }];
    const { objections } = decideRegister(all.state, {
      units,
      gains: [gain],
      on: today,
      corrects: 'Counted anew',
    });
    expect(objections).toEqual([
      { file: 'units', row: 2, rule: 'unitClosed', unit: 'north', heir: 'south' },
      { file: 'gains', row: 3, rule: 'unitClosed', unit: 'north', heir: 'south' },
    ]);
  });

  it('takes what it said before once more, also by the name the unit had', () => {
    const all = told();
    const register = { units: [{ ...row, name: 'north', area: 'care' }], gains: [gain], on: today };
    tell(all, 'finn', ...decideRegister(all.state, register).events);
    tell(all, 'finn', { type: 'role.granted', on: '2020-01-01', person: 'eli', role: 'programmeOffice' });
    take(all, changeUnit(all.state, { ...order(), unit: 'north', facts: { name: 'Far north' } }));
    const again = decideRegister(all.state, register);
    expect(again).toMatchObject({
      objections: [],
      events: [],
      units: { unchanged: 1 },
      gains: { unchanged: 1 },
    });
    take(all, closeDown(all.state, { ...order(), unit: 'north' }));
    expect(decideRegister(all.state, register)).toMatchObject({ objections: [], events: [] });
  });
});
