import { describe, expect, it } from 'vitest';
import { agreeGain } from '../../../src/domain/gain/gain-rules.ts';
import { introduceGain, measureGain } from '../../../src/domain/gain/measuring-rules.ts';
import { abandonGain, askRole, nameOwner } from '../../../src/domain/gain/owner-rules.ts';
import { holdersFor, ownerOf } from '../../../src/domain/gain/ownership.ts';
import { proposeRealisation, realiseGain } from '../../../src/domain/gain/realisation-rules.ts';
import { shareGain } from '../../../src/domain/gain/share-rules.ts';
import { warningsOf } from '../../../src/domain/gain/warnings.ts';
import { documented, hours, type Told, tell, useA, weekly, wholeWay } from '../telling.ts';
import { asFarAs, at, gain, said, take, who } from './far.ts';

const step = (by = 'leader', on = '2026-06-01') => ({ gain, on, actor: who(by) });
const useB = { ...useA, id: 'use-b', activity: 'Walks', minutesPerYear: 5000 };
const evidence = (on: string, minutes: number, use = useA.id) => documented(minutes, on, use);

describe('the owner of a gain', () => {
  const named = (all: Told, owner: string | null, by = 'leader', on = '2026-02-01') =>
    nameOwner(all.state, { ...step(by, on), owner });
  const owner = (all: Told, asOf = '2026-12-31') =>
    ownerOf(
      all.state,
      { gain: all.state.gains.get(gain) as never, at: at(all) },
      { asOf, knownAt: all.state.seq },
    );

  it('is named by who leads, and answers for this gain alone', () => {
    const all = asFarAs('agreed');
    expect(said(named(all, 'nurse', 'rep'))).toBe('needsLeader');
    take(all, 'leader', named(all, 'nurse'));
    expect(owner(all)).toBe('nurse');
    const start = { startOn: '2026-02-02', baselineMinutesPerYear: 60_000 };
    expect(said(introduceGain(all.state, { ...step('nurse', '2026-02-02'), ...start }))).toBe(
      'gain.introduced',
    );
    const other = wholeWay({ gain: 'gain-t2' });
    tell(all, 'rep', other.reported);
    tell(all, 'leader', other.identified);
    const onOther = { ...step('nurse', '2026-02-02'), ...start, gain: 'gain-t2' };
    expect(said(introduceGain(all.state, onOther))).toBe('needsLeader');
  });

  it('who left answers for nothing, until named anew', () => {
    const all = asFarAs('agreed');
    take(all, 'leader', named(all, 'nurse'));
    tell(all, 'admin', { type: 'person.left', on: '2026-03-01', person: 'nurse' });
    expect(owner(all, '2026-02-28')).toBe('nurse');
    expect(owner(all)).toBeUndefined();
    take(all, 'leader', named(all, 'nurse', 'leader', '2026-04-01'));
    expect(owner(all)).toBe('nurse');
  });

  it('a gain owner by role whose role ended answers for nothing', () => {
    const all = asFarAs('agreed');
    const role = { person: 'nurse', role: 'gainOwner', unit: 'home' } as const;
    tell(all, 'admin', { type: 'role.granted', on: '2026-01-01', ...role });
    take(all, 'leader', named(all, 'nurse'));
    tell(all, 'admin', { type: 'role.ended', on: '2026-03-01', ...role });
    expect(owner(all)).toBeUndefined();
    const known = { gain: all.state.gains.get(gain) as never, at: at(all) };
    expect(holdersFor(all.state, known, { role: 'gainOwner', on: '2026-03-02' })).toEqual(['leader']);
  });

  it('stands behind what is realised, as one of two', () => {
    const all = asFarAs('documented');
    take(all, 'leader', named(all, 'nurse'));
    expect(said(realiseGain(all.state, step('rep')))).toBe('needsOwner');
    expect(said(realiseGain(all.state, step('nurse')))).toBe('gain.realised');
    expect(realiseGain(all.state, step('nurse'))).toMatchObject({ role: 'gainOwner' });
  });
});

describe('realised in part', () => {
  const uses = (all: Told, ...documents: ReturnType<typeof documented>[]) =>
    proposeRealisation(all.state, { ...step(), uses: documents });

  function twoUses(): Told {
    const way = wholeWay();
    return asFarAs('measured', {
      ...way,
      proposed: { ...way.proposed, uses: [useA, useB] } as unknown as typeof way.proposed,
    });
  }

  it('some uses now, the rest later: the later proposal documents the whole', () => {
    const all = twoUses();
    take(all, 'leader', uses(all, evidence('2026-05-01', 10_000)));
    take(all, 'rep', realiseGain(all.state, step('rep')));
    expect(hours(all.state, '2026-06-01')).toMatchObject({ identified: 10, freed: expect.closeTo(6.296, 3) });
    expect(said(uses(all, evidence('2026-05-01', 10_000)))).toBe('alreadyRealised');
    expect(said(uses(all, evidence('2026-05-01', 9000)))).toBe('alreadyRealised');
    expect(said(uses(all, evidence('2026-05-01', 11_000)))).toBe('gain.realisation-proposed');
    take(all, 'leader', uses(all, evidence('2026-05-01', 10_000), evidence('2026-05-20', 5000, 'use-b')));
    take(all, 'rep', realiseGain(all.state, step('rep')));
    expect(at(all).realised).toBe(15_000);
  });

  it('together no more than was measured', () => {
    const all = twoUses();
    expect(said(uses(all, evidence('2026-05-01', 20_000), evidence('2026-05-01', 7001, 'use-b')))).toBe(
      'usesExceedSaving',
    );
  });
});

describe('measured anew', () => {
  const measure = (all: Told, measuredOn: string, after: number, afterDays?: number) =>
    measureGain(all.state, {
      ...{ ...step(), measuredOn, method: 'measured', afterMinutesPerYear: after, newWorkMinutesPerYear: 0 },
      ...(afterDays === undefined ? {} : { afterDays }),
    });

  it('on a later date, by the parameters of that date; what is realised is capped from there', () => {
    const all = asFarAs('realised');
    tell(all, 'admin', {
      ...{ type: 'parameters.set', on: '2026-05-01', id: 'new', hoursPerFte: 1950, workingWeeksPerYear: 45 },
    });
    expect(said(measure(all, '2026-03-09', 50_000))).toBe('alreadyMeasured');
    take(all, 'leader', measure(all, '2026-05-10', 50_000));
    expect(at(all)).toMatchObject({ measured: 10_000, realised: 10_000, lapsed: 11_600, set: { id: 'new' } });
    expect(hours(all.state, '2026-05-09').realised).toBe(8);
  });

  it('may find that nothing is saved any more', () => {
    const all = asFarAs('realised');
    take(all, 'leader', measure(all, '2026-05-10', 70_000));
    expect(at(all)).toMatchObject({ measured: 0, realised: 0, lapsed: 21_600 });
  });

  it('as many days after the start as the municipality has set', () => {
    const all = asFarAs('introduced');
    expect(measure(all, '2026-03-10', 1, 60)).toMatchObject({ params: { date: '2026-04-03', days: 60 } });
    expect(said(measure(all, '2026-02-09', 1, 7))).toBe('gain.measured');
  });
});

describe('shared between units', () => {
  const parts = (home: number, away: number) => [
    { unit: 'home', basisPoints: home },
    { unit: 'away', basisPoints: away },
  ];
  const share = (all: Told, shares: Parameters<typeof shareGain>[1]['shares'], by = 'office') =>
    shareGain(all.state, { ...step(by), shares });

  it.each([
    ['by the programme office', parts(6000, 4000), 'office', 'gain.shared'],
    ['by who leads one of them', parts(6000, 4000), 'leader', 'needsLeaderOfAll'],
    ['by a representative', parts(6000, 4000), 'rep', 'needsLeader'],
    ['that sum to less than the whole', parts(6000, 3999), 'office', 'sharesNotWhole'],
    ['with a unit twice', [...parts(6000, 2000), ...parts(1000, 1000)], 'office', 'sharedTwice'],
    ['with a unit nobody knows', [{ unit: 'nowhere', basisPoints: 10_000 }], 'office', 'unknownUnit'],
    ['that are none, as they are', [], 'office', ''],
  ] as const)('%s', (_, shares, by, answer) => {
    expect(said(share(asFarAs('identified'), [...shares], by))).toBe(answer);
  });

  it('each has its part, and it can be undone', () => {
    const all = asFarAs('realised');
    take(all, 'office', share(all, parts(6000, 4000)));
    expect(hours(all.state, '2026-12-31', 'home')).toMatchObject({ identified: 6, realised: 4.8 });
    expect(hours(all.state, '2026-12-31', 'away')).toMatchObject({ identified: 4, realised: 3.2 });
    take(all, 'office', share(all, []));
    expect(hours(all.state, '2026-12-31', 'away')).toMatchObject({ identified: 0 });
  });
});

describe('closing and asking', () => {
  it.each(['identified', 'agreed', 'introduced', 'measured', 'realised'] as const)('from %s', (state) => {
    const all = asFarAs(state);
    expect(said(abandonGain(all.state, { ...step('rep'), reason: 'Moved' }))).toBe('needsLeader');
    take(all, 'leader', abandonGain(all.state, { ...step(), reason: 'Moved' }));
    expect(said(abandonGain(all.state, { ...step(), reason: 'Moved' }))).toBe('gainIsOver');
    expect(hours(all.state, '2026-12-31')).toMatchObject({ identified: 0, realised: 0 });
  });

  it('whoever can is asked once, until something happens', () => {
    const all = asFarAs('identified');
    const ask = () => askRole(all.state, { ...step('nurse'), role: 'unitLeader' });
    take(all, 'nurse', ask());
    expect(said(ask())).toBe('');
    tell(all, 'leader', wholeWay().proposed);
    expect(said(ask())).toBe('gain.asked');
  });

  it('an agreement after the start says so', () => {
    const all = asFarAs('proposed');
    tell(all, 'leader', wholeWay().introduced);
    take(all, 'rep', agreeGain(all.state, step('rep')));
    expect(at(all)).toMatchObject({ isAgreed: true, isAgreedAfterwards: true });
  });
});

describe('warnings', () => {
  const warned = (hoursPerWeek: number, model = weekly(hoursPerWeek)) => {
    const way = wholeWay({ hoursPerWeek });
    const reported = { ...way.reported, model } as typeof way.reported;
    const all = asFarAs('identified', { ...way, reported });
    return warningsOf(all.state, { gain: all.state.gains.get(gain) as never, at: at(all) });
  };
  const by = (people: number, minutes = 10) =>
    ({ basis: 'personWeek', minutes, times: 1, per: 'workingDay', people }) as unknown as ReturnType<
      typeof weekly
    >;

  it.each([
    ['a tenth of ten årsverk is 37.5 hours a week', 37.5, undefined, []],
    ['more than a tenth', 37.6, undefined, ['muchOfUnit']],
    ['two hours a person and day', 10, by(1), []],
    ['more than that', 10.1, by(1), ['muchPerPerson']],
    ['five minutes a person and day', 2.5, by(6), []],
    ['less than that', 2.4, by(6), ['littlePerPerson']],
  ] as const)('%s', (_, hoursPerWeek, model, expected) => {
    expect(warned(hoursPerWeek, model)).toEqual(expected);
  });

  it('uses that come to more than is saved', () => {
    const all = asFarAs('proposed', wholeWay({ hoursPerWeek: 7 }));
    const known = { gain: all.state.gains.get(gain) as never, at: at(all) };
    expect(warningsOf(all.state, known)).toEqual(['usesExceedSaving']);
  });
});
