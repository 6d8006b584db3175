import type { Summary } from '../nb/summary.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

const isMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);
const period = (from: string, to: string) =>
  isMonth(from, to) ? n.month(to) : `${n.quarter(to)}. kvartal ${to.slice(0, 4)}`;

export const summary: Summary = {
  title: 'Abonnement på status',
  intro:
    'Statuskortet kjem automatisk, med endringane sidan sist øvst. Det kjem den første arbeidsdagen etter at månaden eller kvartalet er over, med tala frå den siste dagen.',
  here: {
    person: 'Kortet kjem i chatten vår.',
    channel: 'Kortet kjem i denne kanalen, der alle kan sjå det.',
  },
  every: 'Kor ofte',
  rhythms: { month: 'Kvar månad', quarter: 'Kvart kvartal' },
  next: (date, from, to) => `Det neste kjem ${n.date(date)} og gjeld ${period(from, to)}.`,
  none: 'Det kjem ingen status hit automatisk.',
  started: {
    month: (unit) => `Status for ${unit} kjem hit kvar månad.`,
    quarter: (unit) => `Status for ${unit} kjem hit kvart kvartal.`,
  },
  stopped: (unit) => `Status for ${unit} kjem ikkje lenger automatisk.`,
  follows: (name, unit) => `${name} finst ikkje lenger som eiga eining, så abonnementet følgjer ${unit}.`,
  how: 'Skriv «månadsstatus» eller «kvartalsstatus» og namnet på ei eining for å abonnere på fleire, og «stopp abonnement» for å sleppe.',
  which: 'Vel kva du vil stoppe.',
  buttons: {
    subscribe: 'Abonner',
    save: 'Lagre',
    change: 'Endre',
    stop: 'Stopp',
    another: 'Nytt abonnement',
    open: 'Abonner på status',
    see: 'Endre abonnementet',
  },
  told: (from, to) =>
    isMonth(from, to) ? `Månadsstatus for ${period(from, to)}.` : `Kvartalsstatus for ${period(from, to)}.`,
  since: (date, knownAt) => `Endring sidan status per ${n.date(date)} (føring ${n.whole(knownAt)}):`,
  sinceDate: (date) => `Endring sidan ${n.date(date)}:`,
  afterwards: (date) =>
    `Dette av endringa gjeld tida til og med ${n.date(date)} og er registrert eller retta etterpå:`,
  why: {
    person: 'Du får dette fordi du abonnerer på status. Skriv «stopp abonnement» for å sleppe.',
    channel: 'Kanalen abonnerer på status. Skriv «stopp abonnement» her for å sleppe.',
  },
};

export const refusals: Refusals<'summary'> = {
  summaryPlace: 'Status kan kome automatisk i chatten med meg eller i ein kanal. Skriv «månadsstatus» der.',
  summaryNotYours:
    'Dei som arbeider i eininga eller har ei rolle der, vel om kanalen skal få statusen for eininga. For heile kommunen vel leiaren for kommunen, utviklingseininga eller administratoren.',
  noSummary: 'Det abonnementet finn eg ikkje her. Skriv «abonnement» for å sjå kva som kjem hit.',
  manySummaries: 'Her er det ti abonnement, og det er ikkje plass til fleire. Stopp eitt av dei først.',
};
