import type { Cause, Method, Outcome, Waste } from '../../domain/events.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Per } from '../../domain/time/time-model.ts';
import type { ThiefStatus } from '../../domain/time-thief/time-thief.ts';
import type { Refusals } from '../refusals.ts';
import { alone, hours, n, time, total } from './amounts.ts';

export const words = {
  name: 'bokmål',
  required: '(må fylles ut)',
  more: 'Mer',
  cancel: 'Avbryt',
  amount: { alone, total, hours },
  sample: 'Eksempeldata: Tallene, enhetene og meldingene er laget for å vise hvordan Tidvinn virker.',
  justMe: 'bare meg',
  mends: {
    wholeNumber: (min: number, max: number) => `Skriv et helt tall fra ${n.whole(min)} til ${n.whole(max)}.`,
    decimal: (min: number, max: number) =>
      `Skriv et tall fra ${n.short(min)} til ${n.short(max)}, for eksempel 1,5.`,
    text: (max: number) => `Skriv noe her, høyst ${n.whole(max)} tegn.`,
    tooLong: (max: number, length: number) =>
      `Kort ned teksten til høyst ${n.whole(max)} tegn. Den er på ${n.whole(length)} tegn nå.`,
    choice: 'Velg ett av alternativene.',
    date: 'Velg en dato.',
    dateFrom: (date: string) => `Velg en dato som er ${n.date(date)} eller senere.`,
    dateUntil: (date: string) => `Velg en dato som er ${n.date(date)} eller tidligere.`,
    tooMuch:
      'Dette blir mer enn alle timene de ansatte har. Sjekk minutter, antall ganger og hvor mange det gjelder.',
  },
  invalid: {
    problem: (label: string, mend: string) => `Feil i «${label}»: ${mend}`,
    kept: 'Det andre du skrev, er tatt vare på.',
  },
  per: {
    workingDay: 'per arbeidsdag',
    week: 'per uke',
    month: 'per måned',
    year: 'per år',
    everyDay: 'per døgn, hele året',
    case: 'per sak (antall saker i året)',
    once: 'bare denne ene gangen',
  } satisfies Record<Per, string>,
  basis: {
    personWeek: 'Regnet per person i ukene dere er på jobb.',
    case: 'Regnet per sak. Timer i uka er et gjennomsnitt over året.',
    operatingDay: 'Regnet for alle dager i året. Timer i uka er et gjennomsnitt.',
    direct: 'Regnet i timer per uke.',
    once: 'Denne tiden spares bare én gang og regnes derfor ikke om til årsverk.',
  },
  counted: {
    people: (count: number) => (count === 1 ? '1 person' : `${n.whole(count)} personer`),
    cases: (count: number) => `${n.short(count)} saker i året`,
    days: (count: number) => `${n.short(count)} døgn`,
    hoursPerWeek: (value: number) => `${time(value)} i uka`,
  },
  methods: {
    guess: 'løst anslag',
    severalAgree: 'flere er enige',
    sampled: 'stikkprøve',
    measured: 'målt',
    systemLog: 'systemlogg',
  } satisfies Record<Method, string>,
  outcomes: { quality: 'kvalitet', capacity: 'kapasitet', saving: 'innsparing' } satisfies Record<
    Outcome,
    string
  >,
  evidenceKinds: {
    measuredFigure: 'målt tall',
    changedRoster: 'endret turnus eller plan',
    newActivity: 'ny aktivitet er i gang',
    fewerTemps: 'færre vikarer eller mindre overtid',
    userResult: 'resultat for brukerne',
    writtenConfirmation: 'skriftlig bekreftelse',
  },
  thiefStatus: {
    reported: 'meldt, venter på svar',
    needsInfo: 'lederen trenger et svar fra deg',
    ours: 'tatt imot, vi løser den selv',
    escalated: 'løftet videre',
    parked: 'parkert',
    merged: 'slått sammen med en annen',
    rejected: 'avvist',
    withdrawn: 'trukket tilbake',
    inProgress: 'i arbeid',
    removed: 'fjernet',
    reduced: 'redusert',
    notSolved: 'ikke løst',
    closed: 'avsluttet',
  } satisfies Record<ThiefStatus, string>,
  wastes: {
    transport: 'transport og sending',
    inventory: 'lager og kø',
    motion: 'unødig bevegelse og leting',
    waiting: 'venting',
    overproduction: 'overproduksjon',
    overprocessing: 'unødvendig arbeid og dobbeltarbeid',
    defects: 'feil og retting',
    unusedSkills: 'ubrukt kompetanse',
  } satisfies Record<Waste, string>,
  causes: {
    ownUnit: 'egen enhet',
    otherUnit: 'en annen enhet',
    it: 'IKT',
    internalRules: 'interne regler',
    externalRules: 'eksterne regler',
    reportingDuties: 'rapporteringskrav',
    organisation: 'organisering og møter',
    supplier: 'leverandør',
    other: 'annet',
  } satisfies Record<Cause, string>,
  roles: {
    employee: 'ansatt',
    unitLeader: 'enhetsleder',
    coach: 'coach',
    secondCoach: '2. coach',
    gainOwner: 'gevinstansvarlig',
    staffRepresentative: 'tillitsvalgt',
    programmeOffice: 'medarbeider i utviklingsenheten',
    administrator: 'administrator',
  } satisfies Record<Role, string>,
};

export const refusals: Refusals<'words'> = {
  guestsOnlyLook:
    'Gjester i kommunens Teams kan se, men ikke endre noe. Be en som er ansatt i kommunen, om å gjøre det.',
  onlyPersonal:
    'Dette viser jeg bare i den personlige chatten, så ikke hele kanalen ser det. Skriv til meg der.',
};

export type Words = typeof words;
