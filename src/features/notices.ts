import { type Texts, textsIn } from '../language/texts.ts';
import { languageFor } from '../ports/directory.ts';
import type { Post, Services, Turn } from './handler.ts';

/** Under this the delivery of a person's notice is claimed: of the same thing two people have one each. */
export function noticeKey(person: string, id: string): string {
  return `notice ${person} ${id}`;
}

type Context = { turn: Turn; services: Services };

/**
 * The same words to each of these people, in the language of each; never to who is acting. They come in the day's one
 * message, unless the person wants each at once, or none.
 */
export function noticesTo(
  people: readonly string[],
  context: Context,
  line: (texts: Texts) => string,
): Promise<Post[]> {
  return notices(people, context, { line, isOwn: false });
}

/** As `noticesTo`, about something of the person's own that somebody has answered: it comes at once. */
export function answersTo(
  people: readonly string[],
  context: Context,
  line: (texts: Texts) => string,
): Promise<Post[]> {
  return notices(people, context, { line, isOwn: true });
}

async function notices(
  people: readonly string[],
  { turn, services }: Context,
  { line, isOwn }: { line: (texts: Texts) => string; isOwn: boolean },
): Promise<Post[]> {
  const others = people.filter((person) => person !== turn.person.pseudonym);
  const posts = await Promise.all(
    others.map(async (person): Promise<Post[]> => {
      const known = await services.directory.person(turn.tenant, person);
      const texts = textsIn(languageFor(known, turn.language));
      const to = { person };
      if (known?.notices === 'none') return [];
      const isAtOnce = isOwn || known?.notices === 'atOnce';
      return [{ to, text: line(texts), ...(isAtOnce ? {} : { isForDigest: true as const }) }];
    }),
  );
  return posts.flat();
}
