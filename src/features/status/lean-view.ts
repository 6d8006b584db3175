import type { StatusCard } from '../../cards/catalogue.ts';
import { leanStates } from '../../domain/events.ts';
import { type Lean, type LeanUnit, leanOf } from '../../domain/totals/lean.ts';
import { datesOver } from '../../domain/totals/over-time.ts';
import { isSmallGroup } from '../../domain/totals/small-group.ts';
import { fixed } from './asked.ts';
import { type Frame, pointOf, understood, viewCard } from './frame.ts';

const shownAtOnce = 20;
const yearsShown = 12;

/** The units' way into Lean: how many, who is next, how fast, and where each stands. */
export function leanView(frame: Frame): StatusCard {
  const { t, name, numbers, state, when, queried, nameOf, once } = frame;
  const l = t.lean;
  const lean = once('lean', () => leanOf(state, when, queried.unit));
  const { inLean, all } = lean;
  const isList = queried.row !== undefined;
  const row = queried.row ?? 0;
  const rows = isList ? lean.units.slice(row, row + shownAtOnce) : [];
  const end = row + rows.length;
  const staff =
    all.employees === 0 || isSmallGroup(all.employees) ? [] : [l.staff(inLean.employees, all.employees)];
  return viewCard(frame, {
    title: l.title(name),
    headline: l.headline(when.asOf, inLean.units, all.units),
    lines: isList
      ? [t.views.showing(rows.length === 0 ? 0 : row + 1, end, lean.units.length)]
      : [...understood(frame), ...staff],
    charts: isList ? [] : chartOf(frame, lean),
    tables: isList
      ? [
          {
            heading: [t.views.unit, l.state, l.since],
            rows: rows.map(({ unit, state: stands, since }) => [
              nameOf(unit),
              l.states[stands],
              since ? numbers.date(since) : '–',
            ]),
          },
        ]
      : [],
    facts: isList
      ? []
      : [
          ...leanStates.map((one) => ({
            title: capital(l.states[one]),
            value: numbers.whole(lean.byState[one]),
          })),
          { title: l.next, value: nextOf(lean.next, frame) },
          ...(lean.years.length > 0
            ? [
                {
                  title: l.pace,
                  value: lean.years
                    .slice(-yearsShown)
                    .map(({ year, begun }) => l.inYear(String(year), begun))
                    .join(', '),
                },
              ]
            : []),
        ],
    buttons:
      isList && end >= lean.units.length
        ? []
        : [
            {
              title: isList ? t.views.next : l.list,
              verb: 'status.show',
              data: { ...fixed(queried, when), view: 'lean', row: isList ? end : 0 },
            },
          ],
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function nextOf(next: readonly LeanUnit[], { t, nameOf, numbers }: Frame): string {
  if (next.length === 0) return t.lean.nextNone;
  return next
    .map(({ unit, since }) => (since ? `${nameOf(unit)} (${numbers.date(since)})` : nameOf(unit)))
    .join(', ');
}

/** How many had come into Lean by the end of each year, as the units stand now. */
function chartOf(
  { t, when, numbers, state, queried, once }: Frame,
  { years, inLean }: Lean,
): StatusCard['charts'] {
  if (years.length === 0) return [];
  const l = t.lean;
  const dates = datesOver(years[0]?.year ?? 0, when.asOf).slice(0, -1);
  const points = once('lean over time', () => [
    ...dates.map((asOf) => ({ asOf, units: leanOf(state, { ...when, asOf }, queried.unit).inLean.units })),
    { asOf: when.asOf, units: inLean.units },
  ]);
  return [
    {
      kind: 'lines',
      title: l.overTime,
      xTitle: l.date,
      yTitle: l.count,
      data: [
        {
          legend: t.status.leanUnits,
          values: points.map(({ asOf, units }) => ({ x: pointOf(asOf), y: units })),
        },
      ],
      table: {
        heading: [l.date, t.status.leanUnits],
        rows: points.map(({ asOf, units }) => [numbers.date(asOf), numbers.whole(units)]),
      },
    },
  ];
}
