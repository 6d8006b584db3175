import { describe, expect, it } from 'vitest';
import { newest } from '../../../src/domain/dated.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Event, EventOf } from '../../../src/domain/events.ts';
import { askedAbout } from '../../../src/domain/gain/check-people.ts';
import {
  type Answer,
  answerCheck,
  isMissed,
  missCheck,
  openCheck,
  undoAnswer,
} from '../../../src/domain/gain/check-rules.ts';
import { checksDue, checksFor } from '../../../src/domain/gain/checks.ts';
import { gainAt } from '../../../src/domain/gain/gain.ts';
import { evolve } from '../../../src/domain/municipality.ts';
import { addDays } from '../../../src/domain/time/dates.ts';
import { aUnit, documented, hours, nothingTold, type Told, upTo } from '../telling.ts';

// Realised on 20 April 2026 with 8 hours a week, in a unit that Kari leads.

const gain = 'gain-t1';
const granted = (person: string, role: EventOf<'role.granted'>['role'], more = {}): Event => ({
  ...{ type: 'role.granted', on: '2020-01-01', person, role, unit: 'home', ...more },
});
const kari = { by: 'kari', isFirstAdministrator: false };
const ola = { by: 'ola', isFirstAdministrator: false };

/** Told on a day, so that who answered when is as it is live. */
function tellOn(all: Told, on: string, by: string, ...events: readonly Event[]): void {
  const seq = all.entries.length + 1;
  const entry = { seq, at: `${on}T10:00:00Z`, by, commandId: `c-${seq}`, events: [...events] };
  all.entries.push(entry);
  evolve(all.state, entry);
}

function realised(...more: Event[]): Told {
  const all = nothingTold();
  tellOn(all, '2026-01-01', 'somebody', aUnit('home'), granted('kari', 'unitLeader'), ...more);
  for (const event of upTo('realised')) tellOn(all, event.on, 'somebody', event);
  return all;
}

function does(all: Told, on: string, decision: Decision, by = 'kari'): string {
  if (decision.kind === 'refused') return decision.reason;
  if (decision.events.length > 0) tellOn(all, on, by, ...decision.events);
  return decision.events.map(({ type }) => type).join();
}

const opened = (all: Told, on: string) => {
  const [first] = checksDue(all.state, on);
  return first ? does(all, on, openCheck(all.state, { ...first, on })) : 'nothing is due';
};
const missed = (all: Told, due: string, on: string) => does(all, on, missCheck(all.state, { gain, due, on }));
const answers = (all: Told, due: string, on: string, answer: Answer, actor = kari) =>
  does(all, on, answerCheck(all.state, { gain, due, on, actor, ...answer }), actor.by);
const yes = { answer: 'yes' } as const;
const no = { answer: 'no' } as const;
const partly = (weekly: number) => ({ answer: 'partly' as const, minutesPerYear: weekly * 60 * 45 });
const dueOn = (all: Told, on: string) => checksDue(all.state, on).map(({ due }) => due);
const at = (all: Told) => {
  const known = all.state.gains.get(gain);
  return known && gainAt(known, newest(all.state));
};

/** Every day on which a check is opened, when each is answered so and the days go by one at a time. */
function livedThrough(all: Told, until: string, answerTo: (due: string) => Answer | 'missed'): string[] {
  const days: string[] = [];
  for (let on = '2026-04-20'; on <= until; on = addDays(on, 1)) {
    if (opened(all, on) !== 'gain.check-opened') continue;
    days.push(on);
    const answer = answerTo(on);
    if (answer === 'missed') missed(all, on, on);
    else answers(all, on, on, answer);
  }
  return days;
}

describe('a check', () => {
  it('falls due after 3, 6 and 12 months and then yearly, by the calendar', () => {
    expect(livedThrough(realised(), '2029-12-31', () => yes)).toEqual([
      ...['2026-07-20', '2026-10-20', '2027-04-20', '2028-04-20', '2029-04-20'],
    ]);
  });

  it('of an imported gain falls due three months after the import, however often the row is corrected', () => {
    const all = nothingTold();
    const row: Event = {
      ...{ type: 'gain.imported', on: '2013-01-07', gain, unit: 'home', title: 'Post rounds' },
      ...{ minutesPerWeek: 600, method: 'measured', reportedOn: '2013-01-07', identifiedOn: '2013-02-01' },
      ...{ agreedOn: '2013-03-01', introducedOn: '2013-04-01', measuredOn: '2013-06-01' },
      ...{ realisedOn: '2013-09-01', realisedMinutesPerWeek: 480, outcome: 'quality' },
      ...{ useOfTime: 'Home visits', evidence: 'Roster 2013' },
    };
    tellOn(all, '2026-01-15', 'importer', aUnit('home'), row);
    tellOn(all, '2026-03-01', 'importer', { ...row, title: 'Rounds with the post', corrects: 'A slip' });
    expect(dueOn(all, '2026-04-14')).toEqual([]);
    expect(dueOn(all, '2026-04-15')).toEqual(['2026-04-15']);
  });

  it.each([
    ['abandoned', { type: 'gain.abandoned', on: '2026-06-01', gain, reason: 'Moved to IT' }],
    ['lapsed', { type: 'gain.checked', on: '2026-06-01', gain, answer: 'no' }],
  ] as [string, Event][])('is not asked of a gain that is %s', (_state, event) => {
    const all = realised();
    tellOn(all, event.on, 'kari', event);
    expect(dueOn(all, '2027-12-31')).toEqual([]);
  });

  it('starts its clock anew when the gain comes back by new evidence', () => {
    const all = realised();
    opened(all, '2026-07-20');
    answers(all, '2026-07-20', '2026-07-21', no);
    const uses = [documented(21_600, '2026-08-10')];
    tellOn(all, '2026-08-12', 'ola', { type: 'gain.realised', on: '2026-08-12', gain, uses });
    expect(livedThrough(all, '2027-09-01', () => yes)).toEqual(['2026-11-12', '2027-02-12', '2027-08-12']);
  });

  it('is one question at a time: what fell due while it waited is covered by its answer', () => {
    const all = realised();
    expect(opened(all, '2026-07-20')).toBe('gain.check-opened');
    expect(dueOn(all, '2026-11-01')).toEqual([]);
    answers(all, '2026-07-20', '2026-11-01', yes);
    expect(dueOn(all, '2027-04-19')).toEqual([]);
    expect(dueOn(all, '2027-04-20')).toEqual(['2027-04-20']);
  });

  it('that fell due while nobody was there to ask is asked once, the latest of them', () => {
    expect(dueOn(realised(), '2027-05-01')).toEqual(['2027-04-20']);
  });

  it('is opened once, whoever says it first', () => {
    const all = realised();
    const command = { gain, due: '2026-07-20', on: '2026-07-20' };
    expect(does(all, '2026-07-20', openCheck(all.state, command))).toBe('gain.check-opened');
    expect(does(all, '2026-07-20', openCheck(all.state, command))).toBe('');
  });
});

describe('an answer', () => {
  // Hours a week that are realised and lapsed the day before the answer, and from its day.
  it.each([
    ['yes', yes, { realised: 8, sustained: 8, lapsed: 0 }],
    ['partly', partly(3), { realised: 3, sustained: 3, lapsed: 5 }],
    ['no', no, { realised: 0, sustained: 0, lapsed: 8 }],
  ] as const)('«%s» moves the totals from its own date only', (_word, answer, expected) => {
    const all = realised();
    opened(all, '2026-07-20');
    answers(all, '2026-07-20', '2026-08-05', answer);
    expect(hours(all.state, '2026-08-04')).toMatchObject({ realised: 8, sustained: 0, lapsed: 0 });
    expect(hours(all.state, '2026-08-05')).toMatchObject(expected);
  });

  it.each([
    ['as many as before', partly(8), 'partlyIsNotLess'],
    ['more than before', partly(9), 'partlyIsNotLess'],
    ['none', partly(0), 'partlyIsNothing'],
  ])('«partly» with %s is refused', (_hours, answer, reason) => {
    const all = realised();
    opened(all, '2026-07-20');
    expect(answers(all, '2026-07-20', '2026-07-20', answer)).toBe(reason);
  });

  it('to a check that is not open, or answered, or of a lapsed gain, is refused by what is so', () => {
    const all = realised();
    expect(answers(all, '2026-07-20', '2026-06-20', yes)).toBe('noOpenCheck');
    opened(all, '2026-07-20');
    answers(all, '2026-07-20', '2026-07-20', yes);
    expect(answers(all, '2026-07-20', '2026-07-20', no)).toBe('checkAnswered');
    opened(all, '2026-10-20');
    answers(all, '2026-10-20', '2026-10-20', no);
    expect(answers(all, '2026-07-19', '2026-10-21', yes)).toBe('checkLapsed');
  });

  it('can be taken back on its day, by who gave it, and then given anew', () => {
    const all = realised(granted('ola', 'programmeOffice', { unit: undefined }));
    opened(all, '2026-07-20');
    answers(all, '2026-07-20', '2026-07-20', no);
    const undo = (on: string, actor = kari) =>
      does(all, on, undoAnswer(all.state, { gain, on, actor, reason: 'Taken back' }));
    expect(undo('2026-07-20', ola)).toBe('notYourAnswer');
    expect(undo('2026-07-21')).toBe('undoOnlySameDay');
    expect(undo('2026-07-20')).toBe('gain.corrected');
    expect(at(all)).toMatchObject({ realised: 21_600, lapsed: 0, openCheck: '2026-07-20' });
    expect(answers(all, '2026-07-20', '2026-07-20', partly(3))).toBe('gain.checked');
    expect(hours(all.state, '2026-07-20')).toMatchObject({ realised: 3, lapsed: 5 });
  });
});

describe('a check that was delivered and not answered', () => {
  it.each([
    ['29 days after it was sent', '2026-07-20', '2026-01-01', '2026-08-18', false],
    ['30 days after it was sent', '2026-07-20', '2026-01-01', '2026-08-19', true],
    [
      '30 days after, when nobody could be heard until day 20',
      '2026-07-20',
      '2026-08-09',
      '2026-08-19',
      false,
    ],
    ['30 days after it could be answered', '2026-07-20', '2026-08-09', '2026-09-08', true],
  ])('is missed, or not, %s', (_when, sentOn, heardSince, today, expected) => {
    expect(isMissed({ sentOn, heardSince }, today)).toBe(expected);
  });

  it('is unconfirmed after one, lapsed after two in a row, and each from its own date', () => {
    const all = realised();
    opened(all, '2026-07-20');
    missed(all, '2026-07-20', '2026-08-19');
    opened(all, '2026-10-20');
    missed(all, '2026-10-20', '2026-11-19');
    expect(hours(all.state, '2026-08-18')).toMatchObject({ realised: 8, unconfirmed: 0 });
    expect(hours(all.state, '2026-08-19')).toMatchObject({ realised: 8, unconfirmed: 8 });
    expect(hours(all.state, '2026-11-19')).toMatchObject({ realised: 0, unconfirmed: 0, lapsed: 8 });
    expect(dueOn(all, '2030-01-01')).toEqual([]);
  });

  it('is missed once, and not after it has been answered', () => {
    const all = realised();
    opened(all, '2026-07-20');
    expect(missed(all, '2026-07-20', '2026-08-19')).toBe('gain.checked');
    expect(missed(all, '2026-07-20', '2026-08-19')).toBe('');
    opened(all, '2026-10-20');
    answers(all, '2026-10-20', '2026-10-22', yes);
    expect(missed(all, '2026-10-20', '2026-11-19')).toBe('');
  });

  it.each([
    ['yes', yes, { realised: 8, unconfirmed: 0, sustained: 8, lapsed: 0 }],
    ['partly', partly(3), { realised: 3, unconfirmed: 0, sustained: 3, lapsed: 5 }],
    ['no', no, { realised: 0, unconfirmed: 0, sustained: 0, lapsed: 8 }],
  ] as const)(
    'can be answered «%s» late, which counts from the day of the answer',
    (_w, answer, expected) => {
      const all = realised();
      opened(all, '2026-07-20');
      missed(all, '2026-07-20', '2026-08-19');
      expect(answers(all, '2026-07-20', '2026-09-01', answer)).toBe('gain.checked');
      expect(hours(all.state, '2026-08-31')).toMatchObject({ realised: 8, unconfirmed: 8 });
      expect(hours(all.state, '2026-09-01')).toMatchObject(expected);
    },
  );

  it('counts no more once a late «yes» has come: the next one that is missed is the first again', () => {
    const all = realised();
    opened(all, '2026-07-20');
    missed(all, '2026-07-20', '2026-08-19');
    answers(all, '2026-07-20', '2026-09-01', yes);
    opened(all, '2026-10-20');
    missed(all, '2026-10-20', '2026-11-19');
    expect(hours(all.state, '2026-11-19')).toMatchObject({ realised: 8, unconfirmed: 8, lapsed: 0 });
  });

  it('after the second one no answer brings the gain back: that takes new evidence and two roles', () => {
    const all = realised();
    for (const due of ['2026-07-20', '2026-10-20']) {
      opened(all, due);
      missed(all, due, addDays(due, 30));
    }
    expect(answers(all, '2026-10-20', '2026-12-01', yes)).toBe('checkLapsed');
  });
});

describe('who is asked', () => {
  const office = granted('office', 'programmeOffice', { unit: undefined });
  const named: Event = { type: 'gain.owner-named', on: '2026-05-01', gain, owner: 'owner' };
  it.each([
    ['the owner of the gain', [named, granted('g', 'gainOwner')], ['owner']],
    ['who is gain owner for the unit', [granted('g', 'gainOwner')], ['g']],
    ['the leader of the unit', [office], ['kari']],
    [
      'a deputy before whom they stand in for',
      [granted('d', 'unitLeader', { deputyFor: 'kari' })],
      ['d', 'kari'],
    ],
    [
      'nobody who was a deputy before',
      [granted('d', 'unitLeader', { deputyFor: 'kari', until: '2026-07-01' })],
      ['kari'],
    ],
    [
      'nobody whose time as a deputy was ended before it was over',
      [
        granted('d', 'unitLeader', { deputyFor: 'kari', until: '2026-09-01' }),
        {
          ...{ type: 'role.ended', on: '2026-06-15', person: 'd', role: 'unitLeader', unit: 'home' },
          deputyFor: 'kari',
        },
      ],
      ['kari'],
    ],
    [
      'the programme office, where nobody leads',
      [office, { type: 'role.ended', on: '2026-06-01', person: 'kari', role: 'unitLeader', unit: 'home' }],
      ['office'],
    ],
  ] as [string, Event[], string[]][])('is %s', (_who, events, expected) => {
    const all = realised();
    tellOn(all, '2026-06-01', 'ada', ...events);
    const [known] = [...all.state.gains.values()];
    const now = at(all);
    expect(known && now && askedAbout(all.state, '2026-07-20')({ gain: known, at: now })).toEqual(expected);
  });

  it('may answer, and so may the leader and the programme office, and nobody else', () => {
    const all = realised(office);
    tellOn(all, '2026-05-01', 'kari', named);
    tellOn(all, '2026-05-01', 'kari', granted('tove', 'staffRepresentative'));
    opened(all, '2026-07-20');
    const tries = (by: string) => {
      const actor = { by, isFirstAdministrator: false };
      return answerCheck(all.state, { gain, due: '2026-07-20', on: '2026-07-20', actor, ...yes });
    };
    for (const [by, role] of [
      ['owner', 'gainOwner'],
      ['kari', 'unitLeader'],
      ['office', 'programmeOffice'],
    ] as const)
      expect(tries(by)).toMatchObject({ kind: 'events', role });
    for (const by of ['ola', 'tove']) expect(tries(by)).toMatchObject({ reason: 'needsGainOwner' });
  });

  it('has it on their list; others who may answer see that it is put to somebody else', () => {
    const all = realised(office);
    opened(all, '2026-07-20');
    const list = (by: string) => {
      const seen = { today: '2026-07-20', isThere: () => true };
      return checksFor(all.state, { by, isFirstAdministrator: false }, seen).map(({ isTheirs }) => isTheirs);
    };
    expect([list('kari'), list('office'), list('ola')]).toEqual([[true], [false], []]);
  });
});
