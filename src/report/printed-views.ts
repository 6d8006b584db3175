import { leanStates } from '../domain/events.ts';
import { type Beside, beside, perHundred } from '../domain/totals/beside.ts';
import { byWaste, type OfWaste, unclassified } from '../domain/totals/by-reason.ts';
import { leanOf } from '../domain/totals/lean.ts';
import { datesOver, overTime } from '../domain/totals/over-time.ts';
import { openUnits } from '../domain/unit/unit.ts';
import { cautionWords } from '../language/caution-words.ts';
import { linesOf } from './charts.ts';
import { donutOf } from './donut.ts';
import { type Picture, type Printed, type Sections, withoutReports } from './printed.ts';

export function timeSection(printed: Printed): Sections {
  const { when, unit, t, numbers } = printed;
  const points = overTime(withoutReports(printed), when, unit);
  const line = (figure: 'identified' | 'realised') => ({
    name: t.status.figures[figure],
    values: points.map(({ amounts }) => amounts[figure].fte),
  });
  const dates = points.map(({ asOf }) => asOf);
  const chart = linesOf(t.printed.picture(t.views.time), dates, {
    ...{ lines: [line('identified'), line('realised')], written: numbers },
  });
  const table = {
    heading: [t.views.date, t.status.figures.identified, t.status.figures.realised],
    rows: points.map(({ asOf, amounts }) => [
      numbers.date(asOf),
      numbers.fte(amounts.identified.fte),
      numbers.fte(amounts.realised.fte),
    ]),
  };
  return [{ id: 'time', title: t.views.time, lines: [t.views.fte], pictures: [{ chart, table }] }];
}

/** Service areas, then units, each in the register's own order, which ranks nobody. */
export function unitsSection(printed: Printed): Sections {
  const { state, when, unit: scope, t, nameOf } = printed;
  const v = t.views;
  return (['area', 'unit'] as const).flatMap((kind): Sections => {
    const ids = openUnits(state.units, when, { kind, scope }).filter((id) => id !== scope);
    if (ids.length < 2) return [];
    const rows = beside(withoutReports(printed), when, ids);
    const title = kind === 'area' ? v.areas : v.units;
    const lines = [v.perHundredMeans, ...cautionWords(t, rows, nameOf)];
    return [{ id: kind, title, lines, pictures: [unitsPicture(printed, rows)] }];
  });
}

/** Many are looked at rather than read: in each row a bar, and the numbers beside it. */
function unitsPicture({ t, numbers, nameOf }: Printed, rows: readonly Beside[]): Picture {
  const v = t.views;
  const shown = ['identified', 'realised'] as const;
  const sizes = rows.map((row) => shown.map((figure) => perHundred(row.totals.amounts[figure].fte, row)));
  const longest = Math.max(...sizes.flat().map((size) => size ?? 0)) || 1;
  const table = {
    heading: [v.unit, ...shown.map((figure) => t.status.figures[figure]), v.perHundred],
    rows: rows.map(({ unit, totals: { amounts } }, index) => [
      nameOf(unit),
      ...shown.map((figure) => numbers.fte(amounts[figure].fte)),
      (sizes[index] ?? []).flatMap((size) => (size === undefined ? [] : [numbers.fte(size)])).join(' / ') ||
        v.unknownSize,
    ]),
  };
  const lengths = sizes.map((row) => row.map((size) => Math.round((1000 * (size ?? 0)) / longest) / 10));
  const names = shown.map((figure) => `${v.perHundred}: ${t.status.figures[figure]}`);
  return { table, ruled: { names, lengths } };
}

/** What is classified, as parts of one whole; what is not is said in words, and stands in the table. */
export function wastesSection({ state, when, unit, t, numbers }: Printed): Sections {
  const v = t.views;
  const { identified, realised } = t.status.figures;
  const rows = byWaste(state, when, unit);
  if (rows.length === 0) return [];
  const nameOf = (waste: OfWaste['waste']) => (waste === unclassified ? v.unclassified : t.wastes[waste]);
  const table = {
    heading: [v.waste, identified, realised],
    rows: rows.map(({ waste, totals: { amounts } }) => [
      ...[nameOf(waste), numbers.fteAlone(amounts.identified.fte), numbers.fteAlone(amounts.realised.fte)],
    ]),
  };
  const parts = rows
    .filter(({ waste, totals }) => waste !== unclassified && totals.amounts.identified.fte > 0)
    .map(({ waste, totals: { amounts } }) => ({
      ...{ name: nameOf(waste), value: amounts.identified.fte },
      label: numbers.fteAlone(amounts.identified.fte),
    }));
  const rest = rows.find(({ waste }) => waste === unclassified)?.totals.amounts.identified;
  const words = { label: t.printed.picture(v.wastes), caption: `${v.fte}: ${identified}` };
  // One part of a whole is no picture.
  const chart = parts.length > 1 ? donutOf(words, parts) : undefined;
  const lines = chart && rest && rest.fte > 0 ? [v.notInChart(rest)] : [];
  return [{ id: 'wastes', title: v.wastes, lines, pictures: [{ ...(chart ? { chart } : {}), table }] }];
}

/** How many units had come into Lean by each turn of the year, and where they stand now. */
export function leanSection({ state, when, unit, t, numbers, nameOf }: Printed): Sections {
  const l = t.lean;
  const lean = leanOf(state, when, unit);
  if (lean.years.length === 0 || lean.all.units < 2) return [];
  const dates = datesOver(lean.years[0]?.year ?? 0, when.asOf);
  const values = dates.map((asOf) => leanOf(state, { ...when, asOf }, unit).inLean.units);
  const chart = linesOf(t.printed.picture(l.overTime), dates, {
    ...{ lines: [{ name: t.status.leanUnits, values }], written: numbers },
  });
  const table = {
    heading: [l.date, t.status.leanUnits],
    rows: dates.map((asOf, index) => [numbers.date(asOf), numbers.whole(values[index] ?? 0)]),
  };
  const states = {
    heading: [l.state, l.count],
    rows: leanStates.map((one) => [l.states[one], numbers.whole(lean.byState[one])]),
  };
  const next = lean.next.map((one) => nameOf(one.unit)).join(', ');
  const lines = [next ? `${l.next}: ${next}.` : l.nextNone];
  return [{ id: 'lean', title: l.overTime, lines, pictures: [{ chart, table }, { table: states }] }];
}
