import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/domain/events.ts';
import { rolesInForce } from '../../../src/domain/people/role-lists.ts';
import { endRole, grantRole } from '../../../src/domain/people/role-rules.ts';
import { type Role, rolesAt, rolesOf } from '../../../src/domain/people/roles.ts';
import { aUnit, tell, told } from '../telling.ts';

const today = '2026-06-01';
const granted = (person: string, role: Role, unit?: string, more = {}): Event => ({
  ...{ type: 'role.granted', on: '2026-01-01', person, role, ...(unit ? { unit } : {}), ...more },
});
/** care > home > nights; ada leads care, hal leads home, eli is the office, finn administrator. */
const all = () =>
  told(
    ...[
      aUnit('care', { kind: 'area' }),
      aUnit('home', { parent: 'care' }),
      aUnit('nights', { parent: 'home' }),
    ],
    ...[granted('ada', 'unitLeader', 'care'), granted('hal', 'unitLeader', 'home')],
    ...[granted('eli', 'programmeOffice'), granted('finn', 'administrator')],
  );
const by = (person: string) => ({ actor: { by: person, isFirstAdministrator: false }, today });
const give = (giver: string, role: Role, unit: string | undefined, more = {}) => {
  const { state } = all();
  const decision = grantRole(state, { ...by(giver), person: 'new', role, unit, from: today, ...more });
  return decision.kind === 'refused' ? decision.reason : decision.role;
};

describe('who gives which role', () => {
  it.each<[string, Role, string | undefined, string]>([
    ['hal', 'gainOwner', 'home', 'unitLeader'],
    ['hal', 'coach', 'nights', 'unitLeader'],
    ['hal', 'secondCoach', 'home', 'unitLeader'],
    ['hal', 'unitLeader', 'nights', 'unitLeader'],
    ['hal', 'unitLeader', 'home', 'needsOffice'],
    ['ada', 'unitLeader', 'home', 'unitLeader'],
    ['ada', 'unitLeader', 'care', 'needsOffice'],
    ['hal', 'gainOwner', 'care', 'needsRoleGiver'],
    ['hal', 'gainOwner', undefined, 'needsOffice'],
    ['hal', 'staffRepresentative', 'home', 'needsOffice'],
    ['hal', 'programmeOffice', undefined, 'needsOffice'],
    ['hal', 'administrator', undefined, 'needsAdministrator'],
    ['eli', 'staffRepresentative', 'home', 'programmeOffice'],
    ['eli', 'unitLeader', 'care', 'programmeOffice'],
    ['eli', 'programmeOffice', undefined, 'programmeOffice'],
    ['eli', 'administrator', undefined, 'needsAdministrator'],
    ['eli', 'programmeOffice', 'home', 'holdsForWhole'],
    ['finn', 'administrator', undefined, 'administrator'],
    ['finn', 'unitLeader', 'gone', 'unitIsClosed'],
    ['new', 'coach', 'home', 'needsRoleGiver'],
  ])('%s gives %s for %s: %s', (giver, role, unit, expected) => {
    expect(give(giver, role, unit)).toBe(expected);
  });

  it('from today or later, and for at least a day', () => {
    expect(give('eli', 'coach', 'home', { from: '2026-05-31' })).toBe('roleInPast');
    expect(give('eli', 'coach', 'home', { until: today })).toBe('periodEmpty');
    const { state } = told(
      ...[aUnit('home'), granted('new', 'coach', 'home', { on: '2026-07-01', until: '2026-08-01' })],
    );
    const on = (date: string) => rolesOf(state, 'new', 'home', date).size;
    expect(['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'].map(on)).toEqual([0, 1, 1, 0]);
  });

  it('the same again is nothing new; another end is', () => {
    const told = all();
    const command = { ...by('eli'), person: 'new', role: 'coach' as const, unit: 'home', from: today };
    const take = (until?: string) => {
      const decision = grantRole(told.state, { ...command, until });
      if (decision.kind === 'events' && decision.events.length > 0) tell(told, 'eli', ...decision.events);
      return decision.kind === 'events' ? decision.events.length : decision.reason;
    };
    expect([take(), take(), take('2026-09-01'), take('2026-09-01')]).toEqual([1, 0, 1, 0]);
  });
});

describe('a deputy', () => {
  it.each([
    ['hal', 'home', 'hal', 'unitLeader'],
    ['hal', 'nights', 'hal', 'unitLeader'],
    ['hal', 'home', 'ada', 'needsOffice'],
    ['eli', 'home', 'new', 'deputyForSelf'],
    ['eli', 'home', 'eli', 'deputyForNobody'],
    ['eli', 'home', 'ada', 'programmeOffice'],
  ])('%s gives one for %s to %s: %s', (giver, unit, deputyFor, expected) => {
    expect(give(giver, 'unitLeader', unit, { deputyFor })).toBe(expected);
  });

  it('of a deputy there is none', () => {
    const told = all();
    tell(told, 'ada', granted('dep', 'unitLeader', 'care', { deputyFor: 'ada' }));
    const command = { ...by('eli'), person: 'new', role: 'unitLeader' as const, unit: 'care', from: today };
    expect(grantRole(told.state, { ...command, deputyFor: 'dep' })).toMatchObject({
      reason: 'deputyForNobody',
    });
  });

  it('holds the role for as long as the other does, and no longer', () => {
    const told = all();
    tell(told, 'ada', granted('dep', 'unitLeader', 'care', { deputyFor: 'ada' }));
    const held = (on: string) => [...rolesOf(told.state, 'dep', 'nights', on)];
    expect(held(today)).toEqual(['unitLeader']);
    tell(told, 'eli', {
      type: 'role.ended',
      on: '2026-07-01',
      person: 'ada',
      role: 'unitLeader',
      unit: 'care',
    });
    expect([held('2026-06-30'), held('2026-07-01')]).toEqual([['unitLeader'], []]);
    const listed = (on: string) => rolesInForce(told.state, 'dep', on).length;
    expect([listed('2026-06-30'), listed('2026-07-01')]).toEqual([1, 0]);
  });

  it.each([
    ['unitLeader', 'home', undefined],
    ['coach', 'care', undefined],
    ['unitLeader', 'care', '2030-01-01'],
  ] as const)('gives themselves nothing that would last: %s for %s', (role, unit, until) => {
    const told = all();
    tell(told, 'eli', granted('dep', 'unitLeader', 'care', { deputyFor: 'ada', until: '2026-08-01' }));
    const command = { ...by('dep'), role, unit, until, from: today };
    expect(grantRole(told.state, { ...command, person: 'dep' })).toMatchObject({ reason: 'needsOffice' });
  });

  it('gives others what whoever they stand in for could', () => {
    const told = all();
    tell(told, 'eli', granted('dep', 'unitLeader', 'care', { deputyFor: 'ada' }));
    const command = { ...by('dep'), person: 'new', role: 'coach' as const, unit: 'home', from: today };
    expect(grantRole(told.state, command).kind).toBe('events');
    tell(told, 'eli', granted('dep', 'unitLeader', 'care'));
    expect(grantRole(told.state, { ...command, person: 'dep' }).kind).toBe('events');
  });

  it('is ended, and what they are in their own right is not', () => {
    const told = all();
    tell(told, 'eli', granted('hal', 'unitLeader', 'home', { deputyFor: 'ada' }));
    tell(told, 'eli', granted('ada', 'unitLeader', 'home'));
    const grant = told.state.grants.findIndex(({ deputyFor }) => deputyFor === 'ada');
    const decision = endRole(told.state, { ...by('ada'), grant, on: today });
    if (decision.kind === 'events') tell(told, 'ada', ...decision.events);
    expect(told.state.grants[grant]?.ends).toHaveLength(1);
    expect([...rolesOf(told.state, 'hal', 'home', today)]).toEqual(['unitLeader']);
  });

  it('is ended by whose deputy it is, and by nobody below', () => {
    const told = all();
    tell(told, 'eli', granted('dep', 'unitLeader', 'care', { deputyFor: 'ada' }));
    const grant = told.state.grants.length - 1;
    expect(endRole(told.state, { ...by('hal'), grant, on: today })).toMatchObject({
      reason: 'needsRoleGiver',
    });
    expect(endRole(told.state, { ...by('ada'), grant, on: today })).toMatchObject({
      kind: 'events',
      role: 'unitLeader',
    });
  });
});

describe('ending a role', () => {
  const grantOf = (told: ReturnType<typeof all>, person: string) =>
    told.state.grants.findIndex((grant) => grant.person === person);

  it('is for whoever may give it, from today or later, once', () => {
    const told = all();
    const grant = grantOf(told, 'hal');
    const end = (who: string, on = today) => endRole(told.state, { ...by(who), grant, on });
    expect(end('hal')).toMatchObject({ reason: 'needsOffice' });
    expect(end('ada', '2026-05-01')).toMatchObject({ reason: 'roleInPast' });
    const decision = end('ada');
    if (decision.kind === 'events') tell(told, 'ada', ...decision.events);
    expect(rolesOf(told.state, 'hal', 'home', today).size).toBe(0);
    expect(end('ada')).toEqual({ kind: 'events', events: [] });
    expect(endRole(told.state, { ...by('ada'), grant: 99, on: today })).toMatchObject({
      reason: 'roleNotHeld',
    });
  });

  it('sooner than was planned is as it was known before', () => {
    const told = all();
    tell(told, 'eli', granted('new', 'coach', 'home', { until: '2026-12-31' }));
    const known = told.state.seq;
    for (const on of ['2026-10-01', '2026-08-01'])
      tell(told, 'eli', { type: 'role.ended', on, person: 'new', role: 'coach', unit: 'home' });
    const at = (knownAt: number) => [...rolesAt(told.state, 'new', 'home', { asOf: '2026-09-01', knownAt })];
    expect([at(known), at(known + 1), at(known + 2)]).toEqual([['coach'], ['coach'], []]);
    expect([...rolesOf(told.state, 'new', 'home', '2026-07-31')]).toEqual(['coach']);
    expect([...rolesOf(told.state, 'new', 'home', '2026-08-01')]).toEqual([]);
  });

  it('that is still to come leaves the one they have until then', () => {
    const told = all();
    tell(told, 'eli', granted('new', 'coach', 'home', { until: '2026-08-01' }));
    tell(told, 'eli', granted('new', 'coach', 'home', { on: '2026-10-01' }));
    const decision = endRole(told.state, { ...by('hal'), grant: told.state.grants.length - 1, on: today });
    if (decision.kind === 'events') tell(told, 'hal', ...decision.events);
    const held = (on: string) => [...rolesOf(told.state, 'new', 'home', on)];
    expect([held(today), held('2026-07-31'), held('2026-10-01')]).toEqual([['coach'], ['coach'], []]);
  });

  it('of the last programme office or administrator needs a second word', () => {
    const told = all();
    for (const [person, who] of [
      ['eli', 'finn'],
      ['finn', 'finn'],
    ] as const) {
      const command = { ...by(who), grant: grantOf(told, person), on: today };
      expect(endRole(told.state, command)).toMatchObject({ reason: 'lastOfRole' });
      expect(endRole(told.state, { ...command, isSure: true }).kind).toBe('events');
    }
    tell(told, 'finn', granted('new', 'programmeOffice'));
    expect(endRole(told.state, { ...by('finn'), grant: grantOf(told, 'eli'), on: today }).kind).toBe(
      'events',
    );
  });
});
