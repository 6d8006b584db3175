import type { Municipality } from '../../domain/municipality.ts';
import type { ListedGrant } from '../../domain/people/role-lists.ts';
import type { Role } from '../../domain/people/roles.ts';
import { addDays } from '../../domain/time/dates.ts';
import { unitName } from '../../domain/unit/unit.ts';
import type { Texts } from '../../language/texts.ts';

type Names = (pseudonym: string) => string;

/** What a role is called with whose place it takes: «enhetsleder, stedfortreder for Kari Nordli». */
export function roleTitle(
  { role, deputyFor }: { role: Role; deputyFor?: string | undefined },
  nameOf: Names,
  t: Texts,
): string {
  return deputyFor === undefined ? t.roles[role] : t.role.deputy(t.roles[role], nameOf(deputyFor));
}

/** Where from and for how long, a line each. */
export function periodLines({ from, until, isComing }: ListedGrant, t: Texts): string[] {
  const since = isComing ? t.role.comes(from) : t.role.since(from);
  return [until === undefined ? since : `${since}. ${t.role.lastDay(addDays(until, -1))}`];
}

/** What a unit is called on a day; none is the whole municipality. */
export function placeName(state: Municipality, unit: string | undefined, on: string, t: Texts): string {
  return unit === undefined ? t.role.whole : unitName(state.units, unit, { asOf: on, knownAt: state.seq });
}

/** Who something falls to, as words: the leaders, else the programme office. */
export function answeredBy(people: readonly string[], nameOf: Names, t: Texts): string {
  return people.length === 0 ? t.role.nobody : people.map(nameOf).join(', ');
}
