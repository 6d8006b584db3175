import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const role = {
  title: 'Roller',
  titleOf: (unit: string) => `Roller: ${unit}`,
  mine: 'Mine roller',
  mineIntro: 'Dette er rollene dine. En rolle gjelder for enheten og alt som ligger under den.',
  noneMine: 'Du har ingen roller. Alle ansatte kan melde tidstyver og lese status.',
  none: 'Ingen har roller her ennå.',
  intro: 'En rolle gjelder for enheten og alt som ligger under den.',
  shown: (first: number, last: number, count: number) =>
    `Viser nr. ${n.whole(first)}–${n.whole(last)} av ${n.whole(count)}.`,
  inherited: (unit: string) => `Kommer fra ${unit}`,
  inheritedWhole: 'Gjelder hele kommunen',
  since: (date: string) => `Fra ${n.date(date)}`,
  comes: (date: string) => `Begynner ${n.date(date)}`,
  lastDay: (date: string) => `Til og med ${n.date(date)}`,
  deputy: (role: string, person: string) => `${role}, stedfortreder for ${person}`,
  somebody: 'en som er slettet',
  person: 'Person',
  other: 'Finn noen andre i kommunen',
  personHint: 'Finner du ikke personen i lista? Trykk «Mer» og søk blant alle i kommunens Teams.',
  role: 'Rolle',
  unit: 'Enhet',
  from: 'Gjelder fra og med',
  until: 'Til og med',
  untilHint: 'La «Til og med» stå tom hvis rollen ikke er tidsbegrenset.',
  deputyFor: 'Stedfortreder for',
  notDeputy: 'ikke stedfortreder',
  deputyHint:
    'En stedfortreder har rollen så lenge den andre har den. De to regnes som to personer, men aldri som to roller.',
  giveTitle: 'Gi en rolle',
  give: 'Gi en rolle',
  grant: 'Gi rollen',
  endTitle: 'Ta bort en rolle',
  end: 'Ta bort',
  endNow: 'Ta bort rollen',
  endAnyway: 'Ta bort rollen likevel',
  endOn: 'Uten rollen fra og med',
  granted: (person: string, role: string, unit: string, date: string) =>
    `${person} er ${role} for ${unit} fra ${n.date(date)}.`,
  ended: (person: string, role: string, unit: string, date: string) =>
    `Fra ${n.date(date)} er ${person} ikke lenger ${role} for ${unit}.`,
  answeredBy: (unit: string, name: string) => `Det som gjelder ${unit}, går da til ${name}.`,
  nobody: 'ingen (gi noen rollen)',
  office: 'utviklingsenheten',
  toHolder: (role: string, unit: string, date: string) =>
    `Du er ${role} for ${unit} fra ${n.date(date)}. Skriv «mine roller» for å se rollene dine.`,
  toFormer: (role: string, unit: string, date: string) =>
    `Fra ${n.date(date)} er du ikke lenger ${role} for ${unit}. Skriv «mine roller» for å se rollene dine.`,
  whole: 'hele kommunen',
  showWhole: 'Hele kommunen',
  withoutLeader: {
    title: 'Enheter uten leder',
    none: 'Alle enheter har en leder.',
    intro: (count: number) =>
      count === 1 ? 'Én enhet har ikke egen leder.' : `${n.whole(count)} enheter har ikke egen leder.`,
    answeredBy: (name: string) => `Går til ${name}`,
    open: 'Enheter uten leder',
  },
};

export const leaving = {
  open: 'Noen har sluttet',
  title: 'Noen har sluttet',
  intro: 'Velg hvem som har sluttet. Du får se hva som går til hvem, før noe blir lagret.',
  on: 'Uten roller fra og med',
  next: 'Se hva som skjer',
  previewTitle: (person: string) => `Når ${person} slutter`,
  preview: (person: string, date: string) =>
    `Fra ${n.date(date)} har ${person} ingen roller. Ingenting er lagret ennå.`,
  nothing: (person: string) => `${person} har ingen roller og ingen oppgaver i Tidvinn.`,
  roles: 'Roller som tar slutt',
  deputies: 'Er ikke lenger stedfortreder',
  units: 'Enheter som mister lederen sin',
  work: 'Gevinster og tidstyver som får en annen ansvarlig',
  proposals: 'Forslag som fortsatt venter på at en annen godkjenner',
  subscriptions: 'Status som ikke lenger kommer automatisk',
  falls: (unit: string, name: string) => `${unit}: går til ${name}`,
  fallsTitle: (title: string, unit: string, name: string) => `«${title}» (${unit}): går til ${name}`,
  proposal: (title: string, unit: string) => `«${title}» (${unit})`,
  andMore: (count: number) => `og ${n.whole(count)} til`,
  confirm: 'Avslutt rollene',
  done: (person: string, date: string) => `${person} har ingen roller fra ${n.date(date)}.`,
  mayErase: 'Vil du også slette personopplysningene? Det er et eget steg og kan ikke angres.',
  erase: 'Slett personopplysninger',
  eraseTitle: 'Slett personopplysninger',
  eraseWho: 'Velg hvem det gjelder. Du må bekrefte før noe blir slettet.',
  eraseNext: 'Gå videre',
  eraseIntro: (person: string) =>
    `Navnet til ${person}, Teams-adressen, språkvalget og koblingen til det som er meldt, blir slettet og kan ikke hentes tilbake.`,
  eraseTotals:
    'Ingen tall endres: I føringene står det bare en tilfeldig kode, som ikke lenger viser hvem det var.',
  eraseProposals: 'Disse forslagene trekkes tilbake, og lederen må foreslå dem på nytt',
  eraseConfirm: 'Slett for godt',
  erased: 'Personopplysningene er slettet. Ingen tall er endret.',
};

export const refusals: Refusals<'role'> = {
  needsRoleGiver:
    'Lederen for enheten, utviklingsenheten eller administratoren kan gi og ta bort denne rollen.',
  needsOffice: 'Utviklingsenheten eller administratoren kan gjøre dette.',
  needsAdministrator: 'Bare en administrator kan gi og ta bort rollen som administrator.',
  unitIsClosed: 'Enheten finnes ikke den dagen. Velg en annen enhet eller en annen dag.',
  holdsForWhole: 'Denne rollen gjelder alltid hele kommunen. Velg «hele kommunen» som enhet.',
  roleInPast: 'Velg i dag eller en senere dag. En rolle kan ikke gis eller tas bort bakover i tid.',
  periodEmpty: 'Den siste dagen kan ikke være før den første.',
  deputyForSelf: 'Ingen kan være stedfortreder for seg selv. Velg en annen person.',
  deputyForNobody: 'Den som skal få stedfortreder, har ikke selv denne rollen for enheten den dagen.',
  roleNotHeld: 'Den rollen finner jeg ikke. Skriv «roller» for å se hvem som har roller nå.',
  lastOfRole:
    'Dette er den siste i kommunen med denne rollen. Tar du den bort, kan bare administratoren i oppsettet av Tidvinn gi den til noen igjen.',
  stillHasRoles: 'Personen har fortsatt roller. Avslutt dem først: Skriv «har sluttet».',
};
