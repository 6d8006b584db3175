import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const question: Texts['question'] = {
  understood: 'Slik forstod eg spørsmålet',
  change: 'Endre spørsmålet',
  changeTitle: 'Kva vil du vite?',
  ask: 'Vis svaret',
  unit: 'Eining eller tenesteområde',
  whole: 'heile kommunen',
  asOf: 'Per dato',
  from: 'Endring frå og med (tomt felt: berre status på datoen)',
  figure: 'Tal',
  everything: 'alle',
  waste: 'Sløsing',
  cause: 'Årsak',
  on: (date: string) => `per ${n.date(date)}`,
  period: (from: string, to: string) => `${n.date(from)} til ${n.date(to)}`,
  sinceReport: 'sidan førre rapport',
  notRealised: 'identifisert, ikkje realisert',
  which: (text: string) => `Fleire heiter noko med «${text}». Kva for ei meiner du?`,
  unsure: (text: string) =>
    `Eg skjøna ikkje «${text}». Eg kan vise kor mykje tid som er vunnen. Kven gjeld det?`,
  /** A question that goes on from another, where there is none. */
  follows: (text: string) =>
    `Eg veit ikkje kva spørsmål «${text}» byggjer på. Skriv heile spørsmålet, eller sjå tala for heile kommunen.`,
  person:
    'Tidvinn fører ikkje tal om enkeltpersonar, så det kan eg ikkje svare på. Spør gjerne om einingar, til dømes «samanlikn einingane».',
  fromAfterUntil: (date: string) => `Vel ${n.date(date)} eller ein tidlegare dato.`,
};
