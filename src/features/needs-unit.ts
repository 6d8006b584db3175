import { textsIn } from '../language/texts.ts';
import type { Onward, Reply, Services, Turn } from './handler.ts';

/** The unit a turn is about: the channel's, else the person's own. */
export function unitOf(turn: Turn): string | undefined {
  return turn.place.unit ?? turn.person.unit;
}

/** Asks which unit it is about when nobody has said, and then goes on; nothing when it is known. */
export async function needsUnit(
  turn: Turn,
  { municipalities }: Services,
  next: { verb: string; data: unknown },
): Promise<Reply | Onward | undefined> {
  const unit = unitOf(turn);
  const { isKnown, isEmpty } = await municipalities.look(turn.tenant, ({ units }) => ({
    isKnown: unit !== undefined && units.has(unit),
    isEmpty: units.size === 0,
  }));
  if (isKnown) return undefined;
  if (isEmpty) return { kind: 'text', text: textsIn(turn.language).unit.none };
  return { kind: 'press', turn, verb: 'unit.form', data: { next } };
}
