import {
  checkInsDue,
  checkInsMissed,
  checkInsOpen,
  type DueSlot,
  type OpenSlot,
} from '../../../domain/check-in/calendar.ts';
import { openCheckIn } from '../../../domain/check-in/check-in-rules.ts';
import { todayInNorway } from '../../../domain/time/dates.ts';
import { nextWorkingDay } from '../../../domain/time/working-days.ts';
import { type Delivery, isFree } from '../../../ports/deliveries.ts';
import { hashOf } from '../../commanding.ts';
import { job, type OncePost } from '../../handler.ts';
import { checkInCard } from './check-in-card.ts';
import { noteNeverAsked } from './never-asked.ts';
import { putAway } from './put-away.ts';
import { checkInKey, checkInView } from './view.ts';

const name = 'check-in';

const askedKey = ({ channel, slot }: Pick<OpenSlot, 'channel' | 'slot'>) => checkInKey(channel, slot);
const reminderKey = ({ channel, slot }: OpenSlot) => `check-in-reminder ${channel} ${slot}`;

/** Asks each team once a week in its channel, and reminds it once, in the same thread: never a person, and never of one. */
export const askTeams = job<DueSlot[]>({
  name,
  due: (state, { now }) => checkInsDue(state, now),
  async run(tick, due, services) {
    const { tenant, today, now } = tick;
    const { deliveries, municipalities } = services;
    await noteNeverAsked(tick, name, services);
    for (const one of due) {
      const commandId = hashOf('check-in-opened', one.channel, one.slot);
      await municipalities.act(tenant, { commandId }, (state) => openCheckIn(state, one, today));
    }
    const { open, missed } = await municipalities.look(tenant, (state) => ({
      open: checkInsOpen(state, now),
      missed: checkInsMissed(state, now).map(askedKey),
    }));
    const at = now.toISOString();
    const sent = (await deliveries.all(tenant, at)).filter((one) => one.job === name);
    const current = new Set(open.flatMap((one) => [askedKey(one), reminderKey(one)]));
    await putAway(tick, { sent, current, missed }, services);
    const byKey = new Map(sent.filter(({ key }) => current.has(key)).map((one) => [one.key, one]));
    const free = open.flatMap((one) => {
      const isReminder = isToRemind(one, open, byKey.get(askedKey(one)), today);
      const key = isReminder ? reminderKey(one) : askedKey(one);
      return one.isNow && isFree(byKey.get(key), { channel: one.channel }, at)
        ? [{ ...one, key, isReminder }]
        : [];
    });
    // A copy of what is sent now, and not of all that is open.
    return municipalities.look(tenant, (state) =>
      free.flatMap(({ channel, unit, slot, key, isReminder }): OncePost[] => {
        const team = state.checkIns.get(channel);
        if (!team) return [];
        const view = checkInView(state, team, slot);
        const card: OncePost['card'] = (language) => checkInCard(view, language, { isReminder });
        const thread = isReminder ? { inThreadOf: checkInKey(channel, slot) } : {};
        return [{ ...{ job: name, to: { channel }, items: [{ key, about: unit }], card }, ...thread }];
      }),
    );
  },
});

/** On the working day after it was sent; not where the team is asked anew that day. */
function isToRemind(
  { channel, slot }: OpenSlot,
  open: readonly OpenSlot[],
  asked: Delivery | undefined,
  today: string,
): boolean {
  if (asked?.state !== 'sent') return false;
  const isAskedAnew = open.some((other) => other.channel === channel && other.slot > slot);
  return !isAskedAnew && nextWorkingDay(todayInNorway(new Date(asked.at))) === today;
}
