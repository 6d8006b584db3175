import type { Beside } from '../domain/totals/beside.ts';
import type { Texts } from './nb/index.ts';

/** Where the bases differ, so that nobody compares what cannot be compared. */
export function cautionWords(t: Texts, rows: readonly Beside[], nameOf: (unit: string) => string): string[] {
  const named = (some: readonly Beside[]) => some.map(({ unit }) => nameOf(unit)).join(', ');
  const ownWeek = rows.filter(({ hasOwnWeek }) => hasOwnWeek);
  const weak = rows.filter(({ agreedOn }) => agreedOn > 0.5);
  return [
    ...(ownWeek.length > 0 ? [t.views.ownWeek(named(ownWeek))] : []),
    ...(weak.length > 0 ? [t.views.weak(named(weak))] : []),
  ];
}
