import { hearers } from '../../domain/time-thief/answerers.ts';
import { placeOf } from '../../domain/time-thief/assessing.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import type { Texts } from '../../language/texts.ts';
import type { Post, Services, Turn } from '../handler.ts';
import { answersTo, noticesTo } from '../notices.ts';
import type { ShownThief } from './shown-thief.ts';

type Line = (t: Texts) => string;

/**
 * Those whom it concerns: who reported it, those who said that it is so with them too, and those whose own was merged
 * into it. The directory alone knows them, by the ids; a report stored without its author has no row, and nothing is sent.
 */
export async function toAuthorAndSupporters(
  turn: Turn,
  services: Services,
  { id, supports, merged }: ShownThief,
  line: Line,
): Promise<Post[]> {
  const ids = [id, ...supports.map((one) => one.id), ...merged.map((one) => one.id)];
  const found = await Promise.all(ids.map((one) => services.directory.reporterOf(turn.tenant, one)));
  const people = new Set(found.filter((one) => one !== undefined));
  return answersTo([...people], { turn, services }, line);
}

/** Whoever reported it, who alone is asked. */
export function toReporter(
  turn: Turn,
  services: Services,
  { reporter }: ShownThief,
  line: Line,
): Promise<Post[]> {
  return answersTo(reporter === undefined ? [] : [reporter], { turn, services }, line);
}

/** Those who are to answer where it lies now; `but` cannot. */
export async function toHearers(
  turn: Turn,
  services: Services,
  { id, reporter }: ShownThief,
  line: Line,
  but = reporter,
): Promise<Post[]> {
  const people = await services.municipalities.look(turn.tenant, (state) => {
    const thief = state.thieves.get(id);
    const at = thief && thiefNow(thief);
    return at ? hearers(state, { place: placeOf(at), on: turn.today, but }) : [];
  });
  return noticesTo(people, { turn, services }, line);
}
