import type { Amount } from '../../domain/time/parameters.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone } from './amounts.ts';

export const assess = {
  title: 'Vurder tidstyven',
  hours: 'Timer i uka vi regner med å spare',
  method: 'Hvordan er tallet sjekket',
  identify: 'Identifiser',
  reject: 'Avvis',
  rejectTitle: 'Avvis tidstyven',
  reason: 'Begrunnelse til den som meldte',
  reasonHint: 'Vær vennlig og konkret: Den som meldte, får lese dette.',
  identified: (title: string, amount: Amount) => `«${title}» er identifisert: ${alone(amount)}.`,
  identifiedNext: 'Neste steg er en gevinstavtale: Hva skal den frigjorte tiden brukes til?',
  rejected: (title: string) => `«${title}» er avvist. Den som meldte, får begrunnelsen.`,
  toLeader: (title: string, unit: string) =>
    `Ny tidstyv fra ${unit}: «${title}». Skriv «oppgaver» for å se alt som venter på deg.`,
  toReporterIdentified: (title: string, amount: Amount) =>
    `Tidstyven du meldte, «${title}», er identifisert: ${alone(amount)}. Nå avtaler dere hva tiden skal brukes til.`,
  toReporterRejected: (title: string, reason: string) =>
    `«${title}»: Vi går ikke videre med denne tidstyven nå: ${sentence(reason)} Takk for at du sa fra.`,
};

export const refusals: Refusals<'time-thief'> = {
  unknownThief: 'Den tidstyven finner jeg ikke.',
  unknownUnit: 'Den enheten finner jeg ikke. Velg en fra lista.',
  alreadyAssessed: 'Denne tidstyven er allerede vurdert.',
  withdrawn: 'Denne tidstyven er trukket tilbake.',
  notYours: 'Bare den som meldte tidstyven, kan gjøre dette.',
  reportedByYou:
    'Du meldte denne tidstyven selv, så en annen må identifisere den. Lederen over deg eller utviklingsenheten kan gjøre det.',
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
