import { valueAt } from '../dated.ts';
import { type Decision, type Refusal, refuse } from '../decision.ts';
import { type Event, type EventOf, wholeInBasisPoints } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { endOf } from '../people/roles.ts';
import { given, isNameTaken, type UnitFacts } from './organisation-rules.ts';
import { mayOrganise, type Ordering, type OrganisationRefused, settle } from './settle.ts';
import { isOpen, lineage, type Unit } from './unit.ts';
import { nameKey, newUnitId } from './unit-ids.ts';

type Size = Pick<UnitFacts, 'employees' | 'fte'>;

/** A unit becomes part of another: its time counts there from that day, and what lay below it moves along. */
export function mergeUnits(
  state: Municipality,
  command: Ordering & { unit: string; into: string; size: Size },
): Decision<OrganisationRefused> {
  const { on, unit: id, into, size } = command;
  const found = openUnit(state, command);
  if ('reason' in found) return found;
  const { unit } = found;
  const heir = state.units.get(into);
  const when = { asOf: on, knownAt: state.seq };
  if (!heir) return refuse('unknownUnit');
  if (into === id) return refuse('intoItself');
  if (!isOpen(heir, when)) return refuse('unitIsClosed');
  if (heir.kind !== unit.kind) return refuse('kindsDiffer');
  if (lineage(state.units, into, when).includes(id)) return refuse('intoBelow');
  const shares = [{ unit: into, basisPoints: wholeInBasisPoints }];
  const grown: Event[] =
    Object.keys(given(size)).length === 0
      ? []
      : [{ type: 'unit.described', on, unit: into, kind: heir.kind, ...given(size) }];
  return settle(state, command, [...ended(state, unit, { on, into: shares, below: into }), ...grown]);
}

export type SplitPart = { percent: number; size: Size } & ({ unit: string } | { name: string });

/** A unit becomes several, by whole percents that sum to 100; what is new is made on the spot, beside it. */
export function splitUnit(
  state: Municipality,
  command: Ordering & { unit: string; parts: readonly SplitPart[] },
): Decision<OrganisationRefused> {
  const { on, parts } = command;
  const found = openUnit(state, command);
  if ('reason' in found) return found;
  const { unit } = found;
  const when = { asOf: on, knownAt: state.seq };
  if (parts.length < 2 || parts.reduce((sum, { percent }) => sum + percent, 0) !== 100)
    return refuse('partsNotWhole');
  const made: EventOf<'unit.described'>[] = [];
  const shares: EventOf<'unit.closed'>['into'] = [];
  const taken = new Set(state.units.keys());
  for (const part of parts) {
    const { kind } = unit;
    const event = { type: 'unit.described', on, kind, ...given(part.size) } as const;
    if ('unit' in part) {
      const heir = state.units.get(part.unit);
      if (!heir) return refuse('unknownUnit');
      if (part.unit === unit.id) return refuse('intoItself');
      if (!isOpen(heir, when)) return refuse('unitIsClosed');
      if (lineage(state.units, heir.id, when).includes(unit.id)) return refuse('intoBelow');
      if (Object.keys(given(part.size)).length > 0) made.push({ ...event, kind: heir.kind, unit: heir.id });
      shares.push({ unit: heir.id, basisPoints: part.percent * 100 });
      continue;
    }
    if (isNameTaken(state, { kind, name: part.name, on, except: unit.id })) return refuse('nameTaken');
    const id = newUnitId(taken, kind, part.name);
    taken.add(id);
    made.push({ ...event, unit: id, name: part.name, ...inherited(unit, when) });
    shares.push({ unit: id, basisPoints: part.percent * 100 });
  }
  const isTwice = new Set(shares.map((share) => share.unit)).size < shares.length;
  const names = parts.flatMap((part) => ('name' in part ? [nameKey(part.name)] : []));
  if (isTwice || new Set(names).size < names.length) return refuse('nameTaken');
  const [largest] = [...shares].sort((a, b) => b.basisPoints - a.basisPoints);
  return settle(state, command, [
    ...made,
    ...ended(state, unit, { on, into: shares, below: largest?.unit ?? null }),
  ]);
}

/** A unit is no more, and nobody takes it over: its time counts in what lay above it. */
export function closeDown(
  state: Municipality,
  command: Ordering & { unit: string; reason?: string | undefined },
): Decision<OrganisationRefused> {
  const { on, reason } = command;
  const found = openUnit(state, command);
  if ('reason' in found) return found;
  const { unit } = found;
  const above = valueAt(unit.parent, { asOf: on, knownAt: state.seq }) ?? null;
  return settle(state, command, ended(state, unit, { on, into: [], below: above, reason }));
}

function openUnit(
  state: Municipality,
  command: Ordering & { unit: string },
): { unit: Unit } | Refusal<OrganisationRefused> {
  if (!mayOrganise(state, command)) return refuse('needsOffice');
  const unit = state.units.get(command.unit);
  if (!unit) return refuse('unknownUnit');
  const isClosing = unit.closed.some(({ supersededAt }) => supersededAt === undefined);
  const isThere = isOpen(unit, { asOf: command.on, knownAt: state.seq });
  return isClosing || !isThere ? refuse('unitIsClosed') : { unit };
}

/** What a new part has from the unit it was a part of. */
function inherited(unit: Unit, when: { asOf: string; knownAt: number }): UnitFacts {
  const parent = valueAt(unit.parent, when) ?? null;
  const fullTimeWeek = valueAt(unit.fullTimeWeek, when);
  const leanState = valueAt(unit.leanState, when);
  return { parent, ...given({ fullTimeWeek, leanState }) };
}

/** The unit ends, with the roles that were for it; what lay right below it goes to `below`. */
function ended(
  state: Municipality,
  unit: Unit,
  {
    on,
    into,
    below,
    reason,
  }: Pick<EventOf<'unit.closed'>, 'on' | 'into' | 'reason'> & { below: string | null },
): Event[] {
  const when = { asOf: on, knownAt: state.seq };
  const children = [...state.units.values()].filter(
    (one) => isOpen(one, when) && valueAt(one.parent, when) === unit.id,
  );
  const grants = state.grants.filter((grant) => {
    const end = endOf(grant, state.seq);
    return grant.unit === unit.id && (end === undefined || end > on);
  });
  const held = new Map(grants.map((grant) => [`${grant.role} ${grant.person}`, grant]));
  return [
    ...children.map(({ id, kind }): Event => ({ type: 'unit.described', on, unit: id, kind, parent: below })),
    { type: 'unit.closed', on, unit: unit.id, into, ...(reason === undefined ? {} : { reason }) },
    ...[...held.values()].map(
      ({ person, role }): Event => ({ type: 'role.ended', on, person, role, unit: unit.id }),
    ),
  ];
}
