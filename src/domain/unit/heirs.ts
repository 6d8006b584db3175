import { valueAt, type When } from '../dated.ts';
import type { Share } from '../events.ts';
import { lineage, type Units } from './unit.ts';

/**
 * Who answers for a unit: itself; of one that is no more, the unit that took the largest part of it (the first named
 * of equals), and of one that nobody took over, what lay above it. One place answers, so that nothing that is open
 * waits for somebody else. Undefined is the municipality itself.
 */
export function heirOf(units: Units, id: string, when: When): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    const into: readonly Share[] | undefined = valueAt(units.get(at)?.closed ?? [], when);
    if (into === undefined) return at;
    seen.add(at);
    const parent: string | null | undefined = valueAt(units.get(at)?.parent ?? [], when);
    at = [...into].sort((a, b) => b.basisPoints - a.basisPoints)[0]?.unit ?? parent ?? undefined;
  }
  return undefined;
}

/** From whoever answers for a unit up to the municipality. */
export function answeringLine(units: Units, id: string, when: When): string[] {
  const heir = heirOf(units, id, when);
  return heir === undefined ? [] : lineage(units, heir, when);
}
