import { leanStates } from '../domain/events.ts';
import { type Beside, beside, perHundred } from '../domain/totals/beside.ts';
import { byWaste } from '../domain/totals/by-reason.ts';
import { leanOf } from '../domain/totals/lean.ts';
import { datesOver, overTime } from '../domain/totals/over-time.ts';
import { openUnits } from '../domain/unit/unit.ts';
import { cautionWords } from '../language/caution-words.ts';
import { barsOf, linesOf } from './charts.ts';
import { type Picture, type Printed, type Sections, withoutReports } from './printed.ts';

/** More bars than this say less than the table does. */
const mostBars = 15;

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
    return [{ id: kind, title, lines, pictures: [unitsPicture(printed, rows, title)] }];
  });
}

function unitsPicture({ t, numbers, nameOf }: Printed, rows: readonly Beside[], title: string): Picture {
  const v = t.views;
  const { identified, realised } = t.status.figures;
  const bars = rows.map(({ unit, totals: { amounts } }) => ({
    ...{ name: nameOf(unit), value: amounts.realised.fte, label: numbers.fte(amounts.realised.fte) },
  }));
  const table = {
    heading: [v.unit, identified, realised, v.perHundred],
    rows: rows.map((row) => {
      const { amounts } = row.totals;
      const size = perHundred(amounts.realised.fte, row);
      return [
        ...[nameOf(row.unit), numbers.fte(amounts.identified.fte), numbers.fte(amounts.realised.fte)],
        size === undefined ? v.unknownSize : numbers.fte(size),
      ];
    }),
  };
  if (bars.length > mostBars) return { table };
  const words = { label: t.printed.picture(title), caption: `${v.fte}: ${realised}` };
  return { chart: barsOf(words, bars), table };
}

export function wastesSection({ state, when, unit, t, numbers }: Printed): Sections {
  const v = t.views;
  const { identified, realised } = t.status.figures;
  const rows = byWaste(state, when, unit).map(({ waste, totals: { amounts } }) => ({
    name: waste === 'unclassified' ? v.unclassified : t.wastes[waste],
    amounts,
  }));
  if (rows.length === 0) return [];
  const bars = rows.map(({ name, amounts }) => ({
    ...{ name, value: amounts.identified.fte, label: numbers.fte(amounts.identified.fte) },
  }));
  const table = {
    heading: [v.waste, identified, realised],
    rows: rows.map(({ name, amounts }) => [
      ...[name, numbers.fte(amounts.identified.fte), numbers.fte(amounts.realised.fte)],
    ]),
  };
  const chart = barsOf({ label: t.printed.picture(v.wastes), caption: `${v.fte}: ${identified}` }, bars);
  return [{ id: 'wastes', title: v.wastes, lines: [], pictures: [{ chart, table }] }];
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
