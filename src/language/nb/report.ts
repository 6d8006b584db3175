import type { Amount } from '../../domain/time/parameters.ts';
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
