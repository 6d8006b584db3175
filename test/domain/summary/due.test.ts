import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Rhythm, SummaryPlace } from '../../../src/domain/events/summary.ts';
import type { Event } from '../../../src/domain/events.ts';
import { evolve } from '../../../src/domain/municipality.ts';
import { nextSummary, summariesDue, summariesOpen } from '../../../src/domain/summary/due.ts';
import { openSummary } from '../../../src/domain/summary/summary-rules.ts';
import { todayInNorway } from '../../../src/domain/time/dates.ts';
import { aUnit, fold } from '../telling.ts';

const kari: SummaryPlace = { kind: 'person', person: 'kari' };
const channel: SummaryPlace = { kind: 'channel', channel: '19:home' };

/** A ledger that grows as time goes by, read anew whenever a process starts. */
function ledger() {
  const entries: Entry[] = [];
  let state = fold(entries);
  const tell = (at: string, ...events: Event[]) => {
    const entry = { seq: entries.length + 1, at, commandId: `c-${entries.length}`, events };
    entries.push(entry);
    evolve(state, entry);
  };
  const subscribed = (every: Rhythm, at: string, { unit = 'home', to = kari, id = 's' } = {}) =>
    tell(at, { type: 'summary.scheduled', on: at.slice(0, 10), subscription: id, unit, every, to });
  /** A minute comes; gives what it opened. */
  const minute = (at: string) => {
    const now = new Date(at);
    return summariesDue(state, now).flatMap((due) => {
      const decision = openSummary(state, due, todayInNorway(now));
      if (decision.kind === 'refused' || decision.events.length === 0) return [];
      tell(at, ...decision.events);
      return [`${due.subscription} ${due.unit ?? 'all'} ${due.asOf}`];
    });
  };
  const restart = () => {
    state = fold(entries);
  };
  tell('2026-01-01T08:00:00Z', aUnit('home'), aUnit('night'));
  const next = (now: string) => {
    const one = state.subscriptions.get('s');
    return one && nextSummary(one, new Date(now)).on;
  };
  return { tell, subscribed, minute, restart, next, state: () => state };
}

describe('a monthly status', () => {
  it('is due from eight on the first working day after the month, once, whatever restarts', () => {
    const { subscribed, minute, restart } = ledger();
    subscribed('month', '2026-10-12T09:00:00Z');
    // 31 October is a Saturday, and so is everything until Monday no time to write.
    for (const at of ['2026-10-30T15:00Z', '2026-11-01T09:00Z', '2026-11-02T06:59Z'])
      expect(minute(at)).toEqual([]);
    expect(minute('2026-11-02T07:00Z')).toEqual(['s home 2026-10-31']);
    expect(minute('2026-11-02T07:00Z')).toEqual([]);
    restart();
    for (const at of ['2026-11-02T07:01Z', '2026-11-03T07:00Z', '2026-11-30T09:00Z'])
      expect(minute(at)).toEqual([]);
    expect(minute('2026-12-01T07:00Z')).toEqual(['s home 2026-11-30']);
  });

  it('catches up in the same month, and sends no heap of old ones', () => {
    const { subscribed, minute, next } = ledger();
    subscribed('month', '2026-01-12T09:00:00Z');
    // Nobody was there on the first two days of February.
    expect(next('2026-02-07T09:00Z')).toBe('2026-02-09');
    expect(minute('2026-02-19T10:00Z')).toEqual(['s home 2026-01-31']);
    // Nor at all from March to May.
    expect(minute('2026-06-10T10:00Z')).toEqual(['s home 2026-05-31']);
    expect(minute('2026-06-11T10:00Z')).toEqual([]);
  });

  it.each([
    ['an hour before it is due: that one comes', '2026-11-02T06:00:00Z', '2026-11-02'],
    ['an hour after: the next month is the first', '2026-11-02T08:00:00Z', '2026-12-01'],
    ['on the Sunday before: it comes on Monday', '2026-11-01T10:00:00Z', '2026-11-02'],
    ['in the middle of a month: after it', '2026-11-15T10:00:00Z', '2026-12-01'],
  ])('that is set up %s', (_when, at, expected) => {
    const { subscribed, minute, next } = ledger();
    subscribed('month', at);
    expect(next(at)).toBe(expected);
    const days = Array.from({ length: 40 }, (_, day) =>
      new Date(Date.parse('2026-11-01T12:00:00Z') + day * 86_400_000).toISOString(),
    );
    expect(days.find((day) => minute(day).length > 0)?.slice(0, 10)).toBe(expected);
  });

  it('that becomes quarterly tells no day twice, and the other way round', () => {
    const { subscribed, minute } = ledger();
    subscribed('month', '2026-11-12T09:00:00Z');
    expect(minute('2026-12-01T08:00Z')).toEqual(['s home 2026-11-30']);
    expect(minute('2027-01-04T08:00Z')).toEqual(['s home 2026-12-31']);
    subscribed('quarter', '2027-01-05T06:00:00Z');
    expect(minute('2027-01-05T08:00Z')).toEqual([]);
    expect(minute('2027-02-01T08:00Z')).toEqual([]);
    subscribed('month', '2027-02-01T10:00:00Z');
    expect(minute('2027-02-02T08:00Z')).toEqual([]);
    expect(minute('2027-03-01T08:00Z')).toEqual(['s home 2027-02-28']);
  });

  it('ends when it is stopped, or when the person has left, and comes back with them', () => {
    const { subscribed, minute, tell } = ledger();
    subscribed('month', '2026-01-12T09:00:00Z');
    tell('2026-01-20T09:00:00Z', { type: 'summary.stopped', on: '2026-01-20', subscription: 's' });
    expect(minute('2026-02-02T08:00Z')).toEqual([]);
    subscribed('month', '2026-02-10T09:00:00Z');
    // Told ahead: until then it comes.
    tell('2026-02-11T09:00:00Z', { type: 'person.left', on: '2026-03-15', person: 'kari' });
    expect(minute('2026-03-02T08:00Z')).toEqual(['s home 2026-02-28']);
    expect(minute('2026-04-01T08:00Z')).toEqual([]);
    subscribed('month', '2026-04-20T09:00:00Z');
    expect(minute('2026-05-04T08:00Z')).toEqual(['s home 2026-04-30']);
  });

  it('of a unit that is merged follows the unit that took it on, once in each place', () => {
    const { subscribed, minute, tell } = ledger();
    subscribed('month', '2026-01-12T09:00:00Z', { unit: 'night', id: 'of-night' });
    subscribed('month', '2026-01-12T09:00:00Z', { unit: 'home', id: 'of-home' });
    subscribed('month', '2026-01-12T09:00:00Z', { unit: 'night', id: 'in-channel', to: channel });
    tell('2026-02-20T09:00:00Z', {
      ...{ type: 'unit.closed', on: '2026-02-15', unit: 'night' },
      into: [{ unit: 'home', basisPoints: 10_000 }],
    });
    // As of the last day of January it was a unit of its own.
    expect(minute('2026-02-20T10:00Z')).toEqual([
      'of-night night 2026-01-31',
      'of-home home 2026-01-31',
      'in-channel night 2026-01-31',
    ]);
    expect(minute('2026-03-02T08:00Z')).toEqual(['of-home home 2026-02-28', 'in-channel home 2026-02-28']);
  });

  it('of a unit that nobody took on follows what lay above it', () => {
    const { subscribed, minute, tell } = ledger();
    subscribed('month', '2026-01-12T09:00:00Z');
    tell('2026-01-20T09:00:00Z', { type: 'unit.closed', on: '2026-01-20', unit: 'home', into: [] });
    expect(minute('2026-02-02T08:00Z')).toEqual(['s all 2026-01-31']);
  });
});

describe('a status that is open', () => {
  it('is the newest one until the next period is over, with the one before it', () => {
    const { subscribed, minute, state } = ledger();
    subscribed('quarter', '2026-01-12T09:00:00Z');
    minute('2026-04-01T08:00Z');
    minute('2026-07-01T08:00Z');
    const openOn = (at: string) =>
      summariesOpen(state(), new Date(at)).map(({ opened, before }) => [before?.asOf, opened.asOf]);
    expect(openOn('2026-07-01T08:00Z')).toEqual([['2026-03-31', '2026-06-30']]);
    expect(openOn('2026-09-30T08:00Z')).toEqual([['2026-03-31', '2026-06-30']]);
    expect(openOn('2026-10-01T08:00Z')).toEqual([]);
  });
});

describe('four years of status by month and quarter', () => {
  it('have one for each period that the bot was there after, on its first working day or when it came back', () => {
    const { subscribed, minute, restart } = ledger();
    subscribed('month', '2026-01-01T09:00:00Z', { id: 'm' });
    subscribed('quarter', '2026-01-01T09:00:00Z', { id: 'q', to: channel });
    const outages = [
      ['2026-05-01', '2026-05-06'],
      ['2027-06-20', '2027-08-15'],
      ['2028-01-01', '2028-01-30'],
    ] as const;
    const opened: string[] = [];
    const end = Date.parse('2030-01-01T00:00:00Z');
    for (let at = Date.parse('2026-01-01T00:30:00Z'); at < end; at += 6 * 3_600_000) {
      const now = new Date(at).toISOString();
      const day = now.slice(0, 10);
      if (outages.some(([from, until]) => day >= from && day < until)) continue;
      if (day.endsWith('-09')) restart();
      opened.push(...minute(now).map((one) => `${one} on ${day}`));
    }
    const monthly = opened.filter((one) => one.startsWith('m '));
    // Of 48: June of 2027 was over, and so was July, when the bot came back: July alone is told.
    expect(monthly).toHaveLength(47);
    expect(monthly.filter((one) => one.includes('2027-06-30'))).toEqual([]);
    expect(monthly).toContain('m home 2026-04-30 on 2026-05-06');
    expect(monthly).toContain('m home 2027-07-31 on 2027-08-16');
    expect(monthly).toContain('m home 2027-12-31 on 2028-01-31');
    expect(new Set(opened.map((one) => one.slice(0, 18))).size).toBe(opened.length);
    const quarterly = opened.filter((one) => one.startsWith('q '));
    expect(quarterly).toHaveLength(16);
    expect(quarterly).toContain('q home 2027-06-30 on 2027-08-16');
  });
});
