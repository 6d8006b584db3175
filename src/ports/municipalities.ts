import type { Decision, Refusal } from '../domain/decision.ts';
import type { TenantId } from '../domain/entry.ts';
import type { Event } from '../domain/events.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Role } from '../domain/people/roles.ts';

export type Command = {
  /** A hash of the form's nonce, the person and the content; unique per tenant. */
  commandId: string;
  /** The pseudonym of who acts; absent for reports. */
  by?: string;
  role?: Role;
  /** The entry carries the date alone: a time could lead to who reported. */
  isUntimed?: boolean;
};

export type Outcome<R extends string = string> =
  | { kind: 'done'; seq: number; events: readonly Event[] }
  /** This very command was done before. */
  | { kind: 'repeated'; seq: number }
  | Refusal<R>;

/** Each municipality's one fold. Every answer waits until the newest entry it rests on is on disk. */
export interface Municipalities<S = Municipality> {
  /** Decides on the newest state, evolves it at once, resolves when it is on disk; throws `NotSaved`. */
  act<R extends string>(
    tenant: TenantId,
    command: Command,
    decide: (state: S) => Decision<R>,
  ): Promise<Outcome<R>>;
  /** Reads the newest state; what is returned must be a value, never the state itself. */
  look<T>(tenant: TenantId, read: (state: S) => T): Promise<T>;
  /** `look` without the wait: only for what a later `look` or `act` of the same turn makes good. */
  glance<T>(tenant: TenantId, read: (state: S) => T): Promise<T>;
}
