import type { Refusals } from '../refusals.ts';

export const refusals: Refusals<'time-thief'> = {
  unknownThief: 'Den tidstjuven finn eg ikkje. Skriv «tidstjuvar» for å sjå dei som er opne i eininga.',
  unknownUnit: 'Den eininga finn eg ikkje. Vel ei frå lista.',
  alreadyAssessed: 'Denne tidstjuven er allereie vurdert. Opne han på nytt og sjå kva som gjeld.',
  withdrawn: 'Denne tidstjuven er trekt tilbake.',
  notYours: 'Berre den som har meldt tidstjuven, kan gjere dette.',
  reportedByYou:
    'Du har meldt denne tidstjuven sjølv, så ein annan må vurdere han. Leiaren over deg eller utviklingseininga kan gjere det.',
  needsLeader: 'Berre leiaren for eininga, utviklingseininga eller administratoren kan gjere dette.',
  nothingAsked: 'Ingen har spurt deg om noko i denne meldinga no.',
  notYetOurs: 'Ta imot tidstjuven først. Då ser alle kven som løyser han.',
  notYetStarted: 'Arbeidet er ikkje starta enno. Trykk «Start arbeidet» først.',
  notYetSolved: 'Skriv først korleis det gjekk: fjerna, redusert eller ikkje løyst.',
  alreadyStarted: 'Arbeidet med denne tidstjuven er allereie i gang.',
  notClosed: 'Berre ein tidstjuv som er avslutta, kan opnast igjen.',
  mergeIntoItself: 'Ein tidstjuv kan ikkje slåast saman med seg sjølv. Vel ein annan.',
  mergeRing: 'Dei to er allereie slåtte saman.',
  mergeIntoEnded:
    'Den andre tidstjuven er trekt tilbake, avvist eller avslutta. Vel ein som framleis er open.',
  hasGain: 'Tidstjuven er allereie identifisert som ein gevinst. Rett opp gevinsten i staden.',
  answerInPast: 'Datoen for neste svar kan ikkje vere før i dag. Vel i dag eller ein seinare dag.',
  escalateUpwards: 'Tidstjuven ligg allereie der. Vel ein annan stad å løfte han til.',
  noSuchEntry:
    'Dette kan ikkje rettast no, for det har hendt noko nytt sidan. Opne tidstjuven igjen og sjå kva som gjeld.',
  endedThief: 'Denne tidstjuven er avslutta. Opne han igjen, eller meld ein ny.',
};
