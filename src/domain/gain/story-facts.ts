import type { Fact, Teller, When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { approving } from '../people/authority.ts';
import { type Role, rolesAt } from '../people/roles.ts';
import { todayInNorway } from '../time/dates.ts';
import { type ThiefFact, thiefAt } from '../time-thief/time-thief.ts';
import { unitName } from '../unit/unit.ts';
import { type GainFact, gainAt } from './gain.ts';

type Told = GainFact | ThiefFact;

/** The day in Norway on which it was recorded, where that is another than the day it counts from. */
export function recordedOn({ on, at }: Fact & Teller): { recordedOn?: string } {
  const day = at.length === '2026-01-01'.length ? at : todayInNorway(new Date(at));
  return day === on ? {} : { recordedOn: day };
}

/**
 * The role someone acted in; where the entry does not say, one they held then. Whoever held none was a first
 * administrator. Undefined where nobody is named.
 */
export function roleOf(state: Municipality, told: Fact & Teller, unit: string | undefined): Role | undefined {
  const { by, role, on, seq } = told;
  if (role !== undefined || by === undefined) return role;
  const held = rolesAt(state, by, unit, { asOf: on, knownAt: seq });
  return approving.find((one) => held.has(one)) ?? 'administrator';
}

/** The entry that said a fact never held, when it was recorded, and why where that was said. */
export function takenAway({ supersededAt }: Told, facts: readonly Told[], { knownAt }: When) {
  if (supersededAt === undefined || supersededAt > knownAt) return undefined;
  const said = facts.filter(({ seq }) => seq === supersededAt);
  const [by] = said;
  const on = by && (recordedOn(by).recordedOn ?? by.on);
  return { on, seq: supersededAt, reason: said.map(reasonIn).find((reason) => reason !== undefined) };
}

function reasonIn(fact: Told): string | undefined {
  if (fact.kind === 'corrected') return fact.reason;
  return 'corrects' in fact ? fact.corrects : undefined;
}

/** What units are called, and other gains and time thieves, by the ids that the facts speak of. */
export function namesIn(
  state: Municipality,
  { told, when, units }: { told: readonly Told[]; when: When; units: readonly (string | undefined)[] },
): Record<string, string> {
  const names: Record<string, string> = {};
  const addUnit = (id: string | null | undefined) => {
    if (id) names[id] = unitName(state.units, id, when);
  };
  for (const id of units) addUnit(id);
  for (const fact of told) {
    if ('unit' in fact) addUnit(fact.unit);
    if (fact.kind === 'shared') for (const { unit } of fact.shares) addUnit(unit);
    if (fact.kind === 'escalated') addUnit(fact.to);
    if (fact.kind === 'claimed' && fact.after !== undefined) {
      const after = state.gains.get(fact.after);
      names[fact.after] = (after && gainAt(after, when)?.title) ?? fact.after;
    }
    if (fact.kind === 'merged') {
      const into = state.thieves.get(fact.into);
      names[fact.into] = (into && thiefAt(into, when)?.content.title) ?? fact.into;
    }
  }
  return names;
}
