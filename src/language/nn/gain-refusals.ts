import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const refusals: Refusals<'gain'> = {
  unknownGain: 'Den gevinsten finn eg ikkje. Skriv «vis gevinst» for å sjå gevinstane i eininga di.',
  guessIsNotIdentified: 'Eit laust overslag tel berre som meldt. Vel korleis talet er sjekka.',
  onceIsNoGain:
    'Denne tida blir spart berre éin gong, og blir aldri rekna som årsverk. Skriv kor mange timar i veka de sparer, eller avvis tidstjuven.',
  needsAgreement:
    'Gevinstavtalen manglar. Leiaren og ein tillitsvald må først avtale kva tida skal brukast til.',
  alreadyAgreed:
    'Gevinstavtalen er allereie inngått. Er han feil, vel de «Rett opp» og skriv ei grunngiving.',
  proposalChanged:
    'Framlegget er endra etter at du opna kortet. Opne gevinsten på nytt og les det nye framlegget.',
  noProposal: 'Det er ikkje noko framlegg som ventar på godkjenning.',
  ownProposal:
    'Du føreslo dette sjølv, så ein annan må godkjenne det. Leiaren, ein tillitsvald eller utviklingseininga kan gjere det.',
  needsStaffRepresentative: 'Leiinga føreslo avtalen, så ein tillitsvald må godta han.',
  needsOtherRole:
    'To ulike roller må stå bak ein realisert gevinst. Leiaren, den gevinstansvarlege, ein tillitsvald eller utviklingseininga kan godkjenne.',
  startBeforeIdentified: ({ date }) =>
    `Gevinsten vart identifisert ${n.date(String(date))}. Vel den dagen eller ein seinare dag som startdato.`,
  alreadyIntroduced:
    'Oppstarten er allereie lagra, og nullpunktet er låst. Er det feil, vel de «Rett opp» og skriv ei grunngiving.',
  needsIntroduction: 'Startdato og nullpunkt manglar. Set oppstart først.',
  alreadyMeasured: ({ date }) =>
    `Målinga frå ${n.date(String(date))} er allereie lagra. Ei ny måling må ha ein seinare dato. Er den gamle feil, vel de «Rett opp».`,
  measuredBeforeApproval: ({ date }) =>
    `Ei ny måling kan ikkje vere eldre enn realiseringa, ${n.date(String(date))}. Er den gamle målinga feil, vel de «Rett opp».`,
  methodTooWeak: 'Eit overslag er ikkje nok her. Vel «stikkprøve», «målt» eller «systemlogg».',
  measuredTooEarly: ({ date, days }) =>
    `Målinga kan tidlegast gjerast ${n.date(String(date))}, ${n.whole(Number(days))} dagar etter oppstart.`,
  nothingSaved:
    'Etter målinga og det nye arbeidet er det ikkje spart noko tid. Sjekk tala. Stemmer dei, kan leiaren avslutte gevinsten under «Meir om gevinsten».',
  needsMeasurement: 'Målinga etter endringa manglar. Registrer målinga først.',
  usesExceedSaving: 'De kan ikkje dokumentere meir tid enn målinga viser at de har spart. Skriv færre timar.',
  usesNotAgreed:
    'Denne bruken av tida står ikkje i gevinstavtalen. Opne gevinsten på nytt og sjå kva som er avtalt.',
  useMissing: 'Skriv kva tida skal brukast til.',
  evidenceMissing: 'Oppgi dokumentasjon for kvar bruk av tida.',
  evidenceIsOld: ({ date }) =>
    `Gevinsten fall bort ${n.date(String(date))}. Han kan telje igjen når de har dokumentasjon frå den dagen eller seinare for kvar bruk av tida.`,
  alreadyRealised: 'Dette er allereie realisert. Dokumenter ein bruk til, eller meir tid, for å auke det.',
  gainIsOver:
    'Denne gevinsten er avslutta. Leiaren eller utviklingseininga kan ta han opp igjen med «Rett opp».',
  needsOwner: 'Den gevinstansvarlege og ein i ei anna rolle må stå bak ein realisert gevinst.',
  importedGain:
    'Denne gevinsten er importert historikk. Utviklingseininga eller administratoren kan rette han ved å importere rada på nytt.',
  claimTaken: ({ title }) =>
    `«${title}» sparer allereie tid på denne oppgåva. Vel om denne gevinsten skal reknast ut frå det som er att, eller del oppgåva for hand.`,
  claimExceedsTask:
    'Gevinstane ville til saman ha spart meir tid enn oppgåva tek. Rett tala, eller del oppgåva for hand.',
  splitRaises:
    'Ei deling kan berre gjere tala mindre. Skal ein gevinst bli større, vel de «Rett opp» på han.',
  sharesNotWhole: 'Delane skal bli 100 % til saman. Rett prosentane.',
  sharedTwice: 'Ei eining kan berre stå éin gong. Vel ei anna eining, eller lat feltet stå tomt.',
  needsLeaderOfAll: 'Berre utviklingseininga eller den som leier alle einingane det gjeld, kan gjere dette.',
  nothingToCorrect: 'Her er det ikkje noko å rette opp. Opne gevinsten på nytt og sjå kvar han står.',
  raisesUnverified:
    'Ingen veit kven som har meldt denne, så éin person åleine kan ikkje auke talet. Mål etter endringa, så tel det som er målt.',
};
