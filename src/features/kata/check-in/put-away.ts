import { addDays } from '../../../domain/time/dates.ts';
import { weekOf } from '../../../domain/time/weeks.ts';
import type { Delivery } from '../../../ports/deliveries.ts';
import type { Services, Tick } from '../../handler.ts';
import { overtaken } from '../../once-a-day.ts';
import { weekOfKey } from './view.ts';

/** Days in which somebody may ask why a check-in never came. */
const daysKnown = 28;
/** Days in which a corrected answer is written to every message that shows it: nobody scrolls further back. */
const daysShown = 84;

type Known = {
  sent: readonly Delivery[];
  /** Keys of what is open, also where the team rests: what nobody knows about would else be sent a second time. */
  current: ReadonlySet<string>;
  /** Keys of what was opened in the last weeks and not answered. */
  missed: readonly string[];
};

/** What did not get through in its time is kept for some weeks; what was answered meanwhile nobody needs to look into. */
export async function putAway(
  { tenant, today, now }: Tick,
  { sent, current, missed }: Known,
  { deliveries }: Pick<Services, 'deliveries'>,
): Promise<void> {
  const since = new Date(now.getTime() - daysKnown * 86_400_000).toISOString();
  const isKnown = new Set(
    sent.filter(({ at, reason }) => reason === 'down' && at > since).map(({ key }) => key),
  );
  const over = new Set(overtaken(sent, current).filter((key) => !isKnown.has(key)));
  const late = missed.filter((key) => over.delete(key));
  await deliveries.tooLate(tenant, late, now.toISOString());
  await deliveries.forget(tenant, [...over]);
  const oldest = weekOf(addDays(today, -daysShown));
  await deliveries.forgetShown(tenant, (subject) => (weekOfKey(subject) ?? oldest) < oldest);
}
