import { isOpen } from '../domain/unit/unit.ts';
import { textsIn } from '../language/texts.ts';
import type { Onward, Reply, Services, Turn } from './handler.ts';

/**
 * What a unit is asked for: each only shows something. The card that asks carries it, and in a channel whoever presses
 * goes on with it as themselves: it must be nothing that somebody else could have do something in their name.
 */
export const askedForAUnit = [
  'storyboard.show',
  'storyboard.list',
  'time-thief.form',
  'time-thief.list',
] as const;
export type AskedForAUnit = { verb: (typeof askedForAUnit)[number]; data: unknown };

/** Whose board a turn is about: in a channel that of its team, else the person's own. */
export function boardUnit({ place, person }: Turn): string | undefined {
  return place.kind === 'channel' ? place.unit : person.unit;
}

/** The unit a person reports for: that of the channel they write in, else their own. */
export function reportUnit({ place, person }: Turn): string | undefined {
  return place.unit ?? person.unit;
}

/** Asks which unit it is about when nobody has said or the unit is no more, and then goes on; nothing when it is known. */
export async function needsUnit(
  turn: Turn,
  { municipalities }: Services,
  { unit, next }: { unit: string | undefined; next: AskedForAUnit },
): Promise<Reply | Onward | undefined> {
  const { isKnown, isEmpty } = await municipalities.look(turn.tenant, ({ units, seq }) => {
    const known = unit === undefined ? undefined : units.get(unit);
    const isKnown = known !== undefined && isOpen(known, { asOf: turn.today, knownAt: seq });
    return { isKnown, isEmpty: units.size === 0 };
  });
  if (isKnown) return undefined;
  if (isEmpty) return { kind: 'text', text: textsIn(turn.language).unit.none };
  return { kind: 'press', turn, verb: 'unit.form', data: { next } };
}
