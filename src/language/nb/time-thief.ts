import type { Amount } from '../../domain/time/parameters.ts';
import type { Refusals } from '../refusals.ts';
import { alone, hours, n, workingDays } from './amounts.ts';

export const report = {
  title: 'Meld en tidstyv',
  titleEdit: 'Endre meldingen',
  offer: 'Er dette en tidstyv? Da kan du melde den her.',
  understood: (amount: Amount) => `Slik jeg leser det: ${alone(amount)}.`,
  what: 'Hva tar tid',
  whatHint: 'For eksempel: leter etter nøkler',
  minutes: 'Minutter per gang',
  times: 'Antall ganger',
  per: 'Per hva',
  people: 'Hvor mange det gjelder',
  method: 'Hvor sikkert er tallet',
  note: 'Mer om tidstyven',
  noteHint: 'Hva skjer, og har dere et forslag?',
  unit: 'Enhet',
  submit: 'Meld',
  save: 'Lagre endringen',
  always:
    'Gjelder det kritikkverdige forhold? Bruk varslingskanalen. Ikke skriv navn på pasienter, brukere eller elever.',
  whistleblowing: (url: string) => `Varslingskanalen: ${url}`,
  guess: 'Et løst anslag teller bare som meldt. Det teller som identifisert når noen har sjekket tallet.',
  receiptTitle: 'Tidstyven er meldt',
  receipt: (amount: Amount, days: number) =>
    `Takk! Tidstyven er meldt: ${alone(amount)}. Lederen din svarer innen ${workingDays(days)}.`,
  receiptOnce: (minutes: number, days: number) =>
    `Takk! Tidstyven er meldt: ${hours(minutes / 60)}, én gang. Lederen din svarer innen ${workingDays(days)}.`,
  edited: 'Endringen er lagret.',
  edit: 'Endre',
  withdraw: 'Trekk tilbake',
  withdrawTitle: 'Trekke tilbake meldingen?',
  withdrawAsk: (title: string) =>
    `«${title}» går ut av lista til lederen. Det kan ikke angres, men du kan melde på nytt.`,
  withdrawYes: 'Ja, trekk den tilbake',
  withdrawn: (title: string) => `«${title}» er trukket tilbake.`,
  mineTitle: 'Mine meldinger',
  mineShown: (shown: number, all: number) => `Viser ${n.whole(shown)} av ${n.whole(all)}, de nyeste først.`,
  mineNone: 'Du har ikke meldt noen tidstyver ennå. Skriv «meld» for å melde den første.',
  reportedOn: (date: string, unit: string) => `Meldt ${n.date(date)}, ${unit}`,
  reason: (reason: string) => `Begrunnelse: ${reason}`,
  again: 'Meld en til',
  facts: {
    people: 'Gjelder',
    method: 'Tallgrunnlag',
    unit: 'Enhet',
    basis: 'Slik er det regnet ut',
  },
  people_: (count: number) => (count === 1 ? 'bare meg' : `${n.whole(count)} personer`),
};

export const refusals: Refusals<'time-thief'> = {
  unknownThief: 'Den tidstyven finner jeg ikke.',
  unknownUnit: 'Den enheten finner jeg ikke. Velg en fra lista.',
  alreadyAssessed: 'Denne tidstyven er allerede vurdert.',
  withdrawn: 'Denne tidstyven er trukket tilbake.',
  notYours: 'Bare den som meldte tidstyven, kan gjøre dette.',
  reportedByYou:
    'Du meldte denne tidstyven selv, så en annen må vurdere den. Lederen over deg eller utviklingsenheten kan gjøre det.',
  needsLeader: 'Det kan bare lederen for enheten, utviklingsenheten eller administratoren gjøre.',
  nothingAsked: 'Ingen har spurt deg om noe i denne meldingen nå.',
  notYetOurs: 'Ta imot tidstyven først. Da ser alle hvem som løser den.',
  notYetStarted: 'Arbeidet er ikke startet ennå. Trykk «Start arbeidet» først.',
  notYetSolved: 'Skriv først hvordan det gikk: fjernet, redusert eller ikke løst.',
  alreadyStarted: 'Arbeidet med denne tidstyven er allerede i gang.',
  notClosed: 'Bare en tidstyv som er avsluttet, kan åpnes igjen.',
  mergeIntoItself: 'En tidstyv kan ikke slås sammen med seg selv. Velg en annen.',
  mergeRing: 'De to er allerede slått sammen.',
  mergeIntoEnded:
    'Den andre tidstyven er trukket tilbake, avvist eller avsluttet. Velg en som fortsatt er åpen.',
  hasGain: 'Tidstyven er allerede identifisert som en gevinst. Rett opp gevinsten i stedet.',
  answerInPast: 'Datoen for neste svar kan ikke være før i dag.',
  escalateUpwards: 'Tidstyven ligger der allerede. Velg et annet sted å løfte den til.',
  noSuchEntry:
    'Dette kan ikke rettes nå, for det er skjedd noe nytt siden. Åpne tidstyven igjen og se hva som gjelder.',
  endedThief: 'Denne tidstyven er avsluttet. Åpne den igjen, eller meld en ny.',
};
