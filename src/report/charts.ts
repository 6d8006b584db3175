import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

/** Drawn 360 wide, so that a letter on a phone is as large as it is here; the template puts the words in. */
const width = 360;

export type Bar = { name: string; value: number; label: string };
export type Bars = {
  kind: 'bars';
  label: string;
  /** What the lengths are. */
  caption: string;
  width: number;
  height: number;
  rows: { name: string; label: string; y: number; length: number }[];
};

const rowHeight = 42;
const longestBar = 290;

export function barsOf({ label, caption }: { label: string; caption: string }, bars: readonly Bar[]): Bars {
  const length = scaleLinear([0, Math.max(...bars.map(({ value }) => value), 0) || 1], [0, longestBar]);
  return {
    ...{ kind: 'bars', label, caption, width, height: bars.length * rowHeight },
    rows: bars.map((bar, index) => ({
      ...{ name: bar.name, label: bar.label, y: index * rowHeight },
      // What is something is seen, however little it is.
      length: bar.value > 0 ? Math.max(1, round(length(bar.value))) : 0,
    })),
  };
}

/** `values` has a value for each date. */
export type Line = { name: string; values: readonly number[] };
type Point = { x: number; y: number };
export type Lines = {
  kind: 'lines';
  label: string;
  width: number;
  height: number;
  frame: { left: number; right: number; bottom: number };
  ticks: { y: number; label: string }[];
  dates: (Point & { label: string; anchor: 'start' | 'middle' | 'end' })[];
  series: { name: string; path: string; points: Point[] }[];
};

const frame = { left: 36, right: 348, top: 12, bottom: 180 };
/** What a year takes, and what a whole date takes, at the least. */
const room = { year: 34, date: 84 };

export function linesOf(
  label: string,
  dates: readonly string[],
  {
    lines,
    written,
  }: { lines: readonly Line[]; written: { date(iso: string): string; short(value: number): string } },
): Lines {
  const days = dates.map((date) => new Date(`${date}T00:00:00Z`));
  const most = Math.max(...lines.flatMap(({ values }) => values), 0) || 1;
  const xOf = scaleUtc([days[0] ?? 0, days.at(-1) ?? 0], [frame.left + 8, frame.right - 8]);
  const yOf = scaleLinear([0, most], [frame.bottom, frame.top]).nice(4);
  const x = days.map((day) => round(xOf(day)));
  const path = line<Point>(
    (point) => point.x,
    (point) => point.y,
  );
  return {
    ...{ kind: 'lines', label, width, height: 206, frame },
    ticks: yOf.ticks(4).map((value) => ({ y: round(yOf(value)), label: written.short(value) })),
    dates: datesAlong(dates, x, written.date),
    series: lines.map(({ name, values }) => {
      const points = values.map((value, index) => ({ x: x[index] ?? 0, y: round(yOf(value)) }));
      return { name, points, path: path(points) ?? '' };
    }),
  };
}

/** The last date is written whole; of the years before it, those that have room. */
function datesAlong(dates: readonly string[], x: readonly number[], written: (iso: string) => string) {
  const last = dates.length - 1;
  const end = {
    x: x[last] ?? 0,
    y: frame.bottom + 18,
    label: written(dates[last] ?? ''),
    anchor: 'end' as const,
  };
  let free = (x[last] ?? 0) - room.date;
  const years: Lines['dates'] = [];
  for (let index = last - 1; index >= 0; index -= 1) {
    const at = x[index] ?? 0;
    if (at + room.year / 2 > free) continue;
    years.unshift({ x: at, y: end.y, label: (dates[index] ?? '').slice(0, 4), anchor: 'middle' });
    free = at - room.year / 2;
  }
  return [...years, end];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
