import {
  checkInsDue,
  checkInsOpen,
  type DueSlot,
  isTimeToAsk,
  type Wall,
  wallAt,
} from '../../../domain/check-in/calendar.ts';
import { openCheckIn } from '../../../domain/check-in/check-in-rules.ts';
import { todayInNorway } from '../../../domain/time/dates.ts';
import { nextWorkingDay } from '../../../domain/time/working-days.ts';
import { type Delivery, isFree } from '../../../ports/deliveries.ts';
import { hashOf } from '../../commanding.ts';
import { job, type OncePost } from '../../handler.ts';
import { overtaken } from '../../once-a-day.ts';
import { checkInCard } from './check-in-card.ts';
import { type CheckInView, checkInKey, checkInView } from './view.ts';

const name = 'check-in';
type Open = DueSlot & { view: Omit<CheckInView, 'mayKeep'> };

const askedKey = ({ channel, slot }: DueSlot) => checkInKey(channel, slot);
const reminderKey = ({ channel, slot }: DueSlot) => `check-in-reminder ${channel} ${slot}`;

/** Asks each team once a week in its channel, and reminds it once, in the same thread: never a person, and never of one. */
export const askTeams = job<DueSlot[]>({
  name,
  due: (state, { now }) => checkInsDue(state, now),
  async run({ tenant, today, now }, due, { deliveries, municipalities }) {
    for (const one of due) {
      const commandId = hashOf('check-in-opened', one.channel, one.slot);
      await municipalities.act(tenant, { commandId }, (state) => openCheckIn(state, one, today));
    }
    const open = await municipalities.look(tenant, (state) =>
      checkInsOpen(state, now).flatMap((one): Open[] => {
        const team = state.checkIns.get(one.channel);
        return team ? [{ ...one, view: checkInView(state, team, one.slot) }] : [];
      }),
    );
    const at = now.toISOString();
    const sent = (await deliveries.all(tenant, at)).filter((one) => one.job === name);
    // Of a week that is over, or answered meanwhile: nobody needs to look into what did not get through.
    const current = new Set(open.flatMap((one) => [askedKey(one), reminderKey(one)]));
    await deliveries.forget(tenant, overtaken(sent, current));
    const byKey = new Map(sent.map((delivery) => [delivery.key, delivery]));
    const wall = wallAt(now);
    return open.flatMap((one): OncePost[] => {
      if (!isTimeToAsk(one.view.team, wall, one.due)) return [];
      const isReminder = isToRemind(one, open, byKey.get(askedKey(one)), wall);
      const key = isReminder ? reminderKey(one) : askedKey(one);
      const to = { channel: one.channel };
      if (!isFree(byKey.get(key), to, at)) return [];
      const card = (language: Parameters<OncePost['card']>[0]) =>
        checkInCard(one.view, language, { isReminder });
      const thread = isReminder ? { inThreadOf: askedKey(one) } : {};
      return [{ ...{ job: name, to, items: [{ key, about: one.unit }], card }, ...thread }];
    });
  },
});

/** On the working day after it was sent; not where the team is asked anew that day. */
function isToRemind(
  { channel, slot }: Open,
  open: readonly Open[],
  asked: Delivery | undefined,
  { today }: Wall,
): boolean {
  if (asked?.state !== 'sent') return false;
  const isAskedAnew = open.some((other) => other.channel === channel && other.slot > slot);
  return !isAskedAnew && nextWorkingDay(todayInNorway(new Date(asked.at))) === today;
}
