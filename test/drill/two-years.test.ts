import { expect, test } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { addDays, addMonths, todayInNorway } from '../../src/domain/time/dates.ts';
import { isTimeToWrite } from '../../src/domain/time/working-days.ts';
import { tempFolder } from '../ledger/temp-folder.ts';
import { seeded } from './life.ts';
import {
  chatFrom,
  type DrillGain,
  gains,
  keyOf,
  lateOn,
  liveThroughTwoYears,
  outage,
  unblockedOn,
} from './two-years.ts';

/** What the rules say of one gain, worked out by hand for each way of answering. `isUnsure`: nobody knows it arrived. */
function expected({ gain, way, realisedOn }: DrillGain, isUnsure: (key: string) => boolean) {
  const [a, b, c, d] = [3, 6, 12, 24].map((months) => keyOf({ gain, due: addMonths(realisedOn, months) }));
  if (!a || !b || !c || !d) throw new Error('there are four due dates');
  const dueAfter = (day: string) => [b, c, d].filter((key) => key.slice(-10) > day);
  switch (way) {
    case 'no':
      return { asked: [a], missed: [] };
    case 'never':
      if (isUnsure(a)) return { asked: [a], missed: [] };
      return { asked: [a, b], missed: isUnsure(b) ? [a] : [a, b] };
    case 'late':
      return isUnsure(a)
        ? { asked: [a, ...dueAfter(lateOn)], missed: [] }
        : { asked: [a, b, c, d], missed: [a] };
    case 'chatless':
      return { asked: [a, ...dueAfter(chatFrom)], missed: [] };
    case 'blocked':
      return { asked: [a, ...dueAfter(unblockedOn)], missed: [] };
    default:
      return { asked: [a, b, c, d], missed: [] };
  }
}

const missedIn = (event: Event) =>
  event.type === 'gain.checked' && event.answer === 'missed' ? [{ ...event, due: event.due ?? '' }] : [];

/** The last days of the months from March 2026 until February 2028. */
const monthEnds = Array.from({ length: 24 }, (_, month) => addDays(addMonths('2026-04-01', month), -1));
const quarterEnds = monthEnds.filter((day) => Number(day.slice(5, 7)) % 3 === 0);

test.each([1, 2])(
  'two years with restarts between any two steps, failed sends and an outage: each check and each status comes once (%i)',
  async (seed) => {
    const lived = await liveThroughTwoYears(await tempFolder(), seeded(seed));
    expect(lived.restarts).toBeGreaterThan(100);
    expect(lived.failures).toBeGreaterThan(5);

    const all = gains.map((gain) => expected(gain, (key) => lived.unsure.has(key)));
    const received = lived.messages.flatMap(({ checks }) => checks);
    expect(received.toSorted()).toEqual(all.flatMap(({ asked }) => asked).sort());

    const missed = lived.entries.flatMap(({ events }) => events.flatMap(missedIn));
    expect(missed.map(keyOf).sort()).toEqual(all.flatMap((one) => one.missed).sort());
    for (const one of missed) {
      const at = lived.messages.find(({ checks }) => checks.includes(keyOf(one)))?.at ?? new Date(0);
      const sentOn = todayInNorway(at);
      const heardFrom = sentOn <= outage.until && addDays(sentOn, 30) >= outage.from ? outage.until : sentOn;
      expect(one.on >= addDays(heardFrom, 30)).toBe(true);
      expect(one.on <= addDays(heardFrom, 33)).toBe(true);
    }

    const days = lived.messages.map(({ way, at }) => `${way} ${todayInNorway(at)}`);
    expect(days).toEqual([...new Set(days)]);
    const told = [
      ...monthEnds.map((day) => `summary yes ${day}`),
      ...quarterEnds.map((day) => `summary no ${day}`),
    ];
    expect(lived.summaries.map(({ key }) => key).sort()).toEqual(told.sort());
    const sent = [...lived.messages, ...lived.summaries];
    expect(sent.filter(({ at }) => !isTimeToWrite(at))).toEqual([]);
  },
  60_000,
);
