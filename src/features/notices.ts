import { type Texts, textsIn } from '../language/texts.ts';
import { languageFor } from '../ports/directory.ts';
import type { Post, Services, Turn } from './handler.ts';

/** The same words to each of these people, in the language of each; never to who is acting. */
export async function noticesTo(
  people: readonly string[],
  { turn, services }: { turn: Turn; services: Services },
  line: (texts: Texts) => string,
): Promise<Post[]> {
  const others = people.filter((person) => person !== turn.person.pseudonym);
  return Promise.all(
    others.map(async (person): Promise<Post> => {
      const known = await services.directory.person(turn.tenant, person);
      const text = line(textsIn(languageFor(known, turn.language)));
      return { to: { person }, text };
    }),
  );
}
