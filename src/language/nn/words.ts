import type { Method, Outcome } from '../../domain/events.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Per } from '../../domain/time/time-model.ts';
import type { ThiefStatus } from '../../domain/time-thief/time-thief.ts';
import type { Words } from '../nb/words.ts';
import type { Refusals } from '../refusals.ts';
import { alone, hours, n, time, total } from './amounts.ts';

export const words: Words = {
  name: 'nynorsk',
  required: '(må fyllast ut)',
  more: 'Meir',
  cancel: 'Avbryt',
  amount: { alone, total, hours },
  sample: 'Eksempeldata: Tala, einingane og meldingane er laga for å vise korleis Tidvinn verkar.',
  justMe: 'berre meg',
  mends: {
    wholeNumber: (min: number, max: number) => `Skriv eit heilt tal frå ${n.whole(min)} til ${n.whole(max)}.`,
    decimal: (min: number, max: number) =>
      `Skriv eit tal frå ${n.short(min)} til ${n.short(max)}, til dømes 1,5.`,
    text: (max: number) => `Skriv noko her, høgst ${n.whole(max)} teikn.`,
    tooLong: (max: number, length: number) =>
      `Kort ned teksten til høgst ${n.whole(max)} teikn. Han er på ${n.whole(length)} teikn no.`,
    choice: 'Vel eitt av alternativa.',
    date: 'Vel ein dato.',
    dateFrom: (date: string) => `Vel ein dato som er ${n.date(date)} eller seinare.`,
    dateUntil: (date: string) => `Vel ein dato som er ${n.date(date)} eller tidlegare.`,
    tooMuch:
      'Dette blir meir enn alle timane dei tilsette har. Sjekk minutt, talet på gonger og kor mange det gjeld.',
  },
  invalid: {
    problem: (label: string, mend: string) => `Feil i «${label}»: ${mend}`,
    kept: 'Det andre du skreiv, er teke vare på.',
  },
  per: {
    workingDay: 'per arbeidsdag',
    week: 'per veke',
    month: 'per månad',
    year: 'per år',
    everyDay: 'per døgn, heile året',
    case: 'per sak (talet på saker i året)',
    once: 'berre denne eine gongen',
  } satisfies Record<Per, string>,
  basis: {
    personWeek: 'Rekna per person i vekene de er på jobb.',
    case: 'Rekna per sak. Timar i veka er eit gjennomsnitt over året.',
    operatingDay: 'Rekna for alle dagar i året. Timar i veka er eit gjennomsnitt.',
    direct: 'Rekna i timar per veke.',
    once: 'Denne tida blir spart berre éin gong, og blir difor ikkje rekna om til årsverk.',
  },
  counted: {
    people: (count: number) => (count === 1 ? '1 person' : `${n.whole(count)} personar`),
    cases: (count: number) => `${n.short(count)} saker i året`,
    days: (count: number) => `${n.short(count)} døgn`,
    hoursPerWeek: (value: number) => `${time(value)} i veka`,
  },
  methods: {
    guess: 'laust overslag',
    severalAgree: 'fleire er samde',
    sampled: 'stikkprøve',
    measured: 'målt',
    systemLog: 'systemlogg',
  } satisfies Record<Method, string>,
  outcomes: { quality: 'kvalitet', capacity: 'kapasitet', saving: 'innsparing' } satisfies Record<
    Outcome,
    string
  >,
  evidenceKinds: {
    measuredFigure: 'målt tal',
    changedRoster: 'endra turnus eller plan',
    newActivity: 'ny aktivitet er i gang',
    fewerTemps: 'færre vikarar eller mindre overtid',
    userResult: 'resultat for brukarane',
    writtenConfirmation: 'skriftleg stadfesting',
  },
  thiefStatus: {
    reported: 'meldt, ventar på svar',
    needsInfo: 'leiaren treng eit svar frå deg',
    ours: 'teken imot, vi løyser han sjølve',
    escalated: 'løfta vidare',
    parked: 'parkert',
    merged: 'slått saman med ein annan',
    rejected: 'avvist',
    withdrawn: 'trekt tilbake',
    inProgress: 'i arbeid',
    removed: 'fjerna',
    reduced: 'redusert',
    notSolved: 'ikkje løyst',
    closed: 'avslutta',
  } satisfies Record<ThiefStatus, string>,
  wastes: {
    transport: 'transport og sending',
    inventory: 'lager og kø',
    motion: 'unødig rørsle og leiting',
    waiting: 'venting',
    overproduction: 'overproduksjon',
    overprocessing: 'unødvendig arbeid og dobbeltarbeid',
    defects: 'feil og retting',
    unusedSkills: 'ubrukt kompetanse',
  },
  causes: {
    ownUnit: 'eiga eining',
    otherUnit: 'ei anna eining',
    it: 'IKT',
    internalRules: 'interne reglar',
    externalRules: 'eksterne reglar',
    reportingDuties: 'rapporteringskrav',
    organisation: 'organisering og møte',
    supplier: 'leverandør',
    other: 'anna',
  },
  roles: {
    employee: 'tilsett',
    unitLeader: 'einingsleiar',
    coach: 'coach',
    secondCoach: '2. coach',
    gainOwner: 'gevinstansvarleg',
    staffRepresentative: 'tillitsvald',
    programmeOffice: 'medarbeidar i utviklingseininga',
    administrator: 'administrator',
  } satisfies Record<Role, string>,
};

export const refusals: Refusals<'words'> = {
  guestsOnlyLook:
    'Gjestar i Teams i kommunen kan sjå, men ikkje endre noko. Be ein som er tilsett i kommunen, om å gjere det.',
  onlyPersonal:
    'Dette viser eg berre i den personlege chatten, så ikkje heile kanalen ser det. Skriv til meg der.',
};
