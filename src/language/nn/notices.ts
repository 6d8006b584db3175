import type { Notices } from '../nb/notices.ts';
import { n } from './amounts.ts';

export const notices: Notices = {
  stop: 'Skriv «stopp varsel» for å sleppe varsel frå meg.',
  digest: {
    title: 'Nytt frå Tidvinn i dag',
    more: (count: number) => `Og ${n.whole(count)} til.`,
    why: 'Du får høgst éi slik melding om dagen. Skriv «stopp varsel» for å sleppe, eller «varsel» for å velje.',
  },
  title: 'Varsel frå Tidvinn',
  now: {
    daily:
      'No samlar eg det andre gjer, og sender høgst éi melding kvar arbeidsdag. Svar på det du sjølv har meldt, får du med ein gong.',
    atOnce: 'No får du kvart varsel med ein gong.',
    none: 'No får du ingen varsel. «oppgåver» og «mine» viser alt som før. Spørsmål om gevinstar du har ansvar for, og status du abonnerer på, får du framleis.',
  },
  choices: { daily: 'Éi om dagen', atOnce: 'Med ein gong', none: 'Ingen varsel' },
  change: 'Du kan skrive «varsel dagleg», «varsel med ein gong», «stopp varsel» og «start varsel».',
};
