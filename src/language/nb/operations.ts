import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const operations = {
  title: 'Drift',
  intro: 'Dette har jeg sendt eller skulle ha sendt på eget initiativ. Jeg viser ikke hvem som har fått hva.',
  nothing: 'Jeg har ikke sendt noe på eget initiativ ennå.',
  count: (label: string, count: number) => `${label}: ${n.whole(count)}`,
  states: {
    unknown: 'Uvisst om det kom fram',
    failed: 'Ikke sendt',
    inactive: 'Venter på å høre fra mottakeren',
    late: 'For sent å sende',
    claimed: 'Sendes nå',
    sent: 'Sendt',
  },
  reasons: {
    noChat: 'Mottakeren har ingen chat med Tidvinn.',
    blocked: 'Mottakeren har blokkert eller fjernet Tidvinn.',
    notMember: 'Tidvinn er ikke med i teamet.',
    disabled: 'Tidvinn er slått av i Teams. En Teams-administrator kan slå det på.',
    noWriting: 'Tidvinn får ikke skrive i kanalen.',
    gone: 'Samtalen finnes ikke lenger.',
    tooMany: 'Teams tok ikke imot flere meldinger akkurat da.',
    notTaken: 'Teams tok ikke imot meldingen.',
    trouble: 'Teams svarte med en feil.',
    noAnswer: 'Teams svarte ikke.',
    interrupted: 'Tidvinn stanset mens meldingen ble sendt.',
    down: 'Tidvinn var ute av drift i hele tidsrommet da meldingen kunne vært sendt.',
  },
  triesAgain: 'Jeg prøver igjen uten at du trenger å gjøre noe.',
  jobs: {
    'sustain-check': 'Sjekk av gevinst',
    digest: 'Dagens varsler',
    'check-in': 'Ukentlig innsjekk',
    summary: 'Abonnement på status',
  },
  inChannel: (name: string) => `I kanalen «${name}»`,
  inUnnamedChannel: 'I en kanal uten navn',
  about: (name: string, title: string) => `${name}: ${title}`,
  when: (date: string, clock: string) => `${n.date(date)} kl. ${clock}`,
  attempts: (count: number) => (count === 1 ? 'ett forsøk' : `${n.whole(count)} forsøk`),
  downFor: (from: string, until: string) => `Ute av drift fra ${from} til ${until}`,
  wasDue: (date: string) => `Skulle vært sendt ${n.date(date)}`,
  latest: (when: string) => `Nyeste: ${when}`,
  showAll: 'Vis alle',
  page: (first: number, last: number, count: number) =>
    `Nummer ${n.whole(first)} til ${n.whole(last)} av ${n.whole(count)}, de nyeste først.`,
  overview: 'Tilbake til oversikten',
  sendAgain: 'Send på nytt',
  sendAllAgain: 'Send alle på nytt',
  again: 'Meldingen går ut på nytt i neste runde, tidligst kl. 08 på en arbeidsdag.',
  allAgain: (count: number) =>
    `${count === 1 ? 'Én melding går' : `${n.whole(count)} meldinger går`} ut på nytt i neste runde, tidligst kl. 08 på en arbeidsdag.`,
  noDoubt: 'Det er ikke lenger tvil om denne meldingen.',
};

export const refusals: Refusals<'operations'> = {
  onlyForAdministrator: 'Bare administratoren kan se driften.',
};

export type Operations = typeof operations;
