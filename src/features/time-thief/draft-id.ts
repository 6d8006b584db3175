import { hashOf } from '../commanding.ts';
import type { Turn } from '../handler.ts';

/** A form's draft: saved twice it is one. Nothing leads from it to the nonce, and so to a report without an author. */
export function draftIdOf(turn: Turn, nonce: string): string {
  return hashOf('draft', nonce, turn.person.pseudonym);
}
