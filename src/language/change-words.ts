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

/** Less than a minute is what sums of fractions leave behind. */
export function hasMoved(before: Amount, after: Amount): boolean {
  return Math.abs(after.hoursPerYear - before.hoursPerYear) >= 1 / 60;
}

function move(figure: string, before: Amount, after: Amount, t: Texts): string {
  const by = (sign: 1 | -1): Amount => ({
    hoursPerYear: sign * (after.hoursPerYear - before.hoursPerYear),
    hoursPerWeek: sign * (after.hoursPerWeek - before.hoursPerWeek),
    fte: sign * (after.fte - before.fte),
  });
  if (!hasMoved(before, after)) return t.views.same(figure);
  return after.hoursPerYear > before.hoursPerYear ? t.views.up(figure, by(1)) : t.views.down(figure, by(-1));
}
