import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const lean: Texts['lean'] = {
  title: (unit: string) => `Lean: ${unit}`,
  headline: (date: string, inLean: number, all: number) =>
    `Per ${n.date(date)}: ${n.whole(inLean)} av ${n.whole(all)} einingar arbeider etter Lean-prinsippa.`,
  staff: (inLean: number, all: number) =>
    `Dei har ${n.whole(inLean)} av ${n.whole(all)} tilsette (${n.percent(inLean / all)}).`,
  states: {
    notStarted: 'ikkje starta',
    training: 'under opplæring',
    active: 'aktiv',
    selfDriven: 'sjølvgåande',
  },
  state: 'Status',
  since: 'Sidan',
  overTime: 'Einingar i Lean over tid',
  count: 'Einingar',
  date: 'Dato',
  pace: 'Nye per år',
  inYear: (year: string, count: number) => `${year}: ${n.whole(count)}`,
  next: 'Neste ut',
  nextNone: 'Ingen einingar er under opplæring no.',
  list: 'Vis einingane',
};
