import { describe, expect, it } from 'vitest';
import {
  correctIdentification,
  correctIntroduction,
  correctMeasurement,
} from '../../../src/domain/gain/correction-rules.ts';
import type { Correctable } from '../../../src/domain/gain/falling.ts';
import { type Gain, gainAt } from '../../../src/domain/gain/gain.ts';
import { abandonGain } from '../../../src/domain/gain/owner-rules.ts';
import { ownerOf } from '../../../src/domain/gain/ownership.ts';
import { proposeRealisation, realiseGain } from '../../../src/domain/gain/realisation-rules.ts';
import { correctableNow, fallsWith, takeBack } from '../../../src/domain/gain/take-back-rules.ts';
import { documented, hours, type Told, tell, weekly, wholeWay } from '../telling.ts';
import { asFarAs, at, gain, said, take, who } from './far.ts';

const step = (by = 'leader', on = '2026-06-01') => ({
  gain,
  on,
  actor: who(by),
  reason: 'A slip of the pen',
});
const back = (all: Told, what: Correctable, by = 'leader') => takeBack(all.state, { ...step(by), what });

describe('taking back', () => {
  it.each([
    ['agreed', ['realised']],
    ['introduced', ['measured', 'realised']],
    ['measured', ['realised']],
    ['realised', []],
  ] as const)('%s takes what rests on it along, and the past stays as it was known', (what, falls) => {
    const all = asFarAs('realised');
    const knownAt = all.state.seq;
    const { realised } = at(all);
    expect(fallsWith(all.state, step(), what)).toEqual(falls);
    take(all, 'leader', back(all, what));
    expect(at(all).realised).toBe(0);
    expect(at(all).lapsed).toBe(0);
    const then = gainAt(all.state.gains.get(gain) as never, { asOf: '9999-12-31', knownAt });
    expect(then?.realised).toBe(realised);
  });

  it('what was approved in error is documented anew before it counts again', () => {
    const all = asFarAs('realised');
    take(all, 'leader', back(all, 'realised'));
    expect(said(realiseGain(all.state, { ...step('rep') }))).toBe('noProposal');
    take(all, 'leader', proposeRealisation(all.state, { ...step(), uses: [documented(9000)] }));
    take(all, 'rep', realiseGain(all.state, step('rep')));
    expect(at(all).realised).toBe(9000);
  });

  it('is for those who lead, with something to take back', () => {
    expect(said(back(asFarAs('realised'), 'realised', 'rep'))).toBe('needsLeader');
    expect(said(back(asFarAs('measured'), 'realised'))).toBe('nothingToCorrect');
    expect(said(back(asFarAs('reported'), 'identified'))).toBe('unknownGain');
    expect(correctableNow(asFarAs('agreed').state, step('rep'))).toEqual([]);
    expect(correctableNow(asFarAs('measured').state, step())).toEqual([
      ...['identified', 'agreed', 'introduced', 'measured'],
    ]);
  });

  it('an identification taken back makes it a reported time thief again', () => {
    const all = asFarAs('realised');
    take(all, 'office', back(all, 'identified', 'office'));
    expect(hours(all.state, '2026-12-31')).toMatchObject({ reported: 10, identified: 0, realised: 0 });
  });

  it('a closed gain whose owner left meanwhile does not come back to them, however it is put right', () => {
    const named = { ...wholeWay().identified, owner: 'nurse' };
    const all = asFarAs('identified', { ...wholeWay(), identified: named } as ReturnType<typeof wholeWay>);
    take(all, 'leader', abandonGain(all.state, step()));
    tell(all, 'office', { type: 'person.left', on: '2026-06-01', person: 'nurse' });
    take(all, 'leader', back(all, 'abandoned'));
    const model = weekly(6);
    const right = { ...step(), unit: 'home', model, method: 'sampled' as const, reporter: 'aide' };
    take(all, 'leader', correctIdentification(all.state, right));
    const known = { gain: all.state.gains.get(gain) as Gain, at: at(all) };
    expect(known.at).toMatchObject({ identified: 16_200, owner: 'nurse' });
    expect(ownerOf(all.state, known, { asOf: '2026-06-02', knownAt: all.state.seq })).toBeUndefined();
  });

  it('a closed gain comes back with all it had', () => {
    const all = asFarAs('realised');
    take(all, 'leader', abandonGain(all.state, step()));
    expect(hours(all.state, '2026-12-31')).toMatchObject({ identified: 0, realised: 0 });
    expect(correctableNow(all.state, step())).toEqual(['abandoned']);
    expect(said(back(all, 'realised'))).toBe('gainIsOver');
    take(all, 'leader', back(all, 'abandoned'));
    expect(hours(all.state, '2026-12-31')).toMatchObject({ identified: 10, realised: 8 });
  });
});

describe('the right identification', () => {
  const correct = (all: Told, more: Partial<Parameters<typeof correctIdentification>[1]> = {}) =>
    correctIdentification(all.state, {
      ...{ ...step(), unit: 'home', model: weekly(6), method: 'sampled', reporter: 'nurse' },
      ...more,
    });

  it.each([
    ['in the same unit', {}, 'gain.corrected,gain.identified'],
    ['by who does not lead', step('rep'), 'needsLeader'],
    ['by who reported it', { reporter: 'leader' }, 'reportedByYou'],
    ['by a guess', { method: 'guess' }, 'guessIsNotIdentified'],
    ['of what is saved once', { model: { basis: 'once', minutes: 5, people: 1 } }, 'onceIsNoGain'],
    ['in a unit that is not there', { unit: 'nowhere' }, 'unknownUnit'],
    ['in a unit one does not lead', { unit: 'away' }, 'needsLeaderOfAll'],
    [
      'by the programme office, in another unit',
      { ...step('office'), unit: 'away' },
      'gain.corrected,gain.identified',
    ],
  ] as const)('%s', (_, more, answer) => {
    expect(said(correct(asFarAs('agreed'), more))).toBe(answer);
  });

  it('counts in the right unit from the day it was identified, and the old stays in the story', () => {
    const all = asFarAs('realised');
    take(all, 'office', correct(all, { ...step('office'), unit: 'away', model: weekly(9) }));
    expect(hours(all.state, '2026-01-12', 'away')).toMatchObject({ identified: 9 });
    expect(hours(all.state, '2026-06-01', 'away')).toMatchObject({ identified: 10, realised: 8 });
    expect(hours(all.state, '2026-06-01', 'home')).toMatchObject({ identified: 0, realised: 0 });
    const facts = all.state.gains.get(gain)?.facts ?? [];
    expect(facts.filter(({ kind }) => kind === 'identified')).toHaveLength(2);
  });

  it('one person alone does not raise what nobody knows who reported', () => {
    const way = wholeWay();
    const all = asFarAs('identified', {
      ...way,
      reported: { ...way.reported, authorship: 'notStored' } as unknown as typeof way.reported,
    });
    expect(said(correct(all, { model: weekly(11), reporter: undefined }))).toBe('raisesUnverified');
    expect(said(correct(all, { model: weekly(9), reporter: undefined }))).toBe(
      'gain.corrected,gain.identified',
    );
  });
});

describe('the right start and baseline', () => {
  const correct = (all: Told, more: Partial<Parameters<typeof correctIntroduction>[1]> = {}) =>
    correctIntroduction(all.state, {
      ...{ ...step(), startOn: '2026-02-02', baselineMinutesPerYear: 50_000, ...more },
    });

  it('works the measurement out anew, and what is realised is no more than that', () => {
    const all = asFarAs('realised');
    take(all, 'leader', correct(all));
    expect(at(all)).toMatchObject({ baseline: 50_000, measured: 17_000, realised: 17_000 });
  });

  it('never raises what is realised', () => {
    const all = asFarAs('realised');
    take(all, 'leader', correct(all));
    take(all, 'leader', correct(all, { baselineMinutesPerYear: 60_000 }));
    expect(at(all)).toMatchObject({ measured: 27_000, realised: 0 });
  });

  it('a measurement that came too early after the right start falls, with what rests on it', () => {
    const all = asFarAs('realised');
    take(all, 'leader', correct(all, { startOn: '2026-03-01', baselineMinutesPerYear: 60_000 }));
    expect(at(all)).toMatchObject({ introducedOn: '2026-03-01', measured: undefined, realised: 0 });
  });

  it.each([
    ['before it was identified', { startOn: '2026-01-11' }, 'startBeforeIdentified'],
    ['by a representative', step('rep'), 'needsLeader'],
    ['by who leads', {}, 'gain.corrected,gain.corrected,gain.introduced,gain.measured'],
  ] as const)('%s', (_, more, answer) => {
    expect(said(correct(asFarAs('measured'), more))).toBe(answer);
  });
});

describe('the right measurement', () => {
  const correct = (all: Told, more: Partial<Parameters<typeof correctMeasurement>[1]> = {}) =>
    correctMeasurement(all.state, {
      ...{ ...step(), measuredOn: '2026-03-09', method: 'measured' },
      ...{ afterMinutesPerYear: 40_000, newWorkMinutesPerYear: 0, ...more },
    });

  it('lowers what is realised at once; to raise it again takes documentation and two roles', () => {
    const all = asFarAs('realised');
    take(all, 'leader', correct(all));
    expect(at(all)).toMatchObject({ measured: 20_000, realised: 20_000 });
    take(all, 'leader', correct(all, { afterMinutesPerYear: 33_000 }));
    expect(at(all)).toMatchObject({ measured: 27_000, realised: 0 });
  });

  it.each([
    ['too early', { measuredOn: '2026-03-01' }, 'measuredTooEarly'],
    ['by a guess', { method: 'guess' }, 'methodTooWeak'],
    ['that saved nothing', { afterMinutesPerYear: 60_000 }, 'nothingSaved'],
    ['by a representative', step('rep'), 'needsLeader'],
    ['by who leads', {}, 'gain.corrected,gain.measured'],
  ] as const)('%s', (_, more, answer) => {
    expect(said(correct(asFarAs('measured'), more))).toBe(answer);
  });

  it('lowering what is realised takes someone who leads', () => {
    const all = asFarAs('realised');
    tell(all, 'leader', { type: 'gain.owner-named', on: '2026-05-01', gain, owner: 'nurse' });
    expect(said(correct(all, step('nurse')))).toBe('needsLeader');
    expect(said(correct(all, { ...step('nurse'), afterMinutesPerYear: 34_000 }))).toBe(
      'gain.corrected,gain.measured',
    );
  });
});

describe('what was told on one and the same day', () => {
  const way = wholeWay();
  const [first, last] = ['2026-01-12', '2026-03-09'];
  const onFewDays = {
    ...{ ...way, proposed: { ...way.proposed, on: first }, agreed: { ...way.agreed, on: first } },
    introduced: { ...way.introduced, on: first },
    ...{ documented: { ...way.documented, on: last }, realised: { ...way.realised, on: last } },
  } as unknown as typeof way;
  const { reported, identified, introduced, proposed, agreed, ...rest } = onFewDays;
  const agreedAfterwards = { reported, identified, introduced, proposed, agreed, ...rest } as typeof way;

  it.each([
    ['identification', onFewDays, false],
    ['identification', agreedAfterwards, true],
    ['introduction', onFewDays, false],
    ['introduction', agreedAfterwards, true],
    ['measurement', onFewDays, false],
  ] as const)('keeps its turn when the %s is put right', (what, told, isAgreedAfterwards) => {
    const all = asFarAs('realised', told);
    const before = at(all);
    expect(before).toMatchObject({ isAgreed: true, isAgreedAfterwards, measured: 27_000, realised: 21_600 });
    for (const minutes of [58_000, 59_000]) {
      const decisions = {
        identification: () =>
          correctIdentification(all.state, {
            ...{ ...step(), unit: 'home', model: weekly(minutes / 6_000), method: 'sampled' },
            reporter: 'nurse',
          }),
        introduction: () =>
          correctIntroduction(all.state, { ...step(), startOn: first, baselineMinutesPerYear: minutes }),
        measurement: () =>
          correctMeasurement(all.state, {
            ...{ ...step(), measuredOn: last, method: 'measured', newWorkMinutesPerYear: 0 },
            afterMinutesPerYear: minutes - 25_000,
          }),
      };
      take(all, 'leader', decisions[what]());
    }
    const { introducedOn, isAgreed, realised, baseline } = before;
    expect(at(all)).toMatchObject({ introducedOn, isAgreed, isAgreedAfterwards, realised });
    expect(at(all).baseline).toBe(what === 'introduction' ? 59_000 : baseline);
  });

  it('a measurement that turns out to be from the day of the approval still carries it', () => {
    const all = asFarAs('realised', way);
    const measurement = {
      afterMinutesPerYear: 33_000,
      newWorkMinutesPerYear: 0,
      method: 'measured',
    } as const;
    const measuredOn = way.realised.on;
    take(all, 'leader', correctMeasurement(all.state, { ...step(), ...measurement, measuredOn }));
    expect(at(all)).toMatchObject({ measured: 27_000, realised: 21_600, lapsed: 0 });
  });
});
