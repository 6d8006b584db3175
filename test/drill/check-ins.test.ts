import { expect, test } from 'vitest';
import { days } from '../domain/check-in/wall-calendar.ts';
import { tempFolder } from '../ledger/temp-folder.ts';
import { askKey, channelIn, isOff } from './check-ins/oracle.ts';
import { changes, teams } from './check-ins/teams.ts';
import { liveThroughTwoYears } from './check-ins/two-years.ts';

/** From Wednesday at half past one until Tuesday in the week after the next: what is left of two weeks never comes. */
const lost = ['2027-02-03 13:30', '2027-02-14 23:59'] as const;

/** Of the teams that change nothing: the plan, laid on the calendar, and what of it was lost. */
const laid = teams
  .filter(
    ({ channel }) =>
      !changes.some(({ channel: changed, step }) => changed === channel && step.kind !== 'write'),
  )
  .flatMap(({ channel, plan }) =>
    [...days.values()].flatMap(({ date, week, weekday }) => {
      if (!plan?.days.includes(weekday) || date < '2026-01-01' || date > '2027-12-31') return [];
      const isLost = `${date} ${plan.time}` > lost[0] && `${date} ${plan.time}` < lost[1];
      const key = askKey(channel, `${week}-${plan.days.indexOf(weekday) + 1}`);
      return isOff(plan, date) ? [] : [{ key, isLost }];
    }),
  );
const keysOf = (those: typeof laid) => those.map(({ key }) => key);
const planned = keysOf(laid.filter(({ isLost }) => !isLost));

const seed = 1;

test(`two years of 70 units, with restarts between any two steps, failed sends, outages, holidays and summer time: each check-in comes once, on its day, or somebody is told why not (seed ${seed})`, async () => {
  const lived = await liveThroughTwoYears(await tempFolder(), seed);
  expect(lived.faults).toEqual([]);

  // Whoever has answered before their day is not asked.
  const wanted = new Set([...lived.begun.keys(), ...lived.answered]);
  expect(planned.filter((key) => !wanted.has(key))).toEqual([]);
  const lostNow = keysOf(laid.filter(({ isLost }) => isLost)).filter((key) => !lived.answered.has(key));
  const steady = new Set(planned.map(channelIn));
  expect([...lived.never].filter((key) => steady.has(channelIn(key))).sort()).toEqual(lostNow.sort());
  expect(lostNow.length).toBeGreaterThan(80);
  const known = new Set(planned);
  const asked = [...lived.begun.keys()];
  expect(asked.filter((key) => steady.has(channelIn(key)) && !known.has(key))).toEqual([]);

  // All that can go wrong did, and it still came to nearly everyone on the minute.
  const attempts = [...lived.attempts.values()].flat();
  expect(lived.restarts).toBeGreaterThan(10);
  expect(lived.decided).toBeGreaterThan(100);
  expect(attempts.filter(({ isTold }) => !isTold).length).toBeGreaterThan(400);
  const onTime = asked.filter((key) => lived.attempts.get(key)?.[0]?.at === lived.begun.get(key));
  expect(onTime.length / asked.length).toBeGreaterThan(0.95);
  expect(attempts.filter(({ key }) => key.startsWith('check-in-reminder ')).length).toBeGreaterThan(1000);
}, 120_000);
