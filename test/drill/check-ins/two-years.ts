import { days, onTheWall, whenShown } from '../../domain/check-in/wall-calendar.ts';
import { tenant } from '../house.ts';
import { isShut } from './channels.ts';
import { type Drill, lookAt, newDrill } from './drill.ts';
import { askKey, channelIn, reminderOf, slotIn } from './oracle.ts';
import { answer, boardOf, change, decide, settleIn } from './people.ts';
import { changes, outages, teams } from './teams.ts';

// Two years of 70 units: the code that runs live, over real stores, compared with a calendar and with Teams' own book.

/** On the clock in Norway: before and after each team's time, at noon, and late in the evening. */
const looks = ['08:10', '10:05', '13:15', '19:45', '20:50'];
const weekendLooks = ['08:10', '13:15', '19:45', '20:50'];
/** UTC, on Sundays: in two of these nights each year the clock is moved. */
const nightLooks = ['00:05', '00:35', '01:05', '01:35'];
/** By then the claims of who died have run out. */
const fourMinutes = 240_000;

/** `risk` is that of dying at any step. */
export async function liveThroughTwoYears(folder: string, seed: number, risk = 0.0001): Promise<Drill> {
  const drill = await newDrill(folder, seed, risk);
  await settleIn(drill);
  const toCome = changes.values();
  let next = toCome.next().value;
  for (const { date, week, weekday, isWorkingDay } of days.values()) {
    if (date < '2026-01-01' || date > '2027-12-31') continue;
    for (const now of looksOn(date, weekday)) {
      drill.now = now;
      if (outages.some(([from, until]) => drill.now >= new Date(from) && drill.now < new Date(until)))
        continue;
      const wall = onTheWall(drill.now);
      for (; next && next.at <= `${wall.date} ${wall.clock}`; next = toCome.next().value)
        await change(drill, { ...next, at: `${wall.date} ${wall.clock}` });
      // Who died starts again, and looks at once.
      while (!(await lookAt(drill, wall))) drill.now = new Date(drill.now.getTime() + fourMinutes);
      await answer(drill, wall, wall.clock === '20:50');
      if (wall.clock === '13:15' && isWorkingDay) await decide(drill, wall);
    }
    if (weekday === 7) await endOfWeek(drill, week);
  }
  await checkBoards(drill);
  await drill.house.stores.close();
  return drill;
}

function looksOn(date: string, weekday: number): Date[] {
  const nights = weekday === 7 ? nightLooks.map((clock) => new Date(`${date}T${clock}Z`)) : [];
  return [...nights, ...(weekday > 5 ? weekendLooks : looks).map((clock) => whenShown(date, clock))];
}

/** What was said in a channel is on its board once, also when nothing came back and it was pressed again. */
async function checkBoards({ house, answered, faults }: Drill): Promise<void> {
  await house.municipalities.look(tenant, ({ boards }) => {
    for (const { channel, unit, way } of teams) {
      const told = boards.get(boardOf(unit))?.experiments.flatMap(({ result }) => result ?? []) ?? [];
      const isSaid = (result: string) => answered.has(askKey(channel, result.replace('Merket, ', '')));
      const isOnce = way === 'atOnce' && new Set(told).size === told.length && told.every(isSaid);
      if (told.length > 0 && !isOnce) faults.push(`on the board of ${unit}: ${told.join('; ')}`);
    }
  });
}

/** What came to the channels that week, what the calendar says, and what the store says. */
async function endOfWeek(drill: Drill, week: string): Promise<void> {
  const { deliveries } = drill.house.stores;
  const wall = onTheWall(drill.now);
  const all = new Map((await deliveries.all(tenant, drill.now.toISOString())).map((one) => [one.key, one]));
  for (const { key, reason } of all.values()) if (reason === 'down') drill.never.add(key);
  const asked = [...drill.begun.keys()].filter((key) => slotIn(key).startsWith(week));
  for (const key of asked.flatMap((ask) => [ask, reminderOf(ask)])) {
    const attempts = drill.attempts.get(key) ?? [];
    const messages = attempts.flatMap(({ messageId }) => messageId ?? []);
    const delivery = all.get(key);
    const { state, reason, until, messageId } = delivery ?? {};
    const isAnswered = drill.answered.has(key.replace('check-in-reminder', 'check-in'));
    const fault = (what: string) =>
      drill.faults.push(`${what}: ${JSON.stringify({ key, delivery, attempts, isAnswered })}`);
    if (messages.length > 1) fault('twice');
    if (!delivery && !isAnswered && drill.begun.has(key)) fault('nobody knows');
    if (state === 'claimed') fault('still under way');
    if (state === 'sent' && messages[0] !== messageId) fault('not as it was sent');
    if ((state === 'failed' || state === 'inactive') && messages.length > 0) fault('it had arrived');
    if ((state === 'unknown' || state === 'inactive') && !reason) fault('without a reason');
    if (state === 'failed' && until && !isAnswered && until < (drill.lastWanted.get(key) ?? ''))
      fault('was not tried again');
    if (state === 'inactive' && !isShut(channelIn(key), wall)) fault('is open again');
  }
}
