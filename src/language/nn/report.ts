import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
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
