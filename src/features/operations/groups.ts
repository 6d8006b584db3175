import { type Delivery, type DeliveryState, needsDecision } from '../../ports/deliveries.ts';

/** Deliveries that have come to the same for the same reason, the newest first. */
export type Group = { id: string; first: Delivery; those: readonly Delivery[] };

/** What needs somebody first. */
const order: readonly DeliveryState[] = ['unknown', 'failed', 'inactive', 'late', 'claimed', 'sent'];

/** Down twice is two reasons; what is tried again by itself is apart from what waits for somebody. */
function idOf(delivery: Delivery): string {
  const { state, reason, since, at } = delivery;
  const down = since === undefined ? [] : [since, at];
  return [state, reason, ...down, ...(needsDecision(delivery) ? ['decide'] : [])].join(' ');
}

export function groupsOf(all: readonly Delivery[]): Group[] {
  const newestFirst = all.toSorted((a, b) => b.at.localeCompare(a.at));
  const place = ({ first: { state } }: Group) => order.indexOf(state);
  return Array.from(Map.groupBy(newestFirst, idOf), ([id, those]) => ({ id, those }))
    .flatMap(({ id, those }) => those.slice(0, 1).map((first) => ({ id, first, those })))
    .sort((a, b) => place(a) - place(b));
}
