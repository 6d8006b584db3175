import { describe, expect, it } from 'vitest';
import { newest } from '../../../src/domain/dated.ts';
import type { Event } from '../../../src/domain/events.ts';
import { rejectThief } from '../../../src/domain/time-thief/assessment-rules.ts';
import { reportThief, withdrawThief } from '../../../src/domain/time-thief/report-rules.ts';
import { reportedContent } from '../../../src/domain/time-thief/reported-content.ts';
import { sameContent, thiefAt } from '../../../src/domain/time-thief/time-thief.ts';
import { aUnit, told, weekly, wholeWay } from '../telling.ts';

const { reported, identified } = wholeWay();
const { type: _type, ...content } = reported;
const command = { ...content, on: '2026-01-06' };
const end = (type: 'time-thief.withdrawn' | 'time-thief.rejected'): Event =>
  ({ type, on: '2026-01-07', thief: 't1', reason: 'Solved last week, thank you' }) as Event;

const states = {
  nothing: told(aUnit('home')).state,
  reported: told(aUnit('home'), reported).state,
  withdrawn: told(aUnit('home'), reported, end('time-thief.withdrawn')).state,
  rejected: told(aUnit('home'), reported, end('time-thief.rejected')).state,
  identified: told(aUnit('home'), reported, identified).state,
};
type Standing = keyof typeof states;

function said(decision: ReturnType<typeof reportThief>): string {
  if (decision.kind === 'refused') return decision.reason;
  return decision.events.map(({ type }) => type).join() || 'nothing new';
}

describe('reporting a time thief', () => {
  it.each<[Standing, string]>([
    ['nothing', 'time-thief.reported'],
    ['reported', 'nothing new'],
    ['withdrawn', 'withdrawn'],
    ['rejected', 'alreadyAssessed'],
    ['identified', 'alreadyAssessed'],
  ])('when it stands as %s', (standing, answer) => {
    expect(said(reportThief(states[standing], command))).toBe(answer);
  });

  it('the same id with other content is an edit', () => {
    const edits = [
      { title: 'Other' },
      { model: weekly(3) },
      { method: 'sampled' as const },
      { note: 'At night' },
    ];
    for (const edit of edits)
      expect(said(reportThief(states.reported, { ...command, ...edit }))).toBe('time-thief.edited');
  });

  it('not in a unit nobody knows', () => {
    for (const standing of ['nothing', 'reported'] as const)
      expect(said(reportThief(states[standing], { ...command, unit: 'moon' }))).toBe('unknownUnit');
  });

  it('content is the same whatever the order of its fields, and with an empty note', () => {
    const { basis, ...rest } = { basis: 'case', minutes: 3, casesPerYear: 9 } as const;
    const one = { ...content, model: { basis, ...rest } };
    expect(sameContent(one, { ...content, model: { ...rest, basis } })).toBe(true);
    expect(sameContent(one, { ...one, note: '' })).toBe(true);
    expect(sameContent(one, { ...one, model: { ...one.model, minutes: 4 } })).toBe(false);
  });
});

describe('withdrawing', () => {
  it.each<[Standing, string]>([
    ['nothing', 'unknownThief'],
    ['reported', 'time-thief.withdrawn'],
    ['withdrawn', 'nothing new'],
    ['rejected', 'alreadyAssessed'],
    ['identified', 'alreadyAssessed'],
  ])('when it stands as %s', (standing, answer) => {
    expect(said(withdrawThief(states[standing], { thief: 't1', on: '2026-01-08' }))).toBe(answer);
  });
});

describe('rejecting', () => {
  it.each<[Standing, string]>([
    ['nothing', 'unknownThief'],
    ['reported', 'time-thief.rejected'],
    ['withdrawn', 'withdrawn'],
    ['rejected', 'alreadyAssessed'],
    ['identified', 'alreadyAssessed'],
  ])('when it stands as %s', (standing, answer) => {
    const reason = 'Solved last week, thank you';
    const actor = { by: 'admin', isFirstAdministrator: true };
    expect(said(rejectThief(states[standing], { thief: 't1', reason, on: '2026-01-08', actor }))).toBe(
      answer,
    );
  });
});

describe('where a time thief stands', () => {
  const stands = (standing: Standing, asOf?: string) => {
    const thief = states[standing].thieves.get('t1');
    const when = newest(states[standing]);
    return thief && thiefAt(thief, asOf ? { ...when, asOf } : when);
  };

  it('as it stands, and why', () => {
    expect(stands('reported')).toMatchObject({ status: 'reported', reportedOn: '2026-01-05' });
    expect(stands('withdrawn')?.status).toBe('withdrawn');
    expect(stands('rejected')).toMatchObject({ status: 'rejected', reason: 'Solved last week, thank you' });
    expect(stands('identified')).toMatchObject({ status: 'ours', gain: 'gain-t1' });
  });

  it('as it stood on a date', () => {
    expect(stands('rejected', '2026-01-04')).toBeUndefined();
    expect(stands('rejected', '2026-01-06')?.status).toBe('reported');
    expect(stands('identified', '2026-01-11')?.status).toBe('reported');
  });

  it('an edit that comes after the end does not bring it back', () => {
    const edited: Event = { ...reported, type: 'time-thief.edited', on: '2026-01-09' };
    const { state } = told(aUnit('home'), reported, end('time-thief.withdrawn'), edited);
    const thief = state.thieves.get('t1');
    expect(thief && thiefAt(thief, newest(state))?.status).toBe('withdrawn');
    expect(thief && reportedContent(thief, newest(state))).toBeUndefined();
  });

  it('waits only while it is reported', () => {
    for (const standing of ['reported', 'withdrawn', 'rejected', 'identified'] as const) {
      const { state, thief } = { state: states[standing], thief: states[standing].thieves.get('t1') };
      const counted = thief && reportedContent(thief, newest(state));
      expect(counted?.content.title).toBe(standing === 'reported' ? reported.title : undefined);
    }
  });
});
