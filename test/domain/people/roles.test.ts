import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/domain/events.ts';
import { mayApprove, mayLead, rolesFor } from '../../../src/domain/people/authority.ts';
import { leadersOf, type Role, rolesOf } from '../../../src/domain/people/roles.ts';
import { aUnit, told } from '../telling.ts';

const units = [
  aUnit('care', { kind: 'area' }),
  aUnit('home', { parent: 'care' }),
  aUnit('nights', { parent: 'home' }),
  aUnit('school'),
];
const granted = (person: string, role: Role, unit?: string, on = '2026-01-01'): Event => ({
  ...{ type: 'role.granted', on, person, role },
  ...(unit ? { unit } : {}),
});
const ended = (person: string, role: Role, unit: string | undefined, on: string): Event => ({
  ...{ type: 'role.ended', on, person, role },
  ...(unit ? { unit } : {}),
});
const held = (events: Event[], person: string, unit: string | undefined, on = '2026-06-01') => [
  ...rolesOf(told(...units, ...events).state, person, unit, on),
];

describe('what a person is', () => {
  it('in the unit and all below it, not above or beside it', () => {
    const events = [granted('ada', 'unitLeader', 'home')];
    expect(held(events, 'ada', 'home')).toEqual(['unitLeader']);
    expect(held(events, 'ada', 'nights')).toEqual(['unitLeader']);
    expect(held(events, 'ada', 'care')).toEqual([]);
    expect(held(events, 'ada', 'school')).toEqual([]);
    expect(held(events, 'ada', undefined)).toEqual([]);
    expect(held(events, 'bo', 'home')).toEqual([]);
  });

  it('in the whole municipality when no unit is named', () => {
    const events = [granted('ada', 'programmeOffice')];
    expect(held(events, 'ada', 'nights')).toEqual(['programmeOffice']);
    expect(held(events, 'ada', undefined)).toEqual(['programmeOffice']);
  });

  it('from the first day until the day it ended', () => {
    const events = [granted('ada', 'unitLeader', 'home'), ended('ada', 'unitLeader', 'home', '2026-03-01')];
    const on = (date: string) => held(events, 'ada', 'home', date).length;
    expect(['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01'].map(on)).toEqual([0, 1, 1, 0]);
  });

  it('again, when it is granted again', () => {
    const events = [
      granted('ada', 'coach', 'home'),
      ended('ada', 'coach', 'home', '2026-02-01'),
      granted('ada', 'coach', 'home', '2026-04-01'),
    ];
    const on = (date: string) => held(events, 'ada', 'home', date).length;
    expect(['2026-01-15', '2026-03-01', '2026-04-01'].map(on)).toEqual([1, 0, 1]);
  });

  it('only the named role of the named unit ends', () => {
    const events = [
      granted('ada', 'coach', 'home'),
      granted('ada', 'unitLeader', 'home'),
      granted('ada', 'coach'),
      ended('ada', 'coach', 'home', '2026-02-01'),
    ];
    expect(held(events, 'ada', 'home').sort()).toEqual(['coach', 'unitLeader']);
    expect(held(events, 'ada', 'school')).toEqual(['coach']);
  });

  it('follows a unit that moves, from the day it moves', () => {
    const move: Event = {
      type: 'unit.described',
      on: '2026-05-01',
      unit: 'school',
      kind: 'unit',
      parent: 'care',
    };
    const events = [granted('ada', 'unitLeader', 'care'), move];
    expect(held(events, 'ada', 'school', '2026-04-30')).toEqual([]);
    expect(held(events, 'ada', 'school', '2026-05-01')).toEqual(['unitLeader']);
  });

  it('a first administrator is named outside the ledger', () => {
    const { state } = told(...units);
    const roles = rolesFor(state, { by: 'ada', isFirstAdministrator: true }, 'home', '2026-06-01');
    expect([...roles]).toEqual(['administrator']);
  });
});

describe('who leads', () => {
  const leaders = (events: Event[], unit: string, on = '2026-06-01') =>
    leadersOf(told(...units, ...events).state, unit, on);

  it('its own leaders, else the nearest above', () => {
    const events = [granted('ada', 'unitLeader', 'care'), granted('bo', 'unitLeader', 'home')];
    expect(leaders(events, 'nights')).toEqual(['bo']);
    expect(leaders(events, 'care')).toEqual(['ada']);
    expect(leaders(events, 'school')).toEqual([]);
    expect(leaders([...events, ended('bo', 'unitLeader', 'home', '2026-02-01')], 'nights')).toEqual(['ada']);
  });

  it('a leader who was granted the unit twice is one person', () => {
    const twice = [granted('ada', 'unitLeader', 'home'), granted('ada', 'unitLeader', 'home', '2026-02-01')];
    expect(leaders(twice, 'home')).toEqual(['ada']);
  });
});

describe('who may', () => {
  it.each<[Role, boolean, boolean]>([
    ['employee', false, false],
    ['coach', false, false],
    ['secondCoach', false, false],
    ['gainOwner', false, true],
    ['staffRepresentative', false, true],
    ['unitLeader', true, true],
    ['programmeOffice', true, true],
    ['administrator', true, true],
  ])('%s leads: %s, approves: %s', (role, leads, approves) => {
    const { state } = told(...units, granted('ada', role, 'home'));
    const actor = { by: 'ada', isFirstAdministrator: false };
    expect(mayLead(state, actor, 'home', '2026-06-01')).toBe(leads);
    expect(mayApprove(state, actor, 'home', '2026-06-01')).toBe(approves);
    expect(mayApprove(state, actor, 'school', '2026-06-01')).toBe(false);
  });
});
