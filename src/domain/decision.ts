import type { Event } from './events.ts';

/** What a rule says: events to keep (none: it is so already), or why not, by the name of a text for people. */
export type Decision<R extends string = string> = { kind: 'events'; events: Event[] } | Refusal<R>;

export type Refusal<R extends string = string> = {
  kind: 'refused';
  reason: R;
  params?: Record<string, string | number>;
};

export function keep(...events: Event[]): { kind: 'events'; events: Event[] } {
  return { kind: 'events', events };
}

export function refuse<R extends string>(reason: R, params?: Record<string, string | number>): Refusal<R> {
  return params ? { kind: 'refused', reason, params } : { kind: 'refused', reason };
}
