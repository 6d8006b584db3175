import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const lean: Texts['lean'] = {
  title: (unit: string) => `Lean: ${unit}`,
  headline: (date: string, inLean: number, all: number) =>
    `As of ${n.date(date)}: ${n.whole(inLean)} of ${n.whole(all)} units use Lean.`,
  staff: (inLean: number, all: number) =>
    `They have ${n.whole(inLean)} of ${n.whole(all)} staff (${n.percent(inLean / all)}).`,
  states: {
    notStarted: 'not started',
    training: 'in training',
    active: 'active',
    selfDriven: 'self-driven',
  },
  state: 'Status',
  since: 'Since',
  overTime: 'Units in Lean over time',
  count: 'Units',
  date: 'Date',
  pace: 'New each year',
  inYear: (year: string, count: number) => `${year}: ${n.whole(count)}`,
  next: 'Next',
  nextNone: 'No units are in training now.',
  list: 'Show the units',
};
