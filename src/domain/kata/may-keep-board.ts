import type { Municipality } from '../municipality.ts';
import { type Actor, rolesFor } from '../people/authority.ts';
import type { Storyboard } from './storyboard.ts';

/** Who acts, and the units they act in: the one they belong to, and that of the channel they write in. */
export type Keeper = { actor: Actor; units: readonly (string | undefined)[]; on: string };

/** A team keeps its own boards: who belongs to the unit, writes in its channel, or holds a role for it. */
export function mayKeepBoards(state: Municipality, { actor, units, on }: Keeper, unit: string): boolean {
  return units.includes(unit) || rolesFor(state, actor, unit, on).size > 0;
}

/** As the unit's boards; and the three who are named on it, wherever they work. */
export function mayKeepBoard(state: Municipality, keeper: Keeper, board: Storyboard): boolean {
  const { by } = keeper.actor;
  return Object.values(board.people).includes(by) || mayKeepBoards(state, keeper, board.unit);
}

export function isCoach(state: Municipality, { actor, on }: Keeper, { people, unit }: Storyboard): boolean {
  return people.coach === actor.by || rolesFor(state, actor, unit, on).has('coach');
}

export function isSecondCoach(
  state: Municipality,
  { actor, on }: Keeper,
  { people, unit }: Storyboard,
): boolean {
  return people.secondCoach === actor.by || rolesFor(state, actor, unit, on).has('secondCoach');
}
