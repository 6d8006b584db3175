import { describe, expect, it } from 'vitest';
import { periodsOf, setParameters } from '../../../src/domain/time/parameter-rules.ts';
import { parametersOn } from '../../../src/domain/time/parameters.ts';
import { recomputedTotals } from '../../../src/domain/totals/recomputed.ts';
import { totals } from '../../../src/domain/totals/totals.ts';
import { aUnit, type Told, tell, told, upTo } from '../telling.ts';

const today = '2026-06-01';
const office = { type: 'role.granted', on: '2020-01-01', person: 'eli', role: 'programmeOffice' } as const;
const values = { hoursPerFte: 1750, workingWeeksPerYear: 44 };

function set(all: Told, from: string, more: Partial<typeof values> = {}, by = 'eli') {
  const actor = { by, isFirstAdministrator: false };
  const id = `set-${all.state.seq}`;
  const decision = setParameters(all.state, { id, ...values, ...more, from, today, actor });
  if (decision.kind === 'refused') return decision.reason;
  tell(all, by, ...decision.events);
  return decision.role;
}

describe('a parameter set', () => {
  it('is set by the programme office, from today or later, and only when it is another', () => {
    const all = told(office);
    expect(set(all, today, {}, 'ola')).toBe('needsOffice');
    expect(set(all, '2026-05-31')).toBe('parametersInPast');
    expect(set(all, today, { hoursPerFte: 1687.5, workingWeeksPerYear: 45 })).toBe('parametersSame');
    expect(set(all, today)).toBe('programmeOffice');
    expect(set(all, today)).toBe('parametersSame');
    const [, mine] = all.state.parameterSets;
    expect(mine).toMatchObject({ validFrom: today, told: { by: 'eli', at: '2026-01-01T08:00:00Z' } });
  });

  it('that is taken back before its day is valid on none', () => {
    const all = told(office);
    set(all, '2027-01-01');
    expect(periodsOf(all.state.parameterSets).map(({ from }) => from)).toEqual(['1900-01-01', '2027-01-01']);
    set(all, '2027-01-01', { hoursPerFte: 1687.5, workingWeeksPerYear: 45 });
    expect(periodsOf(all.state.parameterSets).map(({ from, until }) => [from, until])).toEqual([
      ['1900-01-01', undefined],
    ]);
    for (const on of ['2026-12-31', '2027-01-01', '2030-01-01'])
      expect(parametersOn(all.state.parameterSets, on)).toMatchObject({ hoursPerFte: 1687.5 });
  });

  it('before one that is coming is valid until that one', () => {
    const all = told(office);
    set(all, '2027-01-01');
    set(all, '2026-09-01', { hoursPerFte: 1950 });
    expect(periodsOf(all.state.parameterSets).map(({ from, until }) => [from, until])).toEqual([
      ['1900-01-01', '2026-09-01'],
      ['2026-09-01', '2027-01-01'],
      ['2027-01-01', undefined],
    ]);
  });
});

describe('totals counted anew by one set', () => {
  const when = (all: Told) => ({ asOf: '2026-12-31', knownAt: all.state.seq });
  const by = (more: Partial<typeof values>) => ({ id: 'x', validFrom: today, ...values, ...more });

  it('17.5 hours a week are 0.467 årsverk, 0.450 with H 1750 and 0.404 with H 1950', () => {
    const all = told(aUnit('home'), ...upTo('identified', { hoursPerWeek: 17.5 }));
    const fte = (hoursPerFte: number) =>
      recomputedTotals(all.state, when(all), by({ hoursPerFte, workingWeeksPerYear: 45 })).amounts.identified
        .fte;
    expect([1687.5, 1750, 1950].map((hours) => fte(hours).toFixed(3))).toEqual(['0.467', '0.450', '0.404']);
  });

  it('working weeks change what is counted per week, and hours a week stay what people said', () => {
    const all = told(aUnit('home'), ...upTo('realised'));
    const { amounts } = recomputedTotals(all.state, when(all), by({}));
    expect(amounts.realised).toMatchObject({ hoursPerWeek: 8, hoursPerYear: 8 * 44 });
    expect(amounts.identified.hoursPerWeek).toBe(10);
  });

  it('and leave what is counted per case alone', () => {
    const model = { basis: 'case', minutes: 25, casesPerYear: 1200 } as const;
    const thief = { thief: 't', unit: 'home', title: 'Forms', model, method: 'sampled' } as const;
    const all = told(aUnit('home'), { type: 'time-thief.reported', on: '2026-01-05', ...thief });
    expect(recomputedTotals(all.state, when(all), by({})).amounts.reported.hoursPerYear).toBe(500);
  });

  it('touch nothing: the real totals are the same to the letter, and equal when the set is the same', () => {
    const all = told(aUnit('home'), ...upTo('realised'));
    const before = JSON.stringify(totals(all.state, when(all)));
    recomputedTotals(all.state, when(all), by({ hoursPerFte: 1950 }));
    expect(JSON.stringify(totals(all.state, when(all)))).toBe(before);
    const same = recomputedTotals(all.state, when(all), parametersOn(all.state.parameterSets, today));
    expect(JSON.stringify(same)).toBe(before);
  });
});
