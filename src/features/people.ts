import type { Choice } from '../cards/catalogue.ts';
import { isGuid } from '../domain/guid.ts';
import { textsIn } from '../language/texts.ts';
import type { Person } from '../ports/directory.ts';
import type { Services, Turn } from './handler.ts';

const mostPeople = 100;

/** What a pseudonym is called; of somebody who has been erased nothing is known. */
export async function namesIn(turn: Turn, { directory }: Services): Promise<(pseudonym: string) => string> {
  const people = await directory.people(turn.tenant);
  const names = new Map(people.map(({ pseudonym, name }) => [pseudonym, name]));
  return (pseudonym) => names.get(pseudonym) ?? textsIn(turn.language).role.somebody;
}

/** Those who come first, and as many others as a card has room for; Teams finds the rest in Entra as one types. */
export async function peopleChoices(
  turn: Turn,
  { directory }: Services,
  isFirst: (person: Person) => boolean = () => false,
): Promise<Choice[]> {
  const people = await directory.people(turn.tenant);
  const byName = (a: Person, b: Person) => a.name.localeCompare(b.name, 'nb');
  return [...people.filter(isFirst).sort(byName), ...people.filter((one) => !isFirst(one)).sort(byName)]
    .slice(0, mostPeople)
    .map(({ objectId, name }) => ({ value: objectId, title: name }));
}

/** Who has that object id, of those who have been met. */
export async function knownPerson(
  turn: Turn,
  { directory }: Services,
  objectId: string,
): Promise<Person | undefined> {
  return (await directory.people(turn.tenant)).find((one) => one.objectId === objectId.toLowerCase());
}

/** Who was chosen in the list, or looked up among everyone in Teams; met when they are new here. */
export async function chosenPerson(
  turn: Turn,
  services: Services,
  { person, other }: { person?: string | undefined; other?: string | undefined },
): Promise<Person | undefined> {
  const objectId = (other ?? person ?? '').toLowerCase();
  if (!isGuid(objectId)) return undefined;
  const known = await knownPerson(turn, services, objectId);
  return known ?? services.directory.meet(turn.tenant, { objectId, name: objectId });
}
