import type { Chart, StatusCard } from '../../cards/catalogue.ts';
import { type Waste, wastes } from '../../domain/events.ts';
import { byWaste, narrowed, type OfWaste, unclassified } from '../../domain/totals/by-reason.ts';
import type { Figure } from '../../domain/totals/totals.ts';
import { totalsOf } from './change.ts';
import { drawn, type Frame, inFte, understood, viewCard } from './frame.ts';

/** Which wastes the time was lost to; imported history is not classified, and stands as such. */
export function wastesView(frame: Frame): StatusCard {
  const { t, name, numbers, state, when, queried, once } = frame;
  const v = t.views;
  const { cause } = queried;
  const all = once('wastes', () =>
    byWaste(cause ? narrowed(state, when, { cause }) : state, when, queried.unit),
  );
  const { amounts, rate } = totalsOf(frame);
  const asked = queried.figure === undefined || queried.figure === 'rate' ? undefined : queried.figure;
  const shown: Figure[] = asked ? [asked] : ['identified', 'realised'];
  const [figure = 'identified'] = shown;
  const table = {
    heading: [v.waste, ...shown.map((one) => inFte(t, t.status.figures[one]))],
    rows: all.map(({ waste, totals }) => [
      waste === unclassified ? v.unclassified : t.wastes[waste],
      ...shown.map((one) => numbers.fteAlone(totals.amounts[one].fte)),
    ]),
  };
  const donut = donutOf(frame, all, figure);
  const rest = all.find(({ waste }) => waste === unclassified)?.totals.amounts[figure];
  return viewCard(frame, {
    title: `${v.tabs.wastes}: ${name}`,
    headline: t.status.headlineUnit(when.asOf, amounts.identified, amounts.realised, rate),
    lines: [...understood(frame), ...(donut && rest && rest.fte > 0 ? [v.notInChart(rest)] : [])],
    charts: donut ? [donut] : [],
    tables: all.length > 0 ? [table] : [],
  });
}

/**
 * What is classified, as parts of one whole. Without what is not: history that was imported would be nearly all of it,
 * and nothing of what can be told could be seen. One part of a whole is no picture.
 */
function donutOf({ t, numbers }: Frame, all: readonly OfWaste[], figure: Figure): Chart | undefined {
  const v = t.views;
  const parts = all.flatMap(({ waste, totals }) => {
    const { fte } = totals.amounts[figure];
    return waste === unclassified || fte <= 0 ? [] : [{ waste, fte, name: v.wastesShort[waste] }];
  });
  if (parts.length < 2) return undefined;
  return {
    kind: 'donut',
    title: `${v.wastes}: ${t.status.figures[figure]}`,
    data: parts.map(({ waste, fte, name }) => ({
      ...{ legend: `${name}: ${numbers.fteAlone(fte)}`, value: drawn(fte) || 0.01, color: colorOf(waste) },
    })),
    table: {
      heading: [v.waste, inFte(t, t.status.figures[figure])],
      rows: parts.map(({ name, fte }) => [name, numbers.fteAlone(fte)]),
    },
  };
}

const colors = [
  ...['categoricalBlue', 'categoricalMarigold', 'categoricalTeal', 'categoricalRed'],
  ...['categoricalLavender', 'categoricalLime', 'categoricalPurple', 'categoricalLightBlue'],
] as const;

/** A waste has the same colour on every card. */
function colorOf(waste: Waste): string {
  return colors[wastes.indexOf(waste)] ?? 'categoricalGreen';
}
