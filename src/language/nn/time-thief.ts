import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone } from './amounts.ts';

export const assess: Texts['assess'] = {
  title: 'Vurder tidstjuven',
  hours: 'Timar i veka vi reknar med å spare',
  method: 'Korleis er talet sjekka',
  identify: 'Identifiser',
  reject: 'Avvis',
  rejectTitle: 'Avvis tidstjuven',
  reason: 'Grunngiving til den som har meldt',
  reasonHint: 'Ver venleg og konkret: Den som har meldt, får lese dette.',
  identified: (title: string, amount: Amount) => `«${title}» er identifisert: ${alone(amount)}.`,
  identifiedNext: 'Neste steg er ein gevinstavtale: Kva skal den frigjorde tida brukast til?',
  rejected: (title: string) => `«${title}» er avvist. Den som har meldt, får grunngivinga.`,
  toLeader: (title: string, unit: string) =>
    `Ny tidstjuv frå ${unit}: «${title}». Skriv «oppgåver» for å sjå alt som ventar på deg.`,
  toReporterIdentified: (title: string, amount: Amount) =>
    `Tidstjuven du har meldt, «${title}», er identifisert: ${alone(amount)}. No avtaler de kva tida skal brukast til.`,
  toReporterRejected: (title: string, reason: string) =>
    `«${title}»: Vi går ikkje vidare med denne tidstjuven no: ${sentence(reason)} Takk for at du sa frå.`,
};

export const refusals: Refusals<'time-thief'> = {
  unknownThief: 'Den tidstjuven finn eg ikkje.',
  unknownUnit: 'Den eininga finn eg ikkje. Vel ei frå lista.',
  alreadyAssessed: 'Denne tidstjuven er allereie vurdert.',
  withdrawn: 'Denne tidstjuven er trekt tilbake.',
  notYours: 'Berre den som har meldt tidstjuven, kan gjere dette.',
  reportedByYou:
    'Du har meldt denne tidstjuven sjølv, så ein annan må identifisere han. Leiaren over deg eller utviklingseininga kan gjere det.',
  needsLeader: 'Det kan berre leiaren for eininga, utviklingseininga eller administratoren gjere.',
  nothingAsked: 'Ingen har spurt deg om noko i denne meldinga no.',
  notYetOurs: 'Ta imot tidstjuven først. Då ser alle kven som løyser han.',
  notYetStarted: 'Arbeidet er ikkje starta enno. Trykk «Start arbeidet» først.',
  notYetSolved: 'Skriv først korleis det gjekk: fjerna, redusert eller ikkje løyst.',
  alreadyStarted: 'Arbeidet med denne tidstjuven er alt i gang.',
  notClosed: 'Berre ein tidstjuv som er avslutta, kan opnast igjen.',
  mergeIntoItself: 'Ein tidstjuv kan ikkje slåast saman med seg sjølv. Vel ein annan.',
  mergeRing: 'Dei to er alt slått saman.',
  mergeIntoEnded:
    'Den andre tidstjuven er trekt tilbake, avvist eller avslutta. Vel ein som framleis er open.',
  hasGain: 'Tidstjuven er alt identifisert som ein gevinst. Rett opp gevinsten i staden.',
  answerInPast: 'Datoen for neste svar kan ikkje vere før i dag.',
  escalateUpwards: 'Tidstjuven ligg der alt. Vel ein annan stad å løfte han til.',
  noSuchEntry:
    'Dette kan ikkje rettast no, for det har hendt noko nytt sidan. Opne tidstjuven igjen og sjå kva som gjeld.',
  endedThief: 'Denne tidstjuven er avslutta. Opne han igjen, eller meld ein ny.',
};
