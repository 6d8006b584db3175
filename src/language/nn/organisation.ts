import type { LeanState } from '../../domain/events.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n, total } from './amounts.ts';

export const organisation: Texts['organisation'] = {
  title: 'Organisasjonen',
  intro:
    'Endringar gjeld frå ein dato. Du ser verknaden før noko blir lagra, og tal frå før datoen står som dei var.',
  empty: 'Her ligg det ingenting enno.',
  shown: (first: number, last: number, count: number) =>
    `Viser nr. ${n.whole(first)}–${n.whole(last)} av ${n.whole(count)}.`,
  kinds: { area: 'tenesteområde', unit: 'eining' },
  staff: (count: number) => (count === 1 ? '1 tilsett' : `${n.whole(count)} tilsette`),
  units: (count: number) => (count === 1 ? '1 eining' : `${n.whole(count)} einingar`),
  open: 'Opne',
  up: 'Eitt nivå opp',
  municipality: 'kommunen',
  facts: {
    above: 'Ligg under',
    employees: 'Tilsette',
    fte: 'Årsverk',
    fullTimeWeek: 'Heiltidsveke',
    leanState: 'Lean',
  },
  hours: (hours: number) => `${n.short(hours)} timar`,
  lean: {
    notStarted: 'ikkje starta',
    training: 'under opplæring',
    active: 'aktiv',
    selfDriven: 'sjølvgåande',
  } satisfies Record<LeanState, string>,
  fields: {
    on: 'Gjeld frå og med',
    kind: 'Kva det er',
    name: 'Namn',
    parent: 'Ligg under',
    employees: 'Tilsette',
    fte: 'Årsverk',
    fullTimeWeek: 'Heiltidsveke i timar',
    leanState: 'Lean',
    into: 'Blir slått saman med',
    employeesAfter: 'Tilsette i den samanslåtte eininga',
    partName: (number: number) => `Del ${n.whole(number)}: namn`,
    partPercent: (number: number) => `Del ${n.whole(number)}: prosent`,
    reason: 'Grunn',
  },
  notes: {
    sum: 'Lat «Tilsette» stå tom for summen av dei to.',
    parts:
      'Prosentane må bli 100 til saman. Skriv namnet på ei eining som finst, eller eit nytt namn. Den største delen får ansvaret for tidstjuvar og gevinstar som ikkje er avslutta.',
    closed: 'Tida som er vunnen her, tel etterpå med på nivået over. Rollene i eininga tek slutt.',
  },
  forms: {
    create: 'Ny eining',
    change: 'Endre',
    merge: 'Slå saman',
    split: 'Del opp',
    close: 'Legg ned',
  },
  formOf: (text: string, unit: string) => `${text}: ${unit}`,
  preview: 'Sjå verknaden',
  previewTitle: 'Slik blir det',
  from: (date: string) => `Frå ${n.date(date)}:`,
  effect: (unit: string, text: string) => `${unit}: ${text}`,
  notBefore: 'fanst ikkje',
  noLonger: 'finst ikkje lenger',
  becomes: (text: string, title: string) => `Før: ${text}. Etter: ${title}.`,
  figures: (identified: Amount, realised: Amount, count: number) =>
    `identifisert ${total(identified)}, realisert ${total(realised)}, ${n.whole(count)} tilsette`,
  noEffect: 'Ingen tal blir endra.',
  wholeSame: 'Det kommunen har vunne i alt, er det same før og etter.',
  nothingNew: 'Slik er det allereie den dagen.',
  save: 'Lagre endringa',
  edit: 'Endre skjemaet',
  saved: 'Endringa er lagra.',
  changes: 'Siste endringar',
  noChanges: 'Organisasjonen er ikkje endra i Tidvinn enno.',
  told: (date: string, role: string) => `Lagra ${n.date(date)} av ${role}`,
  undo: 'Angre',
  undoTitle: 'Angre ei endring',
  undoIntro: 'Tala blir som om endringa aldri var gjord. Endringa blir ståande i historia saman med grunnen.',
  undone: (reason: string) => `Angra: ${reason}`,
  undoSaved: 'Endringa er angra.',
  said: {
    made: (name: string, unit: string) => `Ny: ${name}, under ${unit}`,
    renamed: (unit: string, name: string) => `${unit} får namnet ${name}`,
    moved: (unit: string, name: string) => `${unit} blir flytta til ${name}`,
    facts: (unit: string, text: string) => `${unit}: ${text}`,
    merged: (unit: string, name: string) => `${unit} blir slått saman med ${name}`,
    split: (unit: string, text: string) => `${unit} blir delt i ${text}`,
    part: (unit: string, share: number) => `${unit} (${n.percent(share)})`,
    closed: (unit: string) => `${unit} blir lagd ned`,
    week: (hours: number) => `heiltidsveke ${n.short(hours)} timar`,
    fte: (fte: number) => `${n.short(fte)} årsverk`,
    lean: (text: string) => `Lean: ${text}`,
  },
};

export const refusals: Refusals<'organisation'> = {
  nameTaken: 'Ei anna eining har det namnet. Vel eit anna namn.',
  ringOfUnits: 'Då ville eininga hamne under seg sjølv. Vel ein annan stad.',
  parentIsClosed: 'Då ville noko liggje under ei eining som er lagd ned. Flytt det først.',
  areaBelowUnit: 'Eit tenesteområde kan ikkje liggje under ei eining. Vel eit område eller kommunen.',
  intoItself: 'Ei eining kan ikkje slåast saman med seg sjølv eller bli ein del av seg sjølv.',
  intoBelow: 'Eininga du valde, ligg under denne. Flytt henne ut først.',
  kindsDiffer: 'Slå saman to einingar eller to tenesteområde, ikkje éi av kvar.',
  partsNotWhole: 'Prosentane må bli 100 til saman, fordelte på minst to delar.',
  nothingToUndo: 'Den endringa finn eg ikkje, eller ho er allereie angra.',
  undoInUse:
    'Eininga som vart laga, er teken i bruk. Angre først det som er nyare, eller slå eininga saman med den rette.',
};
