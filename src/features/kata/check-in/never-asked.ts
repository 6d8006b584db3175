import { checkInsNeverAsked } from '../../../domain/check-in/never-asked.ts';
import type { Services, Tick } from '../../handler.ts';
import { checkInKey } from './view.ts';

/** Longer than between two looks that are written down. */
const longestBreak = 20 * 60_000;

/**
 * What should have been asked while the bot was down, and cannot be any more, stands in the store with why. Written down
 * before this look is: a process that dies between the two does it again.
 */
export async function noteNeverAsked(
  { tenant, now }: Tick,
  job: string,
  { deliveries, municipalities }: Pick<Services, 'deliveries' | 'municipalities'>,
): Promise<void> {
  const until = now.toISOString();
  const from = await deliveries.lastLook(tenant);
  if (from !== undefined && now.getTime() - Date.parse(from) > longestBreak) {
    const never = await municipalities.look(tenant, (state) =>
      checkInsNeverAsked(state, new Date(from), now),
    );
    const those = never.map(({ channel, slot, unit: about, due }) => ({
      ...{ key: checkInKey(channel, slot), job, to: { channel }, about, due },
    }));
    await deliveries.neverSent(tenant, those, { from, until });
  }
  await deliveries.looked(tenant, until);
}
