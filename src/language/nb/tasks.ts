import type { Amount } from '../../domain/time/parameters.ts';
import { alone, n } from './amounts.ts';

export const tasks = {
  title: 'Oppgaver',
  none: 'Ingenting venter på deg nå.',
  intro: (count: number) =>
    count === 1 ? 'Én sak venter på deg.' : `${n.whole(count)} saker venter på deg.`,
  shown: (first: number, last: number) =>
    `Viser nr. ${n.whole(first)}–${n.whole(last)}, forfalte først, så de eldste.`,
  states: {
    check: 'Gevinst som skal sjekkes',
    reviseProposal: 'Gevinstavtale som er foreslått',
    reviseDocumentation: 'Dokumentasjon som er sendt til godkjenning',
    assess: 'Tidstyv som venter på vurdering',
    due: 'Tid for neste svar',
    answered: 'Tidstyv der den som meldte, har svart',
    escalated: 'Tidstyv som er løftet til deg',
    approveIdentification: 'Tall som venter på at du godtar det',
    start: 'Tidstyv som er tatt imot, arbeidet kan begynne',
    solve: 'Tidstyv i arbeid, mangler resultat',
    close: 'Tidstyv som er ferdig, kan avsluttes',
    propose: 'Identifisert, mangler gevinstavtale',
    agree: 'Gevinstavtale som venter på deg',
    introduce: 'Avtalt, venter på oppstart',
    measure: 'Innført, skal måles',
    document: 'Målt, bruken av tiden skal dokumenteres',
    approve: 'Realisering som venter på godkjenning',
  },
  open: 'Åpne',
  answerBy: (date: string) => `Svar senest ${n.date(date)}`,
  line: (unit: string, amount: Amount) => `${unit}: ${alone(amount)}`,
};
