/** The middle value; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Nearest rank: the smallest value that `share` per cent of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * A B A B …: whatever else the machine does meanwhile, all sides get their share of it. Gives what each side gave,
 * round by round.
 */
export async function sideBySide<K extends string, T>(
  rounds: number,
  sides: Record<K, () => Promise<T> | T>,
): Promise<Record<K, T[]>> {
  const names = Object.keys(sides) as K[];
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) results[name].push(await sides[name]());
  return results;
}

/** Milliseconds that it takes. */
export async function timed(run: () => Promise<unknown> | unknown): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}
