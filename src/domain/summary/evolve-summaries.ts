import type { Entry } from '../entry.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';

export type SummaryEvent = Extract<Event, { type: `summary.${string}` }>;

export function evolveSummaries({ subscriptions }: Municipality, event: SummaryEvent, entry: Entry): void {
  const { subscription: id, on } = event;
  const known = subscriptions.get(id);
  if (event.type === 'summary.scheduled') {
    const { unit, every, to } = event;
    const { at: since, seq } = entry;
    const opened = known?.opened ?? [];
    subscriptions.set(id, { id, unit, every, to, since, on, seq, isStopped: false, opened });
    return;
  }
  if (!known) throw new Error(`${event.type}: there is no subscription ${id}`);
  if (event.type === 'summary.stopped') {
    known.isStopped = true;
    return;
  }
  const { unit, from, asOf, knownAt } = event;
  known.opened.push({ unit, from, asOf, knownAt });
}
