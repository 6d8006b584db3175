import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const role: Texts['role'] = {
  title: 'Roller',
  titleOf: (unit: string) => `Roller: ${unit}`,
  mine: 'Rollene mine',
  mineIntro: 'Dette er rollene dine. Ei rolle gjeld for eininga og alt som ligg under henne.',
  noneMine: 'Du har ingen roller. Alle tilsette kan melde tidstjuvar og lese status.',
  none: 'Ingen har roller her enno.',
  intro: 'Ei rolle gjeld for eininga og alt som ligg under henne.',
  shown: (first: number, last: number, count: number) =>
    `Viser nr. ${n.whole(first)}–${n.whole(last)} av ${n.whole(count)}.`,
  inherited: (unit: string) => `Kjem frå ${unit}`,
  inheritedWhole: 'Gjeld heile kommunen',
  since: (date: string) => `Frå ${n.date(date)}`,
  comes: (date: string) => `Byrjar ${n.date(date)}`,
  lastDay: (date: string) => `Til og med ${n.date(date)}`,
  deputy: (role: string, person: string) => `${role}, stadfortredar for ${person}`,
  somebody: 'ein som er sletta',
  person: 'Person',
  other: 'Finn nokon annan i kommunen',
  personHint: 'Finn du ikkje personen i lista? Trykk «Meir» og søk blant alle i Teams i kommunen.',
  role: 'Rolle',
  unit: 'Eining',
  from: 'Gjeld frå og med',
  until: 'Til og med',
  untilHint: 'Lat «Til og med» stå tom om rolla ikkje er tidsavgrensa.',
  deputyFor: 'Stadfortredar for',
  notDeputy: 'ikkje stadfortredar',
  deputyHint:
    'Ein stadfortredar har rolla så lenge den andre har henne. Dei to blir rekna som to personar, men aldri som to roller.',
  giveTitle: 'Gi ei rolle',
  give: 'Gi ei rolle',
  grant: 'Gi rolla',
  endTitle: 'Ta bort ei rolle',
  end: 'Ta bort',
  endNow: 'Ta bort rolla',
  endAnyway: 'Ta bort rolla likevel',
  endOn: 'Utan rolla frå og med',
  granted: (person: string, role: string, unit: string, date: string) =>
    `${person} er ${role} for ${unit} frå ${n.date(date)}.`,
  ended: (person: string, role: string, unit: string, date: string) =>
    `Frå ${n.date(date)} er ${person} ikkje lenger ${role} for ${unit}.`,
  answeredBy: (unit: string, name: string) => `Det som gjeld ${unit}, går då til ${name}.`,
  nobody: 'ingen (gi nokon rolla)',
  office: 'utviklingseininga',
  toHolder: (role: string, unit: string, date: string) =>
    `Du er ${role} for ${unit} frå ${n.date(date)}. Skriv «rollene mine» for å sjå rollene dine.`,
  toFormer: (role: string, unit: string, date: string) =>
    `Frå ${n.date(date)} er du ikkje lenger ${role} for ${unit}. Skriv «rollene mine» for å sjå rollene dine.`,
  whole: 'heile kommunen',
  showWhole: 'Heile kommunen',
  withoutLeader: {
    title: 'Einingar utan leiar',
    none: 'Alle einingar har ein leiar.',
    intro: (count: number) =>
      count === 1 ? 'Éi eining har ikkje eigen leiar.' : `${n.whole(count)} einingar har ikkje eigen leiar.`,
    answeredBy: (name: string) => `Går til ${name}`,
    open: 'Einingar utan leiar',
  },
};

export const leaving: Texts['leaving'] = {
  open: 'Nokon har slutta',
  title: 'Nokon har slutta',
  intro: 'Vel kven som har slutta. Du får sjå kva som går til kven, før noko blir lagra.',
  on: 'Utan roller frå og med',
  next: 'Sjå kva som hender',
  previewTitle: (person: string) => `Når ${person} sluttar`,
  preview: (person: string, date: string) =>
    `Frå ${n.date(date)} har ${person} ingen roller. Ingenting er lagra enno.`,
  nothing: (person: string) => `${person} har ingen roller og ingen oppgåver i Tidvinn.`,
  roles: 'Roller som tek slutt',
  deputies: 'Er ikkje lenger stadfortredar',
  units: 'Einingar som mistar leiaren sin',
  work: 'Gevinstar og tidstjuvar som får ein annan ansvarleg',
  proposals: 'Framlegg som framleis ventar på at ein annan godkjenner',
  subscriptions: 'Status som ikkje lenger kjem automatisk',
  falls: (unit: string, name: string) => `${unit}: går til ${name}`,
  fallsTitle: (title: string, unit: string, name: string) => `«${title}» (${unit}): går til ${name}`,
  proposal: (title: string, unit: string) => `«${title}» (${unit})`,
  andMore: (count: number) => `og ${n.whole(count)} til`,
  confirm: 'Avslutt rollene',
  done: (person: string, date: string) => `${person} har ingen roller frå ${n.date(date)}.`,
  mayErase: 'Vil du òg slette personopplysningane? Det er eit eige steg og kan ikkje angrast.',
  erase: 'Slett personopplysningar',
  eraseTitle: 'Slett personopplysningar',
  eraseWho: 'Vel kven det gjeld. Du må stadfeste før noko blir sletta.',
  eraseNext: 'Gå vidare',
  eraseIntro: (person: string) =>
    `Namnet til ${person}, Teams-adressa, språkvalet og koplinga til det som er meldt, blir sletta og kan ikkje hentast tilbake.`,
  eraseTotals:
    'Ingen tal blir endra: I føringane står det berre ein tilfeldig kode, som ikkje lenger viser kven det var.',
  eraseProposals: 'Desse framlegga blir trekte tilbake, og leiaren må kome med dei på nytt',
  eraseConfirm: 'Slett for godt',
  erased: 'Personopplysningane er sletta. Ingen tal er endra.',
};

export const refusals: Refusals<'role'> = {
  needsRoleGiver:
    'Leiaren for eininga, utviklingseininga eller administratoren kan gi og ta bort denne rolla.',
  needsOffice: 'Utviklingseininga eller administratoren kan gjere dette.',
  needsAdministrator: 'Berre ein administrator kan gi og ta bort rolla som administrator.',
  unitIsClosed: 'Eininga finst ikkje den dagen. Vel ei anna eining eller ein annan dag.',
  holdsForWhole: 'Denne rolla gjeld alltid heile kommunen. Vel «heile kommunen» som eining.',
  roleInPast: 'Vel i dag eller ein seinare dag. Ei rolle kan ikkje givast eller takast bort bakover i tid.',
  periodEmpty: 'Den siste dagen kan ikkje vere før den første.',
  deputyForSelf: 'Ingen kan vere stadfortredar for seg sjølv. Vel ein annan person.',
  deputyForNobody: 'Den som skal få stadfortredar, har ikkje sjølv denne rolla for eininga den dagen.',
  roleNotHeld: 'Den rolla finn eg ikkje. Skriv «roller» for å sjå kven som har roller no.',
  lastOfRole:
    'Dette er den siste i kommunen med denne rolla. Tek du henne bort, kan berre administratoren i oppsettet av Tidvinn gi henne til nokon att.',
  stillHasRoles: 'Personen har framleis roller. Avslutt dei først: Skriv «har slutta».',
};
