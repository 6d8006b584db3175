import type { Amount } from '../../domain/time/parameters.ts';
import { sentence } from '../sentence.ts';
import { alone, n } from './amounts.ts';

/** Nothing needs no unit. */
const orNothing = (amount: Amount) => (amount.hoursPerYear === 0 ? '0' : alone(amount));

/** The story of a gain or a time thief, on its card and on its page. */
export const story = {
  title: (title: string) => `Historien til «${title}»`,
  headline: (figure: string, amount: Amount) => `${figure}: ${alone(amount)}.`,
  addsNothing: 'Den teller ikke med i tallene nå.',
  places: (unit: string) => `Tiden hører til ${unit}.`,
  placesOf: (places: string) => `Tiden teller i: ${places}.`,
  place: (unit: string, share: number) => `${unit} ${n.exactPercent(share)}`,
  partOf: (share: number, unit: string) =>
    `Her vises den delen som teller i ${unit}: ${n.exactPercent(share)}.`,
  shown: (first: number, last: number, all: number) =>
    `Viser hendelse ${n.whole(first)}–${n.whole(last)} av ${n.whole(all)}.`,
  later: (count: number) =>
    count === 1
      ? 'Én hendelse med senere dato er ikke med.'
      : `${n.whole(count)} hendelser med senere dato er ikke med.`,
  more: (count: number) => `Og ${n.whole(count)} til. Siden viser alt.`,
  next: 'Vis flere hendelser',
  open: 'Vis historien',
  page: 'Åpne som side',
  pageLasts: 'Lenken til siden virker i sju dager. Den som har lenken, kan lese siden.',
  unknown: 'Den gevinsten eller tidstyven finner jeg ikke.',
  ask: 'Skriv «historie» og navnet på en gevinst eller en tidstyv, eller velg en av de største her.',
  whichDidYouMean: (text: string) => `Jeg fant ikke «${text}». Mente du en av disse?`,
  several: (text: string) => `Flere heter noe med «${text}». Hvilken mener du?`,
  choose: 'Historien til en gevinst',
  doneBy: (role: string) => `Gjort av: ${role}.`,
  vouchedBy: (role: string) => `Importert. Bekreftet av: ${role}.`,
  imported: 'Importert.',
  recorded: (date: string, entry: number) => `Ført ${n.date(date)}, føring ${n.whole(entry)}.`,
  entry: (entry: number) => `Ført samme dag, føring ${n.whole(entry)}.`,
  change: (figure: string, before: Amount, after: Amount) =>
    `${figure}: Fra ${orNothing(before)} til ${orNothing(after)}.`,
  noChange: 'Tallene ble ikke endret.',
  corrected: (what: string) => `Rettet: ${what}`,
  correctedOn: (date: string, entry: number) =>
    `Dette gjelder ikke. Det ble rettet ${n.date(date)} i føring ${n.whole(entry)}.`,
  reason: (reason: string) => `Begrunnelse: ${sentence(reason)}`,
  never: (entry: number) => `Det som ble skrevet i føring ${n.whole(entry)}, gjelder ikke.`,
  kinds: {
    reported: 'Meldt',
    edited: 'Endret av den som meldte',
    reEstimated: 'Anslått på nytt',
    moved: 'Flyttet til en annen enhet',
    withdrawn: 'Trukket tilbake',
    infoAsked: 'Bedt om flere opplysninger',
    infoGiven: 'Opplysninger gitt',
    classified: 'Type og årsak vurdert',
    takenOn: 'Tatt imot',
    escalated: 'Løftet videre',
    parked: 'Parkert',
    merged: 'Slått sammen med en annen',
    rejected: 'Avvist',
    started: 'Arbeidet startet',
    solvedRemoved: 'Tidstyven er fjernet',
    solvedReduced: 'Tidstyven er redusert',
    solvedNot: 'Tidstyven ble ikke løst',
    closed: 'Avsluttet',
    reopened: 'Åpnet igjen',
    supported: 'Gjelder flere',
    supportWithdrawn: 'Gjelder ikke flere likevel',
    identificationProposed: 'Foreslått identifisert',
    identified: 'Identifisert',
    claimed: 'Knyttet til en arbeidsoppgave',
    shared: 'Delt mellom enheter',
    unshared: 'Teller bare i egen enhet',
    ownerNamed: 'Gevinstansvarlig er utpekt',
    ownerEnded: 'Enhetslederen er gevinstansvarlig',
    agreementProposed: 'Gevinstavtale foreslått',
    agreed: 'Gevinstavtale inngått',
    introduced: 'Innført',
    measured: 'Målt',
    realisationProposed: 'Bruken av tiden dokumentert',
    realised: 'Realisert',
    realisationApproved: 'Realiseringen godkjent',
    checkOpened: 'Sjekk åpnet',
    checkedYes: 'Sjekket: Fortsatt slik',
    checkedPartly: 'Sjekket: Delvis',
    checkedNo: 'Sjekket: Ikke lenger',
    checkedMissed: 'Sjekken ble ikke besvart',
    lapsed: 'Bortfalt',
    abandoned: 'Gevinsten er avsluttet',
    corrected: 'Rettelse',
  },
  said: {
    unit: (unit: string) => `Enhet: ${unit}.`,
    estimate: (amount: Amount, method: string) => `Anslag: ${alone(amount)}. Tallgrunnlag: ${method}.`,
    saving: (amount: Amount, method: string) => `Netto spart: ${alone(amount)}. Tallgrunnlag: ${method}.`,
    counted: (text: string) => `Slik er det regnet ut: ${text}.`,
    waste: (text: string) => `Sløsing: ${text}.`,
    cause: (text: string) => `Årsak: ${text}.`,
    answerBy: (date: string) => `Neste svar: ${n.date(date)}.`,
    to: (unit: string) => `Til: ${unit}.`,
    municipality: 'kommunen',
    into: (title: string) => `Slått sammen med «${title}».`,
    claim: (process: string, task: string) => `Arbeidsprosess: ${process}. Oppgave: ${task}.`,
    claimTook: (amount: Amount) => `Oppgaven tok ${alone(amount)} før endringen.`,
    claimAfter: (title: string) => `Regnet ut fra det som er igjen etter «${title}».`,
    use: (activity: string, amount: Amount, outcome: string) =>
      `Tiden brukes til: ${activity}, ${alone(amount)}, ${outcome}.`,
    baseline: (amount: Amount) => `Nullpunkt, låst: ${alone(amount)}.`,
    after: (after: Amount, newWork: Amount) =>
      `Etter endringen: ${alone(after)}. Nytt arbeid: ${alone(newWork)}.`,
    documented: (activity: string, amount: Amount) => `${activity}: ${alone(amount)}.`,
    evidence: (kind: string, reference: string, date: string) =>
      `Dokumentasjon, ${kind}: ${sentence(reference)} Datert ${n.date(date)}.`,
    importedUse: (text: string) => `Tiden brukes til: ${sentence(text)}`,
    importedEvidence: (text: string) => `Dokumentasjon: ${sentence(text)}`,
    outcome: (outcome: string) => `Gevinsttype: ${outcome}.`,
    due: (date: string) => `Sjekken gjaldt ${n.date(date)}.`,
    left: (amount: Amount) => `Fortsatt brukt slik: ${alone(amount)}.`,
    missedOnce: 'Én sjekk uten svar gjør gevinsten ubekreftet. To på rad gjør at den faller bort.',
  },
  recount: {
    button: 'Med dagens forutsetninger',
    title: (title: string) => `${title} med dagens forutsetninger`,
    intro:
      'Minuttene i året er de samme. Bare omregningen til timer i uka og årsverk er ny. Tallene i statusen er ikke endret.',
    same: 'Alle tallene er allerede regnet ut med forutsetningene som gjelder i dag.',
    was: (amount: Amount) => `Slik det er ført: ${alone(amount)}`,
    is: (amount: Amount) => `Med dagens forutsetninger: ${alone(amount)}`,
    usedSet: (date: string, hours: number, weeks: number) =>
      `Slik det er ført, forutsetninger fra ${n.date(date)}: Ett årsverk er ${n.short(hours)} timer, fordelt på ${n.short(weeks)} arbeidsuker.`,
    todaysSet: (date: string, hours: number, weeks: number) =>
      `I dag, forutsetninger fra ${n.date(date)}: Ett årsverk er ${n.short(hours)} timer, fordelt på ${n.short(weeks)} arbeidsuker.`,
    standardUsed: (hours: number, weeks: number) =>
      `Slik det er ført, standardforutsetningene: Ett årsverk er ${n.short(hours)} timer, fordelt på ${n.short(weeks)} arbeidsuker.`,
    standardToday: (hours: number, weeks: number) =>
      `I dag, standardforutsetningene: Ett årsverk er ${n.short(hours)} timer, fordelt på ${n.short(weeks)} arbeidsuker.`,
  },
  explain: {
    others: 'Forklar et annet tall',
    moreOthers: 'Flere tall',
    none: (figure: string) => `Ingenting er ført som «${figure}» her.`,
  },
  html: {
    figures: 'Tallene',
    figure: 'Tall',
    events: 'Hendelsene, i den rekkefølgen de er ført',
    parameters: 'Forutsetninger',
    about:
      'Siden viser personer bare som roller. Den kan lages på nytt, tegn for tegn, fra kommunens føringer.',
    none: 'Denne siden finnes ikke.',
    expired: 'Lenken er utløpt. Be om en ny i Teams.',
  },
};
