import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { alone, hours, n, workingDays } from './amounts.ts';

export const report: Texts['report'] = {
  title: 'Meld ein tidstjuv',
  titleEdit: 'Endre meldinga',
  offer: 'Er dette ein tidstjuv? Då kan du melde han her.',
  understood: (amount: Amount) => `Slik eg les det: ${alone(amount)}.`,
  what: 'Kva tek tid',
  whatHint: 'Til dømes: leitar etter nøklar',
  minutes: 'Minutt per gong',
  times: 'Talet på gonger',
  per: 'Per kva',
  people: 'Kor mange det gjeld',
  method: 'Kor sikkert er talet',
  note: 'Meir om tidstjuven',
  noteHint: 'Kva hender, og har de eit framlegg?',
  unit: 'Eining',
  submit: 'Meld',
  save: 'Lagre endringa',
  always:
    'Gjeld det kritikkverdige forhold? Bruk varslingskanalen. Ikkje skriv namn på pasientar, brukarar eller elevar.',
  whistleblowing: (url: string) => `Varslingskanalen: ${url}`,
  guess: 'Eit laust overslag tel berre som meldt. Det tel som identifisert når nokon har sjekka talet.',
  receiptTitle: 'Tidstjuven er meldt',
  receipt: (amount: Amount, days: number) =>
    `Takk! Tidstjuven er meldt: ${alone(amount)}. Leiaren din svarar innan ${workingDays(days)}.`,
  receiptOnce: (minutes: number, days: number) =>
    `Takk! Tidstjuven er meldt: ${hours(minutes / 60)}, éin gong. Leiaren din svarar innan ${workingDays(days)}.`,
  edited: 'Endringa er lagra.',
  edit: 'Endre',
  withdraw: 'Trekk tilbake',
  withdrawTitle: 'Trekkje tilbake meldinga?',
  withdrawAsk: (title: string) =>
    `«${title}» går ut av lista til leiaren. Du kan ikkje angre dette, men du kan melde på nytt.`,
  withdrawYes: 'Ja, trekk meldinga tilbake',
  withdrawn: (title: string) => `«${title}» er trekt tilbake.`,
  mineTitle: 'Mine meldingar',
  mineShown: (shown: number, all: number) => `Viser ${n.whole(shown)} av ${n.whole(all)}, dei nyaste først.`,
  mineNone: 'Du har ikkje meldt nokon tidstjuv enno. Skriv «meld» for å melde den første.',
  reportedOn: (date: string, unit: string) => `Meldt ${n.date(date)}, ${unit}`,
  reason: (reason: string) => `Grunngiving: ${reason}`,
  again: 'Meld ein til',
  facts: {
    people: 'Gjeld',
    method: 'Talgrunnlag',
    unit: 'Eining',
    basis: 'Slik er det rekna ut',
  },
  people_: (count: number) => (count === 1 ? 'berre meg' : `${n.whole(count)} personar`),
};

export const refusals: Refusals<'time-thief'> = {
  unknownThief: 'Den tidstjuven finn eg ikkje.',
  unknownUnit: 'Den eininga finn eg ikkje. Vel ei frå lista.',
  alreadyAssessed: 'Denne tidstjuven er allereie vurdert.',
  withdrawn: 'Denne tidstjuven er trekt tilbake.',
  notYours: 'Berre den som har meldt tidstjuven, kan gjere dette.',
  reportedByYou:
    'Du har meldt denne tidstjuven sjølv, så ein annan må vurdere han. Leiaren over deg eller utviklingseininga kan gjere det.',
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
