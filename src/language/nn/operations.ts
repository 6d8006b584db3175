import type { Operations } from '../nb/operations.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const operations: Operations = {
  title: 'Drift',
  intro: 'Dette har eg sendt eller skulle ha sendt på eige initiativ. Eg viser ikkje kven som har fått kva.',
  nothing: 'Eg har ikkje sendt noko på eige initiativ enno.',
  count: (label: string, count: number) => `${label}: ${n.whole(count)}`,
  states: {
    unknown: 'Uvisst om det kom fram',
    failed: 'Ikkje sendt',
    inactive: 'Ventar på å høyre frå mottakaren',
    late: 'For seint å sende',
    claimed: 'Blir sendt no',
    sent: 'Sendt',
  },
  reasons: {
    noChat: 'Mottakaren har ingen chat med Tidvinn.',
    blocked: 'Mottakaren har blokkert eller fjerna Tidvinn.',
    notMember: 'Tidvinn er ikkje med i teamet.',
    disabled: 'Tidvinn er slått av i Teams. Ein Teams-administrator kan slå det på.',
    noWriting: 'Tidvinn får ikkje skrive i kanalen.',
    gone: 'Samtalen finst ikkje lenger.',
    tooMany: 'Teams tok ikkje imot fleire meldingar akkurat då.',
    notTaken: 'Teams tok ikkje imot meldinga.',
    trouble: 'Teams svara med ein feil.',
    noAnswer: 'Teams svara ikkje.',
    interrupted: 'Tidvinn stansa medan meldinga vart send.',
    down: 'Tidvinn var ute av drift i heile tidsrommet då meldinga kunne ha vore send.',
  },
  triesAgain: 'Eg prøver igjen utan at du treng å gjere noko.',
  jobs: {
    'sustain-check': 'Sjekk av gevinst',
    digest: 'Varsla i dag',
    'check-in': 'Vekentleg innsjekk',
    summary: 'Abonnement på status',
  },
  inChannel: (name: string) => `I kanalen «${name}»`,
  inUnnamedChannel: 'I ein kanal utan namn',
  about: (name: string, title: string) => `${name}: ${title}`,
  when: (date: string, clock: string) => `${n.date(date)} kl. ${clock}`,
  attempts: (count: number) => (count === 1 ? 'eitt forsøk' : `${n.whole(count)} forsøk`),
  downFor: (from: string, until: string) => `Ute av drift frå ${from} til ${until}`,
  wasDue: (date: string) => `Skulle ha vore send ${n.date(date)}`,
  latest: (when: string) => `Nyaste: ${when}`,
  showAll: 'Vis alle',
  page: (first: number, last: number, count: number) =>
    `Nummer ${n.whole(first)} til ${n.whole(last)} av ${n.whole(count)}, dei nyaste først.`,
  overview: 'Tilbake til oversikta',
  sendAgain: 'Send på nytt',
  sendAllAgain: 'Send alle på nytt',
  again: 'Meldinga går ut på nytt i neste runde, tidlegast kl. 08 på ein arbeidsdag.',
  allAgain: (count: number) =>
    `${count === 1 ? 'Éi melding går' : `${n.whole(count)} meldingar går`} ut på nytt i neste runde, tidlegast kl. 08 på ein arbeidsdag.`,
  noDoubt: 'Det er ikkje lenger tvil om denne meldinga.',
};

export const refusals: Refusals<'operations'> = {
  onlyForAdministrator: 'Berre administratoren kan sjå drifta.',
};
