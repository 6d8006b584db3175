import type { When } from '../dated.ts';
import { type Decision, keep, keepAs, refuse } from '../decision.ts';
import type { EventOf } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, holdsOneOf, leading, rolesFor } from '../people/authority.ts';

/** A status that was kept as a report; `on` and `seq` are when it was. */
export type PublishedReport = When & { unit: string | undefined; on: string; seq: number };

export type ReportRefused = 'onlyLeadersPublish' | 'unknownUnit';

export function evolveReports(
  reports: PublishedReport[],
  event: EventOf<'report.published'>,
  seq: number,
): void {
  const { unit, asOf, knownAt, on } = event;
  reports.push({ unit, asOf, knownAt, on, seq });
}

/** The last report that was kept about just this before the entry; what came after it is what has changed. */
export function lastReport(
  state: Municipality,
  unit: string | undefined,
  knownAt: number,
): PublishedReport | undefined {
  return state.reports.findLast((report) => report.unit === unit && report.seq <= knownAt);
}

/** Whoever leads the unit, or may speak for the municipality, keeps a report; the same twice is one. */
export function publishReport(
  state: Municipality,
  { unit, on, actor, ...when }: When & { unit?: string | undefined; on: string; actor: Actor },
): Decision<ReportRefused> {
  if (unit !== undefined && !state.units.has(unit)) return refuse('unknownUnit');
  const held = rolesFor(state, actor, unit, on);
  if (!holdsOneOf(held, leading)) return refuse('onlyLeadersPublish');
  const last = lastReport(state, unit, state.seq);
  if (last && last.asOf === when.asOf && last.knownAt === when.knownAt) return keep();
  return keepAs(held, leading, { type: 'report.published', on, ...(unit ? { unit } : {}), ...when });
}
