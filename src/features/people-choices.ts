import type { Choice } from '../cards/catalogue.ts';
import type { Person } from '../ports/directory.ts';

const mostPeople = 100;

/** People the directory knows: those who come first, and as many others by name as a card has room for. */
export function personChoices(people: readonly Person[], first: ReadonlySet<string> = new Set()): Choice[] {
  const isFirst = ({ pseudonym }: Person) => first.has(pseudonym);
  const rest = people.filter((person) => !isFirst(person)).sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  return [...people.filter(isFirst), ...rest]
    .slice(0, mostPeople)
    .map(({ objectId, name }) => ({ value: objectId, title: name }));
}
