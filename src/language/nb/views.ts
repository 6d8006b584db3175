import type { Waste } from '../../domain/events.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone, gains, n, total } from './amounts.ts';

/** The ways to look at a status, each behind its button. */
export const views = {
  tabs: {
    summary: 'Oversikt',
    time: 'Over tid',
    units: 'Per enhet',
    wastes: 'Etter sløsing',
    lean: 'Lean',
    more: 'Mer om tallene',
  },
  figureOn: (figure: string, date: string, amount: Amount) =>
    `${figure} per ${n.date(date)}: ${total(amount)}.`,
  rateOn: (date: string, rate: number | undefined) =>
    rate === undefined
      ? `Realiseringsgrad per ${n.date(date)}: Ingenting er identifisert ennå.`
      : `Realiseringsgrad per ${n.date(date)}: ${n.percent(rate)}.`,
  up: (figure: string, amount: Amount) => `${figure}: opp ${total(amount)}`,
  down: (figure: string, amount: Amount) => `${figure}: ned ${total(amount)}`,
  same: (figure: string) => `${figure}: uendret`,
  points: (points: number) => `Realiseringsgrad: ${n.signed(points)} prosentpoeng`,
  over: (from: string, to: string) => `Endring fra ${n.date(from)} til ${n.date(to)}:`,
  sinceReport: (date: string, knownAt: number) =>
    `Endring siden rapporten per ${n.date(date)} (føring ${n.whole(knownAt)}):`,
  noReport: 'Ingen rapport er tatt vare på ennå, så det er ingenting å sammenligne med.',
  filtered:
    'Tallene gjelder gevinster fra tidstyver som er klassifisert slik. Importert historikk er ikke klassifisert.',
  time: 'Identifisert og realisert over tid',
  date: 'Dato',
  fte: 'Årsverk',
  units: 'Enhetene side om side',
  areas: 'Tjenesteområdene side om side',
  unit: 'Enhet',
  perHundred: 'Per 100 årsverk',
  perHundredMeans: 'Per 100 årsverk: Hvor mange årsverk enheten har vunnet for hvert hundre den har.',
  ownWeek: (names: string) =>
    `Disse har en annen heltidsuke enn 37,5 timer, så et årsverk er færre timer: ${names}.`,
  weak: (names: string) =>
    `Hos disse bygger over halvparten av tallet på at flere er enige, ikke på måling: ${names}.`,
  orders: { register: 'Rekkefølgen i registeret', name: 'Alfabetisk', learned: 'Etter hva de har lært' },
  learned: 'Lært',
  learnedMeans:
    'Lært: eksperimenter som er fullført med læring de siste tolv månedene. En strek betyr færre enn seks personer.',
  unknownSize: 'ukjent',
  showing: (first: number, last: number, all: number) =>
    `Viser ${n.whole(first)}–${n.whole(last)} av ${n.whole(all)}.`,
  next: 'Vis flere',
  wastes: 'Årsverk etter sløsing',
  waste: 'Sløsing',
  /** Where there is room for a word. */
  wastesShort: {
    transport: 'transport',
    inventory: 'lager og kø',
    motion: 'leting',
    waiting: 'venting',
    overproduction: 'overproduksjon',
    overprocessing: 'dobbeltarbeid',
    defects: 'feil',
    unusedSkills: 'kompetanse',
  } satisfies Record<Waste, string>,
  unclassified: 'ikke klassifisert',
  notInChart: (amount: Amount) => `Ikke klassifisert, og ikke med i figuren: ${total(amount)}.`,
  measures: 'Tiltak',
  measuresOf: (planned: number, underWay: number, done: number) =>
    `${n.whole(planned)} planlagt, ${n.whole(underWay)} i gang, ${n.whole(done)} gjennomført`,
  examples: 'Dette brukes tiden til nå',
  example: (name: string, activity: string, amount: Amount, date: string) =>
    `${name}: ${sentence(activity)} ${alone(amount)} siden ${n.date(date)}.`,
  noExamples: 'Det er ikke dokumentert ny bruk av tid her ennå.',
  tooFew: 'vises ikke, færre enn seks personer',
  publish: 'Ta vare på som rapport',
  published: (date: string, knownAt: number) =>
    `Rapporten er tatt vare på: Per ${n.date(date)}, føring ${n.whole(knownAt)}. Heretter viser status hva som har endret seg siden da.`,
  list: (figure: string, unit: string) => `Gevinster (${figure}): ${unit}`,
  listed: (count: number) =>
    count === 0 ? 'Ingen gevinster passer til spørsmålet.' : `Det gjelder ${gains(count)}.`,
};

export const refusals: Refusals<'views'> = {
  onlyLeadersPublish:
    'Bare lederen for enheten, utviklingsenheten eller administratoren kan ta vare på en status som rapport.',
};
