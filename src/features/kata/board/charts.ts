import type { BoardChart } from '../../../cards/catalogue.ts';
import {
  measurements,
  openTarget,
  type Storyboard,
  type TargetCondition,
} from '../../../domain/kata/storyboard.ts';
import type { Texts } from '../../../language/texts.ts';
import { figureOf } from './facts.ts';

/** Points a phone has room for. */
const shownPoints = 20;
const shownBars = 8;

/** The actual condition over time against the target; the table has the same numbers. */
export function runChart(board: Storyboard, target: TargetCondition, t: Texts): BoardChart | undefined {
  const { metric, achieveBy, setOn } = target;
  const shown = measurements(board, target).slice(-shownPoints);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!metric || !first || !last) return undefined;
  const { charts } = t.kata;
  const days = [setOn, first.on, last.on, achieveBy].sort();
  const [from = setOn, until = achieveBy] = [days[0], days.at(-1)];
  const figure = figureOf(target, t);
  return {
    title: charts.run(metric.name),
    xTitle: charts.date,
    yTitle: metric.unit,
    data: [
      {
        legend: charts.measured,
        color: 'categoricalBlue',
        values: shown.map(({ on, value }) => ({ x: on, y: value })),
      },
      {
        legend: charts.goal,
        color: 'categoricalMarigold',
        values: [
          { x: from, y: metric.value },
          { x: until, y: metric.value },
        ],
      },
    ],
    table: {
      heading: [charts.date, charts.measured, charts.goal],
      rows: shown.map(({ on, value }) => [t.kata.day(on), figure(value), figure(metric.value)]),
    },
  };
}

/** What the experiments of one target condition were expected to give, and what they gave. */
export function comparedChart(board: Storyboard, t: Texts): BoardChart | undefined {
  const target = openTarget(board) ?? board.targets.at(-1);
  const numbered = board.experiments.map((one, index) => ({ ...one, number: index + 1 }));
  const shown = numbered
    .filter((one) => one.target === target?.id && one.expected !== undefined && one.found !== undefined)
    .slice(-shownBars);
  if (!target?.metric || shown.length === 0) return undefined;
  const { charts } = t.kata;
  const figure = figureOf(target, t);
  const bars = (read: (one: (typeof shown)[number]) => number | undefined) =>
    shown.map((one) => ({ x: String(one.number), y: read(one) ?? 0 }));
  return {
    title: charts.compared,
    xTitle: charts.experiment,
    yTitle: target.metric.unit,
    data: [
      { legend: charts.expected, color: 'categoricalMarigold', values: bars(({ expected }) => expected) },
      { legend: charts.found, color: 'categoricalBlue', values: bars(({ found }) => found) },
    ],
    table: {
      heading: [charts.experiment, charts.expected, charts.found],
      rows: shown.map(({ number, expected, found }) => [
        String(number),
        figure(expected ?? 0),
        figure(found ?? 0),
      ]),
    },
  };
}
