import type { StatusCard } from '../../cards/catalogue.ts';
import { valueAt } from '../../domain/dated.ts';
import { learningsBetween } from '../../domain/kata/learnings.ts';
import { addDays } from '../../domain/time/dates.ts';
import { type Beside, beside, perHundred } from '../../domain/totals/beside.ts';
import { isSmallGroup } from '../../domain/totals/small-group.ts';
import type { Figure } from '../../domain/totals/totals.ts';
import { openUnits } from '../../domain/unit/unit.ts';
import { cautionWords } from '../../language/caution-words.ts';
import { fixed, isFiltered, orders } from './asked.ts';
import { knownOf, within } from './change.ts';
import { drawn, type Frame, inFte, understood, viewCard } from './frame.ts';

const shownAtOnce = 10;

/** Units or service areas beside one another, by the same ruler and in an order that ranks nobody. */
export function unitsView(frame: Frame): StatusCard {
  const { t, when, queried, numbers, nameOf } = frame;
  const v = t.views;
  const isLearned = queried.order === 'learned';
  const scope = frame.once('scopes', () => scopes(frame));
  const learned = isLearned ? learnings(frame) : new Map<string, number>();
  const all = ordered(scope, learned, frame);
  const start = Math.min(queried.row ?? 0, Math.max(0, all.length - 1));
  const figure: Figure =
    queried.figure === undefined || queried.figure === 'rate' ? 'realised' : queried.figure;
  // What is only reported is most of what there is, and seldom what is compared.
  const isReported = figure === 'reported';
  const counted = () => (isReported ? within(frame) : { ...within(frame), thieves: new Map() });
  const stand = frame.once(
    `beside ${isReported}`,
    () => new Map(beside(counted(), when, scope).map((one) => [one.unit, one])),
    isReported ? when : knownOf(frame),
  );
  const rows = all.slice(start, start + shownAtOnce).flatMap((unit) => stand.get(unit) ?? []);
  const end = start + rows.length;
  const next = { ...fixed(queried, when), view: 'units' as const };
  const ruler = (row: Beside) => perHundred(row.totals.amounts[figure].fte, row);
  return viewCard(frame, {
    title: queried.isByArea ? v.areas : v.units,
    headline: `${t.status.figures[figure]}. ${v.perHundredMeans}`,
    lines: [
      ...understood(frame),
      v.showing(rows.length === 0 ? 0 : start + 1, end, all.length),
      ...(isLearned ? [v.learnedMeans] : []),
    ],
    charts: rows.every((row) => drawn(ruler(row) ?? 0) === 0)
      ? []
      : [
          {
            kind: 'bars',
            title: v.perHundred,
            xTitle: v.perHundred,
            yTitle: v.unit,
            data: rows.map((row) => ({ x: nameOf(row.unit), y: drawn(ruler(row) ?? 0) })),
            table: {
              heading: [v.unit, v.perHundred],
              rows: rows.map((row) => [nameOf(row.unit), shown(ruler(row), frame)]),
            },
          },
        ],
    tables: [
      {
        heading: [v.unit, figuresName(frame), v.perHundred, ...(isLearned ? [v.learned] : [])],
        rows: rows.map((row) => [
          nameOf(row.unit),
          figuresOf(row, frame),
          shown(ruler(row), frame),
          ...(isLearned
            ? [isSmallGroup(row.employees) ? '–' : numbers.whole(learned.get(row.unit) ?? 0)]
            : []),
        ]),
      },
    ],
    notes: [...(isFiltered(queried) ? [v.filtered] : []), ...cautionWords(t, rows, nameOf)],
    buttons: [
      ...(end < all.length ? [{ title: v.next, verb: 'status.show', data: { ...next, row: end } }] : []),
      ...orders
        .filter((order) => order !== (queried.order ?? 'register'))
        .map((order) => ({ title: v.orders[order], verb: 'status.show', data: { ...next, order } })),
    ],
  });
}

/** The figure that was asked for; else what is identified, and what of it is realised. */
function figuresName({ queried: { figure }, t }: Frame): string {
  const { figures } = t.status;
  const asked = figure && figure !== 'rate' ? figures[figure] : `${figures.identified} / ${figures.realised}`;
  return inFte(t, asked);
}

function figuresOf({ totals: { amounts } }: Beside, { queried: { figure }, numbers }: Frame): string {
  const asked = figure && figure !== 'rate' ? [figure] : (['identified', 'realised'] as const);
  return asked.map((one) => numbers.fte(amounts[one].fte)).join(' / ');
}

function shown(value: number | undefined, { t, numbers }: Frame): string {
  return value === undefined ? t.views.unknownSize : numbers.fte(value);
}

/** Those that are named; else all below what is asked about, in the register's own order. */
function scopes({ state, queried, when }: Frame): string[] {
  const { units, unit: scope, isByArea } = queried;
  if (units && units.length > 0) return units;
  return openUnits(state.units, when, { kind: isByArea ? 'area' : 'unit', scope });
}

function ordered(scope: readonly string[], learned: ReadonlyMap<string, number>, frame: Frame): string[] {
  const { order } = frame.queried;
  if (order === 'name') return scope.toSorted((a, b) => frame.nameOf(a).localeCompare(frame.nameOf(b), 'nb'));
  return order === 'learned'
    ? scope.toSorted((a, b) => (learned.get(b) ?? 0) - (learned.get(a) ?? 0))
    : [...scope];
}

/** What a few people learned is not counted, so that their place in the order does not tell it either. */
function learnings({ state, when }: Frame): Map<string, number> {
  const learned = learningsBetween(state, { from: addDays(when.asOf, -364), to: when.asOf });
  for (const unit of learned.keys())
    if (isSmallGroup(valueAt(state.units.get(unit)?.employees ?? [], when) ?? 0)) learned.delete(unit);
  return learned;
}
