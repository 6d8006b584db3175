import { describe, expect, it } from 'vitest';
import { newest } from '../../../src/domain/dated.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Event } from '../../../src/domain/events.ts';
import type { Municipality } from '../../../src/domain/municipality.ts';
import {
  classify,
  correctThief,
  moveThief,
  reEstimate,
} from '../../../src/domain/time-thief/amendment-rules.ts';
import {
  askInfo,
  escalate,
  merge,
  park,
  rejectThief,
  takeOn,
} from '../../../src/domain/time-thief/assessment-rules.ts';
import {
  giveInfo,
  reportThief,
  supportThief,
  survivorOf,
  withdrawSupport,
  withdrawThief,
} from '../../../src/domain/time-thief/report-rules.ts';
import { reportedContent } from '../../../src/domain/time-thief/reported-content.ts';
import {
  supersedableEntries,
  type ThiefAt,
  type ThiefStatus,
  thiefAt,
  thiefStatuses,
} from '../../../src/domain/time-thief/time-thief.ts';
import {
  closeThief,
  reopenThief,
  solveThief,
  startThief,
} from '../../../src/domain/time-thief/work-rules.ts';
import { aUnit, hours, nothingTold, type Told, tell, weekly, wholeWay } from '../telling.ts';

const on = '2026-02-01';
const thief = 't1';
const actor = { by: 'leader', isFirstAdministrator: false };
const { reported, identified } = wholeWay();
const { type: _type, ...content } = reported;
const by = { thief, on, actor };

const commands = {
  edit: (state: Municipality) => reportThief(state, { ...content, title: 'Looks for all keys', on }),
  withdraw: (state: Municipality) => withdrawThief(state, { thief, on }),
  askInfo: (state: Municipality) => askInfo(state, { ...by, question: 'How often?' }),
  giveInfo: (state: Municipality) => giveInfo(state, { thief, on, answer: 'Every day' }),
  takeOn: (state: Municipality) => takeOn(state, { ...by, owner: 'nurse', answerBy: '2026-02-20' }),
  escalate: (state: Municipality) => escalate(state, { ...by, to: 'care', answerBy: '2026-02-20' }),
  park: (state: Municipality) => park(state, { ...by, answerBy: '2026-05-01', reason: 'After Easter' }),
  merge: (state: Municipality) => merge(state, { ...by, into: 't2' }),
  reject: (state: Municipality) => rejectThief(state, { ...by, reason: 'Solved last week' }),
  start: (state: Municipality) => startThief(state, by),
  solve: (state: Municipality) => solveThief(state, { ...by, solution: 'reduced' }),
  close: (state: Municipality) => closeThief(state, by),
  reopen: (state: Municipality) => reopenThief(state, { ...by, reason: 'It is back' }),
} satisfies Record<string, (state: Municipality) => Decision>;
type Command = keyof typeof commands;

function begin(...events: Event[]): Told {
  const all = nothingTold();
  tell(all, 'admin', aUnit('care', { kind: 'area' }), aUnit('home', { parent: 'care' }), aUnit('away'));
  for (const [person, unit] of [
    ['leader', 'care'],
    ['nightLeader', 'home'],
    ['boss', 'away'],
  ] as const)
    tell(all, 'admin', { type: 'role.granted', on: '2020-01-01', person, role: 'unitLeader', unit });
  for (const event of [reported, { ...reported, thief: 't2' }, ...events]) tell(all, 'leader', event);
  return all;
}

/** What was done so far, by the rules themselves. */
function having(...done: Command[]): Told {
  const all = begin();
  for (const name of done) {
    const decision = commands[name](all.state);
    if (decision.kind === 'refused') throw new Error(`${name}: ${decision.reason}`);
    tell(all, 'leader', ...decision.events);
  }
  return all;
}

function stands({ state }: Told, id = thief): ThiefAt {
  const found = state.thieves.get(id);
  return (found && thiefAt(found, newest(state))) as ThiefAt;
}

const ways: Record<ThiefStatus, Command[]> = {
  reported: [],
  needsInfo: ['askInfo'],
  ours: ['takeOn'],
  escalated: ['escalate'],
  parked: ['park'],
  merged: ['merge'],
  rejected: ['reject'],
  withdrawn: ['withdraw'],
  inProgress: ['takeOn', 'start'],
  removed: ['takeOn', 'start'],
  reduced: ['takeOn', 'start', 'solve'],
  notSolved: ['takeOn', 'start'],
  closed: ['takeOn', 'start', 'solve', 'close'],
};

function standing(status: ThiefStatus): Told {
  const all = having(...ways[status]);
  if (status !== 'removed' && status !== 'notSolved') return all;
  const decision = solveThief(all.state, { ...by, solution: status });
  if (decision.kind === 'events') tell(all, 'leader', ...decision.events);
  return all;
}

const assessments = ['askInfo', 'takeOn', 'escalate', 'park', 'merge', 'reject'] as const;
const mayFrom: Record<ThiefStatus, readonly Command[]> = {
  reported: ['edit', 'withdraw', ...assessments],
  needsInfo: ['edit', 'withdraw', 'giveInfo', ...assessments],
  ours: ['start'],
  // It lies with the area now, which does not escalate to itself.
  escalated: assessments.filter((name) => name !== 'escalate'),
  parked: assessments,
  merged: [],
  rejected: [],
  withdrawn: [],
  inProgress: ['solve'],
  removed: ['close'],
  reduced: ['close'],
  notSolved: ['close'],
  closed: ['reopen'],
};

describe("a time thief's way", () => {
  for (const status of thiefStatuses)
    it(`from ${status}: ${mayFrom[status].join(', ') || 'nowhere'}`, () => {
      const all = standing(status);
      expect(stands(all).status).toBe(status);
      const taken = Object.entries(commands)
        .filter(([, decide]) => {
          const decision = decide(all.state);
          return decision.kind === 'events' && decision.events.length > 0;
        })
        .map(([name]) => name);
      expect(taken.sort()).toEqual([...mayFrom[status]].sort());
    });

  it('says who has it, when the next answer is due, and why', () => {
    expect(stands(having('takeOn'))).toMatchObject({ owner: 'nurse', answerBy: '2026-02-20' });
    expect(stands(having('park'))).toMatchObject({ reason: 'After Easter', answerBy: '2026-05-01' });
    expect(stands(having('escalate', 'park'))).toMatchObject({ status: 'parked', escalatedTo: 'care' });
    const asked = having('askInfo');
    expect(stands(asked).question).toBe('How often?');
    expect(stands(having('askInfo', 'giveInfo'))).toMatchObject({
      question: undefined,
      answers: ['Every day'],
    });
    expect(stands(having('takeOn', 'start', 'solve', 'close', 'reopen'))).toMatchObject({
      ...{ status: 'ours', reason: 'It is back', solution: undefined },
    });
  });

  it.each<[Command, string]>([
    ['giveInfo', 'nothingAsked'],
    ['start', 'notYetOurs'],
    ['solve', 'notYetStarted'],
    ['close', 'notYetSolved'],
    ['reopen', 'notClosed'],
  ])('%s of one that is just reported is refused, with what is missing', (name, reason) => {
    expect(commands[name](having().state)).toMatchObject({ kind: 'refused', reason });
  });

  it('is assessed by whoever leads where it lies, and not by whoever reported it', () => {
    const night = { by: 'nightLeader', isFirstAdministrator: false };
    const take = (all: Told, more: object) => takeOn(all.state, { ...by, ...more });
    expect(take(having(), { actor: night })).toMatchObject({ role: 'unitLeader' });
    expect(take(having('escalate'), { actor: night })).toMatchObject({ reason: 'needsLeader' });
    expect(take(having('escalate'), {})).toMatchObject({ kind: 'events' });
    expect(take(having(), { actor: { ...night, by: 'boss' } })).toMatchObject({ reason: 'needsLeader' });
    expect(take(having(), { reporter: 'leader' })).toMatchObject({ reason: 'reportedByYou' });
    expect(take(having(), { answerBy: '2026-01-31' })).toMatchObject({ reason: 'answerInPast' });
  });

  it('is classified at any time by the assessor, over what the author thought', () => {
    const all = having('takeOn');
    const decision = classify(all.state, { ...by, waste: 'waiting', cause: 'it' });
    expect(decision).toMatchObject({ events: [{ waste: 'waiting', cause: 'it' }] });
    if (decision.kind === 'events') tell(all, 'leader', ...decision.events);
    expect(stands(all)).toMatchObject({ waste: 'waiting', cause: 'it' });
    expect(classify(all.state, { ...by, waste: 'waiting', cause: 'it' })).toMatchObject({ events: [] });
  });
});

describe('where a time thief lies', () => {
  const boss = { by: 'boss', isFirstAdministrator: false };

  it('whoever it was escalated to, and who took it on, goes on with it', () => {
    const all = having();
    const say = (who: string, decision: Decision) => {
      expect(decision.kind).toBe('events');
      if (decision.kind === 'events') tell(all, who, ...decision.events);
    };
    say('leader', escalate(all.state, { ...by, to: 'away', answerBy: '2026-02-20' }));
    say('boss', takeOn(all.state, { ...by, actor: boss, owner: 'nurse' }));
    expect(stands(all)).toMatchObject({ status: 'ours', escalatedTo: 'away' });
    say('nurse', startThief(all.state, { ...by, actor: { by: 'nurse', isFirstAdministrator: false } }));
    say('boss', solveThief(all.state, { ...by, actor: boss, solution: 'removed' }));
    expect(solveThief(having('takeOn').state, { ...by, actor: boss, solution: 'removed' })).toMatchObject({
      reason: 'needsLeader',
    });
  });

  it('is not escalated to where it is, the municipality itself included', () => {
    const all = begin({ type: 'time-thief.escalated', on, thief, to: null, answerBy: on });
    const first = { by: 'first', isFirstAdministrator: true };
    expect(escalate(all.state, { ...by, actor: first, to: null, answerBy: on })).toMatchObject({
      reason: 'escalateUpwards',
    });
  });

  it('is taken back by whoever escalated it to the wrong place, and by nobody else of the unit', () => {
    const all = begin();
    tell(all, 'nightLeader', { type: 'time-thief.escalated', on, thief, to: 'away', answerBy: on });
    const correct = { ...by, entry: all.state.seq, reason: 'The wrong place' };
    const night = { by: 'nightLeader', isFirstAdministrator: false };
    expect(correctThief(all.state, correct)).toMatchObject({ reason: 'needsLeader' });
    expect(correctThief(all.state, { ...correct, actor: night })).toMatchObject({ role: 'unitLeader' });
  });

  it('is new to the unit it is moved to, which no word from before binds or can be corrected', () => {
    const all = having('takeOn', 'start');
    const decision = moveThief(all.state, { ...by, unit: 'away', reason: 'Theirs' });
    if (decision.kind === 'events') tell(all, 'leader', ...decision.events);
    expect(stands(all)).toMatchObject({ status: 'reported', reason: 'Theirs', owner: undefined });
    const found = all.state.thieves.get(thief);
    expect(found && reportedContent(found, newest(all.state))?.isWaiting).toBe(true);
    expect(found && supersedableEntries(found)).toEqual([]);
  });

  it('keeps the assumptions it was counted by when it is moved', () => {
    const all = having();
    const before = hours(all.state, on).reported;
    const moved = hours(all.state, on, 'home').reported / 2;
    const weeks = { id: 'p', hoursPerFte: 1687.5, workingWeeksPerYear: 40 };
    tell(all, 'office', { type: 'parameters.set', on: '2026-01-20', ...weeks });
    const decision = moveThief(all.state, { ...by, unit: 'away', reason: 'Theirs' });
    if (decision.kind === 'events') tell(all, 'leader', ...decision.events);
    expect(hours(all.state, on, 'away').reported).toBe(moved);
    expect(hours(all.state, on).reported).toBe(before);
  });

  it('is not moved once it has ended, nor rejected once it has a gain', () => {
    const move = (all: Told) => moveThief(all.state, { ...by, unit: 'away', reason: 'Theirs' });
    for (const status of ['rejected', 'merged', 'withdrawn', 'closed'] as const)
      expect(move(standing(status))).toMatchObject({ reason: 'endedThief' });
    const escalated = begin(
      { type: 'time-thief.escalated', on: '2026-01-06', thief, to: 'care', answerBy: on },
      identified,
    );
    expect(commands.reject(escalated.state)).toMatchObject({ reason: 'hasGain' });
  });
});

describe('merged time thieves', () => {
  const day = { unit: 'home', method: 'sampled' as const, title: 'Looks for keys', on: '2026-01-05' };
  const model = { basis: 'personWeek', minutes: 10, times: 1, per: 'workingDay', people: 8 } as const;
  const three = ['a', 'b', 'c'].map(
    (id): Event => ({ type: 'time-thief.reported', thief: id, model, ...day }),
  );

  it('three colleagues report the same: merged it is 300 hours a year, never 900', () => {
    const all = nothingTold();
    tell(all, 'admin', aUnit('home'));
    tell(all, undefined, ...three);
    tell(all, 'admin', {
      type: 'role.granted',
      on: '2020-01-01',
      person: 'leader',
      role: 'unitLeader',
      unit: 'home',
    });
    expect(hours(all.state, on).reported * 45).toBeCloseTo(900);
    for (const id of ['b', 'c']) {
      const decision = merge(all.state, { thief: id, into: 'a', on, actor });
      if (decision.kind === 'events') tell(all, 'leader', ...decision.events);
    }
    expect(hours(all.state, on).reported * 45).toBeCloseTo(300);
    expect(hours(all.state, '2026-01-31').reported * 45).toBeCloseTo(900);
  });

  it('make no rings, and follow the one that lives on', () => {
    const all = having('merge');
    expect(survivorOf(all.state, thief)).toBe('t2');
    expect(merge(all.state, { ...by, thief: 't2', into: thief })).toMatchObject({ reason: 'mergeRing' });
    expect(merge(all.state, { ...by, thief: 't2', into: 't2' })).toMatchObject({ reason: 'mergeIntoItself' });
    tell(all, undefined, { ...reported, thief: 't3' });
    expect(merge(all.state, { ...by, thief: 't3', into: thief })).toMatchObject({
      events: [{ thief: 't3', into: 't2' }],
    });
  });

  it('not into one that has ended, nor one that has a gain', () => {
    const rejected = begin({ type: 'time-thief.rejected', on, thief: 't2', reason: 'No' });
    expect(commands.merge(rejected.state)).toMatchObject({ reason: 'mergeIntoEnded' });
    expect(commands.merge(begin(identified).state)).toMatchObject({ kind: 'refused' });
  });

  it('are estimated anew by a person', () => {
    const all = having('merge');
    const decision = reEstimate(all.state, { ...by, thief: 't2', model: weekly(12), method: 'sampled' });
    if (decision.kind === 'events') tell(all, 'leader', ...decision.events);
    expect(hours(all.state, on).reported).toBe(12);
    expect(reEstimate(all.state, { ...by, model: weekly(12), method: 'sampled' })).toMatchObject({
      reason: 'endedThief',
    });
  });
});

describe('it is so with us too', () => {
  const support = { thief, support: 's1', unit: 'away', model: weekly(2), method: 'guess' as const, on };

  it('is kept with its own measure and adds nothing to any total', () => {
    const all = having();
    const before = hours(all.state, on);
    const decision = supportThief(all.state, support);
    if (decision.kind === 'events') tell(all, undefined, ...decision.events);
    expect(stands(all).supports).toMatchObject([
      { id: 's1', unit: 'away', model: weekly(2), method: 'guess' },
    ]);
    expect(hours(all.state, on)).toEqual(before);
    const back = withdrawSupport(all.state, support);
    if (back.kind === 'events') tell(all, undefined, ...back.events.map(({ ...one }) => one));
    expect(stands(all).supports).toEqual([]);
  });

  it('is one word for each supporter: the same measure again says nothing, another one takes its place', () => {
    const all = having();
    const decision = supportThief(all.state, support);
    if (decision.kind === 'events') tell(all, undefined, ...decision.events);
    expect(supportThief(all.state, support)).toEqual({ kind: 'events', events: [] });
    expect(supportThief(all.state, { ...support, model: weekly(3) })).toMatchObject({
      events: [{ support: 's1' }],
    });
    expect(supportThief(all.state, support, { isOwn: true })).toMatchObject({ reason: 'ownReport' });
  });

  it('joins the one that lives on after a merge, and none that has ended', () => {
    expect(supportThief(having('merge').state, support)).toMatchObject({ events: [{ thief: 't2' }] });
    expect(supportThief(having('reject').state, support)).toMatchObject({ reason: 'endedThief' });
    expect(supportThief(having('withdraw').state, support)).toMatchObject({ reason: 'withdrawn' });
  });
});

describe('who reported', () => {
  const withAuthorship = (authorship?: 'open' | 'hiddenFromReaders' | 'notStored') => {
    const all = nothingTold();
    tell(all, 'leader', aUnit('home'), aUnit('away'));
    const command = { ...content, on, ...(authorship ? { authorship } : {}) };
    const decision = reportThief(all.state, command);
    if (decision.kind === 'events') tell(all, undefined, ...decision.events);
    return { all, command };
  };

  it.each([
    ['notStored', 'open'],
    ['notStored', 'hiddenFromReaders'],
    ['open', 'notStored'],
    ['hiddenFromReaders', 'notStored'],
    [undefined, 'notStored'],
  ] as const)('is stored or not from the first on: not from %s to %s', (first, then) => {
    const { all, command } = withAuthorship(first);
    expect(reportThief(all.state, { ...command, authorship: then })).toMatchObject({
      reason: 'authorshipFixed',
    });
  });

  it('may be opened and hidden again; an edit that does not speak of it leaves it as it is', () => {
    const { all } = withAuthorship('open');
    const { authorship: _none, ...edit } = { ...content, on, title: 'All keys', authorship: undefined };
    const decision = reportThief(all.state, edit);
    if (decision.kind === 'events') tell(all, undefined, ...decision.events);
    expect(all.state.thieves.get(thief)?.authorship).toBe('open');
    const hidden = reportThief(all.state, { ...edit, authorship: 'hiddenFromReaders' });
    if (hidden.kind === 'events') tell(all, undefined, ...hidden.events);
    expect(all.state.thieves.get(thief)?.authorship).toBe('hiddenFromReaders');
  });

  it('can be edited without being stored, and stays so', () => {
    const { all, command } = withAuthorship('notStored');
    const decision = reportThief(all.state, { ...command, title: 'All keys' });
    if (decision.kind === 'events') tell(all, undefined, ...decision.events);
    expect(decision).toMatchObject({ events: [{ type: 'time-thief.edited', title: 'All keys' }] });
    expect(all.state.thieves.get(thief)?.authorship).toBe('notStored');
  });
});

describe('a mistake', () => {
  it('is undone by a new entry, the newest word first; the old stays in the story', () => {
    const all = having('reject');
    const entry = all.state.seq;
    const correct = { ...by, entry, reason: 'Pressed the wrong button' };
    const decision = correctThief(all.state, correct);
    expect(decision).toMatchObject({ kind: 'events', role: 'unitLeader' });
    if (decision.kind === 'events') tell(all, 'leader', ...decision.events);
    expect(stands(all).status).toBe('reported');
    const found = all.state.thieves.get(thief);
    expect(found && thiefAt(found, { asOf: on, knownAt: entry })?.status).toBe('rejected');
    expect(found && reportedContent(found, { asOf: on, knownAt: entry })).toBeUndefined();
    expect(found && reportedContent(found, newest(all.state))?.isWaiting).toBe(true);
    expect(correctThief(all.state, correct)).toMatchObject({ reason: 'noSuchEntry' });
  });

  it('of the wrong unit is handed to the right one, from that day', () => {
    const all = having();
    const decision = moveThief(all.state, { ...by, unit: 'away', reason: 'Not ours' });
    if (decision.kind === 'events') tell(all, 'leader', ...decision.events);
    expect(stands(all).content.unit).toBe('away');
    expect(hours(all.state, on, 'away').reported).toBe(10);
    expect(hours(all.state, '2026-01-31', 'away').reported).toBe(0);
  });
});
