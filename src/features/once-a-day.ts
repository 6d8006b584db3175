import { todayInNorway } from '../domain/time/dates.ts';
import { type Delivery, isSameRecipient, type Recipient } from '../ports/deliveries.ts';

/** Whether one of these deliveries has reached, or may have reached, the recipient today. */
export function isWrittenToToday(deliveries: Iterable<Delivery>, to: Recipient, today: string): boolean {
  for (const { state, to: other, at } of deliveries) {
    const mayHaveReached = state === 'claimed' || state === 'sent' || state === 'unknown';
    if (mayHaveReached && isSameRecipient(other, to) && todayInNorway(new Date(at)) === today) return true;
  }
  return false;
}

/** What did not get through, and is no longer among what is to be told: nobody needs to look into it. */
export function overtaken(deliveries: readonly Delivery[], keys: ReadonlySet<string>): string[] {
  const isOver = ({ key, state }: Delivery) => state !== 'sent' && state !== 'claimed' && !keys.has(key);
  return deliveries.filter(isOver).map(({ key }) => key);
}
