import type { Amount } from '../domain/time/parameters.ts';
import type { Figure, Totals } from '../domain/totals/totals.ts';
import type { Texts } from './nb/index.ts';

/** What has changed between two totals: the figure that is asked for, else those that matter most. */
export function changeWords(t: Texts, before: Totals, after: Totals, figure?: Figure): string {
  const figures: readonly Figure[] = figure ? [figure] : ['identified', 'realised', 'lapsed'];
  const told = figures
    .filter(
      (one) =>
        one !== 'lapsed' || figure === 'lapsed' || before.amounts.lapsed.fte !== after.amounts.lapsed.fte,
    )
    .map((one) => move(t.status.figures[one], before.amounts[one], after.amounts[one], t));
  return `${told.join('. ')}.`;
}

function move(figure: string, before: Amount, after: Amount, t: Texts): string {
  const by = (sign: 1 | -1): Amount => ({
    hoursPerYear: sign * (after.hoursPerYear - before.hoursPerYear),
    hoursPerWeek: sign * (after.hoursPerWeek - before.hoursPerWeek),
    fte: sign * (after.fte - before.fte),
  });
  const difference = after.hoursPerYear - before.hoursPerYear;
  // Less than a minute is what sums of fractions leave behind.
  if (Math.abs(difference) < 1 / 60) return t.views.same(figure);
  return difference > 0 ? t.views.up(figure, by(1)) : t.views.down(figure, by(-1));
}
