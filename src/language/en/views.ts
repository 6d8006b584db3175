import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone, gains, n, total } from './amounts.ts';

export const views: Texts['views'] = {
  tabs: {
    summary: 'Summary',
    time: 'Over time',
    units: 'By unit',
    wastes: 'By waste',
    lean: 'Lean',
    more: 'More about the figures',
  },
  figureOn: (figure: string, date: string, amount: Amount) =>
    `${figure} as of ${n.date(date)}: ${total(amount)}.`,
  rateOn: (date: string, rate: number | undefined) =>
    rate === undefined
      ? `Realisation rate as of ${n.date(date)}: Nothing is identified yet.`
      : `Realisation rate as of ${n.date(date)}: ${n.percent(rate)}.`,
  up: (figure: string, amount: Amount) => `${figure}: up ${total(amount)}`,
  down: (figure: string, amount: Amount) => `${figure}: down ${total(amount)}`,
  same: (figure: string) => `${figure}: unchanged`,
  points: (points: number) => `Realisation rate: ${n.signed(points)} percentage points`,
  over: (from: string, to: string) => `Change from ${n.date(from)} to ${n.date(to)}:`,
  sinceReport: (date: string, knownAt: number) =>
    `Change since the report as of ${n.date(date)} (entry ${n.whole(knownAt)}):`,
  noReport: 'No report has been kept yet, so there is nothing to compare with.',
  filtered:
    'The figures cover gains from time thieves classified this way. Imported history is not classified.',
  time: 'Identified and realised over time',
  date: 'Date',
  fte: 'FTE (årsverk)',
  units: 'The units side by side',
  areas: 'The service areas side by side',
  unit: 'Unit',
  perHundred: 'Per 100 FTE',
  perHundredMeans: 'Per 100 FTE: How many FTE the unit has gained for each hundred it has.',
  ownWeek: (names: string) =>
    `These have a full-time week other than 37.5 hours, so one FTE is fewer hours: ${names}.`,
  weak: (names: string) =>
    `For these, more than half of the figure rests on several people agreeing, not on measurement: ${names}.`,
  orders: {
    register: 'In the order of the register',
    name: 'Alphabetically',
    learned: 'By what they learned',
  },
  learned: 'Learned',
  learnedMeans:
    'Learned: experiments completed with a learning in the last twelve months. A dash means fewer than six people.',
  unknownSize: 'unknown',
  showing: (first: number, last: number, all: number) =>
    `Showing ${n.whole(first)}–${n.whole(last)} of ${n.whole(all)}.`,
  next: 'Show more',
  wastes: 'FTE by waste',
  waste: 'Waste',
  wastesShort: {
    transport: 'transport',
    inventory: 'queues',
    motion: 'searching',
    waiting: 'waiting',
    overproduction: 'overproduction',
    overprocessing: 'double work',
    defects: 'defects',
    unusedSkills: 'skills',
  },
  unclassified: 'not classified',
  notInChart: (amount: Amount) => `Not classified, and not in the chart: ${total(amount)}.`,
  measures: 'Measures',
  measuresOf: (planned: number, underWay: number, done: number) =>
    `${n.whole(planned)} planned, ${n.whole(underWay)} under way, ${n.whole(done)} done`,
  examples: 'What the time is used for now',
  example: (name: string, activity: string, amount: Amount, date: string) =>
    `${name}: ${sentence(activity)} ${alone(amount)} since ${n.date(date)}.`,
  noExamples: 'No new use of time is documented here yet.',
  tooFew: 'not shown, fewer than six people',
  publish: 'Keep as a report',
  published: (date: string, knownAt: number) =>
    `The report is kept: As of ${n.date(date)}, entry ${n.whole(knownAt)}. From now on, status shows what has changed since then.`,
  list: (figure: string, unit: string) => `Gains (${figure}): ${unit}`,
  listed: (count: number) => (count === 0 ? 'No gains match the question.' : `It covers ${gains(count)}.`),
};

export const refusals: Refusals<'views'> = {
  onlyLeadersPublish:
    "Only the unit's leader, the programme office or the administrator can keep a status as a report.",
};
