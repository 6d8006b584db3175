import { n } from './amounts.ts';

export const notices = {
  /** Ends every notice. */
  stop: 'Skriv «stopp varsler» for å slippe varsler fra meg.',
  digest: {
    title: 'Nytt fra Tidvinn i dag',
    more: (count: number) => `Og ${n.whole(count)} til.`,
    why: 'Du får høyst én slik melding om dagen. Skriv «stopp varsler» for å slippe, eller «varsler» for å velge.',
  },
  title: 'Varsler fra Tidvinn',
  now: {
    daily:
      'Nå samler jeg det andre gjør, og sender høyst én melding hver arbeidsdag. Svar på det du selv har meldt, får du med en gang.',
    atOnce: 'Nå får du hvert varsel med en gang.',
    none: 'Nå får du ingen varsler. «oppgaver» og «mine» viser alt som før. Spørsmål om gevinster du har ansvar for, og status du abonnerer på, får du fortsatt.',
  },
  choices: { daily: 'Én om dagen', atOnce: 'Med en gang', none: 'Ingen varsler' },
  change: 'Du kan skrive «varsler daglig», «varsler med en gang», «stopp varsler» og «start varsler».',
};

export type Notices = typeof notices;
