import type { Municipality } from '../municipality.ts';

/** Experiments that ended in something learned, by unit, among those reviewed within the dates. */
export function learningsBetween(
  state: Municipality,
  { from, to }: { from: string; to: string },
): Map<string, number> {
  const learned = new Map<string, number>();
  for (const { unit, experiments } of state.boards.values())
    for (const { learning, resultOn } of experiments)
      if (learning && resultOn && resultOn >= from && resultOn <= to)
        learned.set(unit, (learned.get(unit) ?? 0) + 1);
  return learned;
}
