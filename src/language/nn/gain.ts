import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone, hours, n } from './amounts.ts';

export const gain: Texts['gain'] = {
  title: (title: string) => `Gevinst: ${title}`,
  facts: {
    unit: 'Eining',
    identified: 'Identifisert',
    agreed: 'Avtalt',
    introduced: 'Innført',
    baseline: 'Nullpunkt',
    measured: 'Målt netto',
    realised: 'Realisert',
    freed: 'Frigjord tid, ikkje omdisponert',
    lapsed: 'Bortfallen',
    use: 'Tida blir brukt til',
    documented: 'Dokumentert bruk',
    evidence: 'Dokumentasjon',
    method: 'Talgrunnlag',
    basis: 'Slik er det rekna ut',
    source: 'Kjelde',
  },
  stages: {
    identified: 'identifisert',
    agreed: 'avtalt',
    introduced: 'innført',
    measured: 'målt',
    realised: 'realisert',
    lapsed: 'bortfallen',
  },
  imported: 'importert historikk',
  notYet: 'ikkje enno',
  waitsFor: {
    agreement: 'Gevinstavtalen ventar på at ein annan seier ja.',
    realisation: 'Realiseringa ventar på godkjenning frå ein annan.',
  },
  proposedUse: (activity: string, hoursPerWeek: number) => `${activity}, ${hours(hoursPerWeek)} i veka`,
  buttons: {
    propose: 'Lag gevinstavtale',
    agree: 'Godta avtalen',
    revise: 'Endre framlegget',
    reviseDocumentation: 'Endre dokumentasjonen',
    introduce: 'Set oppstart',
    measure: 'Registrer måling',
    document: 'Dokumenter bruken',
    approve: 'Godkjenn realiseringa',
    show: 'Vis gevinsten',
  },
  agreement: {
    title: 'Gevinstavtale',
    intro:
      'Avtal kva den frigjorde tida skal brukast til. Leiaren og ein tillitsvald må begge stå bak avtalen.',
    activity: 'Kva tida skal brukast til',
    activityHint: 'Til dømes: fleire turar med bebuarane',
    beneficiary: 'Kven har nytte av det',
    outcome: 'Gevinsttype',
    hours: 'Timar i veka',
    indicator: 'Korleis vi ser at det verkar',
    submit: 'Føreslå avtalen',
    proposed:
      'Avtalen er føreslått. No må ein annan godta han: Leiaren og ein tillitsvald må begge stå bak han.',
    agreed: 'Avtalen er inngått.',
  },
  introduction: {
    title: 'Oppstart og nullpunkt',
    intro: 'Nullpunktet blir låst når du lagrar. Slik kan de seinare vise kva endringa gav.',
    startOn: 'Startdato',
    baseline: 'Timar i veka før endringa',
    submit: 'Lagre og lås nullpunktet',
    done: 'Oppstarten er lagra, og nullpunktet er låst.',
  },
  measurement: {
    title: 'Måling etter endringa',
    intro: (date: string) => `Målinga kan tidlegast gjerast ${n.date(date)}, fire veker etter oppstart.`,
    measuredOn: 'Dato for målinga',
    after: 'Timar i veka etter endringa',
    newWork: 'Nytt arbeid som kom til, timar i veka',
    method: 'Målemetode',
    submit: 'Lagre målinga',
    done: (amount: Amount) => `Målt netto: ${alone(amount)}.`,
  },
  realisation: {
    title: 'Dokumenter bruken av tida',
    intro: (use: string) => `Avtalt bruk: ${sentence(use)}`,
    hours: 'Timar i veka som no blir brukte slik',
    kind: 'Dokumentasjon',
    reference: 'Kvar finst dokumentasjonen',
    referenceHint: 'Til dømes: turnusplan frå veke 12, sak 24/118. Ikkje skriv pasientopplysningar.',
    on: 'Dato på dokumentasjonen',
    submit: 'Send til godkjenning',
    proposed: 'Dokumentasjonen er send til godkjenning. Ein annan person i ei anna rolle må godkjenne han.',
    realised: (amount: Amount) => `Realisert: ${alone(amount)}.`,
  },
  toApprover: (title: string) =>
    `«${title}» ventar på at du seier ja eller nei. Skriv «oppgåver» for å sjå det.`,
  toProposer: (title: string) => `«${title}» er godkjend og tel no som realisert.`,
};

export const refusals: Refusals<'gain'> = {
  unknownGain: 'Den gevinsten finn eg ikkje, eller så er han avslutta.',
  guessIsNotIdentified: 'Eit laust overslag tel berre som meldt. Vel korleis talet er sjekka.',
  onceIsNoGain:
    'Denne tida blir spart berre éin gong, og blir aldri rekna som årsverk. Skriv kor mange timar i veka de sparer, eller avvis tidstjuven.',
  needsAgreement:
    'Gevinstavtalen manglar. Leiaren og ein tillitsvald må først avtale kva tida skal brukast til.',
  alreadyAgreed: 'Gevinstavtalen er allereie inngått.',
  proposalChanged:
    'Framlegget er endra etter at du opna kortet. Opne gevinsten på nytt og les det nye framlegget.',
  noProposal: 'Det er ikkje noko framlegg som ventar på godkjenning.',
  ownProposal:
    'Du føreslo dette sjølv, så ein annan må godkjenne det. Leiaren, ein tillitsvald eller utviklingseininga kan gjere det.',
  needsStaffRepresentative: 'Avtalen er føreslått av leiinga, så ein tillitsvald må godta han.',
  needsOtherRole:
    'To ulike roller må stå bak ein realisert gevinst. Leiaren, den gevinstansvarlege, ein tillitsvald eller utviklingseininga kan godkjenne.',
  startBeforeIdentified: ({ date }) =>
    `Startdatoen kan ikkje vere før gevinsten vart identifisert, ${n.date(String(date))}.`,
  alreadyIntroduced: 'Oppstarten er allereie lagra, og nullpunktet er låst.',
  needsIntroduction: 'Startdato og nullpunkt manglar. Set oppstart først.',
  alreadyMeasured: 'Målinga er allereie lagra.',
  methodTooWeak: 'Målinga må vere ei stikkprøve eller betre.',
  measuredTooEarly: ({ date }) =>
    `Målinga kan tidlegast gjerast ${n.date(String(date))}, fire veker etter oppstart.`,
  nothingSaved: 'Etter målinga og det nye arbeidet er det ikkje spart noko tid. Sjekk tala.',
  needsMeasurement: 'Målinga etter endringa manglar. Registrer målinga først.',
  usesExceedSaving: 'De kan ikkje dokumentere meir tid enn det som er målt spart.',
  usesNotAgreed: 'Denne bruken av tida er ikkje avtalt.',
  useMissing: 'Skriv kva tida skal brukast til.',
  evidenceMissing: 'Oppgi dokumentasjon for kvar bruk av tida.',
  evidenceIsOld: ({ date }) =>
    `Gevinsten fall bort ${n.date(String(date))}. Han kan telje igjen når de har dokumentasjon frå den dagen eller seinare for kvar bruk av tida.`,
  alreadyRealised: 'Gevinsten er allereie realisert.',
};
