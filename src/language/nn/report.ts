import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { sentence } from '../sentence.ts';
import { alone, n, time, workingDays } from './amounts.ts';

export const report: Texts['report'] = {
  title: 'Meld ein tidstjuv',
  titleEdit: 'Endre meldinga',
  offer: 'Er dette ein tidstjuv? Då kan du melde han her.',
  understood: (amount: Amount) => `Slik eg les det: ${alone(amount)}.`,
  eachShift:
    'Eg veit ikkje kor mange vakter det blir. Skriv kor mange gonger det hender, og vel kor ofte: til dømes 3 gonger «per døgn, heile året» dersom de har tre vakter i døgnet.',
  what: 'Kva tek tid',
  whatHint: 'Til dømes: leitar etter nøklar',
  minutes: 'Minutt per gong',
  times: 'Talet på gonger',
  per: 'Kor ofte',
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
    `Takk! Tidstjuven er meldt: ${time(minutes / 60)}, éin gong. Leiaren din svarar innan ${workingDays(days)}.`,
  edited: 'Endringa er lagra.',
  edit: 'Endre',
  withdraw: 'Trekk tilbake',
  withdrawTitle: 'Trekkje tilbake meldinga?',
  withdrawAsk: (title: string) =>
    `«${title}» går ut av lista til leiaren. Du kan ikkje angre dette, men du kan melde han på nytt.`,
  withdrawYes: 'Ja, trekk meldinga tilbake',
  withdrawn: (title: string) => `«${title}» er trekt tilbake.`,
  mineTitle: 'Mine meldingar',
  mineShown: (shown: number, all: number) => `Viser ${n.whole(shown)} av ${n.whole(all)}, dei nyaste først.`,
  mineNone: 'Du har ikkje meldt nokon tidstjuv enno. Skriv «meld» for å melde den første.',
  reportedOn: (date: string, unit: string) => `Meldt ${n.date(date)}, ${unit}`,
  reason: (reason: string) => `Grunngiving: ${sentence(reason)}`,
  again: 'Meld ein til',
  facts: {
    people: 'Gjeld',
    method: 'Talgrunnlag',
    unit: 'Eining',
    basis: 'Slik er det rekna ut',
  },
  people_: (count: number) => (count === 1 ? 'berre meg' : `${n.whole(count)} personar`),

  unknown: 'veit ikkje',
  waste: 'Kva slags sløsing',
  cause: 'Kvar årsaka ligg',
  authorship: 'Kven får vite at det er deg',
  authorships: {
    open: 'Dei som behandlar meldinga',
    hiddenFromReaders: 'Ingen, men eg får svar',
    notStored: 'Ingen: Ikkje lagre kven eg er',
  },
  authorshipOpen: 'Dei som behandlar meldinga: Dei ser namnet ditt, og svara kjem til deg.',
  authorshipHidden:
    'Ingen, men eg får svar: Tidvinn hugsar kven du er, så svara kjem til deg, men viser det ikkje til nokon. Dei som driftar Tidvinn, kan finne det i filene.',
  authorshipNotStored:
    'Ikkje lagre kven eg er: Då kan ingen sjå kven som har meldt, heller ikkje vi i Tidvinn. Du får ein kode, og berre med han kan du sjå svaret, endre eller trekkje tilbake. Det du skriv, kan likevel røpe deg, og det du har skrive i chatten, kan liggje i loggen til Teams.',
  onlyAlone: 'Dette kan du berre velje i den personlege chatten med meg.',
  draftHasName:
    'Eit utkast blir lagra under namnet ditt. Vel noko anna her så lenge, eller meld no utan at det blir lagra kven du er.',
  notStoredReceipt:
    'Det er ikkje lagra kven du er. Leiaren ser meldinga i lista si, men får ikkje beskjed når ho kjem.',
  code: 'Koden din',
  codeOnce:
    'Skriv ned koden no. Eg viser han berre her, og ingen kan finne han att for deg. Skriv «kode» og så koden i den personlege chatten når du vil sjå svaret, endre, svare eller trekkje tilbake.',
  codeNoted: 'Eg har skrive ned koden',
  sentTitle: 'Meldinga er send',
  sent: 'Skjemaet og koden er borte frå dette kortet. Skriv «kode» og så koden når du vil sjå korleis det går.',
  saveDraft: 'Lagre utkast',
  draftSavedTitle: 'Utkastet er lagra',
  draftSaved: 'Ingen andre ser det. Du finn det øvst når du skriv «mine».',
  draftsFull: (count: number) =>
    `Du har ${n.whole(count)} utkast frå før, og fleire tek eg ikkje vare på. Skriv «mine», og slett eller meld eitt av dei. Det du har skrive her, står framleis på kortet.`,
};
