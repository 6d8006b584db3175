import type { StatusCard } from '../../cards/catalogue.ts';
import { overTime } from '../../domain/totals/over-time.ts';
import { isFiltered } from './asked.ts';
import { knownOf, totalsOf, within } from './change.ts';
import { drawn, type Frame, inFte, pointOf, understood, viewCard } from './frame.ts';

/** Identified against realised, year by year. */
export function timeView(frame: Frame): StatusCard {
  const { t, name, numbers, when, queried, once } = frame;
  // What is only reported is most of what there is, and is no part of the picture.
  const counted = () => ({ ...within(frame), thieves: new Map() });
  const points = once('over time', () => overTime(counted(), when, queried.unit), knownOf(frame));
  const { amounts, rate } = totalsOf(frame);
  const v = t.views;
  const line = (figure: 'identified' | 'realised') => ({
    legend: t.status.figures[figure],
    values: points.map((point) => ({ x: pointOf(point.asOf), y: drawn(point.amounts[figure].fte) })),
  });
  const table = {
    heading: [v.date, inFte(t, t.status.figures.identified), inFte(t, t.status.figures.realised)],
    rows: points.map(({ asOf, amounts: of }) => [
      numbers.date(asOf),
      numbers.fte(of.identified.fte),
      numbers.fte(of.realised.fte),
    ]),
  };
  return viewCard(frame, {
    title: `${v.tabs.time}: ${name}`,
    headline: t.status.headlineUnit(when.asOf, amounts.identified, amounts.realised, rate),
    lines: understood(frame),
    // Of nothing there is nothing to draw.
    charts: points.some((point) => drawn(point.amounts.identified.fte) > 0)
      ? [
          {
            kind: 'lines',
            title: v.time,
            xTitle: v.date,
            yTitle: v.fte,
            data: [line('identified'), line('realised')],
            table,
          },
        ]
      : [],
    tables: [table],
    notes: isFiltered(queried) ? [v.filtered] : [],
  });
}
