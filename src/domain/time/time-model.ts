import { z } from 'zod/v4';

/** What a number of times is counted per; the choice sets the basis of the sum (domain.md §3, §9). */
export const pers = ['workingDay', 'week', 'month', 'year', 'everyDay', 'case', 'once'] as const;
export type Per = (typeof pers)[number];

const minutes = z.int().min(1).max(14_400);
const times = z.number().positive().max(1_000_000);
const people = z.int().min(1).max(10_000);

/** How a saving is counted. Its basis is mandatory: it is where such sums go wrong. */
const anyTimeModelSchema = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('personWeek'),
    minutes,
    times,
    per: z.enum(['workingDay', 'week', 'month', 'year']),
    people,
  }),
  z.strictObject({ basis: z.literal('case'), minutes, casesPerYear: times }),
  z.strictObject({
    basis: z.literal('operatingDay'),
    minutes,
    timesPerDay: times,
    people,
    daysPerYear: z.number().positive().max(366),
  }),
  /** Weeks a year are the working weeks unless the task runs all year. */
  z.strictObject({
    basis: z.literal('direct'),
    minutesPerWeek: z.int().min(0).max(60_000_000),
    weeksPerYear: z.number().positive().max(53).optional(),
  }),
  z.strictObject({ basis: z.literal('once'), minutes, people }),
]);
export type TimeModel = z.infer<typeof anyTimeModelSchema>;

/** More than this a year, about 100 000 årsverk, is no saving but a slip; and sums stay whole numbers. */
const mostMinutesPerYear = 10_000_000_000;

export const timeModelSchema = anyTimeModelSchema.refine(
  (model) => minutesPerYear(model, 53) <= mostMinutesPerYear,
  'more than a municipality has',
);

const workingDaysPerWeek = 5;

/** How many times in a working year something happens: 5 working days a week, W/12 working weeks a month. */
function timesPerYear(model: Extract<TimeModel, { basis: 'personWeek' }>, weeks: number): number {
  switch (model.per) {
    case 'workingDay':
      return model.times * workingDaysPerWeek * weeks;
    case 'week':
      return model.times * weeks;
    case 'month':
      return model.times * 12;
    case 'year':
      return model.times;
  }
}

/** Whole minutes a year; W is working weeks a year. A one-off is never a yearly saving. domain.md §3. */
export function minutesPerYear(model: TimeModel, workingWeeksPerYear: number): number {
  switch (model.basis) {
    case 'personWeek':
      return Math.round(model.minutes * timesPerYear(model, workingWeeksPerYear) * model.people);
    case 'case':
      return Math.round(model.minutes * model.casesPerYear);
    case 'operatingDay':
      return Math.round(model.minutes * model.timesPerDay * model.people * model.daysPerYear);
    case 'direct':
      return Math.round(model.minutesPerWeek * (model.weeksPerYear ?? workingWeeksPerYear));
    case 'once':
      return 0;
  }
}

/** They count in the same way, whatever order their parts were told in. */
export function isSameModel(a: TimeModel | undefined, b: TimeModel | undefined): boolean {
  const key = (model: TimeModel | undefined) => JSON.stringify(Object.entries(model ?? {}).sort());
  return key(a) === key(b);
}

/** Minutes that are saved once and never become årsverk. */
export function minutesOnce(model: TimeModel): number {
  return model.basis === 'once' ? model.minutes * model.people : 0;
}

/** The model of what a person answers on the report card: minutes, times, per what, people. */
export function timeModelOf(answer: { minutes: number; times: number; per: Per; people: number }): TimeModel {
  const { minutes, times, per, people } = answer;
  switch (per) {
    case 'everyDay':
      return { basis: 'operatingDay', minutes, timesPerDay: times, people, daysPerYear: 365 };
    case 'case':
      return { basis: 'case', minutes, casesPerYear: times };
    case 'once':
      return { basis: 'once', minutes, people };
    default:
      return { basis: 'personWeek', minutes, times, per, people };
  }
}

/** Each successive change takes its part of what the earlier ones left: 20 min, −30 % then −50 % is 6 + 7 = 13. */
export function savedInTurn(minutes: number, parts: readonly number[]): number {
  return minutes - parts.reduce((left, part) => left * (1 - part), minutes);
}

/** What a change saved: before − after − new work created; in the unit of its arguments. */
export function netSaving(before: number, after: number, newWork: number): number {
  return before - after - newWork;
}
