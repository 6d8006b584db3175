import type { Municipality } from '../../domain/municipality.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';

export type Joined = { support: string; thief: string; seq: number };

/** Which of these ids are supports that still count, and of what: the directory keeps them beside the reports. */
export function supportsAmong(state: Municipality, ids: readonly string[]): Joined[] {
  const { thieves } = state;
  const wanted = new Set(ids.filter((id) => !thieves.has(id)));
  if (wanted.size === 0) return [];
  const found: Joined[] = [];
  for (const thief of thieves.values()) {
    // Few have any, and working out where one stands costs more than looking.
    if (!thief.facts.some((fact) => fact.kind === 'supported' && wanted.has(fact.support))) continue;
    const supports = thiefNow(thief)?.supports ?? [];
    for (const { id } of supports) {
      const seq = thief.facts.findLast((fact) => fact.kind === 'supported' && fact.support === id)?.seq ?? 0;
      if (wanted.has(id)) found.push({ support: id, thief: thief.id, seq });
    }
  }
  return found;
}
