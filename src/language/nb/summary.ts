import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

const isMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);
const period = (from: string, to: string) =>
  isMonth(from, to) ? n.month(to) : `${n.quarter(to)}. kvartal ${to.slice(0, 4)}`;

/** A status that comes by itself. */
export const summary = {
  title: 'Abonnement på status',
  intro:
    'Statuskortet kommer automatisk, med endringene siden sist øverst. Det kommer den første arbeidsdagen etter at måneden eller kvartalet er over, med tallene fra den siste dagen.',
  here: {
    person: 'Kortet kommer i chatten vår.',
    channel: 'Kortet kommer i denne kanalen, der alle kan se det.',
  },
  every: 'Hvor ofte',
  rhythms: { month: 'Hver måned', quarter: 'Hvert kvartal' },
  next: (date: string, from: string, to: string) =>
    `Det neste kommer ${n.date(date)} og gjelder ${period(from, to)}.`,
  none: 'Det kommer ingen status hit automatisk.',
  started: {
    month: (unit: string) => `Status for ${unit} kommer hit hver måned.`,
    quarter: (unit: string) => `Status for ${unit} kommer hit hvert kvartal.`,
  },
  stopped: (unit: string) => `Status for ${unit} kommer ikke lenger automatisk.`,
  follows: (name: string, unit: string) =>
    `${name} finnes ikke lenger som egen enhet, så abonnementet følger ${unit}.`,
  how: 'Skriv «månedsstatus» eller «kvartalsstatus» og navnet på en enhet for å abonnere på flere, og «stopp abonnement» for å slippe.',
  which: 'Velg hva du vil stoppe.',
  buttons: {
    subscribe: 'Abonner',
    save: 'Lagre',
    change: 'Endre',
    stop: 'Stopp',
    another: 'Nytt abonnement',
    open: 'Abonner på status',
    see: 'Endre abonnementet',
  },
  told: (from: string, to: string) =>
    isMonth(from, to) ? `Månedsstatus for ${period(from, to)}.` : `Kvartalsstatus for ${period(from, to)}.`,
  since: (date: string, knownAt: number) =>
    `Endring siden status per ${n.date(date)} (føring ${n.whole(knownAt)}):`,
  sinceDate: (date: string) => `Endring siden ${n.date(date)}:`,
  afterwards: (date: string) =>
    `Dette av endringen gjelder tiden til og med ${n.date(date)} og er registrert eller rettet etterpå:`,
  why: {
    person: 'Du får dette fordi du abonnerer på status. Skriv «stopp abonnement» for å slippe.',
    channel: 'Kanalen abonnerer på status. Skriv «stopp abonnement» her for å slippe.',
  },
};

export const refusals: Refusals<'summary'> = {
  summaryPlace: 'Status kan komme automatisk i chatten med meg eller i en kanal. Skriv «månedsstatus» der.',
  summaryNotYours:
    'De som jobber i enheten eller har en rolle der, velger om kanalen skal få status for den. For hele kommunen velger lederen for kommunen, utviklingsenheten eller administratoren.',
  noSummary: 'Det abonnementet finner jeg ikke her. Skriv «abonnement» for å se hva som kommer hit.',
  manySummaries: 'Her er det ti abonnement, og det er ikke plass til flere. Stopp ett av dem først.',
};

export type Summary = typeof summary;
