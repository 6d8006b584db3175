import { type Dated, newest, valueAt } from '../dated.ts';
import { type Decision, keep, refuse } from '../decision.ts';
import type { EventOf } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { mayOrganise, type Ordering, type OrganisationRefused, settle } from './settle.ts';
import { isOpen, type Unit } from './unit.ts';
import { nameKey, newUnitId } from './unit-ids.ts';

type Described = EventOf<'unit.described'>;
/** Facts about a unit; those that are absent stay as they are. `parent` null is the municipality itself. */
export type UnitFacts = Partial<
  Pick<Described, 'name' | 'parent' | 'employees' | 'fte' | 'fullTimeWeek' | 'leanState'>
>;

/** A new unit or service area from a date. */
export function createUnit(
  state: Municipality,
  command: Ordering & { kind: Unit['kind']; facts: UnitFacts & { name: string; parent: string | null } },
): Decision<OrganisationRefused> {
  const { on, kind, facts } = command;
  if (!mayOrganise(state, command)) return refuse('needsOffice');
  if (isNameTaken(state, { kind, name: facts.name, on })) return refuse('nameTaken');
  const unit = newUnitId(state.units, kind, facts.name);
  return settle(state, command, [{ type: 'unit.described', on, unit, kind, ...given(facts) }]);
}

/** Another name, place above, number of staff, full-time week or Lean state from a date; only what differs is told. */
export function changeUnit(
  state: Municipality,
  command: Ordering & { unit: string; facts: UnitFacts },
): Decision<OrganisationRefused> {
  const { on } = command;
  if (!mayOrganise(state, command)) return refuse('needsOffice');
  const unit = state.units.get(command.unit);
  const when = { asOf: on, knownAt: state.seq };
  if (!unit) return refuse('unknownUnit');
  if (!isOpen(unit, when)) return refuse('unitIsClosed');
  const facts = Object.fromEntries(
    Object.entries(given(command.facts)).filter(
      ([fact, value]) => valueAt(unit[fact as keyof UnitFacts] as Dated<unknown>, when) !== value,
    ),
  ) as UnitFacts;
  if (Object.keys(facts).length === 0) return keep();
  const { name } = facts;
  if (name !== undefined && isNameTaken(state, { kind: unit.kind, name, on, except: unit.id }))
    return refuse('nameTaken');
  return settle(state, command, [{ type: 'unit.described', on, unit: unit.id, kind: unit.kind, ...facts }]);
}

/** Without the facts that are not given: an entry has no room for what is undefined. */
export function given(facts: UnitFacts): UnitFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Two open units of a kind never have one name; one that is no more gives its name free. */
export function isNameTaken(
  state: Municipality,
  { kind, name, on, except }: { kind: Unit['kind']; name: string; on: string; except?: string },
): boolean {
  const when = newest(state);
  return [...state.units.values()].some((unit) => {
    const isOver = valueAt(unit.closed, { asOf: on, knownAt: state.seq }) !== undefined;
    const known = valueAt(unit.name, when);
    const isSame = known !== undefined && nameKey(known) === nameKey(name);
    return isSame && !isOver && unit.kind === kind && unit.id !== except;
  });
}
