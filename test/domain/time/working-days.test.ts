import { describe, expect, it } from 'vitest';
import { usualAchieveBy, usualReview } from '../../../src/domain/kata/usual-dates.ts';
import { addMonths, clockInNorway, monthsBetween } from '../../../src/domain/time/dates.ts';
import {
  isPublicHoliday,
  isTimeToWrite,
  isWorkingDay,
  workingDayFrom,
} from '../../../src/domain/time/working-days.ts';

describe('Norwegian public holidays', () => {
  it.each([
    ['2024', ['03-28', '03-29', '03-31', '04-01', '05-09', '05-19', '05-20']],
    ['2025', ['04-17', '04-18', '04-20', '04-21', '05-29', '06-08', '06-09']],
    ['2026', ['04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25']],
    ['2027', ['03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17']],
  ])('are in %s the fixed ones and those that Easter moves', (year, moved) => {
    const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'];
    const days = Array.from({ length: 366 }, (_, index) =>
      new Date(Date.UTC(Number(year), 0, 1 + index)).toISOString().slice(0, 10),
    ).filter((day) => day.startsWith(year));
    const expected = [...new Set([...fixed, ...moved])].sort().map((day) => `${year}-${day}`);
    expect(days.filter(isPublicHoliday)).toEqual(expected);
  });

  it('are no working days, and neither are Saturdays and Sundays', () => {
    const week = ['2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14', '2026-05-15', '2026-05-16'];
    expect([...week, '2026-05-17'].filter(isWorkingDay)).toEqual([
      '2026-05-11',
      '2026-05-12',
      '2026-05-13',
      '2026-05-15',
    ]);
  });
});

describe('dates that are there to begin with', () => {
  it.each([
    ['a Monday', '2026-11-23', '2026-11-30', '2026-12-14'],
    ['a Saturday', '2026-11-28', '2026-12-07', '2026-12-21'],
    ['a week before Maundy Thursday', '2026-03-26', '2026-04-07', '2026-04-16'],
    ['three weeks before Christmas Day', '2026-12-04', '2026-12-11', '2026-12-28'],
  ])('are working days, seen from %s', (_name, today, review, achieveBy) => {
    expect([usualReview(today), usualAchieveBy(today)]).toEqual([review, achieveBy]);
    expect(workingDayFrom(review)).toBe(review);
  });
});

describe('the time to write', () => {
  it.each([
    ['in winter, a minute before eight', '2026-01-14T06:59:00Z', false],
    ['in winter, at eight', '2026-01-14T07:00:00Z', true],
    ['in summer, a minute before eight', '2026-07-15T05:59:00Z', false],
    ['in summer, at eight', '2026-07-15T06:00:00Z', true],
    ['late in the evening, when nothing could be sent before', '2026-07-15T20:00:00Z', true],
    ['after midnight in Norway, still yesterday in UTC', '2026-07-15T22:30:00Z', false],
    ['on a Saturday', '2026-07-18T09:00:00Z', false],
    ['on Good Friday', '2026-04-03T09:00:00Z', false],
    ['on the day when summer time begins, a Sunday', '2026-03-29T09:00:00Z', false],
    ['on the Monday after it', '2026-03-30T06:00:00Z', true],
    ['on the Monday after winter time has begun', '2026-10-26T06:59:00Z', false],
  ])('%s', (_when, now, expected) => {
    expect(isTimeToWrite(new Date(now))).toBe(expected);
  });

  it('is on the clock in Norway', () => {
    expect(clockInNorway(new Date('2026-01-14T23:05:00Z'))).toBe('00:05');
    expect(clockInNorway(new Date('2026-07-14T22:05:00Z'))).toBe('00:05');
  });
});

describe('calendar months', () => {
  it.each([
    ['2026-04-20', 3, '2026-07-20'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
  ])('from %s, %i of them come to %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
    expect(monthsBetween(from, to)).toBe(months);
  });

  it('are whole ones', () => {
    expect(monthsBetween('2026-04-20', '2026-07-19')).toBe(2);
    expect(monthsBetween('2014-04-01', '2026-03-31')).toBe(143);
  });
});
