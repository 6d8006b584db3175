import { describe, expect, it } from 'vitest';
import type { Rhythm } from '../../../src/domain/events/summary.ts';
import { dayToTell, periodBefore, periodOf } from '../../../src/domain/summary/periods.ts';

describe('the month or quarter that is over', () => {
  it.each<[Rhythm, string, string, string, string]>([
    ['month', '2026-11-23', '2026-10-01', '2026-10-31', '2026-11-02'],
    ['month', '2026-12-01', '2026-11-01', '2026-11-30', '2026-12-01'],
    // After Christmas the first working day is after New Year's Day, and here after the weekend behind it.
    ['month', '2027-01-10', '2026-12-01', '2026-12-31', '2027-01-04'],
    ['month', '2026-01-31', '2025-12-01', '2025-12-31', '2026-01-02'],
    // 1 May is a Friday.
    ['month', '2026-05-20', '2026-04-01', '2026-04-30', '2026-05-04'],
    // Easter Day is the last of March, and Easter Monday the first of April.
    ['month', '2024-04-02', '2024-03-01', '2024-03-31', '2024-04-02'],
    ['month', '2028-03-31', '2028-02-01', '2028-02-29', '2028-03-01'],
    ['quarter', '2026-11-23', '2026-07-01', '2026-09-30', '2026-10-01'],
    ['quarter', '2026-12-31', '2026-07-01', '2026-09-30', '2026-10-01'],
    ['quarter', '2027-01-01', '2026-10-01', '2026-12-31', '2027-01-04'],
    ['quarter', '2026-04-01', '2026-01-01', '2026-03-31', '2026-04-01'],
    ['quarter', '2029-04-30', '2029-01-01', '2029-03-31', '2029-04-03'],
    ['quarter', '2026-07-15', '2026-04-01', '2026-06-30', '2026-07-01'],
  ])('%s, on %s: from %s to %s, told on %s', (every, today, from, to, told) => {
    const period = periodBefore(every, today);
    expect(period).toEqual({ from, to });
    expect(dayToTell(period)).toBe(told);
  });

  it('is the one before that of the day itself, day by day over eight years', () => {
    for (const every of ['month', 'quarter'] as const)
      for (let day = 0; day < 8 * 365; day += 1) {
        const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
        const current = periodOf(every, date);
        const next = new Date(Date.parse(periodBefore(every, date).to) + 86_400_000).toISOString();
        expect(current.from <= date && date <= current.to).toBe(true);
        expect(next.slice(0, 10)).toBe(current.from);
      }
  });
});
