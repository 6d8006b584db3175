import type { Amount } from '../../domain/time/parameters.ts';
import { totalsOfReason } from '../../domain/totals/by-reason.ts';
import { lastReport } from '../../domain/totals/published-reports.ts';
import { rememberedTotals } from '../../domain/totals/remembered-totals.ts';
import type { Figure, Totals } from '../../domain/totals/totals.ts';
import type { Texts } from '../../language/texts.ts';
import { dayBefore, isFiltered } from './asked.ts';
import type { Frame } from './frame.ts';

/** The totals a question is about, narrowed to a waste or a cause where it names one. */
export function totalsOf({ state, queried, when, once }: Frame, asOf = when.asOf): Totals {
  const { unit, waste, cause } = queried;
  const at = { ...when, asOf };
  if (!isFiltered(queried)) return rememberedTotals(state, at, unit);
  return once(`filtered ${asOf}`, () => totalsOfReason(state, at, { reason: { waste, cause }, unit }));
}

/** What has changed, as sentences: within the period, or else since the last report that was kept. */
export function changeLines(frame: Frame, after: Totals): string[] {
  const { t, queried, when, state } = frame;
  const v = t.views;
  const start = dayBefore(queried);
  if (start !== undefined && start < when.asOf) {
    const over = v.over(queried.from ?? when.asOf, when.asOf);
    return [`${over} ${moves(frame, totalsOf(frame, start), after)}`];
  }
  const report = isFiltered(queried) ? undefined : lastReport(state, queried.unit, when.knownAt);
  if (!report) return queried.isSinceReport ? [v.noReport] : [];
  if (report.asOf > when.asOf) return [];
  // As it was published: what was known then, whatever has been told of that time since.
  const before = rememberedTotals(state, report, queried.unit);
  return [`${v.sinceReport(report.asOf, report.knownAt)} ${moves(frame, before, after)}`];
}

function moves({ queried, t }: Frame, before: Totals, after: Totals): string {
  const { figure } = queried;
  if (figure === 'rate') return rateMove(before, after, t);
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

function rateMove(before: Totals, after: Totals, t: Texts): string {
  return `${t.views.points(Math.round(100 * ((after.rate ?? 0) - (before.rate ?? 0))))}.`;
}
