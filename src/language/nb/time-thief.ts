import type { Refusals } from '../refusals.ts';

export const refusals: Refusals<'time-thief'> = {
  unknownThief: 'Den tidstyven finner jeg ikke. Skriv «tidstyver» for å se dem som er åpne i enheten.',
  unknownUnit: 'Den enheten finner jeg ikke. Velg en fra lista.',
  alreadyAssessed: 'Denne tidstyven er allerede vurdert. Åpne den på nytt og se hva som gjelder.',
  withdrawn: 'Denne tidstyven er trukket tilbake.',
  notYours: 'Bare den som meldte tidstyven, kan gjøre dette.',
  reportedByYou:
    'Du meldte denne tidstyven selv, så en annen må vurdere den. Lederen over deg eller utviklingsenheten kan gjøre det.',
  needsLeader: 'Bare lederen for enheten, utviklingsenheten eller administratoren kan gjøre dette.',
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
  answerInPast: 'Datoen for neste svar kan ikke være før i dag. Velg i dag eller en senere dag.',
  escalateUpwards: 'Tidstyven ligger der allerede. Velg et annet sted å løfte den til.',
  noSuchEntry:
    'Dette kan ikke rettes nå, for det har skjedd noe nytt siden. Åpne tidstyven igjen og se hva som gjelder.',
  endedThief: 'Denne tidstyven er avsluttet. Åpne den igjen, eller meld en ny.',
};
