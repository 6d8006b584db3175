/**
 * How an old event becomes one of today. The list is only ever added to, at its end: a ledger holds the shapes of all
 * years, and each step takes the shape that the steps before it made. What is on disk stays as it was written.
 */
export type Migration = {
  type: string;
  /** The shape it takes: an event without `version` has version 1. */
  version: number;
  /** Must return another type or a higher version. */
  upcast(event: RawEvent): RawEvent;
};

type RawEvent = { type: string; version?: number; [key: string]: unknown };

export const migrations: readonly Migration[] = [];

/** Takes each event of a raw entry through the steps that fit it, in their order. */
export function upcastEntry(raw: unknown, steps: readonly Migration[] = migrations): unknown {
  if (steps.length === 0 || !hasEvents(raw)) return raw;
  return { ...raw, events: raw.events.map((event) => upcastEvent(event, steps)) };
}

function upcastEvent(event: unknown, steps: readonly Migration[]): unknown {
  let now = event;
  for (const step of steps) {
    if (isEvent(now) && now.type === step.type && (now.version ?? 1) === step.version) now = step.upcast(now);
  }
  return now;
}

function hasEvents(raw: unknown): raw is { events: unknown[] } {
  return typeof raw === 'object' && raw !== null && 'events' in raw && Array.isArray(raw.events);
}

function isEvent(raw: unknown): raw is RawEvent {
  return typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string';
}
