import type { LeanState } from '../../domain/events.ts';
import { n } from './amounts.ts';

/** The units' way into Lean. */
export const lean = {
  title: (unit: string) => `Lean: ${unit}`,
  headline: (date: string, inLean: number, all: number) =>
    `Per ${n.date(date)}: ${n.whole(inLean)} av ${n.whole(all)} enheter jobber etter Lean-prinsippene.`,
  staff: (inLean: number, all: number) =>
    `De har ${n.whole(inLean)} av ${n.whole(all)} ansatte (${n.percent(inLean / all)}).`,
  states: {
    notStarted: 'ikke startet',
    training: 'under opplæring',
    active: 'aktiv',
    selfDriven: 'selvgående',
  } satisfies Record<LeanState, string>,
  state: 'Status',
  since: 'Siden',
  overTime: 'Enheter i Lean over tid',
  count: 'Enheter',
  date: 'Dato',
  pace: 'Nye per år',
  inYear: (year: string, count: number) => `${year}: ${n.whole(count)}`,
  next: 'Neste ut',
  nextNone: 'Ingen enheter er under opplæring nå.',
  list: 'Vis enhetene',
};
