import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Event } from '../../../src/domain/events.ts';
import { methods } from '../../../src/domain/events.ts';
import { agreeGain, gainIdOf, proposeAgreement, usesOf } from '../../../src/domain/gain/gain-rules.ts';
import { identifyGain } from '../../../src/domain/gain/identification-rules.ts';
import { introduceGain, measureGain } from '../../../src/domain/gain/measuring-rules.ts';
import {
  openRealisation,
  proposeRealisation,
  realiseGain,
} from '../../../src/domain/gain/realisation-rules.ts';
import type { Municipality } from '../../../src/domain/municipality.ts';
import type { Actor } from '../../../src/domain/people/authority.ts';
import type { Role } from '../../../src/domain/people/roles.ts';
import { addDays } from '../../../src/domain/time/dates.ts';
import {
  aUnit,
  documented,
  hours,
  nothingTold,
  type Told,
  tell,
  useA,
  weekly,
  wholeWay,
} from '../telling.ts';

const gain = 'gain-t1';
const who = (by: string): Actor => ({ by, isFirstAdministrator: false });
const people: Partial<Record<string, Role>> = {
  leader: 'unitLeader',
  deputy: 'unitLeader',
  rep: 'staffRepresentative',
  owner: 'gainOwner',
  office: 'programmeOffice',
  admin: 'administrator',
  nurse: 'employee',
  coach: 'coach',
};

/** A unit with its people, and a gain as far as `events` take it; each event by the person who may. */
function standing(...events: [by: string, event: Event][]): Told {
  const all = nothingTold();
  tell(all, 'admin', aUnit('home'), aUnit('away'));
  for (const [person, role] of Object.entries(people))
    tell(all, 'admin', { type: 'role.granted', on: '2025-01-01', person, role: role as Role, unit: 'home' });
  for (const [by, event] of events) tell(all, by, event);
  return all;
}

const way = wholeWay();
const reported: [string, Event] = ['nobody', way.reported];
const identified: [string, Event][] = [reported, ['leader', way.identified]];
const proposed: [string, Event][] = [...identified, ['leader', way.proposed]];
const agreed: [string, Event][] = [...proposed, ['rep', way.agreed]];
const introduced: [string, Event][] = [...agreed, ['owner', way.introduced]];
const measured: [string, Event][] = [...introduced, ['owner', way.measured]];
const documentedBy = (by: string): [string, Event][] => [...measured, [by, way.documented]];
const realised: [string, Event][] = [...documentedBy('owner'), ['leader', way.realised]];
const abandoned: Event = { type: 'gain.abandoned', on: '2026-04-30', gain, reason: 'Moved to IT' };

function said<R extends string>(decision: Decision<R>): string {
  return decision.kind === 'refused' ? decision.reason : decision.events.map(({ type }) => type).join();
}

describe('identified', () => {
  const identify = (state: Municipality, more: Partial<Parameters<typeof identifyGain>[1]> = {}) =>
    identifyGain(state, {
      ...{ thief: 't1', model: weekly(10), method: 'sampled', reporter: 'nurse', on: '2026-01-12' },
      ...{ actor: who('leader'), ...more },
    });

  it('keeps the approved saving in minutes a year, by the parameters of the day', () => {
    const { state } = standing(reported);
    const { title } = way.reported;
    expect(identify(state)).toEqual({
      kind: 'events',
      role: 'unitLeader',
      events: [
        {
          ...{ type: 'gain.identified', on: '2026-01-12', gain, thief: 't1', unit: 'home', title },
          ...{ model: weekly(10), method: 'sampled', minutesPerYear: 27_000 },
        },
      ],
    });
    expect(gainIdOf('t1')).toBe(gain);
  });

  it.each([
    ['a thief nobody reported', { thief: 't9' }, 'unknownThief'],
    ['a guess', { method: 'guess' }, 'guessIsNotIdentified'],
    ['time that is saved once', { model: { basis: 'once', minutes: 60, people: 1 } }, 'onceIsNoGain'],
    ['one that I reported', { reporter: 'leader' }, 'reportedByYou'],
    ['by an employee', { actor: who('nurse') }, 'needsLeader'],
    ['by a coach', { actor: who('coach') }, 'needsLeader'],
    ['by the gain owner', { actor: who('owner') }, 'needsLeader'],
    ['by the staff representative', { actor: who('rep') }, 'needsLeader'],
    ['by somebody without a role', { actor: who('stranger') }, 'needsLeader'],
    ['by the leader before they led', { on: '2024-12-31' }, 'needsLeader'],
    ['by the leader', {}, 'gain.identified'],
    ['by the programme office', { actor: who('office') }, 'gain.identified'],
    ['by an administrator', { actor: who('admin') }, 'gain.identified'],
    ['by a first administrator', { actor: { by: 'x', isFirstAdministrator: true } }, 'gain.identified'],
    [
      'when nobody knows who reported it, as a proposal',
      { reporter: undefined },
      'gain.identification-proposed',
    ],
  ] as const)('%s', (_, more, answer) => {
    expect(said(identify(standing(reported).state, more))).toBe(answer);
  });

  it('any method better than a guess will do', () => {
    for (const method of methods.slice(1))
      expect(said(identify(standing(reported).state, { method }))).toBe('gain.identified');
  });

  it('not once it was withdrawn, rejected or identified', () => {
    const end = (type: 'time-thief.withdrawn' | 'time-thief.rejected') =>
      ({ type, on: '2026-01-06', thief: 't1', reason: 'Done already' }) as Event;
    const identifiedAfter = (event: Event) => said(identify(standing(reported, ['leader', event]).state));
    expect(identifiedAfter(end('time-thief.withdrawn'))).toBe('withdrawn');
    expect(identifiedAfter(end('time-thief.rejected'))).toBe('alreadyAssessed');
    expect(identifiedAfter(way.identified)).toBe('alreadyAssessed');
  });
});

describe('agreed', () => {
  const propose = (state: Municipality, by: string) =>
    said(proposeAgreement(state, { gain, uses: [useA], on: '2026-01-19', actor: who(by) }));
  const agree = (state: Municipality, by: string, on = '2026-01-26') =>
    said(agreeGain(state, { gain, on, actor: who(by) }));

  it.each([
    ['leader', 'gain.agreement-proposed'],
    ['rep', 'gain.agreement-proposed'],
    ['office', 'gain.agreement-proposed'],
    ['admin', 'gain.agreement-proposed'],
    ['owner', 'needsLeader'],
    ['nurse', 'needsLeader'],
    ['stranger', 'needsLeader'],
  ])('proposed by %s', (by, answer) => {
    expect(propose(standing(...identified).state, by)).toBe(answer);
  });

  it.each([
    ['leader', 'rep', 'gain.agreed'],
    ['rep', 'leader', 'gain.agreed'],
    ['office', 'rep', 'gain.agreed'],
    ['rep', 'admin', 'gain.agreed'],
    ['leader', 'leader', 'ownProposal'],
    ['rep', 'rep', 'ownProposal'],
    ['leader', 'deputy', 'needsStaffRepresentative'],
    ['leader', 'office', 'needsStaffRepresentative'],
    ['leader', 'nurse', 'needsStaffRepresentative'],
    ['rep', 'nurse', 'needsLeader'],
    ['rep', 'owner', 'needsLeader'],
  ])('proposed by %s and agreed by %s', (proposer, agreer, answer) => {
    expect(agree(standing(...identified, [proposer, way.proposed]).state, agreer)).toBe(answer);
  });

  it('with at least one use of the time', () => {
    const step = { gain, on: '2026-01-19', actor: who('leader') };
    expect(said(proposeAgreement(standing(...identified).state, { ...step, uses: [] }))).toBe('useMissing');
  });

  it('not without a proposal, and not twice', () => {
    expect(agree(standing(...identified).state, 'rep')).toBe('noProposal');
    expect(agree(standing(...agreed).state, 'leader')).toBe('alreadyAgreed');
    expect(propose(standing(...agreed).state, 'leader')).toBe('alreadyAgreed');
  });

  it('the latest proposal is what is agreed', () => {
    const other = { ...useA, id: 'use-b' };
    const { state } = standing(
      ...proposed,
      ['leader', { ...way.proposed, on: '2026-01-20', uses: [other] }],
      ['rep', way.agreed],
    );
    expect(usesOf(state.gains.get(gain) as never)).toEqual([other]);
  });

  it('may come after the change was introduced', () => {
    const late: [string, Event][] = [...identified, ['owner', way.introduced], ['leader', way.proposed]];
    expect(agree(standing(...late).state, 'rep', '2026-02-10')).toBe('gain.agreed');
  });

  it('a representative whose period ended did not propose as a leader', () => {
    const all = standing(...identified, ['rep', way.proposed]);
    tell(all, 'admin', {
      ...{ type: 'role.ended', on: '2026-01-20', person: 'rep', role: 'staffRepresentative', unit: 'home' },
    });
    tell(all, 'admin', {
      ...{
        type: 'role.granted',
        on: '2026-01-21',
        person: 'rep2',
        role: 'staffRepresentative',
        unit: 'home',
      },
    });
    expect(agree(all.state, 'rep2')).toBe('needsLeader');
    expect(agree(all.state, 'leader')).toBe('gain.agreed');
  });

  it('what a first administrator proposed stands as a leader’s', () => {
    const all = standing(...identified, ['first', way.proposed]);
    expect(agree(all.state, 'rep')).toBe('gain.agreed');
    expect(agree(all.state, 'leader')).toBe('needsStaffRepresentative');
  });
});

describe('introduced', () => {
  const introduce = (state: Municipality, by = 'owner', startOn = '2026-02-02') =>
    said(
      introduceGain(state, {
        gain,
        on: '2026-02-02',
        startOn,
        baselineMinutesPerYear: 60_000,
        actor: who(by),
      }),
    );

  it.each([
    ['owner', 'gain.introduced'],
    ['leader', 'gain.introduced'],
    ['office', 'gain.introduced'],
    ['rep', 'needsLeader'],
    ['nurse', 'needsLeader'],
  ])('by %s', (by, answer) => {
    expect(introduce(standing(...agreed).state, by)).toBe(answer);
  });

  it('from the day it starts, which is no earlier than identified', () => {
    const { state } = standing(...agreed);
    expect(introduce(state, 'owner', '2026-01-11')).toBe('startBeforeIdentified');
    expect(introduce(state, 'owner', '2026-01-12')).toBe('gain.introduced');
    const decision = introduceGain(state, {
      ...{ gain, on: '2026-02-02', startOn: '2026-03-01', baselineMinutesPerYear: 1, actor: who('owner') },
    });
    expect(decision).toMatchObject({ events: [{ on: '2026-03-01' }] });
  });

  it('the baseline is locked', () => {
    expect(introduce(standing(...introduced).state)).toBe('alreadyIntroduced');
  });
});

describe('measured', () => {
  const measure = (state: Municipality, more: Partial<Parameters<typeof measureGain>[1]> = {}) =>
    measureGain(state, {
      ...{ gain, on: '2026-03-09', measuredOn: '2026-03-09', method: 'sampled', actor: who('owner') },
      ...{ afterMinutesPerYear: 30_000, newWorkMinutesPerYear: 3000, ...more },
    });

  it('net is before less after less new work', () => {
    expect(measure(standing(...introduced).state)).toMatchObject({ events: [{ netMinutesPerYear: 27_000 }] });
  });

  it.each([
    ['by the owner', {}, 'gain.measured'],
    ['by the leader', { actor: who('leader') }, 'gain.measured'],
    ['by a representative', { actor: who('rep') }, 'needsLeader'],
    ['by an employee', { actor: who('nurse') }, 'needsLeader'],
    ['by a guess', { method: 'guess' }, 'methodTooWeak'],
    ['because several agree', { method: 'severalAgree' }, 'methodTooWeak'],
    ['by a system log', { method: 'systemLog' }, 'gain.measured'],
    ['27 days after the start', { measuredOn: '2026-03-01' }, 'measuredTooEarly'],
    ['28 days after the start', { measuredOn: '2026-03-02' }, 'gain.measured'],
    ['when nothing was saved', { afterMinutesPerYear: 57_000 }, 'nothingSaved'],
    ['when it got worse', { afterMinutesPerYear: 90_000 }, 'nothingSaved'],
  ] as const)('%s', (_, more, answer) => {
    expect(said(measure(standing(...introduced).state, more))).toBe(answer);
  });

  it('not before it was introduced, and not again', () => {
    expect(said(measure(standing(...agreed).state))).toBe('needsIntroduction');
    expect(said(measure(standing(...measured).state))).toBe('alreadyMeasured');
  });

  it('the day it may be measured is told', () => {
    const decision = measure(standing(...introduced).state, { measuredOn: '2026-02-10' });
    expect(decision).toMatchObject({ params: { date: '2026-03-02' } });
  });

  it.each([
    ['2026-02-02', 28, '2026-03-02'],
    ['2024-02-02', 28, '2024-03-01'],
    ['2026-12-20', 28, '2027-01-17'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });
});

describe('realised', () => {
  const propose = (state: Municipality, by = 'owner', uses = [documented(21_600)]) =>
    said(proposeRealisation(state, { gain, uses, on: '2026-04-13', actor: who(by) }));
  const approve = (state: Municipality, by: string, on = '2026-04-20') =>
    said(realiseGain(state, { gain, on, actor: who(by) }));

  it.each([
    ['owner', 'gain.realisation-proposed'],
    ['leader', 'gain.realisation-proposed'],
    ['admin', 'gain.realisation-proposed'],
    ['rep', 'needsLeader'],
    ['nurse', 'needsLeader'],
  ])('proposed by %s', (by, answer) => {
    expect(propose(standing(...measured).state, by)).toBe(answer);
  });

  it.each([
    ['owner', 'leader', 'gain.realised'],
    ['owner', 'rep', 'gain.realised'],
    ['leader', 'owner', 'gain.realised'],
    ['leader', 'office', 'gain.realised'],
    ['office', 'leader', 'gain.realised'],
    ['owner', 'owner', 'ownProposal'],
    ['leader', 'deputy', 'needsOtherRole'],
    ['owner', 'nurse', 'needsOtherRole'],
    ['owner', 'coach', 'needsOtherRole'],
    ['owner', 'stranger', 'needsOtherRole'],
    ['first', 'admin', 'needsOtherRole'],
    ['first', 'leader', 'gain.realised'],
  ])('proposed by %s and approved by %s', (proposer, approver, answer) => {
    expect(approve(standing(...documentedBy(proposer)).state, approver)).toBe(answer);
  });

  it('to be an employee besides is no second role', () => {
    const all = standing(...documentedBy('leader'));
    const on = '2025-01-01';
    tell(all, 'admin', { type: 'role.granted', on, person: 'leader', role: 'employee', unit: 'home' });
    tell(all, 'admin', { type: 'role.granted', on, person: 'deputy', role: 'coach', unit: 'home' });
    expect(approve(all.state, 'deputy')).toBe('needsOtherRole');
  });

  it('an owner who stopped being one did not propose as an administrator', () => {
    const all = standing(...documentedBy('owner'));
    const on = '2026-04-14';
    tell(all, 'admin', { type: 'role.ended', on, person: 'owner', role: 'gainOwner', unit: 'home' });
    tell(all, 'admin', { type: 'role.granted', on, person: 'owner2', role: 'gainOwner', unit: 'home' });
    expect(approve(all.state, 'owner2')).toBe('needsOtherRole');
    expect(approve(all.state, 'leader')).toBe('gain.realised');
  });

  it('nor when the row it came from is corrected to lie in another unit', () => {
    const row: Extract<Event, { type: 'gain.imported' }> = {
      ...{ type: 'gain.imported', on: '2025-01-07', gain, unit: 'away', title: 'Post rounds' },
      ...{ minutesPerWeek: 600, method: 'measured', reportedOn: '2025-01-07', identifiedOn: '2025-02-01' },
    };
    const all = standing();
    const on = '2025-01-01';
    tell(all, 'admin', { type: 'role.granted', on, person: 'abe', role: 'unitLeader', unit: 'away' });
    const { proposed, agreed, introduced, measured, documented } = way;
    tell(all, 'abe', row, proposed, agreed, introduced, measured);
    tell(all, 'abe', documented);
    tell(all, 'admin', { ...row, unit: 'home', corrects: 'Wrong unit' });
    expect(approve(all.state, 'leader')).toBe('needsOtherRole');
    expect(approve(all.state, 'owner')).toBe('gain.realised');
  });

  it('a role that ended the day it was used was held all the same', () => {
    const all = standing(...documentedBy('owner'));
    const on = way.documented.on;
    tell(all, 'admin', { type: 'role.ended', on, person: 'owner', role: 'gainOwner', unit: 'home' });
    tell(all, 'admin', { type: 'role.granted', on, person: 'owner2', role: 'gainOwner', unit: 'home' });
    expect(approve(all.state, 'owner2')).toBe('needsOtherRole');
  });

  it('needs an agreement and a measurement', () => {
    expect(propose(standing(...introduced).state)).toBe('needsMeasurement');
    const noAgreement: [string, Event][] = [
      ...identified,
      ['owner', way.introduced],
      ['owner', way.measured],
    ];
    expect(propose(standing(...noAgreement).state)).toBe('needsAgreement');
  });

  it('only uses that were agreed, and no more than was measured', () => {
    const { state } = standing(...measured);
    expect(propose(state, 'owner', [documented(100, '2026-04-10', 'use-x')])).toBe('usesNotAgreed');
    expect(propose(state, 'owner', [])).toBe('useMissing');
    expect(propose(state, 'owner', [{ ...documented(100), evidence: [] }])).toBe('evidenceMissing');
    expect(propose(state, 'owner', [documented(27_001)])).toBe('usesExceedSaving');
    expect(propose(state, 'owner', [documented(20_000), documented(7001)])).toBe('usesExceedSaving');
    expect(propose(state, 'owner', [documented(27_000)])).toBe('gain.realisation-proposed');
  });

  it('not without a proposal, and not twice', () => {
    expect(approve(standing(...measured).state, 'leader')).toBe('noProposal');
    expect(approve(standing(...realised).state, 'leader')).toBe('noProposal');
    expect(propose(standing(...realised).state)).toBe('alreadyRealised');
  });

  describe('what lapsed', () => {
    const lapse: Event = { type: 'gain.checked', on: '2026-07-20', gain, answer: 'no' };
    const lapsed: [string, Event][] = [...realised, ['leader', lapse]];
    const again = (on: string): Event => ({
      type: 'gain.realisation-proposed',
      on: '2026-09-01',
      gain,
      uses: [documented(5000, on)],
    });

    it('does not come back by the old proposal', () => {
      const { state } = standing(...lapsed);
      expect(approve(state, 'leader', '2026-09-01')).toBe('noProposal');
      expect(openRealisation(state.gains.get(gain) as never)).toBeUndefined();
    });

    it('comes back by new evidence', () => {
      const { state } = standing(...lapsed);
      expect(propose(state, 'owner', [documented(5000, '2026-07-19')])).toBe('evidenceIsOld');
      expect(propose(state, 'owner', [documented(5000, '2026-07-20')])).toBe('gain.realisation-proposed');
    });

    it('and two roles', () => {
      const back = standing(...lapsed, ['owner', again('2026-08-15')]);
      expect(approve(back.state, 'owner', '2026-09-01')).toBe('ownProposal');
      expect(approve(back.state, 'leader', '2026-09-01')).toBe('gain.realised');
    });
  });
});

describe('a gain that is not there, or no longer', () => {
  const all = { on: '2026-05-01', actor: who('leader'), gain };
  const steps = (state: Municipality, id: string) => [
    said(proposeAgreement(state, { ...all, gain: id, uses: [useA] })),
    said(agreeGain(state, { ...all, gain: id })),
    said(introduceGain(state, { ...all, gain: id, startOn: '2026-05-01', baselineMinutesPerYear: 1 })),
    said(
      measureGain(state, {
        ...{ ...all, gain: id, measuredOn: '2026-05-01', method: 'measured' },
        ...{ afterMinutesPerYear: 0, newWorkMinutesPerYear: 0 },
      }),
    ),
    said(proposeRealisation(state, { ...all, gain: id, uses: [documented(1)] })),
    said(realiseGain(state, { ...all, gain: id })),
  ];

  it('unknown, abandoned, or only reported', () => {
    const { state } = standing(...measured, ['leader', abandoned]);
    expect(new Set(steps(state, 'gain-t9'))).toEqual(new Set(['unknownGain']));
    expect(new Set(steps(state, gain))).toEqual(new Set(['gainIsOver']));
  });

  it('of a unit whose roles I do not have', () => {
    const { state } = standing(reported, ['leader', { ...way.identified, unit: 'away' }]);
    expect(said(proposeAgreement(state, { ...all, uses: [useA] }))).toBe('needsLeader');
  });
});

describe('history that is taken on from here', () => {
  const history: Event = {
    ...{ type: 'gain.imported', on: '2026-01-01', gain: 'g-1', unit: 'home', title: 'Post rounds' },
    ...{ minutesPerWeek: 600, method: 'measured', reportedOn: '2025-01-07', identifiedOn: '2025-02-01' },
    ...{ agreedOn: '2025-03-01', introducedOn: '2025-04-01' },
  };
  const step = (by: string) => ({ gain: 'g-1', on: '2026-02-02', actor: who(by) });

  it('an agreement without uses gets them, a start without a baseline gets one, and it goes on', () => {
    const all = standing(['admin', history]);
    const take = (by: string, decision: Decision) => {
      if (decision.kind === 'refused') throw new Error(decision.reason);
      tell(all, by, ...decision.events);
    };
    const { state } = all;
    take('leader', proposeAgreement(state, { ...step('leader'), uses: [useA] }));
    take('rep', agreeGain(state, step('rep')));
    const start = { startOn: '2025-04-01', baselineMinutesPerYear: 60_000 };
    take('owner', introduceGain(state, { ...step('owner'), ...start }));
    const after = { afterMinutesPerYear: 33_000, newWorkMinutesPerYear: 0, method: 'sampled' as const };
    take('owner', measureGain(state, { ...step('owner'), measuredOn: '2026-02-01', ...after }));
    take('owner', proposeRealisation(state, { ...step('owner'), uses: [documented(21_600)] }));
    take('rep', realiseGain(state, step('rep')));
    expect(hours(state, '2026-12-31')).toMatchObject({ identified: 10, realised: 8, freed: 2 });
    expect(said(introduceGain(state, { ...step('owner'), ...start }))).toBe('alreadyIntroduced');
    expect(said(proposeAgreement(state, { ...step('leader'), uses: [useA] }))).toBe('alreadyAgreed');
  });
});
