import { describe, expect, it } from 'vitest';
import { checkInsDue } from '../../../src/domain/check-in/calendar.ts';
import { openCheckIn } from '../../../src/domain/check-in/check-in-rules.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { CheckInPlan } from '../../../src/domain/events/check-in.ts';
import { evolve } from '../../../src/domain/municipality.ts';
import { clockInNorway, todayInNorway } from '../../../src/domain/time/dates.ts';
import { aUnit, fold } from '../telling.ts';
import { days as calendar, holidays } from './wall-calendar.ts';

/** The process is down in these, at both ends of which the week is the same. */
const outages = [
  ['2026-03-10T05:00Z', '2026-03-13T05:00Z'],
  ['2027-10-05T06:30Z', '2027-10-07T09:10Z'],
] as const;
/** Down from Wednesday evening over the end of the week: what is left of it is never told. */
const lost = ['2026-11-04T20:30Z', '2026-11-09T02:00Z'] as const;

const plans: CheckInPlan[] = Array.from({ length: 70 }, (_, index) => ({
  unit: `unit-${index}`,
  // Every seventh works shifts, and is asked twice, one of them on a Saturday.
  days: index % 7 === 0 ? [2, 6] : [(index % 5) + 1],
  time: `${String(7 + (index % 9)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
  closedWeeks: index % 3 === 0 ? [8, 40, 52, 53] : [],
  isOpenInJuly: index % 10 === 0,
}));

const isWithin = (now: Date, [from, until]: readonly [string, string]) =>
  now >= new Date(from) && now < new Date(until);

describe('two years of check-ins for 70 units', () => {
  it('are exactly those of the calendar, whatever restarts, outages, holidays and summer time come between', () => {
    const entries: Entry[] = [];
    const tell = (commandId: string, at: Date, events: Entry['events']) => {
      const entry = { seq: entries.length + 1, at: at.toISOString(), commandId, events };
      entries.push(entry);
      return entry;
    };
    const first = new Date('2025-12-31T22:00:00Z');
    for (const plan of plans) {
      tell(`unit ${plan.unit}`, first, [aUnit(plan.unit)]);
      const on = '2025-12-31';
      tell(`plan ${plan.unit}`, first, [
        { type: 'check-in.scheduled', on, channel: `19:${plan.unit}`, ...plan },
      ]);
    }
    let state = fold(entries);
    const opened: { unit: string; slot: string; date: string; clock: string }[] = [];
    const minutes = 30;
    const end = new Date('2028-01-01T00:00:00Z');
    for (let at = new Date('2026-01-01T00:00:00Z'), tick = 0; at < end; tick += 1) {
      const now = at;
      at = new Date(at.getTime() + minutes * 60_000);
      if ([...outages, lost].some((outage) => isWithin(now, outage))) continue;
      // A restart reads everything again.
      if (tick % 5000 === 0) state = fold(entries);
      for (const due of checkInsDue(state, now)) {
        const decision = openCheckIn(state, due, todayInNorway(now));
        if (decision.kind === 'refused' || decision.events.length === 0) continue;
        evolve(state, tell(`open ${due.channel} ${due.slot}`, now, decision.events));
        opened.push({ unit: due.unit, slot: due.slot, date: todayInNorway(now), clock: clockInNorway(now) });
      }
    }
    const days = [...calendar.values()].filter(({ date }) => date >= '2026-01-01' && date < '2028-01-01');
    const expected = plans.flatMap(({ unit, days: weekdays, time, closedWeeks, isOpenInJuly }) =>
      days
        .filter(({ date, week, weekday }) => {
          const isClosed = closedWeeks.includes(Number(week.slice(6)));
          const isOff = holidays.has(date) || isClosed || (date.slice(5, 7) === '07' && !isOpenInJuly);
          const isLost = date >= '2026-11-05' && date <= '2026-11-08';
          return weekdays.includes(weekday) && !isOff && !isLost;
        })
        .map(({ date, week, weekday }) => ({
          ...{ unit, slot: `${week}-${weekdays.indexOf(weekday) + 1}`, date, time },
        })),
    );
    const key = ({ unit, slot }: { unit: string; slot: string }) => `${unit} ${slot}`;
    expect(opened.map(key).sort()).toEqual(expected.map(key).sort());

    // On its day and at its time, but for what waited for an outage to end; and that waited no longer than it had to.
    const wanted = new Map(expected.map((one) => [key(one), one]));
    const late = opened.filter((one) => {
      const { date, time } = wanted.get(key(one)) ?? { date: '', time: '' };
      return one.date !== date || one.clock !== time;
    });
    const waited = ['2026-W11', '2027-W40'];
    expect(late.filter(({ slot }) => !waited.includes(slot.slice(0, 8)))).toEqual([]);
    expect(late.length).toBeGreaterThan(30);
    for (const one of late) {
      expect(['2026-03-13', '2027-10-07', '2027-10-08']).toContain(one.date);
      expect(one.clock >= (wanted.get(key(one))?.time ?? '')).toBe(true);
    }
  });
});
