import { authorships, causes, methods, wastes } from '../../domain/events.ts';
import { minutesPerYear, pers, type TimeModel, timeModelOf } from '../../domain/time/time-model.ts';
import type { Texts } from '../../language/texts.ts';
import { choice, decimal, optionalText, orElse, text, type Values, wholeNumber } from '../form.ts';

const limits = { minutes: 480, times: 100_000, people: 5000 };
/** Per person: what a working week and a day and night hold, in minutes. */
const fullWeek = 40 * 60;
const fullDay = 24 * 60;
const hoursOfOneEmployee = 2000;

/** How much time it takes; asked of whoever reports, and of whoever joins. */
export const measureParsers = {
  minutes: wholeNumber(1, limits.minutes),
  times: orElse(decimal(0.01, limits.times), undefined),
  per: choice(pers),
  people: orElse(wholeNumber(1, limits.people), 1),
};
export type Measure = Values<typeof measureParsers>;

export const unknown = 'unknown' as const;

export const reportParsers = {
  what: text(120),
  ...measureParsers,
  method: choice(methods),
  note: optionalText(2000),
  unit: text(80),
  waste: orElse(choice([...wastes, unknown]), unknown),
  cause: orElse(choice([...causes, unknown]), unknown),
  authorship: orElse(choice(authorships), undefined),
};
export type Report = Values<typeof reportParsers>;

/** A number of times is missing. */
export const howOften = (t: Texts) => ({ times: t.mends.decimal(0.01, limits.times) });

/** What one field alone cannot say: how often, and whether anyone has that much time to lose. */
export function checkMeasure(
  measure: Measure,
  employees: number | undefined,
  t: Texts,
): Record<string, string> {
  const { times, per, minutes } = measure;
  if (times === undefined && per !== 'once') return howOften(t);
  const each = minutes * (times ?? 1);
  const isMoreThanADay = per === 'everyDay' && each > fullDay;
  const isMoreThanAWeek =
    per in weeklyShare && each * weeklyShare[per as keyof typeof weeklyShare] > fullWeek;
  const staff = Math.max(employees ?? limits.people, 1);
  const isMoreThanAll = minutesPerYear(modelOf(measure), 45) / 60 > staff * hoursOfOneEmployee;
  return isMoreThanADay || isMoreThanAWeek || isMoreThanAll ? { times: t.mends.tooMuch } : {};
}

const weeklyShare = { workingDay: 5, week: 1, month: 1 / 4, year: 1 / 45 };

export function modelOf({ minutes, times, per, people }: Measure): TimeModel {
  return timeModelOf({ minutes, times: times ?? 1, per, people });
}
