import type { LeanState } from '../../domain/events.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import type { Refusals } from '../refusals.ts';
import { n, total } from './amounts.ts';

export const organisation = {
  title: 'Organisasjonen',
  intro:
    'Endringer gjelder fra en dato. Du ser virkningen før noe blir lagret, og tall fra før datoen står som de var.',
  empty: 'Her ligger det ingenting ennå.',
  shown: (first: number, last: number, count: number) =>
    `Viser nr. ${n.whole(first)}–${n.whole(last)} av ${n.whole(count)}.`,
  kinds: { area: 'tjenesteområde', unit: 'enhet' },
  staff: (count: number) => (count === 1 ? '1 ansatt' : `${n.whole(count)} ansatte`),
  units: (count: number) => (count === 1 ? '1 enhet' : `${n.whole(count)} enheter`),
  open: 'Åpne',
  up: 'Ett nivå opp',
  municipality: 'kommunen',
  facts: {
    above: 'Ligger under',
    employees: 'Ansatte',
    fte: 'Årsverk',
    fullTimeWeek: 'Heltidsuke',
    leanState: 'Lean',
  },
  hours: (hours: number) => `${n.short(hours)} timer`,
  lean: {
    notStarted: 'ikke startet',
    training: 'under opplæring',
    active: 'aktiv',
    selfDriven: 'selvgående',
  } satisfies Record<LeanState, string>,
  fields: {
    on: 'Gjelder fra og med',
    kind: 'Hva det er',
    name: 'Navn',
    parent: 'Ligger under',
    employees: 'Ansatte',
    fte: 'Årsverk',
    fullTimeWeek: 'Heltidsuke i timer',
    leanState: 'Lean',
    into: 'Slås sammen med',
    employeesAfter: 'Ansatte i den sammenslåtte enheten',
    partName: (number: number) => `Del ${n.whole(number)}: navn`,
    partPercent: (number: number) => `Del ${n.whole(number)}: prosent`,
    reason: 'Grunn',
  },
  notes: {
    sum: 'La «Ansatte» stå tom for summen av de to.',
    parts:
      'Prosentene må bli 100 til sammen. Skriv navnet på en enhet som finnes, eller et nytt navn. Den største delen får ansvaret for tidstyver og gevinster som ikke er avsluttet.',
    closed: 'Tiden som er vunnet her, teller etterpå med på nivået over. Rollene i enheten tar slutt.',
  },
  forms: {
    create: 'Ny enhet',
    change: 'Endre',
    merge: 'Slå sammen',
    split: 'Del opp',
    close: 'Legg ned',
  },
  formOf: (text: string, unit: string) => `${text}: ${unit}`,
  preview: 'Se virkningen',
  previewTitle: 'Slik blir det',
  from: (date: string) => `Fra ${n.date(date)}:`,
  effect: (unit: string, text: string) => `${unit}: ${text}`,
  notBefore: 'fantes ikke',
  noLonger: 'finnes ikke lenger',
  becomes: (text: string, title: string) => `Før: ${text}. Etter: ${title}.`,
  figures: (identified: Amount, realised: Amount, count: number) =>
    `identifisert ${total(identified)}, realisert ${total(realised)}, ${n.whole(count)} ansatte`,
  noEffect: 'Ingen tall endres.',
  wholeSame: 'Det kommunen har vunnet i alt, er det samme før og etter.',
  nothingNew: 'Slik er det allerede den dagen.',
  save: 'Lagre endringen',
  edit: 'Endre skjemaet',
  saved: 'Endringen er lagret.',
  changes: 'Siste endringer',
  noChanges: 'Organisasjonen er ikke endret i Tidvinn ennå.',
  told: (date: string, role: string) => `Lagret ${n.date(date)} av ${role}`,
  undo: 'Angre',
  undoTitle: 'Angre en endring',
  undoIntro:
    'Tallene blir som om endringen aldri var gjort. Endringen blir stående i historien sammen med grunnen.',
  undone: (reason: string) => `Angret: ${reason}`,
  undoSaved: 'Endringen er angret.',
  said: {
    made: (name: string, unit: string) => `Ny: ${name}, under ${unit}`,
    renamed: (unit: string, name: string) => `${unit} får navnet ${name}`,
    moved: (unit: string, name: string) => `${unit} flyttes til ${name}`,
    facts: (unit: string, text: string) => `${unit}: ${text}`,
    merged: (unit: string, name: string) => `${unit} slås sammen med ${name}`,
    split: (unit: string, text: string) => `${unit} deles i ${text}`,
    part: (unit: string, share: number) => `${unit} (${n.percent(share)})`,
    closed: (unit: string) => `${unit} legges ned`,
    week: (hours: number) => `heltidsuke ${n.short(hours)} timer`,
    fte: (fte: number) => `${n.short(fte)} årsverk`,
    lean: (text: string) => `Lean: ${text}`,
  },
};

export const refusals: Refusals<'organisation'> = {
  nameTaken: 'En annen enhet har det navnet. Velg et annet navn.',
  ringOfUnits: 'Da ville enheten havne under seg selv. Velg et annet sted.',
  parentIsClosed: 'Da ville noe ligge under en enhet som er lagt ned. Flytt det først.',
  areaBelowUnit: 'Et tjenesteområde kan ikke ligge under en enhet. Velg et område eller kommunen.',
  intoItself: 'En enhet kan ikke slås sammen med seg selv eller bli en del av seg selv.',
  intoBelow: 'Enheten du valgte, ligger under denne. Flytt den ut først.',
  kindsDiffer: 'Slå sammen to enheter eller to tjenesteområder, ikke én av hver.',
  partsNotWhole: 'Prosentene må bli 100 til sammen, fordelt på minst to deler.',
  nothingToUndo: 'Den endringen finner jeg ikke, eller den er allerede angret.',
  undoInUse:
    'Enheten som ble laget, er tatt i bruk. Angre først det som er nyere, eller slå enheten sammen med den rette.',
};
