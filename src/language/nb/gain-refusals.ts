import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const refusals: Refusals<'gain'> = {
  unknownGain: 'Den gevinsten finner jeg ikke. Skriv «vis gevinst» for å se gevinstene i enheten din.',
  guessIsNotIdentified: 'Et løst anslag teller bare som meldt. Velg hvordan tallet er sjekket.',
  onceIsNoGain:
    'Denne tiden spares bare én gang og regnes aldri som årsverk. Skriv hvor mange timer i uka som spares, eller avvis tidstyven.',
  needsAgreement:
    'Gevinstavtalen mangler. Lederen og en tillitsvalgt må først avtale hva tiden skal brukes til.',
  alreadyAgreed:
    'Gevinstavtalen er allerede inngått. Er den feil, velger dere «Rett opp» og skriver en begrunnelse.',
  proposalChanged:
    'Forslaget er endret etter at du åpnet kortet. Åpne gevinsten på nytt og les det nye forslaget.',
  noProposal: 'Det er ikke noe forslag som venter på godkjenning.',
  ownProposal:
    'Du foreslo dette selv, så en annen må godkjenne det. Lederen, en tillitsvalgt eller utviklingsenheten kan gjøre det.',
  needsStaffRepresentative: 'Ledelsen foreslo avtalen, så en tillitsvalgt må godta den.',
  needsOtherRole:
    'To ulike roller må stå bak en realisert gevinst. Lederen, den gevinstansvarlige, en tillitsvalgt eller utviklingsenheten kan godkjenne.',
  startBeforeIdentified: ({ date }) =>
    `Gevinsten ble identifisert ${n.date(String(date))}. Velg den dagen eller en senere dag som startdato.`,
  alreadyIntroduced:
    'Oppstarten er allerede lagret, og nullpunktet er låst. Er det feil, velger dere «Rett opp» og skriver en begrunnelse.',
  needsIntroduction: 'Startdato og nullpunkt mangler. Sett oppstart først.',
  alreadyMeasured: ({ date }) =>
    `Målingen fra ${n.date(String(date))} er allerede lagret. En ny måling må ha en senere dato. Er den gamle feil, velger dere «Rett opp».`,
  measuredBeforeApproval: ({ date }) =>
    `En ny måling kan ikke være eldre enn realiseringen, ${n.date(String(date))}. Er den gamle målingen feil, velger dere «Rett opp».`,
  methodTooWeak: 'Et anslag er ikke nok her. Velg «stikkprøve», «målt» eller «systemlogg».',
  measuredTooEarly: ({ date, days }) =>
    `Målingen kan tidligst gjøres ${n.date(String(date))}, ${n.whole(Number(days))} dager etter oppstart.`,
  nothingSaved:
    'Etter målingen og det nye arbeidet er det ikke spart noe tid. Sjekk tallene. Stemmer de, kan lederen avslutte gevinsten under «Mer om gevinsten».',
  needsMeasurement: 'Målingen etter endringen mangler. Registrer den først.',
  usesExceedSaving:
    'Dere kan ikke dokumentere mer tid enn målingen viser at dere har spart. Skriv færre timer.',
  usesNotAgreed:
    'Denne bruken av tiden står ikke i gevinstavtalen. Åpne gevinsten på nytt og se hva som er avtalt.',
  useMissing: 'Skriv hva tiden skal brukes til.',
  evidenceMissing: 'Oppgi dokumentasjon for hver bruk av tiden.',
  evidenceIsOld: ({ date }) =>
    `Gevinsten falt bort ${n.date(String(date))}. Den kan telle igjen når dere har dokumentasjon fra den dagen eller senere for hver bruk av tiden.`,
  alreadyRealised: 'Dette er allerede realisert. Dokumenter en bruk til, eller mer tid, for å øke det.',
  gainIsOver:
    'Denne gevinsten er avsluttet. Lederen eller utviklingsenheten kan ta den opp igjen med «Rett opp».',
  needsOwner: 'Den gevinstansvarlige og en i en annen rolle må stå bak en realisert gevinst.',
  importedGain:
    'Denne gevinsten er importert historikk. Utviklingsenheten eller administratoren kan rette den ved å importere raden på nytt.',
  claimTaken: ({ title }) =>
    `«${title}» sparer allerede tid på denne oppgaven. Velg om denne gevinsten skal regnes ut fra det som er igjen, eller del oppgaven for hånd.`,
  claimExceedsTask:
    'Gevinstene ville til sammen ha spart mer tid enn oppgaven tar. Rett tallene, eller del oppgaven for hånd.',
  splitRaises:
    'En deling kan bare gjøre tallene mindre. Skal en gevinst bli større, velger dere «Rett opp» på den.',
  sharesNotWhole: 'Delene skal bli 100 % til sammen. Rett prosentene.',
  sharedTwice: 'En enhet kan bare stå én gang. Velg en annen enhet, eller la feltet stå tomt.',
  needsLeaderOfAll: 'Bare utviklingsenheten eller den som leder alle enhetene det gjelder, kan gjøre dette.',
  nothingToCorrect: 'Her er det ikke noe å rette opp. Åpne gevinsten på nytt og se hvor den står.',
  raisesUnverified:
    'Ingen vet hvem som meldte denne, så én person alene kan ikke øke tallet. Mål etter endringen, så teller det som er målt.',
};
