import { describe, expect, it } from 'vitest';
import { checkInsDue } from '../../../src/domain/check-in/calendar.ts';
import { checkInsNeverAsked } from '../../../src/domain/check-in/never-asked.ts';
import type { Event } from '../../../src/domain/events.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../../src/domain/municipality.ts';
import { aUnit } from '../telling.ts';

const channel = '19:team@thread.tacv2';
type Plan = Partial<Extract<Event, { type: 'check-in.scheduled' }>>;

/** Asked on Tuesdays at nine, set up on Monday 2 November 2026. */
function team(plan: Plan = {}, ...more: Event[]): Municipality {
  const state = emptyMunicipality();
  const scheduled: Event = {
    ...{ type: 'check-in.scheduled', on: '2026-11-02', channel, unit: 'home', days: [2], time: '09:00' },
    ...{ closedWeeks: [], isOpenInJuly: false, ...plan },
  };
  const events = [aUnit('home'), scheduled, ...more];
  evolve(state, { seq: 1, at: '2026-11-02T08:00:00Z', commandId: 'given-1', events });
  return state;
}

const never = (state: Municipality, from: string, until: string) =>
  checkInsNeverAsked(state, new Date(from), new Date(until)).map(({ slot, due }) => `${slot} ${due}`);
const of = (slot: string) => ({ on: '2026-11-09', channel, slot, unit: 'home' }) as const;

describe('a check-in that is never asked since the bot was down', () => {
  const outages: [what: string, from: string, until: string, never: string[]][] = [
    ['for a week and more', '2026-11-09T12:00Z', '2026-11-16T08:00Z', ['2026-W46-1 2026-11-10']],
    [
      'for two weeks',
      '2026-11-09T12:00Z',
      '2026-11-23T08:00Z',
      ['2026-W46-1 2026-11-10', '2026-W47-1 2026-11-17'],
    ],
    [
      'from its minute on until late on Friday',
      '2026-11-10T07:59Z',
      '2026-11-13T19:05Z',
      ['2026-W46-1 2026-11-10'],
    ],
    [
      'until Friday at eight in the evening, when it is asked late',
      '2026-11-09T12:00Z',
      '2026-11-13T18:59Z',
      [],
    ],
    ['for some hours of its day', '2026-11-10T07:30Z', '2026-11-10T12:00Z', []],
    ['before it was set up', '2026-10-01T12:00Z', '2026-11-02T09:00Z', []],
    ['only when its week was over', '2026-11-13T20:00Z', '2026-11-16T08:00Z', []],
  ];
  it.each(outages)('%s', (_what, from, until, expected) => {
    expect(never(team(), from, until)).toEqual(expected);
  });

  const others: [what: string, state: Municipality][] = [
    ['it was opened before', team({}, { type: 'check-in.opened', ...of('2026-W46-1') })],
    ['the team was early', team({}, { type: 'check-in.answered', ...of('2026-W46-1') })],
    ['the week is closed', team({ closedWeeks: [46] })],
    ['the team rests', team({}, { type: 'check-in.paused', on: '2026-11-03', channel })],
  ];
  it.each(others)('is none when %s', (_what, state) => {
    expect(never(state, '2026-11-09T12:00Z', '2026-11-16T08:00Z')).toEqual([]);
  });

  it('in the weekend of a shift unit is not asked on Monday either', () => {
    const shifts = team({ days: [2, 6] }, { type: 'check-in.opened', ...of('2026-W46-1') });
    expect(never(shifts, '2026-11-13T12:00Z', '2026-11-14T22:00Z')).toEqual(['2026-W46-2 2026-11-14']);
  });

  it('is due at the same time in no case', () => {
    const until = new Date('2026-11-16T08:00Z');
    const lost = checkInsNeverAsked(team(), new Date('2026-11-09T12:00Z'), until);
    const due = checkInsDue(team(), until).map(({ slot }) => slot);
    expect(lost.filter(({ slot }) => due.includes(slot))).toEqual([]);
  });
});
