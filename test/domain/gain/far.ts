import { newest } from '../../../src/domain/dated.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Event } from '../../../src/domain/events.ts';
import { type GainAt, gainAt } from '../../../src/domain/gain/gain.ts';
import type { Actor } from '../../../src/domain/people/authority.ts';
import type { Role } from '../../../src/domain/people/roles.ts';
import { aUnit, nothingTold, type Told, tell, wholeWay } from '../telling.ts';

export const gain = 'gain-t1';
export const who = (by: string): Actor => ({ by, isFirstAdministrator: false });
const people: Partial<Record<string, Role>> = {
  ...{ leader: 'unitLeader', rep: 'staffRepresentative', office: 'programmeOffice', nurse: 'employee' },
};
const tellers: Partial<Record<keyof ReturnType<typeof wholeWay>, string>> = {
  agreed: 'rep',
  realised: 'rep',
};

/** A unit with its people, another that the leader does not lead, and a gain as far as a state of its way. */
export function asFarAs(state?: keyof ReturnType<typeof wholeWay>, way = wholeWay()): Told {
  const all = nothingTold();
  tell(all, 'admin', aUnit('home', { fte: 10, employees: 12 }), aUnit('away'));
  for (const [person, role] of Object.entries(people)) {
    const unit = role === 'programmeOffice' ? {} : { unit: 'home' };
    tell(all, 'admin', { type: 'role.granted', on: '2025-01-01', person, role: role as Role, ...unit });
  }
  const names = Object.keys(way) as (keyof typeof way)[];
  for (const name of state ? names.slice(0, names.indexOf(state) + 1) : [])
    tell(all, tellers[name] ?? 'leader', way[name] as Event);
  return all;
}

export function said<R extends string>(decision: Decision<R>): string {
  return decision.kind === 'refused' ? decision.reason : decision.events.map(({ type }) => type).join();
}

/** Keeps what the rule decided; a refusal is a test's mistake. */
export function take(all: Told, by: string, decision: Decision): void {
  if (decision.kind === 'refused') throw new Error(decision.reason);
  if (decision.events.length > 0) tell(all, by, ...decision.events);
}

export function at(all: Told, id = gain): GainAt {
  const one = all.state.gains.get(id);
  const stands = one && gainAt(one, newest(all.state));
  if (!stands) throw new Error(`no ${id}`);
  return stands;
}
