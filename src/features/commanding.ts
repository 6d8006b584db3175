import { createHash, randomUUID } from 'node:crypto';
import { type Decision, type Refusal, refuse } from '../domain/decision.ts';
import type { Keeper } from '../domain/kata/may-keep-board.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Actor } from '../domain/people/authority.ts';
import { type RefusalReason, refusalText } from '../language/texts.ts';
import type { Outcome } from '../ports/municipalities.ts';
import type { Answer, Services, Turn } from './handler.ts';

/** A form's own mark: with the person and the content it makes a command that is done once. */
export function newNonce(): string {
  return randomUUID();
}

export function hashOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** The id of what a form makes: the same form pressed twice by the same person makes one thing. */
export function idFrom(turn: Turn, nonce: string): string {
  return hashOf(nonce, turn.person.pseudonym);
}

/** The id of what a form makes when nobody is to know who sent it: from the form alone. */
export function idWithoutPerson(nonce: string): string {
  return hashOf(nonce);
}

export function actorOf(turn: Turn): Actor {
  return { by: turn.person.pseudonym, isFirstAdministrator: turn.isFirstAdministrator };
}

/** Who acts on what a team keeps: for the unit they belong to and the one whose channel they write in. */
export function keeperOf(turn: Turn): Keeper {
  return { actor: actorOf(turn), units: [turn.place.unit, turn.person.unit], on: turn.today };
}

type Named = {
  verb: string;
  nonce: string;
  content: unknown;
  /** The entry names nobody. */
  isAnonymous?: boolean;
  /** Nor does it carry a time, which could lead to who acts. */
  isUntimed?: boolean;
};

/** What a rule made of a command, or that a guest may give none. */
export type Acted<R extends string> = Outcome<R | 'guestsOnlyLook'>;

/** Decides on the newest state; the same nonce, person and content again is the same command. Guests only look. */
export async function act<R extends RefusalReason>(
  turn: Turn,
  { municipalities }: Services,
  { verb, nonce, content, isAnonymous, isUntimed = false }: Named,
  decide: (state: Municipality) => Decision<R>,
): Promise<Acted<R>> {
  if (turn.isGuest) return refuse('guestsOnlyLook');
  const by = turn.person.pseudonym;
  // A report's command must not lead back to its author, not even by trying every pseudonym.
  const commandId = hashOf(verb, nonce, isAnonymous ? null : by, content);
  return municipalities.act(
    turn.tenant,
    { commandId, ...(isAnonymous ? {} : { by }), ...(isUntimed && { isUntimed }) },
    decide,
  );
}

/** What `act` would refuse; for whoever keeps something before it, which is to be left only by what is accepted. */
export async function foreseen<R extends RefusalReason>(
  turn: Turn,
  { municipalities }: Services,
  decide: (state: Municipality) => Decision<R>,
): Promise<Refusal<R | 'guestsOnlyLook'> | undefined> {
  if (turn.isGuest) return refuse('guestsOnlyLook');
  if ((await municipalities.glance(turn.tenant, decide)).kind !== 'refused') return undefined;
  // An answer rests on what is on disk.
  const decision = await municipalities.look(turn.tenant, decide);
  return decision.kind === 'refused' ? decision : undefined;
}

export function refused(
  turn: Turn,
  refusal: { reason: RefusalReason; params?: Record<string, string | number> },
): Answer {
  return { kind: 'refused', text: refusalText(turn.language, refusal) };
}
