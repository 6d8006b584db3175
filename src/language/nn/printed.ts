import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { n, total } from './amounts.ts';

/** The report to print; its first three sentences are for a council member who reads no more. */
export const printed: Texts['printed'] = {
  title: (unit: string) => `Tid vunnen med Lean: ${unit}`,
  found: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
    const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
    return `Per ${n.date(asOf)} er det identifisert gevinstar på ${total(identified)}, og ${total(realised)} av dei er realiserte${part}.`;
  },
  lean: (inLean: number, all: number) =>
    `${n.whole(inLean)} av ${n.whole(all)} einingar arbeider etter Lean-prinsippa.`,
  leanStaff: (inLean: number, all: number, share: number) =>
    `${n.whole(inLean)} av ${n.whole(all)} einingar arbeider etter Lean-prinsippa, og dei har ${n.percent(share)} av dei tilsette.`,
  measures: (planned: number, underWay: number, done: number) =>
    `${n.whole(planned)} tiltak er planlagde, ${n.whole(underWay)} er i gang, og ${n.whole(done)} er gjennomførte.`,
  picture: (title: string) => `Diagram: ${title}. Tala står i tabellen.`,
  figures: 'Gevinstane',
  change: 'Endring sidan førre rapport',
  behind: 'Bak tala',
  assumptions: 'Føresetnader',
};
