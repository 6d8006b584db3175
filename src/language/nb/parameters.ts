import type { Amount } from '../../domain/time/parameters.ts';
import type { Refusals } from '../refusals.ts';
import { n, total } from './amounts.ts';

export const parameters = {
  title: 'Forutsetninger',
  intro:
    'Slik regner vi timer om til årsverk. En gevinst beholder forutsetningene fra den dagen den ble identifisert, til den måles på nytt.',
  values: (hours: number, weeks: number) =>
    `${n.short(hours)} timer per årsverk, ${n.short(weeks)} arbeidsuker`,
  now: 'Gjelder nå',
  coming: (date: string) => `Gjelder fra ${n.date(date)}`,
  past: (date: string) => `Gjaldt til og med ${n.date(date)}`,
  told: (person: string, role: string, date: string) => `Fastsatt av ${person} (${role}) ${n.date(date)}`,
  standard: 'Tallene i KS-avtalen: 45 uker med 37,5 timer. Fulgte med Tidvinn.',
  change: 'Endre forutsetningene',
  takeBack: 'Ta tilbake',
  formTitle: 'Endre forutsetningene',
  formIntro:
    'De nye forutsetningene gjelder fra i dag eller senere, aldri bakover i tid. Tall som allerede er gitt, endres ikke.',
  hours: 'Timer per årsverk',
  weeks: 'Arbeidsuker i året',
  from: 'Gjelder fra og med',
  preview: 'Se virkningen',
  previewTitle: 'Slik blir det',
  until: (date: string) =>
    `De gjelder bare til ${n.date(date)}, for da begynner andre forutsetninger å gjelde.`,
  example: '10 timer i uka',
  exampleOf: (text: string, title: string) => `${text} før, ${title} etter`,
  fte: (fte: number) => `${n.fteAlone(fte)} årsverk`,
  examplesNote: 'Nye gevinster regnes slik:',
  totalsNote:
    'Gevinstene som er der fra før, endres ikke. Hadde de blitt regnet på nytt, ville tallene i dag vært:',
  identified: 'Identifisert',
  realised: 'Realisert',
  recomputed: (amount: Amount, realised: Amount) => `${total(amount)} nå, ${total(realised)} regnet på nytt`,
  save: 'Fastsett forutsetningene',
  edit: 'Endre skjemaet',
  saved: (date: string) => `Forutsetningene gjelder fra ${n.date(date)}.`,
};

export const refusals: Refusals<'parameters'> = {
  parametersInPast: 'Forutsetningene kan ikke endres bakover i tid. Velg i dag eller en senere dag.',
  parametersSame:
    'Disse forutsetningene gjelder allerede den dagen. Endre et av tallene, eller velg en annen dag.',
};
