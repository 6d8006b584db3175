import type { IsReached, TeamCheckIn } from '../../../domain/check-in/check-in.ts';
import type { Services, Turn } from '../../handler.ts';
import { checkInKey } from './view.ts';

/** Which check-ins Teams has taken. What was sent is remembered for longer than anybody looks back. */
export async function reachedIn(
  { deliveries }: Pick<Services, 'deliveries'>,
  { tenant, now }: Pick<Turn, 'tenant' | 'now'>,
): Promise<(team: TeamCheckIn) => IsReached> {
  const all = await deliveries.all(tenant, now.toISOString());
  const sent = new Set(all.filter(({ state }) => state === 'sent').map(({ key }) => key));
  return ({ channel }) =>
    ({ id }) =>
      sent.has(checkInKey(channel, id));
}
