import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n, total } from './amounts.ts';

export const parameters: Texts['parameters'] = {
  title: 'Føresetnader',
  intro:
    'Slik reknar vi timar om til årsverk. Ein gevinst held på føresetnadene frå den dagen han vart identifisert, til han blir målt på nytt.',
  values: (hours: number, weeks: number) =>
    `${n.short(hours)} timar per årsverk, ${n.short(weeks)} arbeidsveker`,
  now: 'Gjeld no',
  coming: (date: string) => `Gjeld frå ${n.date(date)}`,
  past: (date: string) => `Galdt til og med ${n.date(date)}`,
  told: (person: string, role: string, date: string) => `Fastsett av ${person} (${role}) ${n.date(date)}`,
  standard: 'Tala i KS-avtalen: 45 veker med 37,5 timar. Følgde med Tidvinn.',
  change: 'Endre føresetnadene',
  takeBack: 'Ta tilbake',
  formTitle: 'Endre føresetnadene',
  formIntro:
    'Dei nye føresetnadene gjeld frå i dag eller seinare, aldri bakover i tid. Tal som allereie er gitt, blir ikkje endra.',
  hours: 'Timar per årsverk',
  weeks: 'Arbeidsveker i året',
  from: 'Gjeld frå og med',
  preview: 'Sjå verknaden',
  previewTitle: 'Slik blir det',
  until: (date: string) => `Dei gjeld berre til ${n.date(date)}, for då tek andre føresetnader til å gjelde.`,
  example: '10 timar i veka',
  exampleOf: (text: string, title: string) => `${text} før, ${title} etter`,
  fte: (fte: number) => `${n.fteAlone(fte)} årsverk`,
  examplesNote: 'Nye gevinstar blir rekna slik:',
  totalsNote:
    'Gevinstane som er der frå før, blir ikkje endra. Hadde dei blitt rekna på nytt, ville tala i dag ha vore:',
  identified: 'Identifisert',
  realised: 'Realisert',
  recomputed: (amount: Amount, realised: Amount) => `${total(amount)} no, ${total(realised)} rekna på nytt`,
  save: 'Fastset føresetnadene',
  edit: 'Endre skjemaet',
  saved: (date: string) => `Føresetnadene gjeld frå ${n.date(date)}.`,
};

export const refusals: Refusals<'parameters'> = {
  parametersInPast: 'Føresetnadene kan ikkje endrast bakover i tid. Vel i dag eller ein seinare dag.',
  parametersSame:
    'Desse føresetnadene gjeld allereie den dagen. Endre eitt av tala, eller vel ein annan dag.',
};
