import { n } from './amounts.ts';

/** What was asked, as the card says it back, and what is said when it cannot be answered. */
export const question = {
  understood: 'Slik forsto jeg spørsmålet',
  change: 'Endre spørsmålet',
  changeTitle: 'Hva vil du vite?',
  ask: 'Vis svaret',
  unit: 'Enhet eller tjenesteområde',
  whole: 'hele kommunen',
  asOf: 'Per dato',
  from: 'Endring fra og med (tomt felt: bare status på datoen)',
  figure: 'Tall',
  everything: 'alle',
  waste: 'Sløsing',
  cause: 'Årsak',
  on: (date: string) => `per ${n.date(date)}`,
  period: (from: string, to: string) => `${n.date(from)} til ${n.date(to)}`,
  sinceReport: 'siden forrige rapport',
  notRealised: 'identifisert, ikke realisert',
  which: (text: string) => `Flere heter noe med «${text}». Hvilken mener du?`,
  unsure: (text: string) =>
    `Jeg skjønte ikke «${text}». Jeg kan vise hvor mye tid som er vunnet. Hvem gjelder det?`,
  /** A question that goes on from another, where there is none. */
  follows: (text: string) =>
    `Jeg vet ikke hvilket spørsmål «${text}» bygger på. Skriv hele spørsmålet, eller se tallene for hele kommunen.`,
  person:
    'Tidvinn fører ikke tall om enkeltpersoner, så det kan jeg ikke svare på. Spør gjerne om enheter, for eksempel «sammenlign enhetene».',
  fromAfterUntil: (date: string) => `Velg ${n.date(date)} eller en tidligere dato.`,
};
