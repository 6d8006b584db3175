/**
 * What the number of times is counted per; it sets the basis of the time model (domain.md §3): workingDay, week,
 * month and year are personWeek, everyDay (24/7, 365 days) is operatingDay, case is case with cases a year.
 */
export type Per = 'workingDay' | 'week' | 'month' | 'year' | 'everyDay' | 'case' | 'once';

/** A report prefilled from one line of text. What is absent was not understood; nothing is guessed. */
export type QuickEntry = {
  /** What is left when command, quantities and their small words are taken out; may be empty. */
  title: string;
  /** Minutes each time, whole. */
  minutes?: number;
  /** Occurrences per `per`: 0.5 for every other week; cases a year for `case`. */
  times?: number;
  per?: Per;
  /** Absent when nobody was named. */
  people?: number;
};
