import { amountIn } from '../domain/time/estimate.ts';
import { examplesOf } from '../domain/totals/examples.ts';
import { measuresOf } from '../domain/totals/measures.ts';
import { lastReport } from '../domain/totals/published-reports.ts';
import { isSmallGroup } from '../domain/totals/small-group.ts';
import { figures, totals } from '../domain/totals/totals.ts';
import { changeWords } from '../language/change-words.ts';
import { parameterWords } from '../language/parameter-words.ts';
import { barsOf } from './charts.ts';
import type { Printed, Sections } from './printed.ts';

export function figuresSection({ t, numbers, sums }: Printed): Sections {
  const s = t.status;
  const { amounts, rate } = sums;
  const bars = figures.map((figure) => ({
    ...{ name: s.figures[figure], value: amounts[figure].fte },
    label: numbers.fte(amounts[figure].fte),
  }));
  const table = {
    heading: [s.figure, s.hoursUnit, s.fteUnit],
    rows: figures.map((figure) => [
      s.figures[figure],
      numbers.whole(amounts[figure].hoursPerWeek),
      numbers.fte(amounts[figure].fte),
    ]),
  };
  const chart = barsOf({ label: t.printed.picture(t.printed.figures), caption: s.fteUnit }, bars);
  const lines = rate === undefined ? [] : [`${s.rate}: ${numbers.percent(rate)}.`];
  return [{ id: 'figures', title: t.printed.figures, lines, pictures: [{ chart, table }] }];
}

/** Since the last report that was kept, as it was then. */
export function changes({ state, when, unit, t, sums }: Printed): Sections {
  const report = lastReport(state, unit, when.knownAt);
  const since = report && report.asOf <= when.asOf ? report : undefined;
  const lines = since
    ? [
        `${t.views.sinceReport(since.asOf, since.knownAt)} ${changeWords(t, totals(state, since, unit), sums)}`,
      ]
    : [t.views.noReport];
  return [{ id: 'change', title: t.printed.change, lines, pictures: [] }];
}

export function examples({ state, when, unit, t, nameOf }: Printed): Sections {
  const found = examplesOf(state, when, unit).map((example) => {
    const amount = amountIn(state, example, example.minutesPerYear);
    return t.views.example(nameOf(example.unit), example.activity, amount, example.since);
  });
  const lines = found.length > 0 ? found : [t.views.noExamples];
  return [{ id: 'examples', title: t.views.examples, lines, pictures: [] }];
}

/** How far the work has come, and how we know; nothing of what fewer than six people have reported. */
export function behind({ state, when, unit, t, numbers, sums }: Printed): Sections {
  const s = t.status;
  const { gains, byMethod, employees, units, onceMinutes, waiting } = sums;
  const { planned, underWay, done } = measuresOf(state, when, unit);
  const isSmall = isSmallGroup(employees.all);
  const methods = byMethod.map(({ method, share }) => s.share(t.methods[method], share)).join(', ');
  const facts = [
    [t.views.measures, t.views.measuresOf(planned, underWay, done)],
    [s.gains, s.gainsOf(gains.identified, gains.realised, gains.imported)],
    ...(methods ? [[s.methods, methods]] : []),
    ...(onceMinutes > 0 ? [[s.once, t.amount.hours(onceMinutes / 60)]] : []),
    [s.leanUnits, s.leanUnitsOf(units.inLean, units.all)],
    [s.leanStaff, isSmall ? t.views.tooFew : s.leanStaffOf(employees.inLean, employees.all)],
    [s.waiting, isSmall ? t.views.tooFew : numbers.whole(waiting)],
  ];
  const lines = facts.map(([name, value]) => `${name}: ${value}.`);
  return [{ id: 'behind', title: t.printed.behind, lines, pictures: [] }];
}

export function assumptions({ t, sums }: Printed): Sections {
  const lines = parameterWords(t, sums.parameters);
  return lines.length === 0 ? [] : [{ id: 'assumptions', title: t.printed.assumptions, lines, pictures: [] }];
}
