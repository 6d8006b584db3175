import { describe, expect, it } from 'vitest';
import { checkInsDue, nextAsked, nextSlot } from '../../../src/domain/check-in/calendar.ts';
import {
  boardAskedAbout,
  countsOf,
  type IsReached,
  silentWeeks,
} from '../../../src/domain/check-in/check-in.ts';
import type { Event } from '../../../src/domain/events.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../../src/domain/municipality.ts';
import { dayOfWeek, weekOf } from '../../../src/domain/time/weeks.ts';
import { aUnit } from '../telling.ts';

const channel = '19:team@thread.tacv2';
type Plan = Partial<Extract<Event, { type: 'check-in.scheduled' }>>;

function team(plan: Plan = {}, at = '2025-12-01T08:00:00Z', ...more: Event[]): Municipality {
  const state = emptyMunicipality();
  const scheduled: Event = {
    ...{ type: 'check-in.scheduled', on: at.slice(0, 10), channel, unit: 'home', days: [2], time: '09:00' },
    ...{ closedWeeks: [], isOpenInJuly: false, ...plan },
  };
  evolve(state, { seq: 1, at, commandId: 'given-1', events: [aUnit('home'), scheduled, ...more] });
  return state;
}

const due = (state: Municipality, at: string) =>
  checkInsDue(state, new Date(at)).map(({ slot, due: day }) => `${slot} ${day}`);
const opened = (slot: string, on: string): Event => ({
  type: 'check-in.opened',
  on,
  channel,
  slot,
  unit: 'home',
});
const answered = (slot: string, on: string): Event => ({
  ...{ type: 'check-in.answered', on, channel, slot, unit: 'home' },
});

describe('weeks', () => {
  it.each([
    ['2025-12-29', '2026-W01', 1],
    ['2026-12-31', '2026-W53', 4],
    ['2027-01-03', '2026-W53', 7],
    ['2027-01-04', '2027-W01', 1],
    ['2024-12-30', '2025-W01', 1],
  ])('%s is in %s', (date, week, weekday) => {
    expect(weekOf(date)).toBe(week);
    expect(dayOfWeek(week, weekday)).toBe(date);
  });
});

describe('a weekly check-in is due', () => {
  it.each<[string, Plan, string, string[]]>([
    ['at its time', {}, '2026-11-24T08:00Z', ['2026-W48-1 2026-11-24']],
    ['not a minute before', {}, '2026-11-24T07:59Z', []],
    ['at the same time on the clock in summer', {}, '2026-06-02T07:00Z', ['2026-W23-1 2026-06-02']],
    ['not the day before', {}, '2026-11-23T08:00Z', []],
    ['the day after, when nobody was there to ask', {}, '2026-11-25T08:00Z', ['2026-W48-1 2026-11-24']],
    ['never late in the evening', {}, '2026-11-24T19:30Z', []],
    [
      'late in the evening where the team wants it so',
      { time: '21:30' },
      '2026-11-24T20:30Z',
      ['2026-W48-1 2026-11-24'],
    ],
    ['never in the night after', {}, '2026-11-25T02:00Z', []],
    ['never at the weekend instead', {}, '2026-11-28T10:00Z', []],
    ['at the weekend for who chose it', { days: [6] }, '2026-11-28T10:00Z', ['2026-W48-1 2026-11-28']],
    ['never for a week that is over', {}, '2026-11-30T10:00Z', []],
    ['never on a holiday', { days: [4] }, '2026-12-24T10:00Z', ['2026-W52-1 2026-12-24']],
    ['never on Ascension Day', { days: [4] }, '2026-05-14T10:00Z', []],
    ['nor the day after one', { days: [4] }, '2026-05-15T10:00Z', []],
    ['never in July', {}, '2026-07-07T10:00Z', []],
    [
      'in July where the team is there',
      { isOpenInJuly: true },
      '2026-07-07T10:00Z',
      ['2026-W28-1 2026-07-07'],
    ],
    ['never in July though it fell due in June', {}, '2026-07-01T10:00Z', []],
    ['never in a closed week', { closedWeeks: [48] }, '2026-11-24T10:00Z', []],
    [
      'on either of two days',
      { days: [2, 4] },
      '2026-11-26T10:00Z',
      ['2026-W48-1 2026-11-24', '2026-W48-2 2026-11-26'],
    ],
    [
      'once where the clock skips its time',
      { days: [7], time: '02:30' },
      '2026-03-29T01:00Z',
      ['2026-W13-1 2026-03-29'],
    ],
  ])('%s', (_name, plan, at, expected) => {
    expect(due(team(plan), at)).toEqual(expected);
  });

  it('once, also in the night whose hour comes twice', () => {
    const plan = { days: [7], time: '02:30' };
    expect(due(team(plan), '2026-10-25T00:30Z')).toEqual(['2026-W43-1 2026-10-25']);
    const state = team(plan, undefined, opened('2026-W43-1', '2026-10-25'));
    expect(due(state, '2026-10-25T01:30Z')).toEqual([]);
  });

  it('not for a day whose time had passed when it was set up', () => {
    expect(due(team({}, '2026-11-24T09:00:00Z'), '2026-11-24T09:01Z')).toEqual([]);
    expect(due(team({}, '2026-11-24T07:00:00Z'), '2026-11-24T08:00Z')).toEqual(['2026-W48-1 2026-11-24']);
  });

  it('not when the team has answered early, paused it, or let its board rest', () => {
    const at = '2026-11-24T08:00Z';
    expect(due(team({}, undefined, answered('2026-W48-1', '2026-11-20')), at)).toEqual([]);
    expect(due(team({}, undefined, { type: 'check-in.paused', on: '2026-11-20', channel }), at)).toEqual([]);
    const board: Event[] = [
      { type: 'storyboard.opened', on: '2026-01-01', board: 'b', unit: 'home' },
      { type: 'storyboard.paused', on: '2026-01-01', board: 'b', reason: 'Ferie' },
    ];
    expect(due(team({}, undefined, ...board), at)).toEqual([]);
    const closed: Event = { type: 'unit.closed', on: '2026-11-01', unit: 'home', into: [] };
    expect(due(team({}, undefined, closed), at)).toEqual([]);
  });

  it('about the board the team chose: not while that rests, and about the newest when it is finished', () => {
    const boards: Event[] = ['old', 'new'].map((board) => ({
      ...{ type: 'storyboard.opened', on: '2026-01-01', board, unit: 'home' },
    }));
    const plan = { board: 'old' };
    const at = '2026-11-24T08:00Z';
    const about = (...more: Event[]) => {
      const state = team(plan, undefined, ...boards, ...more);
      const one = state.checkIns.get(channel);
      return [due(state, at).length, one && boardAskedAbout(state, one)?.id];
    };
    const paused: Event = { type: 'storyboard.paused', on: '2026-02-01', board: 'old', reason: 'Ferie' };
    const finished: Event = { type: 'storyboard.finished', on: '2026-02-01', board: 'old', learning: 'Nådd' };
    expect(about()).toEqual([1, 'old']);
    expect(about(paused)).toEqual([0, undefined]);
    expect(about(finished)).toEqual([1, 'new']);
  });

  it('once a week, though the day is moved after it was asked', () => {
    const state = team({ days: [2] }, undefined, opened('2026-W48-1', '2026-11-24'), {
      ...{ type: 'check-in.scheduled', on: '2026-11-24', channel, unit: 'home', days: [4], time: '09:00' },
      ...{ closedWeeks: [], isOpenInJuly: false },
    });
    expect(due(state, '2026-11-26T10:00Z')).toEqual([]);
  });
});

describe('the next check-in', () => {
  it.each<[string, Plan, string]>([
    ['2026-11-24T06:00Z', {}, '2026-W48-1'],
    ['2026-06-30T10:00Z', { days: [1] }, '2026-W32-1'],
    ['2026-12-22T10:00Z', { days: [5] }, '2027-W01-1'],
  ])('from %s', (at, plan, slot) => {
    const from = plan.days?.[0] === 5 ? team({ ...plan, closedWeeks: [52, 53] }) : team(plan);
    const one = from.checkIns.get(channel);
    expect(one && nextSlot(one, new Date(at)).slot).toBe(slot);
  });

  it('is not said to come on a day whose time had passed when it was set up', () => {
    const one = team({ days: [2] }, '2026-11-24T10:00:00Z').checkIns.get(channel);
    expect(one && nextSlot(one, new Date('2026-11-24T10:00Z')).due).toBe('2026-11-24');
    expect(one && nextAsked(one, new Date('2026-11-24T10:00Z')).due).toBe('2026-12-01');
  });
});

it('a team is silent for as many weeks as it was asked in vain, up to now', () => {
  const state = team(
    ...([{}, undefined, opened('2026-W44-1', '2026-10-27'), answered('2026-W44-1', '2026-10-27')] as const),
    ...[
      opened('2026-W45-1', '2026-11-03'),
      opened('2026-W47-1', '2026-11-17'),
      opened('2026-W48-1', '2026-11-24'),
    ],
  );
  const one = state.checkIns.get(channel);
  const everyOne = () => true;
  expect(one && silentWeeks(one, '2026-11-25', everyOne)).toBe(2);
  expect(one && silentWeeks(one, '2026-11-30', everyOne)).toBe(3);
  const allButOne: IsReached = ({ id }) => id !== '2026-W47-1';
  expect(one && silentWeeks(one, '2026-11-30', allButOne)).toBe(2);
  expect(one && countsOf(one, '2026-11-30', allButOne)).toEqual({ asked: 3, answered: 1 });
  expect(one && countsOf(one, '2027-11-20', everyOne)).toEqual({ asked: 2, answered: 0 });
});
