import type { Municipality } from '../municipality.ts';
import { answeringLine } from '../unit/heirs.ts';
import { isOpen } from '../unit/unit.ts';
import { answeringFor, endOf, type Grant, grantFilter, grantsAt, roles } from './roles.ts';

/** A grant as a list shows it; `grant` is its place among the grants, which never changes. */
export type ListedGrant = Omit<Grant, 'until' | 'ends'> & {
  grant: number;
  until: string | undefined;
  /** Held for a unit above, or for the whole municipality. */
  isInherited: boolean;
  /** It begins later, or its deputy's time has not come. */
  isComing: boolean;
};

/** Who is what for a unit, or for the whole municipality: its own first, then what comes from above. */
export function rolesIn(state: Municipality, unit: string | undefined, on: string): ListedGrant[] {
  const when = { asOf: on, knownAt: state.seq };
  const line = unit === undefined ? [] : answeringLine(state.units, unit, when);
  const held = new Set(grantsAt(state, unit, when));
  const depth = (grant: Grant) => (grant.unit === undefined ? line.length : line.indexOf(grant.unit));
  const isComing = (grant: Grant) => grant.from > on && isOpenEnded(grant, state.seq) && depth(grant) >= 0;
  return state.grants
    .map((grant, index) => ({ grant, index }))
    .filter(({ grant }) => held.has(grant) || isComing(grant))
    .sort(
      (a, b) => depth(a.grant) - depth(b.grant) || roles.indexOf(a.grant.role) - roles.indexOf(b.grant.role),
    )
    .map(({ grant, index }) => listed(state, grant, index, { on, isInherited: depth(grant) > 0 }));
}

/** What one person is now or is to be; not the roles of a deputy whose principal no longer has them. */
export function rolesInForce(state: Municipality, person: string, on: string): ListedGrant[] {
  const isInForce = ({ grant, unit, isComing }: ListedGrant) =>
    isComing ||
    state.grants.slice(grant, grant + 1).some(grantFilter(state, unit, { asOf: on, knownAt: state.seq }));
  return rolesOfPerson(state, person, on).filter(isInForce);
}

/** What one person was given, wherever it holds; what is over is left out. */
export function rolesOfPerson(state: Municipality, person: string, on: string): ListedGrant[] {
  return state.grants.flatMap((grant, index) => {
    const until = endOf(grant, state.seq);
    const isOver = until !== undefined && (until <= on || until <= grant.from);
    if (grant.person !== person || isOver) return [];
    return [listed(state, grant, index, { on, isInherited: false })];
  });
}

function isOpenEnded(grant: Grant, knownAt: number): boolean {
  const until = endOf(grant, knownAt);
  return until === undefined || until > grant.from;
}

function listed(
  state: Municipality,
  grant: Grant,
  index: number,
  { on, isInherited }: { on: string; isInherited: boolean },
): ListedGrant {
  const until = endOf(grant, state.seq);
  const { ends: _, ...shown } = grant;
  return { ...shown, grant: index, until, isInherited, isComing: grant.from > on };
}

export type Leaderless = { unit: string; answeredBy: string[] };

/** Units that nobody leads by name, and who answers for them: the nearest leader above, else the programme office. */
export function unitsWithoutLeader(state: Municipality, on: string): Leaderless[] {
  const when = { asOf: on, knownAt: state.seq };
  return [...state.units.values()]
    .filter((unit) => unit.kind === 'unit' && isOpen(unit, when))
    .filter(({ id }) => {
      const here = grantsAt(state, id, when);
      return !here.some(({ role, unit }) => role === 'unitLeader' && unit === id);
    })
    .map(({ id }) => ({ unit: id, answeredBy: answeringFor(state, id, on) }));
}
