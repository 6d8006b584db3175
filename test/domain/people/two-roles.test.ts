import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/domain/events.ts';
import { agreeGain } from '../../../src/domain/gain/gain-rules.ts';
import { realiseGain } from '../../../src/domain/gain/realisation-rules.ts';
import type { Role } from '../../../src/domain/people/roles.ts';
import { aUnit, nothingTold, tell, upTo, wholeWay } from '../telling.ts';

const granted = (person: string, role: Role, deputyFor?: string): Event => ({
  ...{ type: 'role.granted', on: '2020-01-01', person, role, unit: 'home' },
  ...(deputyFor ? { deputyFor } : {}),
});

/** What happens when `proposer` documents and `approver` approves. */
function realised(roles: Event[], proposer: string, approver: string) {
  const told = nothingTold();
  for (const event of [aUnit('home'), ...roles, ...upTo('measured')]) tell(told, 'somebody', event);
  tell(told, proposer, wholeWay().documented);
  const actor = { by: approver, isFirstAdministrator: false };
  const decision = realiseGain(told.state, { gain: 'gain-t1', on: '2026-04-20', actor });
  return decision.kind === 'refused' ? decision.reason : decision.role;
}

describe('a deputy and the one they stand in for are two people, and not two roles', () => {
  const leader = granted('kari', 'unitLeader');
  const owner = granted('kari', 'gainOwner');
  const deputy = granted('ola', 'unitLeader', 'kari');

  it.each([
    ['the deputy approves what the leader documented', [leader, deputy], 'kari', 'ola', 'needsOtherRole'],
    ['the other way round', [leader, deputy], 'ola', 'kari', 'needsOtherRole'],
    ['also where the leader has a second role', [leader, owner, deputy], 'kari', 'ola', 'needsOtherRole'],
    ['and approves in it', [leader, owner, deputy], 'ola', 'kari', 'needsOtherRole'],
    [
      'but a role of the deputy’s own counts',
      [leader, deputy, granted('ola', 'gainOwner')],
      'kari',
      'ola',
      'gainOwner',
    ],
    [
      'and so does somebody else’s',
      [leader, deputy, granted('lars', 'staffRepresentative')],
      'ola',
      'lars',
      'staffRepresentative',
    ],
    ['who is not their deputy', [leader, granted('per', 'gainOwner')], 'kari', 'per', 'gainOwner'],
  ])('%s', (_title, roles, proposer, approver, expected) => {
    expect(realised(roles, proposer, approver)).toBe(expected);
  });

  it('so a leader who stands in for the staff representative acts beside them as leader, and in no other role', () => {
    const roles = [
      leader,
      granted('lars', 'staffRepresentative'),
      granted('kari', 'staffRepresentative', 'lars'),
    ];
    const told = nothingTold();
    for (const event of [aUnit('home'), ...roles, ...upTo('identified')]) tell(told, 'somebody', event);
    tell(told, 'lars', wholeWay().proposed);
    const agree = (by: string) =>
      agreeGain(told.state, {
        gain: 'gain-t1',
        on: '2026-01-26',
        actor: { by, isFirstAdministrator: false },
      });
    expect(agree('kari')).toMatchObject({ kind: 'events', role: 'unitLeader' });
    tell(told, 'kari', wholeWay().proposed);
    expect(agree('kari')).toMatchObject({ reason: 'ownProposal' });
    expect(agree('lars')).toMatchObject({ kind: 'events', role: 'staffRepresentative' });
  });
});
