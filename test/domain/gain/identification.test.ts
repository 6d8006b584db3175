import { describe, expect, it } from 'vitest';
import { gainIdOf } from '../../../src/domain/gain/gain-rules.ts';
import {
  approveIdentification,
  identifyGain,
  openIdentification,
} from '../../../src/domain/gain/identification-rules.ts';
import { thiefNow } from '../../../src/domain/time-thief/time-thief.ts';
import { aUnit, hours, nothingTold, type Told, tell, weekly } from '../telling.ts';

const on = '2026-02-01';
const as = (by: string) => ({
  ...{ thief: 't1', on, reporter: undefined },
  actor: { by, isFirstAdministrator: false },
});

/** A report stored without its author, in a unit with two who lead it. */
function begin(): Told {
  const all = nothingTold();
  tell(all, 'admin', aUnit('care', { kind: 'area' }), aUnit('home', { parent: 'care' }));
  for (const [person, unit] of [
    ['leader', 'home'],
    ['boss', 'care'],
  ] as const)
    tell(all, 'admin', { type: 'role.granted', on: '2020-01-01', person, role: 'unitLeader', unit });
  tell(all, undefined, {
    ...{ type: 'time-thief.reported', on: '2026-01-05', thief: 't1', unit: 'home', title: 'Waits' },
    ...{ model: weekly(10), method: 'guess', authorship: 'notStored' },
  });
  return all;
}

function propose(all: Told, by: string, perWeek: number) {
  const command = { ...as(by), model: weekly(perWeek), method: 'sampled' as const };
  const decision = identifyGain(all.state, command);
  if (decision.kind === 'events' && decision.events.length > 0) tell(all, by, ...decision.events);
  return decision;
}

function approve(all: Told, by: string, proposal?: number) {
  const decision = approveIdentification(all.state, { ...as(by), proposal });
  if (decision.kind === 'events') tell(all, by, ...decision.events);
  return decision;
}

describe('a report whose author nobody knows', () => {
  it('counts as identified when a second person has approved the number of the first', () => {
    const all = begin();
    expect(propose(all, 'leader', 8)).toMatchObject({ events: [{ type: 'gain.identification-proposed' }] });
    expect(hours(all.state, on)).toMatchObject({ reported: 10, identified: 0 });
    expect(approve(all, 'boss')).toMatchObject({ events: [{ type: 'gain.identified' }], role: 'unitLeader' });
    expect(hours(all.state, on)).toMatchObject({ reported: 8, identified: 8 });
    const thief = all.state.thieves.get('t1');
    expect(thief && thiefNow(thief)).toMatchObject({ status: 'ours', gain: gainIdOf('t1') });
    expect(openIdentification(all.state, 't1')).toBeUndefined();
  });

  it('is not approved by the first, by who does not lead, nor as another number than was read', () => {
    const all = begin();
    expect(approve(all, 'boss')).toMatchObject({ reason: 'noProposal' });
    propose(all, 'leader', 8);
    const seen = openIdentification(all.state, 't1')?.seq;
    expect(approve(all, 'leader', seen)).toMatchObject({ reason: 'ownIdentification' });
    expect(approve(all, 'nobody', seen)).toMatchObject({ reason: 'needsLeader' });
    expect(propose(all, 'leader', 8)).toMatchObject({ events: [] });
    propose(all, 'boss', 6);
    expect(approve(all, 'leader', seen)).toMatchObject({ reason: 'identificationChanged' });
    expect(approve(all, 'boss')).toMatchObject({ reason: 'ownIdentification' });
    expect(approve(all, 'leader')).toMatchObject({ kind: 'events' });
    expect(hours(all.state, on).identified).toBe(6);
  });

  it('waits for two again when a correction took the identification away', () => {
    const all = begin();
    propose(all, 'leader', 8);
    approve(all, 'boss');
    const entry = all.state.seq;
    tell(all, 'boss', { type: 'gain.corrected', on, gain: gainIdOf('t1'), entry, reason: 'Too soon' });
    expect(hours(all.state, on).identified).toBe(0);
    expect(openIdentification(all.state, 't1')).toMatchObject({ by: 'leader' });
  });
});
