import { fromTheBeginning, type Teller } from '../dated.ts';
import type { Entry } from '../entry.ts';
import type { Event, EventOf } from '../events.ts';

type OrganisationEvent = EventOf<'unit.described' | 'unit.closed'>;

/** One entry that changed the organisation from a date. */
export type Reorganisation = Teller & {
  entry: number;
  events: OrganisationEvent[];
  /** Why it never held, once somebody said so. */
  undone?: string;
};

/** What a register tells from the beginning is corrected by a new register, and is no change of the organisation. */
const isChange = (event: Event): event is OrganisationEvent =>
  (event.type === 'unit.described' && event.on > fromTheBeginning && event.corrects === undefined) ||
  event.type === 'unit.closed';

export function evolveReorganisations(known: Reorganisation[], { seq, at, by, role, events }: Entry): void {
  for (const event of events) {
    const undone = event.type === 'unit.corrected' && known.find(({ entry }) => entry === event.entry);
    if (undone) undone.undone = event.reason;
  }
  const changes = events.filter(isChange);
  const isRegister = events.some(({ type, on }) => type === 'gain.imported' || on === fromTheBeginning);
  if (changes.length > 0 && !isRegister) known.push({ at, by, role, entry: seq, events: changes });
}
