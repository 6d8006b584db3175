import { describe, expect, it } from 'vitest';
import { amountOf, type ParameterSet, standardParameters } from '../../../src/domain/time/parameters.ts';
import {
  minutesOnce,
  minutesPerYear,
  netSaving,
  savedInTurn,
  type TimeModel,
  timeModelOf,
  timeModelSchema,
} from '../../../src/domain/time/time-model.ts';
import { totals } from '../../../src/domain/totals/totals.ts';
import { aUnit, tell, told, upTo, weekly, wholeWay } from '../telling.ts';

const H1750: ParameterSet = { ...standardParameters, id: 'H1750', hoursPerFte: 1750 };
const H1950: ParameterSet = { ...standardParameters, id: 'H1950', hoursPerFte: 1950 };

function shown(model: TimeModel, set: ParameterSet = standardParameters, fullTimeWeek?: number) {
  const amount = amountOf(minutesPerYear(model, set.workingWeeksPerYear), set, fullTimeWeek);
  return { ...amount, fte: amount.fte.toFixed(3) };
}

const waiting: TimeModel = { basis: 'personWeek', minutes: 15, times: 1, per: 'week', people: 6 };
const cases: TimeModel = { basis: 'case', minutes: 25, casesPerYear: 1200 };
const nightRound: TimeModel = {
  ...{ basis: 'operatingDay', minutes: 20, timesPerDay: 3, people: 1, daysPerYear: 365 },
};
const sameThief: TimeModel = { basis: 'personWeek', minutes: 10, times: 5, per: 'week', people: 8 };

describe('the worked examples of domain.md §3', () => {
  it.each([
    ['6 people wait 15 min once a week', waiting, standardParameters, 37.5, 1.5, 67.5, '0.040'],
    ['17.5 h/week direct', weekly(17.5), standardParameters, 37.5, 17.5, 787.5, '0.467'],
    ['17.5 h/week direct, H 1750', weekly(17.5), H1750, 37.5, 17.5, 787.5, '0.450'],
    ['17.5 h/week direct, H 1950', weekly(17.5), H1950, 37.5, 17.5, 787.5, '0.404'],
    ['25 min × 1,200 cases', cases, standardParameters, 37.5, 500 / 45, 500, '0.296'],
    ['a night round 20 min × 3 × 365', nightRound, standardParameters, 37.5, 365 / 45, 365, '0.216'],
    ['the same in a 35.5-hour unit', nightRound, standardParameters, 35.5, 365 / 45, 365, '0.228'],
    ['three reports of one thief, merged', sameThief, standardParameters, 37.5, 300 / 45, 300, '0.178'],
  ])('%s', (_, model, set, fullTimeWeek, hoursPerWeek, hoursPerYear, fte) => {
    expect(shown(model, set, fullTimeWeek)).toEqual({ hoursPerWeek, hoursPerYear, fte });
  });

  it('two changes on one 20-minute task, −30 % then −50 % of the rest, save 13 minutes and not 16', () => {
    expect(savedInTurn(20, [0.3, 0.5])).toBe(13);
    expect(savedInTurn(20, [0.3])).toBe(6);
  });

  it('before 52.5, after 38, new work 2 h/week is net 12.5 h/week, 562.5 h, 0.333 årsverk', () => {
    const net = netSaving(52.5, 38, 2);
    expect(net).toBe(12.5);
    expect(shown(weekly(net))).toEqual({ hoursPerWeek: 12.5, hoursPerYear: 562.5, fte: '0.333' });
  });

  it('hours per week / 37.5 is årsverk, with nothing hidden', () => {
    for (const hours of [0.5, 1, 17.5, 37.5, 806.25])
      expect(amountOf(hours * 60 * 45, standardParameters).fte).toBeCloseTo(hours / 37.5, 12);
  });

  it('33.6 and 35.5 hours a week give their own H', () => {
    const year = (week: number) => amountOf(60 * 1687.5, standardParameters, week).fte;
    expect(year(35.5)).toBeCloseTo(37.5 / 35.5, 12);
    expect(year(33.6)).toBeCloseTo(37.5 / 33.6, 12);
  });
});

describe('the worked examples, told to the ledger', () => {
  const net = 12.5 * 60 * 45;
  const way = { hoursPerWeek: 14.5, baseline: 52.5 * 60 * 45, measured: net, realised: 8 * 60 * 45 };
  const { state } = told(aUnit('home'), ...upTo('realised', way));
  const { amounts, rate } = totals(state, { asOf: '2026-12-31', knownAt: state.seq });

  it('documented new use of 8 h/week is 0.213 realised', () => {
    expect(amounts.realised.fte.toFixed(3)).toBe('0.213');
    expect(amounts.realised.hoursPerWeek).toBe(8);
  });

  it('and 202.5 h are freed, not redeployed', () => {
    expect(amounts.freed.hoursPerYear).toBe(202.5);
    expect(amounts.identified.fte.toFixed(3)).toBe('0.333');
    expect(rate).toBeCloseTo(8 / 12.5, 12);
  });

  it('three colleagues report the same: merged it is 300 h, never 900', () => {
    const said = { unit: 'home', title: 'Looks for keys', model: sameThief };
    const report = (thief: string) =>
      ({ type: 'time-thief.reported', on: '2026-01-05', thief, ...said, method: 'severalAgree' }) as const;
    const all = told(aUnit('home'), report('t1'), report('t2'), report('t3'));
    tell(all, 'leader', { ...wholeWay().identified, model: sameThief, minutesPerYear: 18_000 });
    // Until cards can merge, two of the three are rejected as the same.
    for (const thief of ['t2', 't3'])
      tell(all, 'leader', { type: 'time-thief.rejected', on: '2026-01-12', thief, reason: 'The same as t1' });
    const { amounts } = totals(all.state, { asOf: '2026-02-01', knownAt: all.state.seq });
    expect(amounts.reported.hoursPerYear).toBe(300);
    expect(amounts.identified.fte.toFixed(3)).toBe('0.178');
  });

  it('0.046 + 0.044 + 0.042 årsverk is 0.132: rounding comes after the sum', () => {
    const minutesOf = (fte: number) => Math.round(fte * 1687.5 * 60);
    const parts = [0.046, 0.044, 0.042].map(minutesOf);
    const { state } = told(
      aUnit('home'),
      ...parts.map((minutesPerYear, index) => ({
        ...wholeWay({ gain: `gain-t${index}` }).identified,
        minutesPerYear,
      })),
    );
    const { amounts } = totals(state, { asOf: '2026-12-31', knownAt: state.seq });
    expect(amounts.identified.fte.toFixed(3)).toBe('0.132');
    const roundedFirst = [0.046, 0.044, 0.042].reduce((sum, part) => sum + Number(part.toFixed(1)), 0);
    expect([amounts.identified.fte.toFixed(1), roundedFirst]).toEqual(['0.1', 0]);
  });
});

describe('what a person answers becomes a time model', () => {
  it.each([
    ['workingDay', 3, 10 * 3 * 5 * 45 * 2],
    ['week', 3, 10 * 3 * 45 * 2],
    ['month', 2, 10 * 2 * 12 * 2],
    ['year', 4, 10 * 4 * 2],
    ['everyDay', 3, 10 * 3 * 365 * 2],
    ['case', 1200, 10 * 1200],
    ['once', 1, 0],
  ] as const)('per %s', (per, times, minutes) => {
    expect(minutesPerYear(timeModelOf({ minutes: 10, times, per, people: 2 }), 45)).toBe(minutes);
  });

  it('"twice a month" is W/12 working weeks a month, whatever W is', () => {
    const model = timeModelOf({ minutes: 30, times: 2, per: 'month', people: 1 });
    const perWeek = (weeks: number) => (2 / (weeks / 12)) * weeks * 30;
    for (const weeks of [40, 44, 45, 47]) expect(minutesPerYear(model, weeks)).toBeCloseTo(perWeek(weeks), 6);
  });

  it('cases are never multiplied by people or weeks', () => {
    const one = timeModelOf({ minutes: 25, times: 1200, per: 'case', people: 1 });
    expect(timeModelOf({ minutes: 25, times: 1200, per: 'case', people: 9 })).toEqual(one);
    expect(minutesPerYear(one, 30)).toBe(minutesPerYear(one, 53));
  });

  it('one-off time is minutes and never årsverk', () => {
    const model = timeModelOf({ minutes: 90, times: 1, per: 'once', people: 4 });
    expect(minutesOnce(model)).toBe(360);
    expect(minutesPerYear(model, 45)).toBe(0);
    expect(minutesOnce(weekly(3))).toBe(0);
  });

  it('a direct saving runs the working weeks, or as many weeks as its task does', () => {
    expect(minutesPerYear(weekly(2), 45)).toBe(5400);
    expect(minutesPerYear({ basis: 'direct', minutesPerWeek: 120, weeksPerYear: 52 }, 45)).toBe(6240);
  });

  it('minutes a year are whole, also of "every third week"', () => {
    expect(
      minutesPerYear({ basis: 'personWeek', minutes: 10, times: 1 / 3, per: 'week', people: 1 }, 45),
    ).toBe(150);
    expect(minutesPerYear({ basis: 'personWeek', minutes: 7, times: 0.1, per: 'week', people: 1 }, 45)).toBe(
      32,
    );
  });
});

describe('a time model that cannot be', () => {
  const person = { basis: 'personWeek', minutes: 10, times: 1, per: 'week', people: 1 };
  it.each([
    ['no basis', { minutes: 10 }],
    ['no minutes', { ...person, minutes: 0 }],
    ['negative minutes', { ...person, minutes: -5 }],
    ['half a minute', { ...person, minutes: 0.5 }],
    ['no people', { ...person, people: 0 }],
    ['half a person', { ...person, people: 1.5 }],
    ['never', { ...person, times: 0 }],
    ['infinitely often', { ...person, times: Number.POSITIVE_INFINITY }],
    ['367 days a year', { basis: 'operatingDay', minutes: 1, timesPerDay: 1, people: 1, daysPerYear: 367 }],
    ['54 weeks a year', { basis: 'direct', minutesPerWeek: 1, weeksPerYear: 54 }],
    ['a field nobody knows', { ...person, weeks: 3 }],
    ['more than a municipality has', { ...person, minutes: 14_400, times: 1_000_000, people: 10_000 }],
  ])('%s', (_, model) => {
    expect(timeModelSchema.safeParse(model).success).toBe(false);
  });

  it('24 hours a day for 500 people can be, and is for a person to wonder about', () => {
    const model = { basis: 'operatingDay', minutes: 1440, timesPerDay: 1, people: 500, daysPerYear: 365 };
    expect(timeModelSchema.safeParse(model).success).toBe(true);
  });
});
