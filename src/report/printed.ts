import type { When } from '../domain/dated.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Totals } from '../domain/totals/totals.ts';
import type { numbersIn } from '../language/numbers.ts';
import type { Texts } from '../language/texts.ts';
import type { Bars, Lines } from './charts.ts';
import type { Donut } from './donut.ts';

/** What every part of the report to print is made from. */
export type Printed = {
  state: Municipality;
  when: When;
  unit: string | undefined;
  t: Texts;
  numbers: ReturnType<typeof numbersIn>;
  nameOf(unit: string): string;
  sums: Totals;
};

/** A chart has a table beside it with the same numbers; a table may have none, or bars in its own rows. */
export type Picture = {
  chart?: Bars | Lines | Donut;
  table: { heading: string[]; rows: string[][] };
  ruled?: Ruled;
};

/** Bars in the last column, one within the other, all by the same ruler: a row for each row, in per cent of the longest. */
type Ruled = { names: string[]; lengths: number[][] };

export type Section = { id: string; title: string; lines: string[]; pictures: Picture[] };

/** None where there is nothing to say. */
export type Sections = Section[];

/** Figures to be counted without what is only reported: that is most of what there is. */
export function withoutReports({ state }: Printed): Municipality {
  return { ...state, thieves: new Map() };
}
