import type { StatusCard } from '../../cards/catalogue.ts';
import { byWaste, narrowed } from '../../domain/totals/by-reason.ts';
import { totalsOf } from './change.ts';
import { drawn, type Frame, understood, viewCard } from './frame.ts';

/** Which wastes the time was lost to; imported history is not classified, and stands as such. */
export function wastesView(frame: Frame): StatusCard {
  const { t, name, numbers, state, when, queried, once } = frame;
  const v = t.views;
  const { cause } = queried;
  const all = once('wastes', () =>
    byWaste(cause ? narrowed(state, when, { cause }) : state, when, queried.unit),
  );
  const { amounts, rate } = totalsOf(frame);
  const figure = queried.figure === undefined || queried.figure === 'rate' ? 'identified' : queried.figure;
  const rows = all.map(({ waste, totals }) => ({
    name: waste === 'unclassified' ? v.unclassified : t.wastes[waste],
    amounts: totals.amounts,
  }));
  const s = t.status.figures;
  return viewCard(frame, {
    title: `${v.tabs.wastes}: ${name}`,
    headline: t.status.headlineUnit(when.asOf, amounts.identified, amounts.realised, rate),
    lines: understood(frame),
    charts:
      rows.length === 0
        ? []
        : [
            {
              kind: 'bars',
              title: v.wastes,
              xTitle: `${v.fte}: ${s[figure]}`,
              yTitle: v.waste,
              data: rows.map((row) => ({ x: row.name, y: drawn(row.amounts[figure].fte) })),
              table: {
                heading: [v.waste, s.identified, s.realised],
                rows: rows.map((row) => [
                  row.name,
                  numbers.fte(row.amounts.identified.fte),
                  numbers.fte(row.amounts.realised.fte),
                ]),
              },
            },
          ],
  });
}
