import { type Decision, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { endOf } from '../people/roles.ts';
import type { Reorganisation } from './reorganisations.ts';
import { mayOrganise, type Ordering, type OrganisationRefused, settle } from './settle.ts';

/**
 * A change of the organisation was a mistake: it counts no more on any day, and stays in the story with the reason.
 * The roles that ended with it are given anew. A unit that it made must not be in use yet.
 */
export function undoReorganisation(
  state: Municipality,
  command: Omit<Ordering, 'on'> & { entry: number; reason: string },
): Decision<OrganisationRefused> {
  const { entry, reason, today } = command;
  const change = state.reorganisations.find((one) => one.entry === entry);
  if (!mayOrganise(state, { ...command, on: today })) return refuse('needsOffice');
  if (!change || change.undone !== undefined) return refuse('nothingToUndo');
  if (madeBy(state, change).some((unit) => isInUse(state, unit, entry))) return refuse('undoInUse');
  const from = change.events.map(({ on }) => on).sort()[0] as string;
  return settle(state, { ...command, on: from }, [
    { type: 'unit.corrected', on: today, entry, reason },
    ...rolesAnew(state, entry, today),
  ]);
}

/** Units that nobody had heard of before. */
function madeBy(state: Municipality, { entry }: Reorganisation): string[] {
  return [...state.units.values()].filter(({ name }) => name[0]?.seq === entry).map(({ id }) => id);
}

function isInUse(state: Municipality, id: string, entry: number): boolean {
  const isLater = ({ seq, supersededAt }: { seq: number; supersededAt?: number }) =>
    seq !== entry && supersededAt === undefined;
  const isToldOf = [...state.units.values()].some(
    (unit) =>
      (unit.id === id &&
        [unit.name, unit.parent, unit.employees, unit.fte, unit.fullTimeWeek, unit.leanState, unit.closed]
          .flat()
          .some(isLater)) ||
      unit.parent.some((fact) => fact.value === id && isLater(fact)) ||
      unit.closed.some((fact) => fact.value.some((share) => share.unit === id) && isLater(fact)),
  );
  const names = (fact: object) =>
    ('unit' in fact && fact.unit === id) ||
    ('to' in fact && fact.to === id) ||
    ('shares' in fact && (fact.shares as { unit: string }[]).some(({ unit }) => unit === id));
  return (
    isToldOf ||
    state.grants.some((grant) => grant.unit === id && grant.ends.length === 0) ||
    [...state.gains.values(), ...state.thieves.values()].some(({ facts }) => facts.some(names)) ||
    [state.boards, state.checkIns].some((all) => [...all.values()].some(({ unit }) => unit === id)) ||
    [...state.subscriptions.values()].some(({ unit, isStopped }) => unit === id && !isStopped)
  );
}

/**
 * From the day they ended, or from today where that day is past, and as long as they were given for. Whoever has left
 * meanwhile gets nothing back from then on.
 */
function rolesAnew(state: Municipality, entry: number, today: string): Event[] {
  return state.grants.flatMap((grant): Event[] => {
    const end = grant.ends.at(-1);
    if (end?.seq !== entry) return [];
    const { person, role, unit, deputyFor } = grant;
    const left = state.left.filter((one) => one.person === person && one.seq > entry).map(({ on }) => on);
    const until = [endOf(grant, entry - 1), ...left].filter((day) => day !== undefined).sort()[0];
    const on = end.on > today ? end.on : today;
    if (until !== undefined && until <= on) return [];
    return [
      {
        ...{ type: 'role.granted', on, person, role },
        ...(unit === undefined ? {} : { unit }),
        ...(until === undefined ? {} : { until }),
        ...(deputyFor === undefined ? {} : { deputyFor }),
      },
    ];
  });
}
