import type { Amount } from '../../domain/time/parameters.ts';
import type { Figure } from '../../domain/totals/totals.ts';
import { gains, n, total } from './amounts.ts';

export const status = {
  title: (unit: string) => `Status for ${unit}`,
  headline: (
    asOf: string,
    identified: Amount,
    realised: Amount,
    rate: number | undefined,
    inLean: number,
    all: number,
  ) => {
    const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
    const units = `${n.whole(inLean)} av ${n.whole(all)} enheter jobber etter Lean-prinsippene.`;
    return `Per ${n.date(asOf)}: ${n.fte(identified.fte)} årsverk er identifisert, og ${n.fte(realised.fte)} av dem er realisert${part}. ${units}`;
  },
  headlineUnit: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
    const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
    return `Per ${n.date(asOf)}: ${total(identified)} er identifisert, og ${total(realised)} er realisert${part}.`;
  },
  chartTitle: 'Årsverk',
  figure: 'Gevinst',
  fteUnit: 'Årsverk',
  hoursUnit: 'Timer i uka',
  figures: {
    reported: 'Meldt',
    identified: 'Identifisert',
    agreed: 'Avtalt',
    realised: 'Realisert',
    unconfirmed: 'Realisert, ubekreftet',
    freed: 'Frigjort, ikke omdisponert',
    sustained: 'Opprettholdt',
    lapsed: 'Bortfalt',
  } satisfies Record<Figure, string>,
  rate: 'Realiseringsgrad',
  leanUnits: 'Enheter i Lean',
  leanUnitsOf: (inLean: number, all: number) => `${n.whole(inLean)} av ${n.whole(all)}`,
  leanStaff: 'Ansatte i Lean',
  leanStaffOf: (inLean: number, all: number) =>
    all === 0 ? '0' : `${n.whole(inLean)} av ${n.whole(all)} (${n.percent(inLean / all)})`,
  gains: 'Gevinster',
  gainsOf: (all: number, realised: number, imported: number) =>
    `${n.whole(all)} identifisert, ${n.whole(realised)} realisert${imported > 0 ? `, ${n.whole(imported)} importert` : ''}`,
  waiting: 'Meldte tidstyver som venter på svar',
  methods: 'Tallgrunnlag',
  share: (method: string, share: number) => `${method} ${n.percent(share)}`,
  once: 'Spart én gang, utenom årsverk',
  basis: (asOf: string, knownAt: number) =>
    `Per ${n.date(asOf)}. Bygger på alt som er registrert til og med føring ${n.whole(knownAt)}.`,
  parameters: (hours: number, weeks: number, week: number, count: number) =>
    `Ett årsverk er ${n.short(hours)} timer: ${n.short(weeks)} arbeidsuker på ${n.short(week)} timer. Det gjelder ${gains(count)}.`,
  realisedMeans:
    'Realisert betyr at kommunen kan dokumentere at den sparte tiden nå går til noe som gir høyere kvalitet eller kapasitet.',
  empty: 'Her er det ikke identifisert noen gevinster ennå.',
  explain: 'Forklar tallene',
  explainIntro: (first: number, last: number, all: number) =>
    `Viser ${n.whole(first)}–${n.whole(last)} av ${n.whole(all)}, de største først. Tallene er lagt sammen før de er rundet av.`,
  explainTitle: (unit: string) => `Slik ble tallene til: ${unit}`,
  imported: 'importert historikk',
  own: 'fra en tidstyv',
  waitingThief: 'meldt tidstyv som venter på svar',
  next: 'Vis flere',
  show: 'Vis status',
  dateInFuture: (date: string) =>
    `${n.date(date)} er ikke kommet ennå. Velg dagens dato eller en tidligere dato.`,
  badDate: (text: string) =>
    `«${text}» er ikke en dato jeg kan lese. Skriv for eksempel 01.04.2016 eller 2016-04-01.`,
};
