import type { Municipality } from '../municipality.ts';
import { type Actor, holdsOneOf, leading, rolesFor } from '../people/authority.ts';
import { leadersOf, nearestHolders } from '../people/roles.ts';
import { lineage } from '../unit/unit.ts';

/** Where an answer is due, on which date, and who cannot give it: whoever reported it, or proposed the number. */
export type Due = { place: string | undefined; on: string; but?: string | undefined };

/**
 * Who answers: the nearest leader above or in the place, other than who cannot. Nobody: whoever stands in for a
 * leader, the programme office and the administrators.
 */
export function answerersOf(state: Municipality, { place, on, but }: Due): readonly string[] {
  const line = place === undefined ? [] : lineage(state.units, place, { asOf: on, knownAt: state.seq });
  for (const unit of line) {
    const leaders = leadersOf(state, unit, on).filter((leader) => leader !== but);
    if (leaders.length > 0) return leaders;
  }
  return [];
}

/** Whether it is this person who is to answer. */
export function isAnswerer(state: Municipality, actor: Actor, due: Due): boolean {
  if (actor.by === due.but) return false;
  const answerers = answerersOf(state, due);
  if (answerers.length > 0) return answerers.includes(actor.by);
  return holdsOneOf(rolesFor(state, actor, due.place, due.on), leading);
}

/** Those who hear that there is something to answer. */
export function hearers(state: Municipality, due: Due): readonly string[] {
  const answerers = answerersOf(state, due);
  if (answerers.length > 0) return answerers;
  for (const role of ['programmeOffice', 'administrator'] as const) {
    const standIns = nearestHolders(state, role, due.place ?? '', due.on).filter((one) => one !== due.but);
    if (standIns.length > 0) return standIns;
  }
  return [];
}
