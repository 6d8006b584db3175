import type { FactRow } from '../../cards/catalogue.ts';
import type { LeftBehind } from '../../domain/people/leaving.ts';
import type { Texts } from '../../language/texts.ts';
import { roleTitle } from './words.ts';

const mostLines = 10;

type Words = {
  place: (unit: string | undefined) => string;
  heirs: (people: readonly string[]) => string;
  nameOf: (pseudonym: string) => string;
  t: Texts;
};

/** What ends and what falls to whom, thing by thing. */
export function leftRows(left: LeftBehind, { place, heirs, nameOf, t }: Words): FactRow[] {
  const l = t.leaving;
  const rows = (title: string, values: string[]): FactRow[] => [
    ...values.slice(0, mostLines).map((value) => ({ title, value })),
    ...(values.length > mostLines ? [{ title, value: l.andMore(values.length - mostLines) }] : []),
  ];
  return [
    ...rows(
      l.roles,
      left.roles.map((grant) => `${roleTitle(grant, nameOf, t)}, ${place(grant.unit)}`),
    ),
    ...rows(
      l.deputies,
      left.deputies.map(({ person, role, unit }) => `${nameOf(person)}: ${t.roles[role]}, ${place(unit)}`),
    ),
    ...rows(
      l.units,
      left.units.map(({ unit, answeredBy: people }) => l.falls(place(unit), heirs(people))),
    ),
    ...rows(
      l.work,
      left.work.map(({ title, unit, answeredBy: people }) => l.fallsTitle(title, place(unit), heirs(people))),
    ),
    ...rows(
      l.proposals,
      left.proposals.map(({ title, unit }) => l.proposal(title, place(unit))),
    ),
    ...rows(
      l.subscriptions,
      left.subscriptions.map(({ unit }) => place(unit)),
    ),
  ];
}
