import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { n, total } from './amounts.ts';

/** The report to print; its first three sentences are for a council member who reads no more. */
export const printed: Texts['printed'] = {
  title: (unit: string) => `Time gained with Lean: ${unit}`,
  found: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
    const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
    return `As of ${n.date(asOf)}, gains of ${total(identified)} are identified, and ${total(realised)} of them are realised${part}.`;
  },
  lean: (inLean: number, all: number) => `${n.whole(inLean)} of ${n.whole(all)} units use Lean.`,
  leanStaff: (inLean: number, all: number, share: number) =>
    `${n.whole(inLean)} of ${n.whole(all)} units use Lean, and they have ${n.percent(share)} of the staff.`,
  measures: (planned: number, underWay: number, done: number) =>
    `${n.whole(planned)} measures are planned, ${n.whole(underWay)} are under way, and ${n.whole(done)} are done.`,
  picture: (title: string) => `Chart: ${title}. The numbers are in the table.`,
  figures: 'The gains',
  change: 'Change since the last report',
  behind: 'Behind the figures',
  assumptions: 'Assumptions',
};
