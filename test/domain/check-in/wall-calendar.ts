// A calendar on the wall: worked out apart from the one that it is compared with.

/** The Norwegian public holidays of 2026 and 2027. */
export const holidays: ReadonlySet<string> = new Set([
  ...['2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14'],
  ...['2026-05-17', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26'],
  ...['2027-01-01', '2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-01', '2027-05-06'],
  ...['2027-05-16', '2027-05-17', '2027-12-25', '2027-12-26'],
]);

/** From the last Sunday of March to that of October, at one o'clock UTC. */
const summers = [
  ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['2027-03-28T01:00Z', '2027-10-31T01:00Z'],
] as const;

/** 2026 begins on a Thursday and has 53 weeks. */
const weeks = [
  ...Array.from({ length: 53 }, (_, index) => `2026-W${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 52 }, (_, index) => `2027-W${String(index + 1).padStart(2, '0')}`),
];
const firstMonday = Date.parse('2025-12-29');
const dayOf = (number: number) => new Date(firstMonday + number * 86_400_000).toISOString().slice(0, 10);

export type Day = { date: string; week: string; weekday: number; isWorkingDay: boolean };

/** Every day of the two years' weeks; the weekday of Monday is 1. */
export const days: ReadonlyMap<string, Day> = new Map(
  weeks.flatMap((week, index) =>
    [1, 2, 3, 4, 5, 6, 7].map((weekday): [string, Day] => {
      const date = dayOf(index * 7 + weekday - 1);
      return [date, { date, week, weekday, isWorkingDay: weekday < 6 && !holidays.has(date) }];
    }),
  ),
);
const dates = [...days.keys()];

export function dateOf(week: string, weekday: number): string {
  return dates[weeks.indexOf(week) * 7 + weekday - 1] ?? '';
}

const nextWorkingDays = new Map(
  dates.map((date, index) => [date, dates.slice(index + 1).find((next) => days.get(next)?.isWorkingDay)]),
);

export function workingDayAfter(date: string): string | undefined {
  return nextWorkingDays.get(date);
}

/** What calendar and clock show in Norway. */
export function onTheWall(now: Date): { date: string; clock: string } {
  const isSummer = summers.some(([from, until]) => now >= new Date(from) && now < new Date(until));
  const shown = new Date(now.getTime() + (isSummer ? 2 : 1) * 3_600_000).toISOString();
  return { date: shown.slice(0, 10), clock: shown.slice(11, 16) };
}

/** When calendar and clock show this; not for the hour that comes twice, or never. */
export function whenShown(date: string, clock: string): Date {
  const inWinter = new Date(Date.parse(`${date}T${clock}Z`) - 3_600_000);
  return onTheWall(inWinter).clock === clock ? inWinter : new Date(inWinter.getTime() - 3_600_000);
}
