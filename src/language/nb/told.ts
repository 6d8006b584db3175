import type { Amount } from '../../domain/time/parameters.ts';
import { sentence } from '../sentence.ts';
import { alone, n } from './amounts.ts';

/** What those whom a time thief concerns hear of it, each in their own chat. */
export const told = {
  takenOn: (title: string, date: string) =>
    `«${title}»: Lederen har tatt imot tidstyven. Neste svar kommer senest ${n.date(date)}.`,
  asked: (title: string, text: string) =>
    `«${title}»: Lederen trenger et svar fra deg: ${sentence(text)} Skriv «mine» for å svare.`,
  escalated: (title: string, unit: string, date: string) =>
    `«${title}» er løftet til ${unit}, som skal svare senest ${n.date(date)}.`,
  parked: (title: string, date: string, reason: string) =>
    `«${title}» må vente: ${sentence(reason)} Vi ser på den igjen ${n.date(date)}.`,
  merged: (title: string, name: string) =>
    `«${title}» er slått sammen med «${name}», som gjelder det samme. Du hører fortsatt hvordan det går.`,
  identified: (title: string, amount: Amount) =>
    `Tidstyven «${title}» er identifisert: ${alone(amount)}. Neste steg er å avtale hva tiden skal brukes til.`,
  rejected: (title: string, reason: string) =>
    `«${title}»: Vi går ikke videre med denne tidstyven nå: ${sentence(reason)} Takk for at du sa fra.`,
  started: (title: string) => `«${title}»: Arbeidet med tidstyven er i gang.`,
  removed: (title: string) => `«${title}» er fjernet. Takk for at du sa fra.`,
  reduced: (title: string) => `«${title}» er redusert. Takk for at du sa fra.`,
  notSolved: (title: string) =>
    `«${title}»: Vi har prøvd, men tidstyven er ikke løst ennå. Takk for at du sa fra.`,
  closed: (title: string) => `«${title}» er avsluttet. Kommer den tilbake, kan du melde den på nytt.`,
  reopened: (title: string, reason: string) => `«${title}» er åpnet igjen: ${sentence(reason)}`,
  moved: (title: string, unit: string) => `«${title}» er flyttet til ${unit}, som skal svare.`,
  corrected: (title: string, reason: string) =>
    `«${title}»: Vi har rettet opp det siste svaret: ${sentence(reason)} Skriv «mine» for å se hva som gjelder nå.`,
  toPlace: (title: string, unit: string, date: string) =>
    `«${title}» fra ${unit} er løftet til deg. Svar senest ${n.date(date)}. Skriv «oppgaver» for å se den.`,
  toOwner: (title: string) => `Du har fått tidstyven «${title}» å jobbe med. Skriv «tidstyver» for å se den.`,
  toSecond: (title: string) =>
    `Tallet for «${title}» venter på at du godtar det. Skriv «oppgaver» for å se det.`,
  toProposer: (title: string) => `Tallet du foreslo for «${title}», er godtatt.`,
};
