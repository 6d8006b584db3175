import { z } from 'zod/v4';
import type { Decision, Refusal } from '../../src/domain/decision.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Event } from '../../src/domain/events.ts';

/** A domain of our own, so that these tests are about the ledger: a note is kept, and each note has an echo. */
export type Note = { type: 'note' | 'echo'; text: string };
export type Notes = { texts: string[]; echoes: number };

export const tenant = '11111111-1111-1111-1111-111111111111';
export const otherTenant = '22222222-2222-2222-2222-222222222222';
export const clock = { now: () => new Date('2026-11-23T10:00:00.000Z') };

const entrySchema = z.strictObject({
  seq: z.int().positive(),
  at: z.union([z.iso.datetime(), z.iso.date()]),
  by: z.string().optional(),
  role: z.string().optional(),
  commandId: z.string().min(1),
  events: z.array(z.strictObject({ type: z.enum(['note', 'echo']), text: z.string() })).min(1),
});

export function parseNotes(raw: unknown): Entry {
  return entrySchema.parse(raw) as unknown as Entry;
}

export const emptyNotes = (): Notes => ({ texts: [], echoes: 0 });

export function evolveNotes(state: Notes, entry: Entry): void {
  for (const event of entry.events as unknown as Note[]) {
    if (event.text === 'cannot be folded') throw new Error('cannot be folded');
    if (event.type === 'note') state.texts.push(event.text);
    else state.echoes += 1;
  }
}

export const folding = { clock, empty: emptyNotes, evolve: evolveNotes };

/** Two events in one entry: half of it would be a note without its echo. */
export function noteAndEcho(text: string): { kind: 'events'; events: Event[] } {
  const events: Note[] = [
    { type: 'note', text },
    { type: 'echo', text },
  ];
  return { kind: 'events', events: events as unknown as Event[] };
}

export const note = (text: string) => (): Decision => noteAndEcho(text);
export const refusal: Refusal<'no'> = { kind: 'refused', reason: 'no' };

export function entry(seq: number, commandId = `command-${seq}`, text = `note ${seq}`): Entry {
  return { seq, at: '2026-11-23T10:00:00.000Z', commandId, events: noteAndEcho(text).events };
}
