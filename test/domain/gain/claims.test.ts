import { describe, expect, it } from 'vitest';
import { claimRest, claimTask, splitTask } from '../../../src/domain/gain/claim-rules.ts';
import { measureGain } from '../../../src/domain/gain/measuring-rules.ts';
import { abandonGain } from '../../../src/domain/gain/owner-rules.ts';
import { takeBack } from '../../../src/domain/gain/take-back-rules.ts';
import { type Told, tell, wholeWay } from '../telling.ts';
import { asFarAs, at, gain, said, take, who } from './far.ts';

/** 20 minutes a week in minutes a year, and so on. */
const minutes = (aWeek: number) => aWeek * 45;
const second = 'gain-t2';
const task = { process: 'Medisinrunden', task: 'Hente nøkler' };
const reason = 'Counted on the rest';
const step = (id = gain, by = 'leader') => ({ gain: id, on: '2026-01-20', actor: who(by) });

/** Two gains of one task of 20 minutes: the first takes 30 %, the second 50 %. */
function two(): Told {
  const all = asFarAs('identified', wholeWay({ hoursPerWeek: 6 / 60 }));
  const other = wholeWay({ gain: second, hoursPerWeek: 10 / 60 });
  tell(all, 'nurse', other.reported);
  tell(all, 'leader', other.identified);
  return all;
}

const claim = (all: Told, id = gain, more: object = {}) =>
  claimTask(all.state, { ...step(id), ...task, minutesPerYear: minutes(20), ...more });
const rest = (all: Told, id = second, more: object = {}) =>
  claimRest(all.state, { ...step(id), ...task, reason, ...more });

describe('a task', () => {
  it('is claimed once, however it is spaced and cased', () => {
    const all = two();
    take(all, 'leader', claim(all));
    for (const same of [{}, { process: ' medisinrunden', task: 'HENTE  nøkler' }])
      expect(claim(all, second, same)).toMatchObject({ kind: 'refused', reason: 'claimTaken' });
    expect(said(claim(all, second, { task: 'Telle tabletter' }))).toBe('gain.claimed');
  });

  it.each([
    ['by who leads', {}, 'gain.claimed'],
    ['by a representative', { actor: who('rep') }, 'needsLeader'],
    ['that takes less than the gain saves', { minutesPerYear: minutes(5) }, 'claimExceedsTask'],
    ['of a gain nobody knows', { gain: 'gain-t9' }, 'unknownGain'],
  ] as const)('%s', (_, more, answer) => {
    expect(said(claim(two(), gain, more))).toBe(answer);
  });

  it('−30 % and then −50 % of the rest of 20 minutes is 6 + 7 = 13, not 16', () => {
    const all = two();
    take(all, 'leader', claim(all));
    take(all, 'leader', rest(all));
    expect(at(all, second)).toMatchObject({ identified: minutes(7), claim: { after: gain } });
    expect((at(all).identified ?? 0) + (at(all, second).identified ?? 0)).toBe(minutes(13));
    expect(said(rest(all))).toBe('');
  });

  it('is divided by hand, where nobody gets more than it had nor all more than it takes', () => {
    const all = two();
    take(all, 'leader', claim(all, gain, { minutesPerYear: minutes(15) }));
    const split = (first: number, other: number) =>
      splitTask(all.state, {
        ...{ ...step(second), ...task, reason },
        parts: [
          { gain, minutesPerYear: minutes(first) },
          { gain: second, minutesPerYear: minutes(other) },
        ],
      });
    expect(said(split(6, 10))).toBe('claimExceedsTask');
    expect(said(split(7, 8))).toBe('splitRaises');
    take(all, 'leader', split(6, 9));
    expect(at(all, second).identified).toBe(minutes(9));
    expect(at(all).identified).toBe(minutes(6));
  });

  it('is free again when its gain is closed, and is not taken back where another has it', () => {
    const all = two();
    take(all, 'leader', claim(all));
    take(all, 'leader', abandonGain(all.state, { ...step(), reason }));
    take(all, 'leader', claim(all, second));
    expect(said(takeBack(all.state, { ...step(), reason, what: 'abandoned' }))).toBe('claimTaken');
  });

  it('does not let a measurement take more than there is beside the others', () => {
    const all = two();
    take(all, 'leader', claim(all));
    take(all, 'leader', rest(all));
    tell(all, 'leader', {
      ...{ type: 'gain.introduced', on: '2026-01-20', gain, baselineMinutesPerYear: minutes(20) },
    });
    const measure = (after: number) =>
      measureGain(all.state, {
        ...{ ...step(), measuredOn: '2026-03-20', method: 'measured', newWorkMinutesPerYear: 0 },
        afterMinutesPerYear: minutes(after),
      });
    expect(said(measure(6))).toBe('claimExceedsTask');
    expect(said(measure(7))).toBe('gain.measured');
  });

  it('is nothing for imported history, which may be imported anew', () => {
    const all = two();
    tell(all, 'admin', {
      ...{
        type: 'gain.imported',
        on: '2025-01-01',
        gain: 'old',
        unit: 'home',
        title: 'Old',
        minutesPerWeek: 5,
      },
      ...{ method: 'measured', identifiedOn: '2025-01-01', reportedOn: '2025-01-01' },
    });
    expect(said(claim(all, 'old'))).toBe('importedGain');
  });
});
