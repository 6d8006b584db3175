import { addDays } from '../domain/time/dates.ts';
import { claimsIn, forgetIn } from './claims.ts';
import { type DeliveryRow, lookKey, presentKey } from './deliveries-rows.ts';
import type { Rows } from './rows.ts';

type Store = Rows<DeliveryRow>;

/** Days that what was sent is remembered; what was not, until it is. */
const daysKept = 400;

/** Milliseconds between two looks that are written down. */
const betweenLooks = 10 * 60_000;

export async function presentIn(rows: Store, today: string): Promise<string> {
  const row = rows.get(presentKey);
  const known = row && 'present' in row ? row.present : undefined;
  if (known && known.last >= today) return known.since;
  const since = known && known.last >= addDays(today, -1) ? known.since : today;
  await rows.put({ present: { since, last: today } });
  const oldest = addDays(today, -daysKept);
  const old = claimsIn(rows, `${today}T00:00:00Z`).filter(({ state, at }) => state === 'sent' && at < oldest);
  await forgetIn(
    rows,
    old.map(({ key }) => key),
  );
  return since;
}

export function lastLookIn(rows: Store): string | undefined {
  const row = rows.get(lookKey);
  return row && 'look' in row ? row.look.at : undefined;
}

export async function lookedIn(rows: Store, at: string): Promise<void> {
  const before = lastLookIn(rows);
  // A clock that was far ahead must not hide how long nobody was there from then on.
  if (before !== undefined && Math.abs(Date.parse(at) - Date.parse(before)) < betweenLooks) return;
  await rows.put({ look: { at } });
}
