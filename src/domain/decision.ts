import type { Event } from './events.ts';
import type { Role } from './people/roles.ts';

/** What a rule says: events to keep (none: it is so already), or why not, by the name of a text for people. */
export type Decision<R extends string = string> = Kept | Refusal<R>;

/** `role` is what the rule relied on, and stands in the entry beside who acted. */
export type Kept = { kind: 'events'; events: Event[]; role?: Role };

export type Refusal<R extends string = string> = {
  kind: 'refused';
  reason: R;
  params?: Record<string, string | number>;
};

export function keep(...events: Event[]): Kept {
  return { kind: 'events', events };
}

/** As `keep`, by someone acting in the first of these roles that they hold. */
export function keepAs(held: ReadonlySet<Role>, roles: readonly Role[], ...events: Event[]): Kept {
  const role = roles.find((one) => held.has(one));
  return role ? { kind: 'events', events, role } : keep(...events);
}

export function refuse<R extends string>(reason: R, params?: Record<string, string | number>): Refusal<R> {
  return params ? { kind: 'refused', reason, params } : { kind: 'refused', reason };
}
