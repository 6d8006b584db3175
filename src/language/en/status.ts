import type { Amount } from '../../domain/time/parameters.ts';
import type { Figure } from '../../domain/totals/totals.ts';
import type { Texts } from '../nb/index.ts';
import { gains, n, total } from './amounts.ts';

export const status: Texts['status'] = {
  title: (unit: string) => `Status for ${unit}`,
  headline: (
    asOf: string,
    identified: Amount,
    realised: Amount,
    rate: number | undefined,
    inLean: number,
    all: number,
  ) => {
    const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
    const units = `${n.whole(inLean)} of ${n.whole(all)} units use Lean.`;
    return `As of ${n.date(asOf)}: ${n.fte(identified.fte)} FTE identified, and ${n.fte(realised.fte)} of them realised${part}. ${units}`;
  },
  headlineUnit: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
    const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
    return `As of ${n.date(asOf)}: ${total(identified)} identified, and ${total(realised)} realised${part}.`;
  },
  chartTitle: 'FTE',
  figure: 'Gain',
  fteUnit: 'FTE (årsverk)',
  hoursUnit: 'Hours a week',
  figures: {
    reported: 'Reported',
    identified: 'Identified',
    agreed: 'Agreed',
    realised: 'Realised',
    unconfirmed: 'Realised, unconfirmed',
    freed: 'Freed, not redeployed',
    sustained: 'Sustained',
    lapsed: 'Lapsed',
  } satisfies Record<Figure, string>,
  rate: 'Realisation rate',
  leanUnits: 'Units in Lean',
  leanUnitsOf: (inLean: number, all: number) => `${n.whole(inLean)} of ${n.whole(all)}`,
  leanStaff: 'Staff in Lean',
  leanStaffOf: (inLean: number, all: number) =>
    all === 0 ? '0' : `${n.whole(inLean)} of ${n.whole(all)} (${n.percent(inLean / all)})`,
  gains: 'Gains',
  gainsOf: (all: number, realised: number, imported: number) =>
    `${n.whole(all)} identified, ${n.whole(realised)} realised${imported > 0 ? `, ${n.whole(imported)} imported` : ''}`,
  waiting: 'Reported time thieves waiting for an answer',
  methods: 'How we know',
  share: (method: string, share: number) => `${method} ${n.percent(share)}`,
  once: 'Saved once, outside FTE',
  basis: (asOf: string, knownAt: number) =>
    `As of ${n.date(asOf)}. Based on everything recorded up to and including entry ${n.whole(knownAt)}.`,
  parameters: (hours: number, weeks: number, week: number, count: number) =>
    `One FTE is ${n.short(hours)} hours: ${n.short(weeks)} working weeks of ${n.short(week)} hours. It covers ${gains(count)}.`,
  realisedMeans:
    'Realised means that the municipality can document that the saved time now goes to something that gives higher quality or capacity.',
  empty: 'No gains are identified here yet.',
  explain: 'Explain the figures',
  explainIntro: (first: number, last: number, all: number) =>
    `Showing ${n.whole(first)}–${n.whole(last)} of ${n.whole(all)}, the largest first. The figures are added before they are rounded.`,
  explainTitle: (unit: string) => `Where the figures come from: ${unit}`,
  imported: 'imported history',
  own: 'from a time thief',
  waitingThief: 'time thief waiting for an answer',
  next: 'Show more',
  show: 'Show status',
  dateInFuture: (date: string) => `${n.date(date)} has not come yet. Choose today or an earlier date.`,
  badDate: (text: string) => `I cannot read "${text}" as a date. Write for example 2016-04-01 or 01.04.2016.`,
};
