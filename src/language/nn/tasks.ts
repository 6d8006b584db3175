import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { alone, n } from './amounts.ts';

export const tasks: Texts['tasks'] = {
  title: 'Oppgåver',
  none: 'Ingenting ventar på deg no.',
  intro: (count: number) =>
    count === 1 ? 'Éi sak ventar på deg.' : `${n.whole(count)} saker ventar på deg.`,
  shown: (first: number, last: number) =>
    `Viser nr. ${n.whole(first)}–${n.whole(last)}, forfalne først, så dei eldste.`,
  states: {
    check: 'Gevinst som skal sjekkast',
    reviseProposal: 'Gevinstavtale som er føreslått',
    reviseDocumentation: 'Dokumentasjon som er send til godkjenning',
    assess: 'Tidstjuv som ventar på vurdering',
    due: 'Tid for neste svar',
    answered: 'Tidstjuv der den som har meldt, har svara',
    escalated: 'Tidstjuv som er løfta til deg',
    approveIdentification: 'Tal som ventar på at du godtek det',
    start: 'Tidstjuv som er teken imot, arbeidet kan ta til',
    solve: 'Tidstjuv i arbeid, manglar resultat',
    close: 'Tidstjuv som er ferdig, kan avsluttast',
    propose: 'Identifisert, manglar gevinstavtale',
    agree: 'Gevinstavtale som ventar på deg',
    introduce: 'Avtalt, ventar på oppstart',
    measure: 'Innført, skal målast',
    document: 'Målt, bruken av tida skal dokumenterast',
    approve: 'Realisering som ventar på godkjenning',
  },
  open: 'Opne',
  answerBy: (date: string) => `Svar seinast ${n.date(date)}`,
  line: (unit: string, amount: Amount) => `${unit}: ${alone(amount)}`,
};
