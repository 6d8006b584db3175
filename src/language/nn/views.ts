import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone, gains, n, total } from './amounts.ts';

export const views: Texts['views'] = {
  tabs: {
    summary: 'Oversyn',
    time: 'Over tid',
    units: 'Per eining',
    wastes: 'Etter sløsing',
    lean: 'Lean',
    more: 'Meir om tala',
  },
  figureOn: (figure: string, date: string, amount: Amount) =>
    `${figure} per ${n.date(date)}: ${total(amount)}.`,
  rateOn: (date: string, rate: number | undefined) =>
    rate === undefined
      ? `Realiseringsgrad per ${n.date(date)}: Ingenting er identifisert enno.`
      : `Realiseringsgrad per ${n.date(date)}: ${n.percent(rate)}.`,
  up: (figure: string, amount: Amount) => `${figure}: opp ${total(amount)}`,
  down: (figure: string, amount: Amount) => `${figure}: ned ${total(amount)}`,
  same: (figure: string) => `${figure}: uendra`,
  points: (points: number) => `Realiseringsgrad: ${n.signed(points)} prosentpoeng`,
  over: (from: string, to: string) => `Endring frå ${n.date(from)} til ${n.date(to)}:`,
  sinceReport: (date: string, knownAt: number) =>
    `Endring sidan rapporten per ${n.date(date)} (føring ${n.whole(knownAt)}):`,
  noReport: 'Ingen rapport er teken vare på enno, så det er ingenting å samanlikne med.',
  filtered:
    'Tala gjeld gevinstar frå tidstjuvar som er klassifiserte slik. Importert historikk er ikkje klassifisert.',
  time: 'Identifisert og realisert over tid',
  date: 'Dato',
  fte: 'Årsverk',
  units: 'Einingane side om side',
  areas: 'Tenesteområda side om side',
  unit: 'Eining',
  perHundred: 'Per 100 årsverk',
  perHundredMeans: 'Per 100 årsverk: Kor mange årsverk eininga har vunne for kvart hundre ho har.',
  ownWeek: (names: string) =>
    `Desse har ei anna heiltidsveke enn 37,5 timar, så eit årsverk er færre timar: ${names}.`,
  weak: (names: string) =>
    `Hos desse byggjer over halvparten av talet på at fleire er samde, ikkje på måling: ${names}.`,
  orders: { register: 'Rekkjefølgja i registeret', name: 'Alfabetisk', learned: 'Etter kva dei har lært' },
  learned: 'Lært',
  learnedMeans:
    'Lært: eksperiment som er fullførte med læring dei siste tolv månadene. Ein strek vil seie færre enn seks personar.',
  unknownSize: 'ukjend',
  showing: (first: number, last: number, all: number) =>
    `Viser ${n.whole(first)}–${n.whole(last)} av ${n.whole(all)}.`,
  next: 'Vis fleire',
  wastes: 'Årsverk etter sløsing',
  waste: 'Sløsing',
  wastesShort: {
    transport: 'transport',
    inventory: 'lager og kø',
    motion: 'leiting',
    waiting: 'venting',
    overproduction: 'overproduksjon',
    overprocessing: 'dobbeltarbeid',
    defects: 'feil',
    unusedSkills: 'kompetanse',
  },
  unclassified: 'ikkje klassifisert',
  notInChart: (amount: Amount) => `Ikkje klassifisert, og ikkje med i figuren: ${total(amount)}.`,
  measures: 'Tiltak',
  measuresOf: (planned: number, underWay: number, done: number) =>
    `${n.whole(planned)} planlagde, ${n.whole(underWay)} i gang, ${n.whole(done)} gjennomførte`,
  examples: 'Dette blir tida brukt til no',
  example: (name: string, activity: string, amount: Amount, date: string) =>
    `${name}: ${sentence(activity)} ${alone(amount)} sidan ${n.date(date)}.`,
  noExamples: 'Det er ikkje dokumentert ny bruk av tid her enno.',
  tooFew: 'blir ikkje vist, færre enn seks personar',
  publish: 'Ta vare på som rapport',
  published: (date: string, knownAt: number) =>
    `Rapporten er teken vare på: Per ${n.date(date)}, føring ${n.whole(knownAt)}. Heretter viser status kva som har endra seg sidan då.`,
  list: (figure: string, unit: string) => `Gevinstar (${figure}): ${unit}`,
  listed: (count: number) =>
    count === 0 ? 'Ingen gevinstar passar til spørsmålet.' : `Det gjeld ${gains(count)}.`,
};

export const refusals: Refusals<'views'> = {
  onlyLeadersPublish:
    'Berre leiaren for eininga, utviklingseininga eller administratoren kan ta vare på ein status som rapport.',
};
