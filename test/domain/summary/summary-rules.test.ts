import { describe, expect, it } from 'vitest';
import type { SummaryPlace } from '../../../src/domain/events/summary.ts';
import type { Event } from '../../../src/domain/events.ts';
import type { Keeper } from '../../../src/domain/kata/may-keep-board.ts';
import { forget, leave, leftBehind } from '../../../src/domain/people/leaving.ts';
import type { Role } from '../../../src/domain/people/roles.ts';
import { subscriptionsOf } from '../../../src/domain/summary/subscription.ts';
import { scheduleSummary, stopSummary } from '../../../src/domain/summary/summary-rules.ts';
import { aUnit, longAgo, type Told, tell, told } from '../telling.ts';

const on = '2026-11-23';
const channel: SummaryPlace = { kind: 'channel', channel: '19:home' };
const chatOf = (person: string): SummaryPlace => ({ kind: 'person', person });

const granted = (person: string, role: Role, unit?: string): Event => ({
  ...{ type: 'role.granted', on: longAgo, person, role, ...(unit ? { unit } : {}) },
});

function municipality(): Told {
  return told(
    aUnit('care', { kind: 'area' }),
    aUnit('home', { parent: 'care' }),
    aUnit('school'),
    granted('leader', 'unitLeader', 'home'),
    granted('head', 'unitLeader', 'care'),
    granted('office', 'programmeOffice'),
    granted('director', 'unitLeader'),
    granted('speaker', 'staffRepresentative'),
  );
}

const keeper = (by: string, ...units: string[]): Keeper => ({
  ...{ actor: { by, isFirstAdministrator: false }, units, on },
});

function schedule(all: Told, who: Keeper, to: SummaryPlace, unit?: string, more = {}) {
  const subscription = `${JSON.stringify(to)} ${unit ?? 'all'}`.slice(0, 80);
  const wanted = { subscription, unit, every: 'month' as const, ...more };
  const decision = scheduleSummary(all.state, { to, keeper: who }, wanted);
  if (decision.kind === 'refused') return decision.reason;
  if (decision.events.length > 0) tell(all, who.actor.by, ...decision.events);
  return decision.events.map(({ type }) => type).join(', ') || 'nothing';
}

describe('who may have a status come by itself', () => {
  it.each([
    ['whoever works there', keeper('ola', 'home'), 'home', 'summary.scheduled'],
    ['its leader', keeper('leader'), 'home', 'summary.scheduled'],
    ['the leader of the service area', keeper('head'), 'home', 'summary.scheduled'],
    ['the programme office', keeper('office'), 'home', 'summary.scheduled'],
    ['somebody of another unit', keeper('ola', 'school'), 'home', 'summaryNotYours'],
    ['the leader of another unit', keeper('leader'), 'school', 'summaryNotYours'],
    ['whoever works in a unit below', keeper('ola', 'home'), 'care', 'summaryNotYours'],
    ['whoever leads the municipality', keeper('director'), undefined, 'summary.scheduled'],
    ['the programme office', keeper('office'), undefined, 'summary.scheduled'],
    ['a leader of one unit', keeper('leader'), undefined, 'summaryNotYours'],
    ['a staff representative', keeper('speaker'), undefined, 'summaryNotYours'],
    ['whoever works in a unit', keeper('ola', 'home'), undefined, 'summaryNotYours'],
  ])('in a channel, %s (%#)', (_who, who, unit, expected) => {
    expect(schedule(municipality(), who, channel, unit)).toBe(expected);
  });

  it('is everybody in their own chat, of any unit; nobody in the chat of another', () => {
    const all = municipality();
    for (const unit of ['home', 'care', 'school', undefined])
      expect(schedule(all, keeper('ola', 'home'), chatOf('ola'), unit)).toBe('summary.scheduled');
    expect(schedule(all, keeper('office'), chatOf('ola'), 'home')).toBe('summaryNotYours');
  });

  it('is as many who may stop or replace it', () => {
    const all = municipality();
    schedule(all, keeper('leader'), channel, 'home');
    const [one] = subscriptionsOf(all.state, channel, on);
    const stop = (who: Keeper, to: SummaryPlace = channel) =>
      stopSummary(all.state, { to, keeper: who }, one?.id ?? '');
    expect(stop(keeper('ola', 'school'))).toMatchObject({ reason: 'summaryNotYours' });
    expect(stop(keeper('ola'), chatOf('ola'))).toMatchObject({ reason: 'noSummary' });
    expect(schedule(all, keeper('eva', 'school'), channel, 'school', { instead: one?.id })).toBe(
      'summaryNotYours',
    );
    expect(stop(keeper('ola', 'home'))).toMatchObject({ events: [{ type: 'summary.stopped' }] });
  });
});

describe('a subscription', () => {
  it('is one for each unit in a place, whatever is pressed twice', () => {
    const all = municipality();
    const ola = keeper('ola', 'home');
    expect(schedule(all, ola, chatOf('ola'), 'home')).toBe('summary.scheduled');
    expect(schedule(all, ola, chatOf('ola'), 'home')).toBe('nothing');
    expect(schedule(all, ola, chatOf('ola'), 'home', { every: 'quarter' })).toBe('summary.scheduled');
    const here = subscriptionsOf(all.state, chatOf('ola'), on);
    expect(here).toMatchObject([{ unit: 'home', every: 'quarter' }]);
    expect(schedule(all, ola, chatOf('ola'), 'school', { instead: here[0]?.id })).toBe(
      'summary.stopped, summary.scheduled',
    );
    expect(subscriptionsOf(all.state, chatOf('ola'), on)).toMatchObject([{ unit: 'school' }]);
  });

  it('is of a unit that is there, and one of at most ten in a place', () => {
    const all = municipality();
    const ola = keeper('ola');
    expect(schedule(all, ola, chatOf('ola'), 'nowhere')).toBe('unknownUnit');
    tell(all, 'office', { type: 'unit.closed', on: '2026-11-01', unit: 'school', into: [] });
    expect(schedule(all, ola, chatOf('ola'), 'school')).toBe('unknownUnit');
    for (let unit = 0; unit < 10; unit += 1) {
      tell(all, 'office', aUnit(`u${unit}`));
      expect(schedule(all, ola, chatOf('ola'), `u${unit}`)).toBe('summary.scheduled');
    }
    expect(schedule(all, ola, chatOf('ola'), 'home')).toBe('manySummaries');
    const [first] = subscriptionsOf(all.state, chatOf('ola'), on);
    expect(schedule(all, ola, chatOf('ola'), 'home', { instead: first?.id })).toContain('summary.scheduled');
  });

  it('ends with the person: who leaves, and who is erased', () => {
    const all = municipality();
    const office = { actor: keeper('office').actor, today: on };
    schedule(all, keeper('ola'), chatOf('ola'), 'home');
    schedule(all, keeper('eva'), chatOf('eva'), 'home');
    expect(leftBehind(all.state, 'ola', on).subscriptions).toEqual([{ unit: 'home' }]);
    const left = leave(all.state, { ...office, person: 'ola', on });
    expect(left).toMatchObject({ events: [{ type: 'person.left', person: 'ola' }] });
    if (left.kind === 'events') tell(all, 'office', ...left.events);
    expect(subscriptionsOf(all.state, chatOf('ola'), on)).toEqual([]);

    const erased = forget(all.state, { ...office, person: 'eva', on });
    expect(erased).toMatchObject({ events: [{ type: 'summary.stopped' }] });
    if (erased.kind === 'events') tell(all, 'office', ...erased.events);
    expect(subscriptionsOf(all.state, chatOf('eva'), on)).toEqual([]);
    expect(forget(all.state, { ...office, person: 'eva', on })).toMatchObject({ events: [] });
  });
});
