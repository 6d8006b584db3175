import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const refusals: Refusals<'gain'> = {
  unknownGain: 'Den gevinsten finner jeg ikke. Skriv «vis gevinst» for å se dem som er i enheten din.',
  guessIsNotIdentified: 'Et løst anslag teller bare som meldt. Velg hvordan tallet er sjekket.',
  onceIsNoGain:
    'Denne tiden spares bare én gang og regnes aldri som årsverk. Skriv hvor mange timer i uka som spares, eller avvis tidstyven.',
  needsAgreement:
    'Gevinstavtalen mangler. Lederen og en tillitsvalgt må først avtale hva tiden skal brukes til.',
  alreadyAgreed: 'Gevinstavtalen er allerede inngått. Er den feil, kan den rettes opp med en begrunnelse.',
  proposalChanged:
    'Forslaget er endret etter at du åpnet kortet. Åpne gevinsten på nytt og les det nye forslaget.',
  noProposal: 'Det er ikke noe forslag som venter på godkjenning.',
  ownProposal:
    'Du foreslo dette selv, så en annen må godkjenne det. Lederen, en tillitsvalgt eller utviklingsenheten kan gjøre det.',
  needsStaffRepresentative: 'Avtalen er foreslått av ledelsen, så en tillitsvalgt må godta den.',
  needsOtherRole:
    'To ulike roller må stå bak en realisert gevinst. Lederen, den gevinstansvarlige, en tillitsvalgt eller utviklingsenheten kan godkjenne.',
  startBeforeIdentified: ({ date }) =>
    `Startdatoen kan ikke være før gevinsten ble identifisert, ${n.date(String(date))}.`,
  alreadyIntroduced:
    'Oppstarten er allerede lagret, og nullpunktet er låst. Er det feil, kan det rettes opp med en begrunnelse.',
  needsIntroduction: 'Startdato og nullpunkt mangler. Sett oppstart først.',
  alreadyMeasured: ({ date }) =>
    `Målingen fra ${n.date(String(date))} er alt lagret. En ny måling må ha en senere dato. Er den gamle feil, kan den rettes opp.`,
  measuredBeforeApproval: ({ date }) =>
    `En ny måling kan ikke være eldre enn realiseringen, ${n.date(String(date))}. Er den gamle målingen feil, kan den rettes opp.`,
  methodTooWeak: 'Målingen må være en stikkprøve eller bedre.',
  measuredTooEarly: ({ date, days }) =>
    `Målingen kan tidligst gjøres ${n.date(String(date))}, ${n.whole(Number(days))} dager etter oppstart.`,
  nothingSaved: 'Etter målingen og det nye arbeidet er det ikke spart noe tid. Sjekk tallene.',
  needsMeasurement: 'Målingen etter endringen mangler. Registrer den først.',
  usesExceedSaving: 'Dere kan ikke dokumentere mer tid enn det som er målt spart.',
  usesNotAgreed: 'Denne bruken av tiden er ikke avtalt.',
  useMissing: 'Skriv hva tiden skal brukes til.',
  evidenceMissing: 'Oppgi dokumentasjon for hver bruk av tiden.',
  evidenceIsOld: ({ date }) =>
    `Gevinsten falt bort ${n.date(String(date))}. Den kan telle igjen når dere har dokumentasjon fra den dagen eller senere for hver bruk av tiden.`,
  alreadyRealised: 'Dette er allerede realisert. Dokumenter en bruk til, eller mer tid, for å øke det.',
  gainIsOver:
    'Denne gevinsten er avsluttet. Lederen eller utviklingsenheten kan ta den opp igjen med «Rett opp».',
  needsOwner: 'Den gevinstansvarlige må stå bak en realisert gevinst, sammen med en i en annen rolle.',
  importedGain:
    'Denne gevinsten er importert historikk. Utviklingsenheten eller administratoren kan rette den ved å importere raden på nytt.',
  claimTaken: ({ title }) =>
    `«${title}» tar allerede tid av denne oppgaven. Velg om denne gevinsten regnes av det som er igjen, eller del oppgaven for hånd.`,
  claimExceedsTask:
    'Gevinstene ville til sammen tatt mer tid enn oppgaven tar. Rett tallene, eller del oppgaven for hånd.',
  splitRaises: 'En deling kan bare gjøre tallene mindre. Skal en gevinst økes, må den rettes opp.',
  sharesNotWhole: 'Delene skal bli 100 % til sammen.',
  sharedTwice: 'En enhet kan bare stå én gang.',
  needsLeaderOfAll: 'Det kan bare den som leder alle enhetene det gjelder, eller utviklingsenheten gjøre.',
  nothingToCorrect: 'Det er ikke noe her å rette opp. Åpne gevinsten på nytt og se hvor den står.',
  raisesUnverified:
    'Ingen vet hvem som meldte denne, så én person alene kan ikke øke tallet. Mål etter endringen, så teller det som er målt.',
};
