import type { Authorship } from '../../domain/events.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { sentence } from '../sentence.ts';
import { alone, n, time, workingDays } from './amounts.ts';

export const report = {
  title: 'Meld en tidstyv',
  titleEdit: 'Endre meldingen',
  offer: 'Er dette en tidstyv? Da kan du melde den her.',
  understood: (amount: Amount) => `Slik jeg leser det: ${alone(amount)}.`,
  eachShift:
    'Jeg vet ikke hvor mange vakter det blir. Skriv hvor mange ganger det skjer, og velg hvor ofte: for eksempel 3 ganger «per døgn, hele året» hvis dere har tre vakter i døgnet.',
  what: 'Hva tar tid',
  whatHint: 'For eksempel: leter etter nøkler',
  minutes: 'Minutter per gang',
  times: 'Antall ganger',
  per: 'Hvor ofte',
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
    `Takk! Tidstyven er meldt: ${time(minutes / 60)}, én gang. Lederen din svarer innen ${workingDays(days)}.`,
  edited: 'Endringen er lagret.',
  edit: 'Endre',
  withdraw: 'Trekk tilbake',
  withdrawTitle: 'Trekke tilbake meldingen?',
  withdrawAsk: (title: string) =>
    `«${title}» går ut av lista til lederen. Du kan ikke angre dette, men du kan melde den på nytt.`,
  withdrawYes: 'Ja, trekk den tilbake',
  withdrawn: (title: string) => `«${title}» er trukket tilbake.`,
  mineTitle: 'Mine meldinger',
  mineShown: (shown: number, all: number) => `Viser ${n.whole(shown)} av ${n.whole(all)}, de nyeste først.`,
  mineNone: 'Du har ikke meldt noen tidstyver ennå. Skriv «meld» for å melde den første.',
  reportedOn: (date: string, unit: string) => `Meldt ${n.date(date)}, ${unit}`,
  reason: (reason: string) => `Begrunnelse: ${sentence(reason)}`,
  again: 'Meld en til',
  facts: {
    people: 'Gjelder',
    method: 'Tallgrunnlag',
    unit: 'Enhet',
    basis: 'Slik er det regnet ut',
  },
  people_: (count: number) => (count === 1 ? 'bare meg' : `${n.whole(count)} personer`),

  unknown: 'vet ikke',
  waste: 'Hva slags sløsing',
  cause: 'Hvor årsaken ligger',
  authorship: 'Hvem får vite at det er deg',
  authorships: {
    open: 'De som behandler meldingen',
    hiddenFromReaders: 'Ingen, men jeg får svar',
    notStored: 'Ingen: Ikke lagre hvem jeg er',
  } satisfies Record<Authorship, string>,
  authorshipOpen: 'De som behandler meldingen: De ser navnet ditt, og svarene kommer til deg.',
  authorshipHidden:
    'Ingen, men jeg får svar: Tidvinn husker hvem du er, så svarene kommer til deg, men viser det ikke til noen. De som drifter Tidvinn, kan finne det i filene.',
  authorshipNotStored:
    'Ikke lagre hvem jeg er: Da kan ingen se hvem som har meldt, heller ikke vi i Tidvinn. Du får en kode, og bare med den kan du se svaret, endre eller trekke tilbake. Det du skriver, kan likevel røpe deg, og det du har skrevet i chatten, kan ligge i loggen til Teams.',
  onlyAlone: 'Dette kan du bare velge i den personlige chatten med meg.',
  draftHasName:
    'Et utkast blir lagret under navnet ditt. Velg noe annet her så lenge, eller meld nå uten at det blir lagret hvem du er.',
  notStoredReceipt:
    'Det er ikke lagret hvem du er. Lederen ser meldingen i lista si, men får ikke beskjed når den kommer.',
  code: 'Koden din',
  codeOnce:
    'Skriv ned koden nå. Jeg viser den bare her, og ingen kan finne den igjen for deg. Skriv «kode» og så koden i den personlige chatten når du vil se svaret, endre, svare eller trekke tilbake.',
  codeNoted: 'Jeg har skrevet ned koden',
  sentTitle: 'Meldingen er sendt',
  sent: 'Skjemaet og koden er borte fra dette kortet. Skriv «kode» og så koden når du vil se hvordan det går.',
  saveDraft: 'Lagre utkast',
  draftSavedTitle: 'Utkastet er lagret',
  draftSaved: 'Ingen andre ser det. Du finner det øverst når du skriver «mine».',
  draftsFull: (count: number) =>
    `Du har ${n.whole(count)} utkast fra før, og flere tar jeg ikke vare på. Skriv «mine», og slett eller meld ett av dem. Det du har skrevet her, står fortsatt på kortet.`,
};
