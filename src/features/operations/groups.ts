import { type Delivery, type DeliveryState, needsDecision } from '../../ports/deliveries.ts';

/** Deliveries that have come to the same for the same reason, the newest first; never empty. */
export type Group = { id: string; state: DeliveryState; those: readonly Delivery[] };

/** What needs somebody first. */
const order: readonly DeliveryState[] = ['unknown', 'failed', 'inactive', 'late', 'claimed', 'sent'];

/** Down twice is two reasons; what is tried again by itself is apart from what waits for somebody. */
function idOf(delivery: Delivery): string {
  const { state, reason, since, at } = delivery;
  const down = since === undefined ? [] : [since, at];
  return [state, reason, ...down, ...(needsDecision(delivery) ? ['decide'] : [])].join(' ');
}

export function groupsOf(all: readonly Delivery[]): Group[] {
  const groups = Array.from(Map.groupBy(all, idOf), ([id, those]) => ({
    id,
    state: those[0]?.state ?? 'sent',
    those: those.toSorted((a, b) => b.at.localeCompare(a.at)),
  }));
  const newest = ({ those }: Group) => those[0]?.at ?? '';
  const place = ({ state }: Group) => order.indexOf(state);
  return groups.sort((a, b) => place(a) - place(b) || newest(b).localeCompare(newest(a)));
}
