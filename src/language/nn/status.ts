import type { Amount } from '../../domain/time/parameters.ts';
import type { Figure } from '../../domain/totals/totals.ts';
import type { Texts } from '../nb/index.ts';
import { gains, n, total } from './amounts.ts';

export const status: Texts['status'] = {
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
    const units = `${n.whole(inLean)} av ${n.whole(all)} einingar arbeider etter Lean-prinsippa.`;
    return `Per ${n.date(asOf)}: ${n.fte(identified.fte)} årsverk er identifiserte, og ${n.fte(realised.fte)} av dei er realiserte${part}. ${units}`;
  },
  headlineUnit: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
    const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
    return `Per ${n.date(asOf)}: ${total(identified)} er identifiserte, og ${total(realised)} er realiserte${part}.`;
  },
  chartTitle: 'Årsverk',
  figure: 'Gevinst',
  fteUnit: 'Årsverk',
  hoursUnit: 'Timar i veka',
  figures: {
    reported: 'Meldt',
    identified: 'Identifisert',
    agreed: 'Avtalt',
    realised: 'Realisert',
    unconfirmed: 'Realisert, ikkje stadfesta',
    freed: 'Frigjord tid, ikkje omdisponert',
    sustained: 'Halden ved lag',
    lapsed: 'Bortfallen',
  } satisfies Record<Figure, string>,
  rate: 'Realiseringsgrad',
  leanUnits: 'Einingar i Lean',
  leanUnitsOf: (inLean: number, all: number) => `${n.whole(inLean)} av ${n.whole(all)}`,
  leanStaff: 'Tilsette i Lean',
  leanStaffOf: (inLean: number, all: number) =>
    all === 0 ? '0' : `${n.whole(inLean)} av ${n.whole(all)} (${n.percent(inLean / all)})`,
  gains: 'Gevinstar',
  gainsOf: (all: number, realised: number, imported: number) =>
    `${n.whole(all)} ${all === 1 ? 'identifisert' : 'identifiserte'}, ${n.whole(realised)} ${realised === 1 ? 'realisert' : 'realiserte'}${imported > 0 ? `, ${n.whole(imported)} ${imported === 1 ? 'importert' : 'importerte'}` : ''}`,
  waiting: 'Melde tidstjuvar som ventar på svar',
  methods: 'Talgrunnlag',
  share: (method: string, share: number) => `${method} ${n.percent(share)}`,
  once: 'Spart éin gong, utanom årsverk',
  basis: (asOf: string, knownAt: number) =>
    `Per ${n.date(asOf)}. Byggjer på alt som er registrert til og med føring ${n.whole(knownAt)}.`,
  parameters: (hours: number, weeks: number, week: number, count: number) =>
    `Eitt årsverk er ${n.short(hours)} timar: ${n.short(weeks)} arbeidsveker på ${n.short(week)} timar. Det gjeld ${gains(count)}.`,
  realisedMeans:
    'Realisert vil seie at kommunen kan dokumentere at den sparte tida no går til noko som gir høgare kvalitet eller kapasitet.',
  empty: 'Her er ingen gevinstar identifiserte enno.',
  explain: 'Forklar tala',
  explainIntro: (first: number, last: number, all: number) =>
    `Viser ${n.whole(first)}–${n.whole(last)} av ${n.whole(all)}, dei største først. Tala er lagde saman før dei er runda av.`,
  explainTitle: (unit: string) => `Slik vart tala til: ${unit}`,
  imported: 'importert historikk',
  own: 'frå ein tidstjuv',
  waitingThief: 'meldt tidstjuv som ventar på svar',
  next: 'Vis fleire',
  show: 'Vis status',
  dateInFuture: (date: string) =>
    `${n.date(date)} er ikkje komen enno. Vel dagens dato eller ein tidlegare dato.`,
  badDate: (text: string) =>
    `«${text}» er ikkje ein dato eg kan lese. Skriv til dømes 01.04.2016 eller 2016-04-01.`,
};
