import { describe, expect, it } from 'vitest';
import { brokenRules, type ImportedGain } from '../../../src/domain/register/imported-gain-rules.ts';

const row: ImportedGain = {
  ...{ gain: 'g-1', unit: 'home', title: 'Post rounds', minutesPerWeek: 600, method: 'measured' },
  ...{ reportedOn: '2013-01-07', identifiedOn: '2013-02-01', agreedOn: '2013-03-01' },
  ...{ introducedOn: '2013-04-01', measuredOn: '2013-06-01', realisedOn: '2013-09-01' },
  ...{ realisedMinutesPerWeek: 360, useOfTime: 'Home visits', outcome: 'quality', evidence: 'Roster' },
  lapsedOn: '2015-01-01',
};

/** The row with these fields changed; undefined empties one. */
function changed(fields: { [F in keyof ImportedGain]?: ImportedGain[F] | undefined }) {
  const kept = Object.entries({ ...row, ...fields }).filter(([, value]) => value !== undefined);
  return brokenRules(Object.fromEntries(kept) as ImportedGain).map(({ rule, field }) => `${rule} ${field}`);
}

const realisedNothing = {
  ...{ realisedOn: undefined, lapsedOn: undefined, realisedMinutesPerWeek: undefined },
  ...{ useOfTime: undefined, outcome: undefined, evidence: undefined },
};

describe('a row of history', () => {
  it.each<[string, Parameters<typeof changed>[0], string[]]>([
    ['the whole way', {}, []],
    ['not yet realised', realisedNothing, []],
    ['everything on one day', { reportedOn: '2013-02-01' }, []],
    ['agreed after it was introduced', { agreedOn: '2013-07-01' }, []],
    ['measured and never agreed', { ...realisedNothing, agreedOn: undefined }, []],
    ['realised and never agreed', { agreedOn: undefined }, ['stateMissing agreedOn']],
    ['agreed after it was realised', { agreedOn: '2014-01-01' }, ['datesOutOfOrder realisedOn']],
    ['never introduced', { introducedOn: undefined }, ['stateMissing introducedOn']],
    ['introduced before identified', { introducedOn: '2013-01-10' }, ['datesOutOfOrder introducedOn']],
    ['measured before introduced', { measuredOn: '2013-03-31' }, ['datesOutOfOrder measuredOn']],
    ['a guess', { method: 'guess' }, ['guessIdentified method']],
    [
      'more realised than there is',
      { realisedMinutesPerWeek: 601 },
      ['realisedAboveHours realisedMinutesPerWeek'],
    ],
    ['all of it realised', { realisedMinutesPerWeek: 600 }, []],
    ['realised for nothing', { useOfTime: undefined }, ['realisedNeeds useOfTime']],
    ['realised without evidence', { evidence: undefined }, ['realisedNeeds evidence']],
    [
      'hours without a date',
      { ...realisedNothing, realisedMinutesPerWeek: 60 },
      ['realisedWithoutDate realisedOn'],
    ],
  ])('%s', (_, fields, broken) => {
    expect(changed(fields)).toEqual(broken);
  });

  it('without any date says nothing', () => {
    const { gain, unit, title, minutesPerWeek, method } = row;
    expect(brokenRules({ gain, unit, title, minutesPerWeek, method })).toEqual([
      { rule: 'reportedMissing', field: 'reportedOn' },
    ]);
  });

  it('a guess may be reported', () => {
    const { gain, unit, title, minutesPerWeek, reportedOn } = row;
    expect(
      brokenRules({ gain, unit, title, minutesPerWeek, method: 'guess', reportedOn } as ImportedGain),
    ).toEqual([]);
  });
});
