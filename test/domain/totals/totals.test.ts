import { describe, expect, it } from 'vitest';
import type { Event, EventOf } from '../../../src/domain/events.ts';
import { partsOf } from '../../../src/domain/totals/parts.ts';
import { figures, totals } from '../../../src/domain/totals/totals.ts';
import { aUnit, documented, hours, longAgo, tell, told, upTo, useA, weekly, wholeWay } from '../telling.ts';

const home = aUnit('home');
const nothing = Object.fromEntries(figures.map((figure) => [figure, 0]));
const checked = (on: string, answer: EventOf<'gain.checked'>['answer'], minutesPerYear?: number): Event => ({
  ...{ type: 'gain.checked', on, gain: 'gain-t1', answer },
  ...(minutesPerYear === undefined ? {} : { minutesPerYear }),
});
const abandoned: Event = { type: 'gain.abandoned', on: '2026-06-01', gain: 'gain-t1', reason: 'Moved to IT' };
const imported = (more: Partial<EventOf<'gain.imported'>> = {}): EventOf<'gain.imported'> => ({
  ...{ type: 'gain.imported', on: '2026-05-01', gain: 'g-1', unit: 'home', title: 'Post rounds' },
  ...{ minutesPerWeek: 600, method: 'measured', reportedOn: '2013-01-07', identifiedOn: '2013-02-01' },
  ...{ agreedOn: '2013-03-01', introducedOn: '2013-04-01', measuredOn: '2013-06-01' },
  ...{ realisedOn: '2013-09-01', realisedMinutesPerWeek: 360, outcome: 'quality' },
  ...{ useOfTime: 'Home visits', evidence: 'Roster 2013' },
  ...more,
});
/** Hours a week on the last day of 2026. */
const byNow = (...events: Event[]) => hours(told(home, ...events).state, '2026-12-31');

describe('the lines of a total', () => {
  it('nothing told is nothing', () => {
    const { state } = told();
    const all = totals(state, { asOf: '2026-12-31', knownAt: 0 });
    expect(hours(state, '2026-12-31')).toEqual(nothing);
    expect(all).toMatchObject({ gains: { identified: 0, realised: 0, imported: 0 }, waiting: 0 });
    expect(all).toMatchObject({ parameters: [], byMethod: [], units: { inLean: 0, all: 0 } });
    expect(all.rate).toBeUndefined();
  });

  it('reported: what waits, by its own estimate', () => {
    expect(byNow(...upTo('reported'))).toEqual({ ...nothing, reported: 10 });
  });

  it('reported leaves out what was withdrawn or rejected, from that day', () => {
    for (const type of ['time-thief.withdrawn', 'time-thief.rejected'] as const) {
      const end = { type, on: '2026-01-10', thief: 't1', reason: 'The same as another' };
      const { state } = told(home, ...upTo('reported'), end as Event);
      expect(hours(state, '2026-01-09').reported).toBe(10);
      expect(hours(state, '2026-01-10').reported).toBe(0);
    }
  });

  it('reported follows an edit, from the day of the edit', () => {
    const { reported } = wholeWay();
    const edited = { ...reported, type: 'time-thief.edited', on: '2026-01-08', model: weekly(4) } as const;
    const { state } = told(home, reported, edited);
    expect([hours(state, '2026-01-07').reported, hours(state, '2026-01-08').reported]).toEqual([10, 4]);
  });

  it('reported includes what is identified, once and not twice', () => {
    expect(byNow(...upTo('identified'))).toEqual({ ...nothing, reported: 10, identified: 10 });
  });

  it('a guess is reported and never identified', () => {
    const { state } = told(home, ...upTo('reported'));
    expect(totals(state, { asOf: '2026-12-31', knownAt: 2 }).byMethod).toEqual([]);
    expect(hours(state, '2026-12-31').identified).toBe(0);
  });

  it('identified: the approved estimate until it is measured, then the measured net', () => {
    const { state } = told(home, ...upTo('measured', { measured: 6 * 60 * 45 }));
    expect(hours(state, '2026-03-08').identified).toBe(10);
    expect(hours(state, '2026-03-09').identified).toBe(6);
  });

  it('agreed: the part of identified that has an agreement', () => {
    const { state } = told(home, ...upTo('agreed'), wholeWay({ gain: 'gain-t2' }).identified);
    expect(hours(state, '2026-12-31')).toEqual({ ...nothing, reported: 20, identified: 20, agreed: 10 });
    expect(hours(state, '2026-01-25').agreed).toBe(0);
  });

  it('an agreement may come late, and a proposal is no agreement', () => {
    const { agreed, proposed, ...rest } = wholeWay();
    const { identified, introduced, measured } = rest;
    expect(byNow(identified, proposed, introduced, measured).agreed).toBe(0);
    const late = { ...agreed, on: '2026-05-01' };
    expect(byNow(identified, proposed, introduced, measured, late).agreed).toBe(10);
  });

  it('realised: only what is documented in use, and only once two stand behind it', () => {
    expect(byNow(...upTo('documented')).realised).toBe(0);
    expect(byNow(...upTo('realised')).realised).toBe(8);
  });

  it('freed, not redeployed: measured net less realised', () => {
    expect(byNow(...upTo('introduced')).freed).toBe(0);
    expect(byNow(...upTo('measured')).freed).toBe(10);
    expect(byNow(...upTo('realised'))).toMatchObject({ realised: 8, freed: 2 });
  });

  it('sustained: realised gains whose last check said yes', () => {
    const way = upTo('realised');
    expect(byNow(...way).sustained).toBe(0);
    expect(byNow(...way, checked('2026-07-20', 'yes')).sustained).toBe(8);
    expect(byNow(...way, checked('2026-07-20', 'yes'), checked('2026-10-20', 'missed')).sustained).toBe(0);
  });

  it('partly: what is left is sustained, the rest lapses from the date of the answer', () => {
    const { state } = told(home, ...upTo('realised'), checked('2026-07-20', 'partly', 3 * 60 * 45));
    expect(hours(state, '2026-07-19')).toMatchObject({ realised: 8, freed: 2, lapsed: 0 });
    expect(hours(state, '2026-07-20')).toMatchObject({ realised: 3, sustained: 3, freed: 7, lapsed: 5 });
  });

  it('partly never says more than there was', () => {
    const more = checked('2026-07-20', 'partly', 9 * 60 * 45);
    expect(byNow(...upTo('realised'), more)).toMatchObject({ realised: 8, sustained: 8, lapsed: 0 });
  });

  it('missed once is unconfirmed, which is a part of realised', () => {
    const once = [...upTo('realised'), checked('2026-08-20', 'missed')];
    expect(byNow(...once)).toMatchObject({ realised: 8, unconfirmed: 8, sustained: 0, lapsed: 0 });
  });

  it('missed twice in a row has lapsed, from the date of the second', () => {
    const twice = [checked('2026-08-20', 'missed'), checked('2026-11-20', 'missed')];
    const { state } = told(home, ...upTo('realised'), ...twice);
    expect(hours(state, '2026-11-19')).toMatchObject({ realised: 8, unconfirmed: 8, lapsed: 0 });
    expect(hours(state, '2026-11-20')).toMatchObject({ realised: 0, unconfirmed: 0, lapsed: 8, freed: 10 });
  });

  it('an answer between two missed checks starts the count anew', () => {
    const checks = [
      checked('2026-08-20', 'missed'),
      checked('2026-09-01', 'yes'),
      checked('2026-11-20', 'missed'),
    ];
    expect(byNow(...upTo('realised'), ...checks)).toMatchObject({ realised: 8, unconfirmed: 8, lapsed: 0 });
  });

  it('silence is nothing: without an entry a gain stays realised', () => {
    const { state } = told(home, ...upTo('realised'));
    expect(hours(state, '2035-12-31')).toMatchObject({ realised: 8, unconfirmed: 0, lapsed: 0 });
  });

  it('lapsed stays in identified and leaves realised', () => {
    const { state } = told(home, ...upTo('realised'), checked('2026-07-20', 'no'));
    expect(hours(state, '2026-12-31')).toMatchObject({ identified: 10, agreed: 10, realised: 0, lapsed: 8 });
    expect(hours(state, '2026-07-19').realised).toBe(8);
  });

  it('what comes back is realised again, and what does not stays lapsed', () => {
    const back = { ...wholeWay().realised, on: '2026-09-01', uses: [documented(5 * 60 * 45)] };
    const { state } = told(home, ...upTo('realised'), checked('2026-07-20', 'no'), back);
    expect(hours(state, '2026-12-31')).toMatchObject({ realised: 5, lapsed: 3, sustained: 0 });
  });

  it('a yes to a gain that had lapsed brings nothing back, and counts for nothing later', () => {
    const way = [...upTo('realised'), checked('2026-07-20', 'no'), checked('2026-08-01', 'yes')];
    expect(byNow(...way)).toMatchObject({ realised: 0, sustained: 0 });
    const back = { ...wholeWay().realised, on: '2026-09-01' };
    expect(byNow(...way, back)).toMatchObject({ realised: 8, sustained: 0 });
  });

  it('abandoned leaves every line but reported', () => {
    const { state } = told(home, ...upTo('measured'), abandoned);
    expect(hours(state, '2026-05-31').identified).toBe(10);
    expect(hours(state, '2026-12-31')).toEqual({ ...nothing, reported: 10 });
  });

  it('what was realised of an abandoned gain has lapsed: it does not vanish from the books', () => {
    expect(byNow(...upTo('realised'), abandoned)).toEqual({ ...nothing, reported: 10, lapsed: 8 });
  });

  it('realisation rate: realised of identified', () => {
    const { state } = told(home, ...upTo('realised'), wholeWay({ gain: 'gain-t2' }).identified);
    expect(totals(state, { asOf: '2026-12-31', knownAt: state.seq }).rate).toBeCloseTo(8 / 20, 12);
    expect(totals(state, { asOf: '2026-01-01', knownAt: state.seq }).rate).toBeUndefined();
  });

  it('one-off time is shown by itself and never becomes årsverk', () => {
    const once = { ...wholeWay().reported, model: { basis: 'once', minutes: 90, people: 4 } } as const;
    const { state } = told(home, once);
    const all = totals(state, { asOf: '2026-12-31', knownAt: state.seq });
    expect(all).toMatchObject({ onceMinutes: 360, waiting: 1 });
    expect(all.amounts.reported.fte).toBe(0);
  });

  it('a measurement that comes out lower takes realised down with it', () => {
    const again = { ...wholeWay().measured, on: '2026-09-01', netMinutesPerYear: 5 * 60 * 45 };
    expect(byNow(...upTo('realised'), again)).toMatchObject({
      ...{ identified: 5, realised: 5, freed: 0, lapsed: 3 },
    });
  });
});

describe('what a total says about itself', () => {
  it('its date and its entry', () => {
    const { state } = told(home, ...upTo('realised'));
    expect(totals(state, { asOf: '2026-02-01', knownAt: 4 }, 'home')).toMatchObject({
      ...{ asOf: '2026-02-01', knownAt: 4, unit: 'home' },
    });
  });

  it('how many gains, how many are realised, how many wait', () => {
    const second = wholeWay({ gain: 'gain-t2' });
    const third = wholeWay({ gain: 'gain-t3' });
    const { state } = told(home, ...upTo('realised'), second.reported, second.identified, third.reported);
    expect(totals(state, { asOf: '2026-12-31', knownAt: state.seq })).toMatchObject({
      ...{ gains: { identified: 2, realised: 1, imported: 0 }, waiting: 1 },
    });
  });

  it('the share of identified time by how it was estimated, weakest first', () => {
    const { state } = told(
      home,
      ...upTo('measured', { measured: 6 * 60 * 45 }),
      { ...wholeWay({ gain: 'gain-t2', hoursPerWeek: 2 }).identified, method: 'severalAgree' },
      wholeWay({ gain: 'gain-t3', hoursPerWeek: 4 }).identified,
    );
    const { byMethod } = totals(state, { asOf: '2026-12-31', knownAt: state.seq });
    expect(byMethod).toEqual([
      { method: 'severalAgree', share: 2 / 12 },
      { method: 'sampled', share: 4 / 12 },
      { method: 'measured', share: 6 / 12 },
    ]);
  });

  it('every parameter set a figure rests on, also one that only waiting reports use', () => {
    const later: Event = {
      ...{ type: 'parameters.set', on: '2026-02-01', id: 'y2026' },
      ...{ hoursPerFte: 1750, workingWeeksPerYear: 45 },
    };
    const waiting = { ...wholeWay({ gain: 'gain-t2' }).reported, on: '2026-02-02' };
    const { state } = told(home, ...upTo('identified'), later, waiting);
    const { parameters } = totals(state, { asOf: '2026-12-31', knownAt: state.seq });
    expect(parameters.map(({ set, gains }) => [set.id, gains])).toEqual([
      ['standard', 1],
      ['y2026', 0],
    ]);
  });
});

describe('parameters that change on the way', () => {
  const later: Event = {
    ...{ type: 'parameters.set', on: '2026-02-01', id: 'y2026' },
    ...{ hoursPerFte: 1950, workingWeeksPerYear: 45 },
  };
  const { state } = told(home, ...upTo('agreed'), later, wholeWay().introduced, wholeWay().measured);
  const at = (asOf: string) => totals(state, { asOf, knownAt: state.seq });

  it('a gain keeps the set that was valid on its identified date', () => {
    expect(at('2026-03-08').parameters.map(({ set }) => set.id)).toEqual(['standard']);
    expect(at('2026-03-08').amounts.identified.fte).toBeCloseTo(450 / 1687.5, 12);
  });

  it('until it is measured', () => {
    expect(at('2026-03-09').parameters.map(({ set }) => set.id)).toEqual(['y2026']);
    expect(at('2026-03-09').amounts.identified.fte).toBeCloseTo(450 / 1950, 12);
  });

  it('what an imported gain realises is counted in the weeks it was measured in', () => {
    const fewerWeeks = { ...later, on: '2013-07-01', workingWeeksPerYear: 40 } as Event;
    const { state } = told(home, fewerWeeks, imported());
    expect(hours(state, '2026-12-31')).toMatchObject({ identified: 10, realised: 6, freed: 4 });
  });

  it('a report is counted by the set of its own date', () => {
    const { state } = told(home, later, wholeWay().reported);
    expect(totals(state, { asOf: '2026-12-31', knownAt: 3 }).parameters[0]?.set.id).toBe('standard');
  });

  it('a gain that is told late still keeps the set of its identified date', () => {
    const { state } = told(home, later, ...upTo('identified'));
    expect(totals(state, { asOf: '2026-12-31', knownAt: 9 }).parameters[0]?.set.id).toBe('standard');
  });
});

describe('units', () => {
  const area = (unit: string) => aUnit(unit, { kind: 'area' });

  it('a unit with its own full-time week has its own H, dated', () => {
    const nights = aUnit('nights', { fullTimeWeek: 35.5 });
    const change: Event = { ...nights, on: '2026-02-01', fullTimeWeek: 33.6 };
    const first = wholeWay({ unit: 'nights' }).identified;
    const second = { ...wholeWay({ gain: 'gain-t2', unit: 'nights' }).identified, on: '2026-02-02' };
    const { state } = told(nights, change, first, second);
    const { amounts, parameters } = totals(state, { asOf: '2026-12-31', knownAt: state.seq });
    expect(parameters.map(({ fullTimeWeek }) => fullTimeWeek)).toEqual([35.5, 33.6]);
    expect(amounts.identified.fte).toBeCloseTo(10 / 35.5 + 10 / 33.6, 12);
    expect(amounts.identified.hoursPerWeek).toBeCloseTo(20, 12);
  });

  it('a corrected full-time week changes what is known now, and not what was known then', () => {
    const nights = aUnit('nights', { fullTimeWeek: 37.5 });
    const corrected = { ...nights, fullTimeWeek: 35.5, corrects: 'Shift unit all along' };
    const { state } = told(nights, wholeWay({ unit: 'nights' }).identified, corrected);
    const fte = (knownAt: number) => totals(state, { asOf: '2026-12-31', knownAt }).amounts.identified.fte;
    expect(fte(2)).toBeCloseTo(10 / 37.5, 12);
    expect(fte(3)).toBeCloseTo(10 / 35.5, 12);
  });

  it('a correction of a unit replaces what was told of later dates too', () => {
    const first = aUnit('home', { employees: 9 });
    const grew: Event = { ...aUnit('home'), on: '2026-02-01', employees: 12 };
    const { state } = told(first, grew, { ...first, employees: 8, corrects: 'Counted twice' });
    const staff = (knownAt: number) => totals(state, { asOf: '2026-12-31', knownAt }).employees.all;
    expect([staff(1), staff(2), staff(3)]).toEqual([9, 12, 8]);
  });

  it('a unit that moves takes its gains along, from the day it moves', () => {
    const move: Event = {
      type: 'unit.described',
      on: '2026-06-01',
      unit: 'home',
      kind: 'unit',
      parent: 'north',
    };
    const units = [area('south'), area('north'), aUnit('home', { parent: 'south', employees: 9 })];
    const { state } = told(...units, ...upTo('identified'), move);
    expect(hours(state, '2026-05-31', 'south').identified).toBe(10);
    expect(hours(state, '2026-06-01', 'south').identified).toBe(0);
    expect(hours(state, '2026-06-01', 'north').identified).toBe(10);
    const staff = (asOf: string) => totals(state, { asOf, knownAt: state.seq }, 'north').employees.all;
    expect([staff('2026-05-31'), staff('2026-06-01')]).toEqual([0, 9]);
  });

  it('an area is all below it and what is told of itself', () => {
    const deep = [area('care'), aUnit('south', { parent: 'care' }), aUnit('home', { parent: 'south' })];
    const own = wholeWay({ gain: 'gain-t2', unit: 'care', hoursPerWeek: 3 }).identified;
    const { state } = told(...deep, ...upTo('identified'), own);
    expect(hours(state, '2026-12-31', 'care').identified).toBe(13);
    expect(hours(state, '2026-12-31', 'south').identified).toBe(10);
    expect(hours(state, '2026-12-31', 'elsewhere').identified).toBe(0);
  });

  it('two areas that lie in each other by mistake do not hang the house', () => {
    const { state } = told(area('a'), aUnit('b', { parent: 'a' }), {
      ...area('a'),
      parent: 'b',
      on: '2026-01-01',
    });
    expect(hours(state, '2026-12-31', 'a').identified).toBe(0);
  });

  it('in Lean: active and self-driven units on the date, and their share of the staff', () => {
    const states = ['notStarted', 'training', 'active', 'selfDriven'] as const;
    const units = states.map((leanState, index) =>
      aUnit(leanState, { leanState, employees: 10 ** index, parent: 'care' }),
    );
    const begins: Event = { ...aUnit('training'), on: '2026-06-01', leanState: 'active' };
    const { state } = told(area('care'), ...units, begins);
    const at = (asOf: string) => totals(state, { asOf, knownAt: state.seq });
    expect(at('2026-05-31')).toMatchObject({
      ...{ units: { inLean: 2, all: 4 }, employees: { inLean: 1100, all: 1111 } },
    });
    expect(at('2026-06-01')).toMatchObject({
      ...{ units: { inLean: 3, all: 4 }, employees: { inLean: 1110, all: 1111 } },
    });
  });

  it('a unit that is not yet there on the date is not counted', () => {
    const { state } = told(home, aUnit('new', { on: '2026-06-01', employees: 5 }));
    expect(totals(state, { asOf: '2026-05-31', knownAt: 2 }).units.all).toBe(1);
    expect(totals(state, { asOf: '2026-06-01', knownAt: 2 }).units.all).toBe(2);
  });
});

describe('imported gains', () => {
  const asOf = '2016-04-01';

  it('count from the dates they carry', () => {
    const { state } = told(home, imported());
    expect(hours(state, '2013-01-06')).toEqual(nothing);
    expect(hours(state, '2013-01-07')).toEqual({ ...nothing, reported: 10 });
    expect(hours(state, '2013-02-01')).toMatchObject({ identified: 10, agreed: 0 });
    expect(hours(state, '2013-03-01')).toMatchObject({ agreed: 10, freed: 0 });
    expect(hours(state, '2013-06-01')).toMatchObject({ freed: 10, realised: 0 });
    expect(hours(state, asOf)).toMatchObject({ realised: 6, freed: 4, sustained: 0, unconfirmed: 0 });
  });

  it('are counted and named among the gains a total covers', () => {
    const { realisedOn, realisedMinutesPerWeek, ...measuredOnly } = imported({ gain: 'g-2' });
    const { type, on, gain, unit, title, minutesPerWeek, method, reportedOn } = imported({ gain: 'g-3' });
    const onlyReported = { type, on, gain, unit, title, minutesPerWeek, method, reportedOn } as Event;
    const { state } = told(home, imported(), measuredOnly, onlyReported, ...upTo('identified'));
    const { gains, parameters } = totals(state, { asOf: '2026-12-31', knownAt: state.seq });
    expect(gains).toEqual({ identified: 3, realised: 1, imported: 2 });
    expect(parameters).toHaveLength(1);
  });

  it('lapse from the date they carry, and stay in identified', () => {
    const { state } = told(home, imported({ lapsedOn: '2015-01-01' }));
    expect(hours(state, '2014-12-31')).toMatchObject({ identified: 10, realised: 6, lapsed: 0 });
    expect(hours(state, asOf)).toMatchObject({ identified: 10, realised: 0, lapsed: 6 });
  });

  it('are checked here as any other', () => {
    const { state } = told(home, imported(), { ...checked('2026-08-01', 'yes'), gain: 'g-1' } as Event);
    expect(hours(state, '2026-12-31')).toMatchObject({ realised: 6, sustained: 6 });
  });

  it('a correction changes what is known now, and not what was known before it', () => {
    const all = told(home, imported());
    const corrected = tell(all, 'importer', imported({ minutesPerWeek: 540, corrects: 'A slip of the pen' }));
    const identified = (knownAt: number) =>
      totals(all.state, { asOf, knownAt }).amounts.identified.hoursPerWeek;
    expect(identified(corrected - 1)).toBe(10);
    expect(identified(corrected)).toBe(9);
  });

  it('a correction may take a state away, and a date with it', () => {
    const { realisedOn, ...never } = imported({ corrects: 'It never was' });
    const { state } = told(home, imported(), never);
    expect(hours(state, asOf)).toMatchObject({ identified: 10, realised: 0, freed: 10 });
  });

  it('a corrected title does not bring back what lapsed here', () => {
    const no = { ...checked('2026-08-01', 'no'), gain: 'g-1' } as Event;
    const { state } = told(home, imported(), no, imported({ title: 'Post round', corrects: 'Spelling' }));
    expect(hours(state, '2026-12-31')).toMatchObject({ realised: 0, lapsed: 6 });
  });

  it('a corrected title does not undo what was measured and realised here, not even the same day', () => {
    const here = { gain: 'g-1', unit: 'home' };
    const history = imported({ measuredOn: '2026-05-01' });
    const { realisedOn, realisedMinutesPerWeek, ...notRealised } = history;
    const realised = { ...wholeWay(here).realised, on: '2026-05-01', uses: [documented(8 * 60 * 45)] };
    const { state } = told(home, notRealised, realised, { ...notRealised, title: 'x', corrects: 'Spelling' });
    expect(hours(state, '2026-12-31')).toMatchObject({ realised: 8, freed: 2 });
  });

  it('when a correction says less was saved, no more than that stays realised', () => {
    const { realisedOn, realisedMinutesPerWeek, ...measured } = imported();
    const realised = { ...wholeWay({ gain: 'g-1' }).realised, uses: [documented(8 * 60 * 45)] };
    const { state } = told(home, measured, realised, { ...measured, minutesPerWeek: 300, corrects: 'Less' });
    expect(hours(state, '2026-12-31')).toMatchObject({ identified: 5, realised: 5, freed: 0 });
  });
});

describe('how a figure came about', () => {
  it('the gains of a scope, each with what it adds', () => {
    const { state } = told(
      home,
      aUnit('away'),
      ...upTo('realised'),
      ...upTo('measured', { gain: 'gain-t2', unit: 'away' }),
    );
    const when = { asOf: '2026-12-31', knownAt: state.seq };
    const shown = partsOf(state, when, 'home');
    expect(shown.map(({ id }) => id)).toEqual(['gain-t1']);
    expect(shown.map(({ minutes }) => minutes.realised)).toEqual([useA.minutesPerYear]);
    expect(partsOf(state, { ...when, asOf: longAgo }, undefined)).toEqual([]);
  });
});

describe('a gain that several units share', () => {
  const shares = [
    { unit: 'home', basisPoints: 3333 },
    { unit: 'away', basisPoints: 6667 },
  ];
  const units = [aUnit('care', { kind: 'area' }), aUnit('home', { parent: 'care' }), aUnit('away')];
  const all = told(...units, ...upTo('realised'), {
    type: 'gain.shared',
    on: '2026-02-01',
    gain: 'gain-t1',
    shares,
  });
  const when = { asOf: '2026-12-31', knownAt: all.state.seq };
  const minutes = (unit?: string) => totals(all.state, when, unit).amounts.realised.hoursPerYear * 60;

  it('counts in each by its fraction, and once in what is above them', () => {
    expect(minutes('home')).toBe(Math.floor(useA.minutesPerYear * 0.3333));
    expect(minutes('home') + minutes('away')).toBe(useA.minutesPerYear);
    expect(minutes('care')).toBe(minutes('home'));
    expect(minutes()).toBe(useA.minutesPerYear);
    expect(totals(all.state, when).gains.identified).toBe(1);
    for (const unit of [undefined, 'home', 'away'])
      expect(partsOf(all.state, when, unit).map((part) => part.minutes.realised)).toEqual([minutes(unit)]);
  });

  it('was the one unit’s own before that day', () => {
    const before = { ...when, asOf: '2026-01-31' };
    expect(totals(all.state, before, 'away').amounts.identified.hoursPerYear).toBe(0);
    expect(totals(all.state, before, 'home').amounts.identified.hoursPerWeek).toBe(10);
  });
});

describe('a unit that is no more', () => {
  const closed = (into: EventOf<'unit.closed'>['into']): Event => ({
    ...{ type: 'unit.closed', on: '2026-07-01', unit: 'home', into },
  });
  const units = [
    aUnit('care', { kind: 'area' }),
    aUnit('home', { parent: 'care', employees: 9 }),
    aUnit('away'),
  ];
  const history = [...units, aUnit('east'), ...upTo('realised')];
  const realised = (state: Parameters<typeof totals>[0], asOf: string, unit?: string) =>
    totals(state, { asOf, knownAt: state.seq }, unit).amounts.realised.hoursPerYear * 60;

  it('merged: its gains count where it went from that day, and where it was before', () => {
    const { state } = told(...history, closed([{ unit: 'away', basisPoints: 10_000 }]));
    expect(realised(state, '2026-06-30', 'care')).toBe(useA.minutesPerYear);
    expect(realised(state, '2026-06-30', 'away')).toBe(0);
    expect(realised(state, '2026-07-01', 'care')).toBe(0);
    expect(realised(state, '2026-07-01', 'home')).toBe(0);
    expect(realised(state, '2026-07-01', 'away')).toBe(useA.minutesPerYear);
    expect(realised(state, '2026-07-01')).toBe(useA.minutesPerYear);
    const unitsOn = (asOf: string) => totals(state, { asOf, knownAt: state.seq }).units.all;
    expect([unitsOn('2026-06-30'), unitsOn('2026-07-01')]).toEqual([3, 2]);
  });

  it('split: by fractions that sum to the whole, through later changes too', () => {
    const { state } = told(
      ...history,
      closed([
        { unit: 'away', basisPoints: 3001 },
        { unit: 'east', basisPoints: 6999 },
      ]),
      { type: 'unit.closed', on: '2026-08-01', unit: 'east', into: [{ unit: 'away', basisPoints: 10_000 }] },
    );
    const parts = [realised(state, '2026-07-15', 'away'), realised(state, '2026-07-15', 'east')];
    expect(parts[0]).toBe(Math.floor(useA.minutesPerYear * 0.3001));
    expect((parts[0] as number) + (parts[1] as number)).toBe(useA.minutesPerYear);
    expect(realised(state, '2026-08-01', 'away')).toBe(useA.minutesPerYear);
  });

  it('closed without a successor: its gains stay with its parent', () => {
    const { state } = told(...history, closed([]));
    expect(realised(state, '2026-07-01', 'care')).toBe(useA.minutesPerYear);
  });
});
