import type { When } from '../../domain/dated.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { narrowed, totalsOfReason } from '../../domain/totals/by-reason.ts';
import { lastReport } from '../../domain/totals/published-reports.ts';
import { knownOfGains } from '../../domain/totals/remembered.ts';
import { rememberedTotals } from '../../domain/totals/remembered-totals.ts';
import type { Totals } from '../../domain/totals/totals.ts';
import { changeWords } from '../../language/change-words.ts';
import type { Texts } from '../../language/texts.ts';
import { dayBefore, isFiltered } from './asked.ts';
import type { Frame } from './frame.ts';

/** No more of the municipality than a question is about: what has the waste or the cause that it names. */
export function within({ state, queried, when }: Frame): Municipality {
  const { waste, cause } = queried;
  return isFiltered(queried) ? narrowed(state, when, { waste, cause }) : state;
}

/** The entry that what it comes to was last told at; how a time thief is classified is told between. */
export function knownOf({ state, queried, when }: Frame): When {
  return isFiltered(queried) ? when : knownOfGains(state, when);
}

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

function moves({ queried: { figure }, t }: Frame, before: Totals, after: Totals): string {
  return figure === 'rate' ? rateMove(before, after, t) : changeWords(t, before, after, figure);
}

function rateMove(before: Totals, after: Totals, t: Texts): string {
  return `${t.views.points(Math.round(100 * ((after.rate ?? 0) - (before.rate ?? 0))))}.`;
}
