import type { Amount } from '../../domain/time/parameters.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone, hours, n } from './amounts.ts';

export const gain = {
  title: (title: string) => `Gevinst: ${title}`,
  facts: {
    unit: 'Enhet',
    identified: 'Identifisert',
    agreed: 'Avtalt',
    introduced: 'Innført',
    baseline: 'Nullpunkt',
    measured: 'Målt netto',
    realised: 'Realisert',
    freed: 'Frigjort, ikke omdisponert',
    lapsed: 'Bortfalt',
    use: 'Tiden brukes til',
    documented: 'Dokumentert bruk',
    evidence: 'Dokumentasjon',
    method: 'Tallgrunnlag',
    basis: 'Slik er det regnet ut',
    source: 'Kilde',
  },
  stages: {
    identified: 'identifisert',
    agreed: 'avtalt',
    introduced: 'innført',
    measured: 'målt',
    realised: 'realisert',
    lapsed: 'bortfalt',
  },
  imported: 'importert historikk',
  notYet: 'ikke ennå',
  waitsFor: {
    agreement: 'Gevinstavtalen venter på at en annen sier ja.',
    realisation: 'Realiseringen venter på at en annen godkjenner den.',
  },
  proposedUse: (activity: string, hoursPerWeek: number) => `${activity}, ${hours(hoursPerWeek)} i uka`,
  buttons: {
    propose: 'Lag gevinstavtale',
    agree: 'Godta avtalen',
    revise: 'Endre forslaget',
    reviseDocumentation: 'Endre dokumentasjonen',
    introduce: 'Sett oppstart',
    measure: 'Registrer måling',
    document: 'Dokumenter bruken',
    approve: 'Godkjenn realiseringen',
    show: 'Vis gevinsten',
  },
  agreement: {
    title: 'Gevinstavtale',
    intro:
      'Avtal hva den frigjorte tiden skal brukes til. Lederen og en tillitsvalgt må begge stå bak avtalen.',
    activity: 'Hva tiden skal brukes til',
    activityHint: 'For eksempel: flere turer med beboerne',
    beneficiary: 'Hvem har nytte av det',
    outcome: 'Gevinsttype',
    hours: 'Timer i uka',
    indicator: 'Hvordan vi ser at det virker',
    submit: 'Foreslå avtalen',
    proposed:
      'Avtalen er foreslått. Nå må en annen godta den: Lederen og en tillitsvalgt må begge stå bak den.',
    agreed: 'Avtalen er inngått.',
  },
  introduction: {
    title: 'Oppstart og nullpunkt',
    intro: 'Nullpunktet låses når du lagrer. Slik kan dere senere vise hva endringen ga.',
    startOn: 'Startdato',
    baseline: 'Timer i uka før endringen',
    submit: 'Lagre og lås nullpunktet',
    done: 'Oppstarten er lagret, og nullpunktet er låst.',
  },
  measurement: {
    title: 'Måling etter endringen',
    intro: (date: string) => `Målingen kan tidligst gjøres ${n.date(date)}, fire uker etter oppstart.`,
    measuredOn: 'Dato for målingen',
    after: 'Timer i uka etter endringen',
    newWork: 'Nytt arbeid som kom til, timer i uka',
    method: 'Målemetode',
    submit: 'Lagre målingen',
    done: (amount: Amount) => `Målt netto: ${alone(amount)}.`,
  },
  realisation: {
    title: 'Dokumenter bruken av tiden',
    intro: (use: string) => `Avtalt bruk: ${sentence(use)}`,
    hours: 'Timer i uka som nå brukes slik',
    kind: 'Dokumentasjon',
    reference: 'Hvor finnes dokumentasjonen',
    referenceHint: 'For eksempel: turnusplan fra uke 12, sak 24/118. Ikke skriv pasientopplysninger.',
    on: 'Dato på dokumentasjonen',
    submit: 'Send til godkjenning',
    proposed: 'Dokumentasjonen er sendt til godkjenning. En annen person i en annen rolle må godkjenne den.',
    realised: (amount: Amount) => `Realisert: ${alone(amount)}.`,
  },
  toApprover: (title: string) =>
    `«${title}» venter på at du sier ja eller nei. Skriv «oppgaver» for å se det.`,
  toProposer: (title: string) => `«${title}» er godkjent og teller nå som realisert.`,
};

export const refusals: Refusals<'gain'> = {
  unknownGain: 'Den gevinsten finner jeg ikke, eller den er avsluttet.',
  guessIsNotIdentified: 'Et løst anslag teller bare som meldt. Velg hvordan tallet er sjekket.',
  onceIsNoGain:
    'Denne tiden spares bare én gang og regnes aldri som årsverk. Skriv hvor mange timer i uka som spares, eller avvis tidstyven.',
  needsAgreement:
    'Gevinstavtalen mangler. Lederen og en tillitsvalgt må først avtale hva tiden skal brukes til.',
  alreadyAgreed: 'Gevinstavtalen er allerede inngått.',
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
  alreadyIntroduced: 'Oppstarten er allerede lagret, og nullpunktet er låst.',
  needsIntroduction: 'Startdato og nullpunkt mangler. Sett oppstart først.',
  alreadyMeasured: 'Målingen er allerede lagret.',
  methodTooWeak: 'Målingen må være en stikkprøve eller bedre.',
  measuredTooEarly: ({ date }) =>
    `Målingen kan tidligst gjøres ${n.date(String(date))}, fire uker etter oppstart.`,
  nothingSaved: 'Etter målingen og det nye arbeidet er det ikke spart noe tid. Sjekk tallene.',
  needsMeasurement: 'Målingen etter endringen mangler. Registrer den først.',
  usesExceedSaving: 'Dere kan ikke dokumentere mer tid enn det som er målt spart.',
  usesNotAgreed: 'Denne bruken av tiden er ikke avtalt.',
  useMissing: 'Skriv hva tiden skal brukes til.',
  evidenceMissing: 'Oppgi dokumentasjon for hver bruk av tiden.',
  evidenceIsOld: ({ date }) =>
    `Gevinsten falt bort ${n.date(String(date))}. Den kan telle igjen når dere har dokumentasjon fra den dagen eller senere for hver bruk av tiden.`,
  alreadyRealised: 'Gevinsten er allerede realisert.',
};
