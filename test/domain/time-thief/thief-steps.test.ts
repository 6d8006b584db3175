import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/domain/events.ts';
import { stepsOf, type ThiefStep } from '../../../src/domain/time-thief/thief-steps.ts';
import { type ThiefTask, thiefTasks } from '../../../src/domain/time-thief/thief-task.ts';
import type { ThiefStatus } from '../../../src/domain/time-thief/time-thief.ts';
import { aUnit, nothingTold, type Told, tell, weekly } from '../telling.ts';

const on = '2026-02-01';
const thief = 't1';
const at = { on, thief };

const roles = [
  ['leader', 'unitLeader', 'home'],
  ['boss', 'unitLeader', 'care'],
  ['office', 'programmeOffice', undefined],
] as const;

function told(...events: Event[]): Told {
  const all = nothingTold();
  tell(all, 'admin', aUnit('care', { kind: 'area' }), aUnit('home', { parent: 'care' }), aUnit('away'));
  for (const [person, role, unit] of roles)
    tell(all, 'admin', { type: 'role.granted', on: '2020-01-01', person, role, ...(unit ? { unit } : {}) });
  const content = { unit: 'home', title: 'Waits', model: weekly(2), method: 'guess' as const };
  for (const id of [thief, 't2'])
    tell(all, undefined, { type: 'time-thief.reported', on: '2026-01-05', thief: id, ...content });
  for (const event of events) tell(all, 'leader', event);
  return all;
}

const taken: Event = { type: 'time-thief.taken-on', ...at, answerBy: '2026-02-20', owner: 'nurse' };
const started: Event = { type: 'time-thief.started', ...at };
const solved: Event = { type: 'time-thief.solved', ...at, solution: 'notSolved' };
const stood: Partial<Record<ThiefStatus, Event[]>> = {
  reported: [],
  ours: [taken],
  escalated: [{ type: 'time-thief.escalated', ...at, to: 'care', answerBy: '2026-02-20' }],
  parked: [{ type: 'time-thief.parked', ...at, answerBy: '2026-02-20', reason: 'Later' }],
  merged: [{ type: 'time-thief.merged', ...at, into: 't2' }],
  rejected: [{ type: 'time-thief.rejected', ...at, reason: 'No' }],
  inProgress: [taken, started],
  notSolved: [taken, started, solved],
  closed: [taken, started, solved, { type: 'time-thief.closed', ...at }],
};

const assessing: ThiefStep[] = ['identify', 'takeOn', 'askInfo', 'escalate', 'park', 'merge', 'reject'];
const tidying: ThiefStep[] = ['classify', 'reEstimate', 'move'];
const cases: [ThiefStatus, string, ThiefStep[]][] = [
  ['reported', 'leader', [...assessing, ...tidying]],
  ['reported', 'nobody', []],
  ['ours', 'leader', ['identify', 'start', ...tidying, 'correct']],
  ['ours', 'nurse', ['start']],
  ['escalated', 'boss', [...assessing, ...tidying, 'correct']],
  ['escalated', 'leader', ['identify', 'correct']],
  ['parked', 'leader', [...assessing, ...tidying, 'correct']],
  ['merged', 'leader', ['correct']],
  ['rejected', 'leader', ['correct']],
  ['inProgress', 'nurse', ['solve']],
  ['inProgress', 'office', ['identify', 'solve', ...tidying, 'correct']],
  ['notSolved', 'nurse', ['close']],
  ['closed', 'nurse', ['reopen']],
];

function steps({ state }: Told, by: string, reporter?: string) {
  return stepsOf(state, { ...at, actor: { by, isFirstAdministrator: false }, reporter });
}

describe('what a person may do with a time thief', () => {
  it.each(cases)('%s, for %s', (status, by, expected) => {
    expect(steps(told(...(stood[status] ?? [])), by)).toEqual(expected);
  });

  it('is not to answer their own', () => {
    expect(steps(told(), 'leader', 'leader')).toEqual(tidying);
  });
});

function task({ state }: Told, by: string, today: string, reporter?: string): ThiefTask | undefined {
  const reporters = new Map(reporter === undefined ? [] : [[thief, reporter]]);
  const found = state.thieves.get(thief);
  return (
    found && thiefTasks(state, { actor: { by, isFirstAdministrator: false }, on: today, reporters })(found)
  );
}

describe('what waits for a person', () => {
  it.each<[ThiefStatus, string, string, ThiefTask['task'] | undefined]>([
    ['reported', 'leader', on, 'assess'],
    ['reported', 'boss', on, undefined],
    ['reported', 'office', on, undefined],
    ['escalated', 'leader', on, undefined],
    ['escalated', 'boss', on, 'escalated'],
    ['escalated', 'boss', '2026-02-20', 'due'],
    ['parked', 'leader', '2026-02-19', undefined],
    ['parked', 'leader', '2026-02-20', 'due'],
    ['ours', 'nurse', '2026-02-19', undefined],
    ['ours', 'nurse', '2026-02-20', 'due'],
    ['ours', 'leader', '2026-02-20', undefined],
    ['inProgress', 'nurse', on, 'solve'],
    ['notSolved', 'nurse', on, 'close'],
    ['closed', 'nurse', on, undefined],
    ['rejected', 'leader', on, undefined],
  ])('%s, for %s on %s: %s', (status, by, today, expected) => {
    expect(task(told(...(stood[status] ?? [])), by, today)?.task).toBe(expected);
  });

  it('goes to the next above where the leader reported it, and to the programme office above that', () => {
    expect(task(told(), 'boss', on, 'leader')?.task).toBe('assess');
    expect(task(told(), 'office', on, 'leader')).toBeUndefined();
    const gone: Event = {
      type: 'role.ended',
      on: '2026-01-31',
      person: 'boss',
      role: 'unitLeader',
      unit: 'care',
    };
    expect(task(told(gone), 'office', on, 'leader')?.task).toBe('assess');
  });

  it('is one list: an answer to what was asked, one to begin, and one escalated to the municipality', () => {
    const asked: Event = { type: 'time-thief.info-asked', ...at, question: 'How often?' };
    const given: Event = { type: 'time-thief.info-given', ...at, answer: 'Daily' };
    expect(task(told(asked), 'leader', on)).toBeUndefined();
    expect(task(told(asked, given), 'leader', on)?.task).toBe('answered');
    expect(task(told({ type: 'time-thief.taken-on', ...at }), 'leader', on)?.task).toBe('start');
    const up: Event = { type: 'time-thief.escalated', ...at, to: null, answerBy: '2026-02-20' };
    expect(task(told(up), 'office', on)?.task).toBe('escalated');
    expect(task(told(up), 'boss', on)).toBeUndefined();
  });
});
