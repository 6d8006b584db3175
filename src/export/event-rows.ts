import type { Entry } from '../domain/entry.ts';
import type { Event } from '../domain/events.ts';
import type { Role } from '../domain/people/roles.ts';

/** One event as a row to read: who by role, when, about what; never a person. */
export type EventRow = {
  seq: number;
  recorded: string;
  on: string;
  type: Event['type'];
  role: Role | undefined;
  subject: string | undefined;
  unit: string | undefined;
  title: string | undefined;
  hoursPerYear: number | undefined;
  evidence: string | undefined;
};

/** An entry's events, in the order they were told; `isIn` says which units are asked about. */
export function* eventRows(
  { seq, at, role, events }: Entry,
  { isIn, unitOf }: { isIn: (unit: string) => boolean; unitOf: (subject: string) => string | undefined },
): Generator<EventRow> {
  for (const event of events) {
    const told = event as Event & Record<string, unknown>;
    const subject = text(told.gain) ?? text(told.thief) ?? text(told.board);
    const unit = text(told.unit) ?? (subject === undefined ? undefined : unitOf(subject));
    if (unit !== undefined && !isIn(unit)) continue;
    yield {
      ...{ seq, role, subject, unit, on: event.on, type: event.type, recorded: at.slice(0, 10) },
      title: text(told.title) ?? text(told.name),
      hoursPerYear: hoursOf(told),
      evidence: evidenceOf(event),
    };
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function hoursOf({ minutesPerYear, netMinutesPerYear }: Record<string, unknown>): number | undefined {
  const minutes = netMinutesPerYear ?? minutesPerYear;
  return typeof minutes === 'number' ? minutes / 60 : undefined;
}

function evidenceOf(event: Event): string | undefined {
  if (event.type === 'gain.imported') return event.evidence;
  if (event.type !== 'gain.realised') return undefined;
  return event.uses.flatMap(({ evidence }) => evidence.map(({ reference }) => reference)).join('; ');
}
