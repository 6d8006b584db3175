import type { Amount } from '../../domain/time/parameters.ts';
import { n, total } from './amounts.ts';

/** The report to print; its first three sentences are for a council member who reads no more. */
export const printed = {
  title: (unit: string) => `Tid vunnet med Lean: ${unit}`,
  found: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
    const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
    return `Per ${n.date(asOf)} er det identifisert gevinster på ${total(identified)}, og ${total(realised)} av dem er realisert${part}.`;
  },
  lean: (inLean: number, all: number) =>
    `${n.whole(inLean)} av ${n.whole(all)} enheter jobber etter Lean-prinsippene.`,
  leanStaff: (inLean: number, all: number, share: number) =>
    `${n.whole(inLean)} av ${n.whole(all)} enheter jobber etter Lean-prinsippene, og de har ${n.percent(share)} av de ansatte.`,
  measures: (planned: number, underWay: number, done: number) =>
    `${n.whole(planned)} tiltak er planlagt, ${n.whole(underWay)} er i gang, og ${n.whole(done)} er gjennomført.`,
  picture: (title: string) => `Diagram: ${title}. Tallene står i tabellen.`,
  figures: 'Gevinstene',
  change: 'Endring siden forrige rapport',
  behind: 'Bak tallene',
  assumptions: 'Forutsetninger',
};
